// Settings: the perangkat daerah that the user may read.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { Page, PrintButton } from '../kit/Page.tsx';
import { perangkatDaerahQuery } from '../kit/queries.ts';
import { RiwayatRekaman } from '../kit/RiwayatRekaman.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';

export function DaftarUnitPage() {
  const { t } = useTranslation();
  const query = useQuery(perangkatDaerahQuery);
  return (
    <Page
      title={t('pengaturan.perangkatDaerah.judul')}
      place={t('pengaturan.judul')}
      lead={t('pengaturan.perangkatDaerah.tentang')}
      actions={<PrintButton />}
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
                      {nama}
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
    </Page>
  );
}
