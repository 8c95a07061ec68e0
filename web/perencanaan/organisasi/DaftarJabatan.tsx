// Jabatan of a unit and year as a chart of rows, with who holds each on the day that counts.
import type { QueryKey } from '@tanstack/react-query';
import type { Organisasi, RekamanJabatan } from '@tapis/contract/perencanaan/organisasi.ts';
import { pejabatPada } from '@tapis/core/perencanaan/organisasi/pejabatPada.ts';
import { ESELON } from '@tapis/core/perencanaan/organisasi/periksaJabatan.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import type { Scope } from '../../kit/queries.ts';
import { type Isian, type Nilai, RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { HapusDialog } from './HapusDialog.tsx';
import css from './Organisasi.module.css';
import { RowButtons } from './RowButtons.tsx';
import { susunJabatan } from './susunJabatan.ts';

interface Props {
  organisasi: Organisasi;
  scope: Scope;
  /** Day for which the holders are shown. */
  tanggal: string;
  path: string;
  stale: readonly QueryKey[];
  boleh: boolean;
}

type IsiJabatan = Omit<RekamanJabatan, 'kode' | 'versi' | 'atasanDisimpulkan'>;
type Dialog = { apa: 'tambah' } | { apa: 'ubah' | 'hapus'; satu: RekamanJabatan } | null;

const BARU: Nilai = { nama: '', jenis: 'struktural', eselon: '', atasan: '', bidang: '', berlakuSampai: '' };

const nilaiJabatan = (satu: IsiJabatan): Nilai => ({
  nama: satu.nama,
  jenis: satu.jenis,
  eselon: satu.eselon ?? '',
  atasan: satu.atasan ?? '',
  bidang: satu.bidang ?? '',
  berlakuSampai: satu.berlakuSampai ?? '',
});
const kirimJabatan = ({ nama, jenis, eselon, atasan, bidang, berlakuSampai }: Nilai) => ({
  nama,
  jenis,
  eselon: eselon || null,
  atasan: atasan || null,
  bidang: bidang || null,
  berlakuSampai: berlakuSampai || null,
});

function useIsian({ bidang, jabatan }: Organisasi): (sendiri: string | null) => Isian[] {
  const { t } = useTranslation();
  const pilih = (kosong: string, daftar: readonly { kode: string; nama: string }[]) => [
    { nilai: '', label: kosong },
    ...daftar.map(({ kode, nama }) => ({ nilai: kode, label: nama })),
  ];
  return (sendiri) => [
    { nama: 'nama', label: t('organisasi.jabatan.nama'), petunjuk: t('organisasi.jabatan.contoh'), lebar: true },
    {
      nama: 'jenis',
      label: t('organisasi.jabatan.jenis'),
      pilihan: (['struktural', 'fungsional'] as const).map((nilai) => ({
        nilai,
        label: t(`organisasi.jabatan.${nilai}`),
      })),
    },
    {
      nama: 'eselon',
      label: t('organisasi.jabatan.eselon'),
      boleh: true,
      pilihan: [{ nilai: '', label: '–' }, ...ESELON.map((nilai) => ({ nilai, label: nilai }))],
    },
    {
      nama: 'atasan',
      label: t('organisasi.jabatan.atasan'),
      lebar: true,
      pilihan: pilih(
        t('organisasi.jabatan.tanpaAtasan'),
        jabatan.filter(({ kode }) => kode !== sendiri),
      ),
    },
    {
      nama: 'bidang',
      label: t('organisasi.jabatan.bidang'),
      pilihan: pilih(t('organisasi.jabatan.tanpaBidang'), bidang),
    },
    {
      nama: 'berlakuSampai',
      label: t('organisasi.jabatan.berlakuSampai'),
      jenis: 'tanggal',
      boleh: true,
      petunjuk: t('organisasi.jabatan.berlakuSampaiPetunjuk'),
    },
  ];
}

export function DaftarJabatan({ organisasi, scope, tanggal, path, stale, boleh }: Props) {
  const { t } = useTranslation();
  const tellSaved = useTellUndo(stale);
  const isian = useIsian(organisasi);
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  const namaBidang = new Map(organisasi.bidang.map(({ kode, nama }) => [kode, nama]));
  const saved = (lama: RekamanJabatan | null) => (baru: RekamanJabatan) => {
    close();
    const alamat = { path: `${path}/${baru.kode}`, versi: baru.versi };
    if (lama === null) return tellSaved(t('organisasi.ditambah', { nama: baru.nama }), { method: 'DELETE', ...alamat });
    const body = kirimJabatan(nilaiJabatan(lama));
    tellSaved(t('organisasi.diubah', { nama: baru.nama }), { method: 'PUT', body, ...alamat });
  };
  return (
    <Section
      title={t('organisasi.jabatan.judul')}
      lead={t('organisasi.jabatan.tentang')}
      actions={
        boleh ? (
          <button type="button" className="tombol" aria-haspopup="dialog" onClick={() => setDialog({ apa: 'tambah' })}>
            <Icon name="add" size={16} />
            {t('organisasi.jabatan.tambah')}
          </button>
        ) : null
      }
    >
      {organisasi.jabatan.length === 0 ? (
        <EmptyState>{t('organisasi.jabatan.kosong')}</EmptyState>
      ) : (
        <ScrollTable caption={t('organisasi.jabatan.judul')}>
          <thead>
            <tr>
              <th scope="col">{t('organisasi.jabatan.nama')}</th>
              <th scope="col">{t('organisasi.jabatan.eselon')}</th>
              <th scope="col">{t('organisasi.jabatan.bidang')}</th>
              <th scope="col">{t('organisasi.jabatan.pada', { tanggal: tulisTanggal(tanggal) })}</th>
              <th scope="col" className="tanpa-cetak">
                {t('organisasi.tindakan')}
              </th>
            </tr>
          </thead>
          <tbody>
            {susunJabatan(organisasi.jabatan).map(({ satu, kedalaman }) => {
              const holder = pejabatPada(organisasi.pejabat, satu.kode, tanggal);
              return (
                <tr key={satu.kode}>
                  <th scope="row" style={{ paddingLeft: `${0.65 + kedalaman * 1.25}rem` }}>
                    <span lang="id">{satu.nama}</span>
                    <div className={css.note}>
                      {[
                        satu.atasanDisimpulkan ? t('organisasi.jabatan.disimpulkan') : null,
                        satu.berlakuSampai
                          ? t('organisasi.jabatan.tutup', { tanggal: tulisTanggal(satu.berlakuSampai) })
                          : null,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  </th>
                  <td>{satu.eselon ?? (satu.jenis === 'fungsional' ? t('organisasi.jabatan.fungsional') : '–')}</td>
                  <td lang="id">{satu.bidang ? namaBidang.get(satu.bidang) : '–'}</td>
                  <td>
                    {holder ? (
                      <span lang="id">
                        {holder.nama}
                        {holder.status === 'definitif' ? '' : ` (${holder.status})`}
                      </span>
                    ) : (
                      <span className="redup">{t('organisasi.jabatan.lowong')}</span>
                    )}
                  </td>
                  <td className="tanpa-cetak">
                    <div className={css.actions}>
                      {boleh ? (
                        <RowButtons
                          nama={satu.nama}
                          onUbah={() => setDialog({ apa: 'ubah', satu })}
                          onHapus={() => setDialog({ apa: 'hapus', satu })}
                        />
                      ) : null}
                      <RiwayatRekaman tabel="jabatan" kunci={{ ...scope, kode: satu.kode }} nama={satu.nama} />
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </ScrollTable>
      )}
      {dialog?.apa === 'tambah' || dialog?.apa === 'ubah' ? (
        <RekamanDialog<RekamanJabatan>
          judul={
            dialog.apa === 'tambah'
              ? t('organisasi.jabatan.tambah')
              : t('organisasi.ubahNama', { nama: dialog.satu.nama })
          }
          isian={isian(dialog.apa === 'tambah' ? null : dialog.satu.kode)}
          awal={dialog.apa === 'tambah' ? BARU : nilaiJabatan(dialog.satu)}
          versi={dialog.apa === 'tambah' ? null : dialog.satu.versi}
          kirim={(nilai) =>
            dialog.apa === 'tambah'
              ? { method: 'POST', path, body: kirimJabatan(nilai) }
              : { method: 'PUT', path: `${path}/${dialog.satu.kode}`, body: kirimJabatan(nilai) }
          }
          baca={(rekaman) => nilaiJabatan(rekaman as RekamanJabatan)}
          stale={stale}
          onSaved={saved(dialog.apa === 'tambah' ? null : dialog.satu)}
          onClose={close}
        />
      ) : null}
      {dialog?.apa === 'hapus' ? (
        <HapusDialog
          nama={dialog.satu.nama}
          path={`${path}/${dialog.satu.kode}`}
          versi={dialog.satu.versi}
          stale={stale}
          onDone={() => {
            close();
            const body = kirimJabatan(nilaiJabatan(dialog.satu));
            tellSaved(t('organisasi.dihapus', { nama: dialog.satu.nama }), { method: 'POST', path, body, versi: null });
          }}
          onClose={close}
        />
      ) : null}
    </Section>
  );
}
