// The forms of a tindak lanjut: add, change, close. Each saved act can be taken back.
import type { KendalaTahun, TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import type { TempatBaris } from '@tapis/core/pengukuran/kendala/faktaKendala.ts';
import { useTranslation } from 'react-i18next';
import { scopePath } from '../../kit/queries.ts';
import { RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { isianTindakLanjut, kirimSelesai, kirimTindakLanjut, nilaiTindakLanjut } from './isianTindakLanjut.ts';
import { kendalaStale } from './kendalaQuery.ts';

export type AksiTindakLanjut =
  | { apa: 'tambah'; tempat: TempatBaris }
  | { apa: 'ubah' | 'tutup' | 'hapus'; satu: TindakLanjut };

interface Props {
  aksi: AksiTindakLanjut;
  kendala: Pick<KendalaTahun, 'jabatan' | 'hari'>;
  onClose: () => void;
}

/** Address of one of them: under the year in which it was decided. */
const usePath = () => {
  const scope = useScope();
  return (satu?: TindakLanjut) =>
    satu === undefined
      ? `${scopePath(scope)}/tindak-lanjut`
      : `${scopePath({ ...scope, tahun: satu.tahun })}/tindak-lanjut/${satu.nomor}`;
};

/** Draw it only while it is open. */
export function TindakLanjutDialog({ aksi, ...rest }: Props) {
  if (aksi.apa === 'tambah') return <IsiDialog {...rest} tempat={aksi.tempat} lama={null} />;
  if (aksi.apa === 'ubah') return <IsiDialog {...rest} tempat={aksi.satu} lama={aksi.satu} />;
  if (aksi.apa === 'tutup') return <TutupDialog {...rest} satu={aksi.satu} />;
  return <HapusDialog {...rest} satu={aksi.satu} />;
}

type Rest = Omit<Props, 'aksi'>;

function IsiDialog({ tempat, lama, kendala, onClose }: Rest & { tempat: TempatBaris; lama: TindakLanjut | null }) {
  const { t } = useTranslation();
  const path = usePath();
  const stale = kendalaStale(useScope());
  const tell = useTellUndo(stale);
  const { triwulan, lembar, baris } = tempat;
  return (
    <RekamanDialog<TindakLanjut>
      judul={t(lama === null ? 'kendala.tambahJudul' : 'kendala.ubahJudul')}
      isian={isianTindakLanjut(kendala.jabatan, {
        uraian: t('kendala.uraian'),
        uraianPetunjuk: t('kendala.uraianPetunjuk'),
        jabatan: t('kendala.penanggungJawab'),
        pilih: t('kendala.pilihJabatan'),
        batas: t('kendala.batas'),
      })}
      awal={lama === null ? { uraian: '', jabatan: '', batas: '' } : nilaiTindakLanjut(lama)}
      versi={lama?.versi ?? null}
      kirim={(nilai) =>
        lama === null
          ? { method: 'POST', path: path(), body: { triwulan, lembar, baris, ...kirimTindakLanjut(nilai) } }
          : { method: 'PUT', path: path(lama), body: kirimTindakLanjut(nilai) }
      }
      baca={(rekaman) => nilaiTindakLanjut(rekaman as TindakLanjut)}
      stale={stale}
      onSaved={(baru) => {
        onClose();
        const alamat = { path: path(baru), versi: baru.versi };
        tell(
          t(lama === null ? 'kendala.ditambah' : 'kendala.diubah'),
          lama === null
            ? { method: 'DELETE', ...alamat }
            : { method: 'PUT', body: kirimTindakLanjut(nilaiTindakLanjut(lama)), ...alamat },
        );
      }}
      onClose={onClose}
    />
  );
}

function TutupDialog({ satu, kendala, onClose }: Rest & { satu: TindakLanjut }) {
  const { t } = useTranslation();
  const path = usePath();
  const stale = kendalaStale(useScope());
  const tell = useTellUndo(stale);
  return (
    <RekamanDialog<TindakLanjut>
      judul={t('kendala.tutupJudul')}
      pengantar={satu.uraian}
      isian={[
        { nama: 'selesai', label: t('kendala.tanggalSelesai'), jenis: 'tanggal' },
        { nama: 'catatan', label: t('kendala.hasil'), petunjuk: t('kendala.hasilPetunjuk'), jenis: 'panjang' },
      ]}
      awal={{ selesai: kendala.hari, catatan: '' }}
      versi={satu.versi}
      kirim={({ selesai, catatan }) => ({
        method: 'PUT',
        path: `${path(satu)}/selesai`,
        // A blank day would open it again; the rule about the day answers instead.
        body: { selesai: selesai || kendala.hari, catatan },
      })}
      baca={(rekaman) => {
        const kini = rekaman as TindakLanjut;
        return { selesai: kini.selesai ?? '', catatan: kini.catatanSelesai ?? '' };
      }}
      stale={stale}
      onSaved={(baru) => {
        onClose();
        tell(t('kendala.ditutup'), {
          method: 'PUT',
          path: `${path(baru)}/selesai`,
          body: kirimSelesai(satu),
          versi: baru.versi,
        });
      }}
      onClose={onClose}
      submitLabel={t('kendala.tutup')}
    />
  );
}

function HapusDialog({ satu, onClose }: Rest & { satu: TindakLanjut }) {
  const { t } = useTranslation();
  const path = usePath();
  const stale = kendalaStale(useScope());
  const tell = useTellUndo(stale);
  const { triwulan, lembar, baris } = satu;
  return (
    <RekamanDialog
      judul={t('kendala.hapusJudul')}
      pengantar={satu.uraian}
      isian={[]}
      awal={{}}
      versi={satu.versi}
      kirim={() => ({ method: 'DELETE', path: path(satu) })}
      stale={stale}
      onSaved={() => {
        onClose();
        const body = { triwulan, lembar, baris, ...kirimTindakLanjut(nilaiTindakLanjut(satu)) };
        tell(t('kendala.dihapus'), satu.selesai === null ? { method: 'POST', path: path(), body, versi: null } : null);
      }}
      onClose={onClose}
      submitLabel={t('simpan.hapus')}
      danger
    />
  );
}
