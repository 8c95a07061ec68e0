// Holders with their terms: of the jabatan of a unit, or of the office of the head of the pemda.
import type { QueryKey } from '@tanstack/react-query';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import { RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { type KunciRekaman, RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { HapusDialog } from './HapusDialog.tsx';
import { type BarisPejabat, isianPejabat, kirimPejabat, nilaiPejabat, pejabatBaru } from './isianPejabat.ts';
import css from './Organisasi.module.css';
import { RowButtons } from './RowButtons.tsx';
import { useMasa } from './useMasa.ts';

interface Props {
  judul: string;
  tentang: string;
  tambah: string;
  kosong: string;
  pejabat: readonly BarisPejabat[];
  /** Jabatan to choose from; null for the head of the pemda. */
  jabatan: readonly { kode: string; nama: string; berlakuSampai: string | null }[] | null;
  /** Address of the list. */
  path: string;
  stale: readonly QueryKey[];
  boleh: boolean;
  /** Where the history of one of them is. */
  riwayat: { tabel: string; kunci: KunciRekaman };
}

type Dialog = { apa: 'tambah' } | { apa: 'ubah' | 'hapus' | 'nip'; satu: BarisPejabat } | null;

export function DaftarPejabat(props: Props) {
  const { judul, tentang, tambah, kosong, pejabat, jabatan, path, stale, boleh, riwayat } = props;
  const { t } = useTranslation();
  const masa = useMasa();
  const tellSaved = useTellUndo(stale);
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  const namaJabatan = new Map(jabatan?.map((satu) => [satu.kode, satu.nama]));
  const siap = jabatan === null || jabatan.length > 0;

  const saved = (lama: BarisPejabat | null) => (baru: BarisPejabat) => {
    close();
    const alamat = { path: `${path}/${baru.nomor}`, versi: baru.versi };
    if (lama === null) return tellSaved(t('organisasi.ditambah', { nama: baru.nama }), { method: 'DELETE', ...alamat });
    // The old NIP is not known here, so a change of it cannot be taken back.
    const dapat = lama.nip === baru.nip;
    const body = kirimPejabat(nilaiPejabat(lama));
    tellSaved(t('organisasi.diubah', { nama: baru.nama }), dapat ? { method: 'PUT', body, ...alamat } : null);
  };
  const removed = (satu: BarisPejabat) => () => {
    close();
    const body = kirimPejabat(nilaiPejabat(satu));
    tellSaved(
      t('organisasi.dihapus', { nama: satu.nama }),
      satu.nip === null ? { method: 'POST', path, body, versi: null } : null,
    );
  };

  return (
    <Section
      title={judul}
      lead={tentang}
      actions={
        boleh && siap ? (
          <button type="button" className="tombol" aria-haspopup="dialog" onClick={() => setDialog({ apa: 'tambah' })}>
            <Icon name="add" size={16} />
            {tambah}
          </button>
        ) : null
      }
    >
      {pejabat.length === 0 ? (
        <EmptyState>{siap ? kosong : t('organisasi.pejabat.perluJabatan')}</EmptyState>
      ) : (
        <ScrollTable caption={judul}>
          <thead>
            <tr>
              <th scope="col">{t('organisasi.pejabat.nama')}</th>
              <th scope="col">{t('organisasi.pejabat.jabatan')}</th>
              <th scope="col">{t('organisasi.pejabat.masa')}</th>
              <th scope="col">{t('organisasi.pejabat.nip')}</th>
              <th scope="col" className="tanpa-cetak">
                {t('organisasi.tindakan')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pejabat.map((satu) => (
              <tr key={satu.nomor}>
                <th scope="row">
                  <span lang="id">{satu.nama}</span>
                  <div className={css.note} lang="id">
                    {satu.pangkat}
                  </div>
                </th>
                <td lang="id">
                  {satu.sebutanJabatan}
                  <div className={css.note}>
                    {[
                      satu.status,
                      satu.jabatan && namaJabatan.get(satu.jabatan) !== satu.sebutanJabatan
                        ? namaJabatan.get(satu.jabatan)
                        : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                </td>
                <td>{masa(satu)}</td>
                <td>{satu.nip ?? '–'}</td>
                <td className="tanpa-cetak">
                  <div className={css.actions}>
                    {boleh ? (
                      <RowButtons
                        nama={satu.nama}
                        onUbah={() => setDialog({ apa: 'ubah', satu })}
                        onHapus={() => setDialog({ apa: 'hapus', satu })}
                      />
                    ) : null}
                    {boleh && satu.nip !== null ? (
                      <button
                        type="button"
                        className="tombol polos"
                        aria-haspopup="dialog"
                        aria-label={t('organisasi.pejabat.lihatNipNama', { nama: satu.nama })}
                        onClick={() => setDialog({ apa: 'nip', satu })}
                      >
                        {t('organisasi.pejabat.lihatNip')}
                      </button>
                    ) : null}
                    <RiwayatRekaman
                      tabel={riwayat.tabel}
                      kunci={{ ...riwayat.kunci, kode: satu.nomor }}
                      nama={satu.nama}
                    />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {dialog?.apa === 'tambah' ? (
        <RekamanDialog<BarisPejabat>
          judul={tambah}
          isian={isianPejabat(t, jabatan, null)}
          awal={pejabatBaru(jabatan?.[0]?.kode)}
          versi={null}
          kirim={(nilai) => ({ method: 'POST', path, body: kirimPejabat(nilai) })}
          stale={stale}
          onSaved={saved(null)}
          onClose={close}
        />
      ) : null}
      {dialog?.apa === 'ubah' ? (
        <RekamanDialog<BarisPejabat>
          judul={t('organisasi.ubahNama', { nama: dialog.satu.nama })}
          isian={isianPejabat(t, jabatan, dialog.satu.nip)}
          awal={nilaiPejabat(dialog.satu)}
          versi={dialog.satu.versi}
          kirim={(nilai) => ({ method: 'PUT', path: `${path}/${dialog.satu.nomor}`, body: kirimPejabat(nilai) })}
          baca={(rekaman) => nilaiPejabat(rekaman as BarisPejabat)}
          stale={stale}
          onSaved={saved(dialog.satu)}
          onClose={close}
        />
      ) : null}
      {dialog?.apa === 'hapus' ? (
        <HapusDialog
          nama={dialog.satu.nama}
          path={`${path}/${dialog.satu.nomor}`}
          versi={dialog.satu.versi}
          stale={stale}
          onDone={removed(dialog.satu)}
          onClose={close}
        />
      ) : null}
      {dialog?.apa === 'nip' ? (
        <RekamanDialog<{ nip: string | null }>
          judul={t('organisasi.pejabat.lihatNipNama', { nama: dialog.satu.nama })}
          pengantar={t('organisasi.pejabat.lihatNipRinci')}
          isian={[]}
          awal={{}}
          versi={null}
          kirim={() => ({ method: 'POST', path: `${path}/${dialog.satu.nomor}/nip` })}
          stale={[]}
          onSaved={({ nip }) => {
            close();
            tellSaved(t('organisasi.pejabat.nipIni', { nama: dialog.satu.nama, nip: nip ?? tulisTanggal(null) }), null);
          }}
          onClose={close}
          submitLabel={t('organisasi.pejabat.lihatNip')}
        />
      ) : null}
    </Section>
  );
}
