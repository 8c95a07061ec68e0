// Bidang of a unit and year.
import type { QueryKey } from '@tanstack/react-query';
import type { RekamanBidang } from '@tapis/contract/perencanaan/organisasi.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import type { Scope } from '../../kit/queries.ts';
import { RekamanDialog } from '../../kit/RekamanDialog.tsx';
import { RiwayatRekaman } from '../../kit/RiwayatRekaman.tsx';
import { ScrollTable } from '../../kit/ScrollTable.tsx';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { HapusDialog } from './HapusDialog.tsx';
import css from './Organisasi.module.css';
import { RowButtons } from './RowButtons.tsx';

interface Props {
  bidang: readonly RekamanBidang[];
  scope: Scope;
  path: string;
  stale: readonly QueryKey[];
  boleh: boolean;
}

type Dialog = { apa: 'tambah' } | { apa: 'ubah' | 'hapus'; satu: RekamanBidang } | null;

export function DaftarBidang({ bidang, scope, path, stale, boleh }: Props) {
  const { t } = useTranslation();
  const tellSaved = useTellUndo(stale);
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  const isian = [
    { nama: 'nama', label: t('organisasi.bidang.nama'), petunjuk: t('organisasi.bidang.contoh'), lebar: true },
  ];
  const saved = (lama: RekamanBidang | null) => (baru: RekamanBidang) => {
    close();
    const alamat = { path: `${path}/${baru.kode}`, versi: baru.versi };
    if (lama === null) return tellSaved(t('organisasi.ditambah', { nama: baru.nama }), { method: 'DELETE', ...alamat });
    tellSaved(t('organisasi.diubah', { nama: baru.nama }), { method: 'PUT', body: { nama: lama.nama }, ...alamat });
  };
  return (
    <Section
      title={t('organisasi.bidang.judul')}
      lead={t('organisasi.bidang.tentang')}
      actions={
        boleh ? (
          <button type="button" className="tombol" aria-haspopup="dialog" onClick={() => setDialog({ apa: 'tambah' })}>
            <Icon name="add" size={16} />
            {t('organisasi.bidang.tambah')}
          </button>
        ) : null
      }
    >
      {bidang.length === 0 ? (
        <EmptyState>{t('organisasi.bidang.kosong')}</EmptyState>
      ) : (
        <ScrollTable caption={t('organisasi.bidang.judul')}>
          <thead>
            <tr>
              <th scope="col">{t('organisasi.bidang.nama')}</th>
              <th scope="col" className="tanpa-cetak">
                {t('organisasi.tindakan')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bidang.map((satu) => (
              <tr key={satu.kode}>
                <th scope="row" lang="id">
                  {satu.nama}
                </th>
                <td className="tanpa-cetak">
                  <div className={css.actions}>
                    {boleh ? (
                      <RowButtons
                        nama={satu.nama}
                        onUbah={() => setDialog({ apa: 'ubah', satu })}
                        onHapus={() => setDialog({ apa: 'hapus', satu })}
                      />
                    ) : null}
                    <RiwayatRekaman tabel="bidang" kunci={{ ...scope, kode: satu.kode }} nama={satu.nama} />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {dialog?.apa === 'tambah' || dialog?.apa === 'ubah' ? (
        <RekamanDialog<RekamanBidang>
          judul={
            dialog.apa === 'tambah'
              ? t('organisasi.bidang.tambah')
              : t('organisasi.ubahNama', { nama: dialog.satu.nama })
          }
          isian={isian}
          awal={{ nama: dialog.apa === 'tambah' ? '' : dialog.satu.nama }}
          versi={dialog.apa === 'tambah' ? null : dialog.satu.versi}
          kirim={(nilai) =>
            dialog.apa === 'tambah'
              ? { method: 'POST', path, body: nilai }
              : { method: 'PUT', path: `${path}/${dialog.satu.kode}`, body: nilai }
          }
          baca={(rekaman) => ({ nama: (rekaman as RekamanBidang).nama })}
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
            const { nama } = dialog.satu;
            tellSaved(t('organisasi.dihapus', { nama }), { method: 'POST', path, body: { nama }, versi: null });
          }}
          onClose={close}
        />
      ) : null}
    </Section>
  );
}
