// Sessions of an account: from where, since when, last used.
import { useQuery } from '@tanstack/react-query';
import type { SesiPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { formatMoment } from '../kit/moment.ts';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { currentLanguage } from '../text/setup.ts';
import { describePeramban } from './describePeramban.ts';
import { sesiQuery } from './queriesAkun.ts';

type Sesi = SesiPengguna['sesi'][number];

/** `act`: what can be done with one session; without it the table is for reading. */
export function SesiTable({ id, act }: { id: string | null; act?: (sesi: Sesi, name: string) => ReactNode }) {
  const { t } = useTranslation();
  const query = useQuery(sesiQuery(id));
  const moment = (iso: string) => formatMoment(new Date(iso), currentLanguage());
  return (
    <DataState query={query}>
      {({ sesi }) =>
        sesi.length === 0 ? (
          <EmptyState>{t('akun.sesi.kosong')}</EmptyState>
        ) : (
          <ScrollTable caption={t('akun.sesi.judul')}>
            <thead>
              <tr>
                <th scope="col">{t('akun.sesi.peramban')}</th>
                <th scope="col">{t('akun.sesi.alamat')}</th>
                <th scope="col">{t('akun.sesi.sejak')}</th>
                <th scope="col">{t('akun.sesi.terakhir')}</th>
                {act ? <th scope="col">{t('akun.tindakan')}</th> : null}
              </tr>
            </thead>
            <tbody>
              {sesi.map((satu) => {
                const name = describePeramban(satu.peramban) ?? t('akun.sesi.takDikenal');
                return (
                  <tr key={satu.id}>
                    <th scope="row">
                      {name}
                      {satu.ini ? <strong> ({t('akun.sesi.ini')})</strong> : null}
                    </th>
                    <td>{satu.alamat ?? '–'}</td>
                    <td>{moment(satu.sejak)}</td>
                    <td>{moment(satu.terakhir)}</td>
                    {act ? <td>{act(satu, name)}</td> : null}
                  </tr>
                );
              })}
            </tbody>
          </ScrollTable>
        )
      }
    </DataState>
  );
}
