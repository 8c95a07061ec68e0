// One step of a catatan as a form: its words, and where they are sent.
import type { CatatanBaru, ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import type { AksiCatatan } from '@tapis/core/reviu/apip/alurCatatan.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Isian, type Nilai, RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { useScope } from '../../kit/useScope.ts';
import { apipPath, useShowReviu } from './reviuApipQuery.ts';

type Catatan = ReviuApip['catatan'][number];

interface DialogProps {
  aksi: AksiCatatan | 'tambah';
  /** The catatan itself, or what a new one starts with. */
  awal: Partial<Catatan> | Partial<CatatanBaru>;
  reviu: ReviuApip;
  onClose: () => void;
  onSaved: () => void;
}

const TEMPAT: Record<AksiCatatan, string> = {
  ubah: '',
  hapus: '',
  tanggapi: '/tanggapan',
  laksanakan: '/pelaksanaan',
  terima: '/penilaian',
  kembalikan: '/penilaian',
  cabut: '/penilaian',
};

const kosong = (teks: string | undefined): string | null => teks?.trim() || null;

/** What is sent, of what stands in the form. */
function isiKiriman(aksi: DialogProps['aksi'], nilai: Nilai): object {
  switch (aksi) {
    case 'tambah':
    case 'ubah':
      return {
        butir: kosong(nilai.butir),
        uraian: nilai.uraian ?? '',
        saran: nilai.saran ?? '',
        rujukan: kosong(nilai.rujukan),
      };
    case 'tanggapi':
      return { sepakat: nilai.sepakat === 'ya', tanggapan: nilai.tanggapan ?? '', batas: kosong(nilai.batas) };
    case 'laksanakan':
      return { pelaksanaan: nilai.pelaksanaan ?? '' };
    default:
      return { aksi, penilaian: nilai.penilaian ?? '' };
  }
}

function isian(t: TFunction, aksi: DialogProps['aksi'], reviu: ReviuApip): Isian[] {
  switch (aksi) {
    case 'tambah':
    case 'ubah':
      return [
        {
          nama: 'butir',
          label: t('apip.butir'),
          boleh: true,
          pilihan: [
            { nilai: '', label: t('apip.tanpaButir') },
            ...reviu.butir.map(({ kode }) => ({ nilai: kode, label: kode })),
          ],
        },
        { nama: 'uraian', label: t('apip.uraianCatatan'), jenis: 'panjang' },
        { nama: 'saran', label: t('apip.saranPerbaikan'), jenis: 'panjang', boleh: true },
        { nama: 'rujukan', label: t('apip.rujukan'), petunjuk: t('apip.rujukanBantu'), boleh: true, lebar: true },
      ];
    case 'tanggapi':
      return [
        {
          nama: 'sepakat',
          label: t('apip.sikap'),
          pilihan: [
            { nilai: 'ya', label: t('apip.sepakat') },
            { nilai: 'tidak', label: t('apip.tidakSepakat') },
          ],
        },
        { nama: 'batas', label: t('apip.batas'), jenis: 'tanggal', boleh: true },
        { nama: 'tanggapan', label: t('apip.tanggapan'), petunjuk: t('apip.tanggapanBantu'), jenis: 'panjang' },
      ];
    case 'hapus':
      return [];
    case 'laksanakan':
      return [
        { nama: 'pelaksanaan', label: t('apip.pelaksanaan'), petunjuk: t('apip.pelaksanaanBantu'), jenis: 'panjang' },
      ];
    default:
      return [{ nama: 'penilaian', label: t('apip.penilaian'), jenis: 'panjang', boleh: aksi === 'terima' }];
  }
}

/** A catatan as values of the form. */
const baca = (rekaman: unknown): Nilai => {
  const { butir, uraian, saran, rujukan, sepakat, tanggapan, batas, pelaksanaan, penilaian } =
    rekaman as Partial<Catatan>;
  return {
    ...{ butir: butir ?? '', uraian: uraian ?? '', saran: saran ?? '', rujukan: rujukan ?? '' },
    ...{ sepakat: sepakat === false ? 'tidak' : 'ya', tanggapan: tanggapan ?? '', batas: batas ?? '' },
    ...{ pelaksanaan: pelaksanaan ?? '', penilaian: penilaian ?? '' },
  };
};

export function CatatanDialog({ aksi, awal, reviu, onClose, onSaved }: DialogProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const show = useShowReviu(scope);
  const lama = 'nomor' in awal && awal.nomor !== undefined ? { nomor: awal.nomor, versi: awal.versi ?? 0 } : null;
  const path = `${apipPath(scope)}/catatan`;
  // A judgement starts blank: the last one was about something else.
  const nilai = { ...baca(awal), ...(aksi in { terima: 1, kembalikan: 1, cabut: 1 } ? { penilaian: '' } : {}) };
  return (
    <RekamanDialog<ReviuApip>
      judul={t(`apip.aksiCatatan.${aksi}`)}
      pengantar={t(`apip.tanyaCatatan.${aksi}`)}
      isian={isian(t, aksi, reviu)}
      awal={nilai}
      versi={lama?.versi ?? null}
      kirim={(isi) =>
        lama === null || aksi === 'tambah'
          ? { method: 'POST', path, body: isiKiriman(aksi, isi) }
          : aksi === 'hapus'
            ? { method: 'DELETE', path: `${path}/${lama.nomor}` }
            : { method: 'PUT', path: `${path}/${lama.nomor}${TEMPAT[aksi]}`, body: isiKiriman(aksi, isi) }
      }
      baca={baca}
      stale={[]}
      submitLabel={t(`apip.aksiCatatan.${aksi}`)}
      danger={aksi === 'cabut' || aksi === 'hapus'}
      onSaved={(hasil) => {
        show(hasil);
        onSaved();
      }}
      onClose={onClose}
    />
  );
}
