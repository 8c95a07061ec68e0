// The three charts of the dashboard, each with its table, CSV and proof.
import type { Dasbor } from '@tapis/core/pelaporan/triwulan/presentDasbor.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { grafikSerapan } from '../../anggaran/grafikSerapan.ts';
import { AsalButton } from '../../kit/AsalDrawer.tsx';
import { formatPercent } from '../../kit/format.ts';
import { GrafikCard } from '../../kit/GrafikCard.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useTriwulan } from '../../kit/useTriwulan.ts';
import css from '../BerandaPage.module.css';
import { grafikSebaran, grafikTren } from './grafikDasbor.ts';

export function GrafikDasbor({ dasbor }: { dasbor: Dasbor }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const triwulan = useTriwulan();
  const charts = useMemo(
    () => ({
      sebaran: grafikSebaran(dasbor, {
        tanpa: t('dasbor.tanpaPeringkat'),
        satuan: t('dasbor.indikator'),
        tingkat: (tingkat) => t(`tingkat.${tingkat}`),
      }),
      tren: grafikTren(dasbor, {
        rata: t('dasbor.rata'),
        serapan: t('dasbor.serapan'),
        persenTarget: t('dasbor.persenTarget'),
        triwulan,
      }),
      uang: grafikSerapan(
        dasbor.tren.map(({ persenTarget, ...satu }) => ({ ...satu, persen: persenTarget })),
        { target: t('kolom.target'), realisasi: t('kolom.realisasi'), triwulan },
      ),
    }),
    [dasbor, t, triwulan],
  );
  const file = `${perangkatDaerah}-${tahun}-tw${dasbor.triwulan}`;
  const { asal, sebaran, tren } = dasbor;
  return (
    <div className={css.charts}>
      {sebaran.length > 0 ? (
        <GrafikCard
          title={t('dasbor.grafikSebaran')}
          summary={sebaran
            .map((satu) => `${t(`tingkat.${satu.tingkat}`)}: ${satu.jumlah} ${t('dasbor.indikator')}`)
            .join('; ')}
          grafik={charts.sebaran}
          categoryLabel={t('kolom.tingkat')}
          fileName={`peringkat-${file}`}
        />
      ) : null}
      <GrafikCard
        title={t('dasbor.grafikTren')}
        summary={tren
          .map((satu) => `${triwulan(satu.triwulan)}: ${formatPercent(satu.rata)}%, ${formatPercent(satu.serapan)}%`)
          .join('; ')}
        grafik={charts.tren}
        categoryLabel={t('kolom.triwulan')}
        fileName={`tren-${file}`}
        actions={<AsalButton proof={{ title: t('dasbor.rata'), value: formatPercent(dasbor.rata), asal: asal.rata }} />}
      />
      <GrafikCard
        title={t('dasbor.grafikUang')}
        summary={tren.map((satu) => `${triwulan(satu.triwulan)}: ${formatPercent(satu.persenTarget)}%`).join('; ')}
        grafik={charts.uang}
        categoryLabel={t('kolom.triwulan')}
        fileName={`serapan-${file}`}
        actions={
          <AsalButton
            proof={{
              title: t('dasbor.persenTarget'),
              value: formatPercent(dasbor.uang.persenTarget),
              asal: asal.persenTarget,
            }}
          />
        }
      />
    </div>
  );
}
