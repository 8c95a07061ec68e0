// Settings: the perangkat daerah that the user may read; administrators of the pemda add new ones.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton } from '../kit/Page.tsx';
import { perangkatDaerahQuery } from '../kit/queries.ts';
import { RekamanDialog } from '../kit/RekamanDialog.tsx';
import { RiwayatRekaman } from '../kit/RiwayatRekaman.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { useHak } from '../kit/useHak.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { isianJenis } from './organisasi/isianJenis.ts';

export function DaftarUnitPage() {
  const { t } = useTranslation();
  const query = useQuery(perangkatDaerahQuery);
  const boleh = useHak()('mengelola-pemda', null);
  const navigate = useNavigate();
  const tell = useKabar();
  const [buka, setBuka] = useState(false);
  return (
    <Page
      title={t('pengaturan.perangkatDaerah.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.perangkatDaerah.tentang')}
      actions={
        <>
          {boleh ? (
            <button type="button" className="tombol utama" aria-haspopup="dialog" onClick={() => setBuka(true)}>
              <Icon name="add" size={16} />
              {t('unit.tambah')}
            </button>
          ) : null}
          <PrintButton />
        </>
      }
    >
      <DataState query={query}>
        {({ perangkatDaerah: units }) =>
          units.length === 0 ? (
            <EmptyState>{t('pengaturan.perangkatDaerah.belumAda')}</EmptyState>
          ) : (
            <ScrollTable caption={t('pengaturan.perangkatDaerah.judul')}>
              <thead>
                <tr>
                  <th scope="col">{t('pengaturan.perangkatDaerah.nama')}</th>
                  <th scope="col">{t('pengaturan.perangkatDaerah.kode')}</th>
                  <th scope="col">{t('pengaturan.perangkatDaerah.tahun')}</th>
                  <td className="tanpa-cetak" />
                </tr>
              </thead>
              <tbody>
                {units.map(({ kode, nama, tahun }) => (
                  <tr key={kode}>
                    <th scope="row" lang="id">
                      <Link to="/pengaturan/perangkat-daerah/$kode" params={{ kode }}>
                        {nama}
                      </Link>
                    </th>
                    <td>{kode}</td>
                    <td>
                      {tahun.length === 0 ? t('pengaturan.perangkatDaerah.belumAdaTahun') : null}
                      {tahun.map((satu, nomor) => (
                        <span key={satu}>
                          {nomor > 0 ? ', ' : ''}
                          <Link to="/$perangkatDaerah/$tahun" params={{ perangkatDaerah: kode, tahun: String(satu) }}>
                            {satu}
                          </Link>
                        </span>
                      ))}
                    </td>
                    <td className="tanpa-cetak">
                      <RiwayatRekaman tabel="perangkat-daerah" kunci={{ perangkatDaerah: kode }} nama={nama} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          )
        }
      </DataState>
      {buka ? (
        <RekamanDialog<RekamanUnit>
          judul={t('unit.tambah')}
          isian={[
            { nama: 'nama', label: t('unit.nama'), lebar: true },
            isianJenis(t),
            { nama: 'kode', label: t('unit.kode'), petunjuk: t('unit.kodePetunjuk'), lebar: true },
            {
              nama: 'urusanKode',
              alias: 'urusan.kode',
              label: t('unit.urusanKode'),
              petunjuk: t('unit.urusanPetunjuk'),
            },
            { nama: 'urusanNama', alias: 'urusan.nama', label: t('unit.urusanNama') },
          ]}
          awal={{ nama: '', jenis: 'dinas', kode: '', urusanKode: '', urusanNama: '' }}
          versi={null}
          kirim={({ nama, jenis, kode, urusanKode, urusanNama }) => ({
            method: 'POST',
            path: '/api/v1/perangkat-daerah',
            body: { nama, kode, jenis: jenis || null, urusan: { kode: urusanKode, nama: urusanNama } },
          })}
          stale={[perangkatDaerahQuery.queryKey]}
          onSaved={({ kode, nama }) => {
            setBuka(false);
            tell({ text: t('organisasi.ditambah', { nama }) });
            void navigate({ to: '/pengaturan/perangkat-daerah/$kode', params: { kode } });
          }}
          onClose={() => setBuka(false)}
        />
      ) : null}
    </Page>
  );
}
