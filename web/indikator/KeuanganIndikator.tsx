// Money of the sub kegiatan behind the indicator, cumulative per triwulan; nothing at tujuan and sasaran.
import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatPercent } from '../kit/format.ts';
import { Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { useTriwulan } from '../kit/useTriwulan.ts';

export function KeuanganIndikator({ rincian: { keuangan } }: { rincian: RincianIndikator }) {
  const { t } = useTranslation();
  const triwulan = useTriwulan();
  if (keuangan.length === 0) return null;
  return (
    <Section title={t('indikator.keuangan')} lead={t('indikator.keuanganRinci')}>
      <ScrollTable caption={t('indikator.keuangan')}>
        <thead>
          <tr>
            <th scope="col">{t('kolom.triwulan')}</th>
            <th scope="col" className="angka">
              {t('kolom.targetRp')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.realisasiRp')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.serapanPersen')}
            </th>
          </tr>
        </thead>
        <tbody>
          {keuangan.map((one) => (
            <tr key={one.triwulan}>
              <th scope="row">{triwulan(one.triwulan)}</th>
              <td className="angka">{formatMoney(one.target)}</td>
              <td className="angka">{formatMoney(one.realisasi)}</td>
              <td className="angka">{formatPercent(one.persen)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
