// Components of the rumus with their value of the year and where it comes from; nothing when there is no rumus.
import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { useTranslation } from 'react-i18next';
import { AsalButton } from '../kit/AsalDrawer.tsx';
import { formatValue } from '../kit/format.ts';
import { Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import css from './IndikatorPage.module.css';

export function KomponenIndikator({ rincian }: { rincian: RincianIndikator }) {
  const { t } = useTranslation();
  const { komponen, rumus } = rincian;
  if (komponen.length === 0) return null;
  return (
    <Section title={t('indikator.komponen')} lead={rumus ? <code className={css.formula}>{rumus}</code> : undefined}>
      <ScrollTable caption={t('indikator.komponen')} className={css.komponen}>
        <thead>
          <tr>
            <th scope="col">{t('kolom.komponen')}</th>
            <th scope="col">{t('kolom.kode')}</th>
            <th scope="col">{t('kolom.satuan')}</th>
            <th scope="col" className="angka">
              {t('kolom.nilai')}
            </th>
            <th scope="col">{t('asal.kolom')}</th>
          </tr>
        </thead>
        <tbody>
          {komponen.map(({ kode, nama, satuan, nilai, asal }) => {
            const value = formatValue(nilai, satuan);
            return (
              <tr key={kode}>
                <th scope="row" lang="id">
                  {nama}
                </th>
                <td className={css.oneLine}>
                  <code className={css.formula}>{kode}</code>
                </td>
                <td lang="id">{satuan}</td>
                <td className="angka">{value}</td>
                <td className={css.oneLine}>
                  <AsalButton
                    proof={{ title: nama, value: satuan === '%' && nilai !== null ? `${value}%` : value, asal }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
