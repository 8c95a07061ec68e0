// The three charts of the first page: capaian of the unit's indicators, spending and the IKU over the triwulan.

import { useQuery } from '@tanstack/react-query';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { akarAnggaran, angkaSerapan } from '../anggaran/asalAnggaran.ts';
import { grafikSerapan } from '../anggaran/grafikSerapan.ts';
import { AsalButton } from '../kit/AsalDrawer.tsx';
import { formatPercent, formatValue } from '../kit/format.ts';
import { GrafikCard } from '../kit/GrafikCard.tsx';
import { rincianQuery } from '../kit/queries.ts';
import { useNarrow } from '../kit/useNarrow.ts';
import { useScope } from '../kit/useScope.ts';
import { useTriwulan } from '../kit/useTriwulan.ts';
import { ikuTerendah, programTercapai } from './angkaBeranda.ts';
import css from './BerandaPage.module.css';
import { grafikCapaian, grafikIku, indikatorStrategis } from './grafikBeranda.ts';

export function GrafikBeranda({ perhitungan }: { perhitungan: Perhitungan }) {
  const { t } = useTranslation();
  const scope = useScope();
  const triwulan = useTriwulan();
  const narrow = useNarrow();
  const { indikator, anggaran } = perhitungan;
  const iku = useMemo(() => ikuTerendah(indikator), [indikator]);
  const proofIku = useQuery({ ...rincianQuery(scope, iku?.kode ?? ''), enabled: iku !== null }).data?.asal;
  const charts = useMemo(() => {
    const kata = { target: t('kolom.target'), realisasi: t('kolom.realisasi'), triwulan };
    return {
      capaian: grafikCapaian(indikator, t('kolom.capaian'), narrow),
      serapan: grafikSerapan(anggaran.triwulan, kata),
      iku: grafikIku(iku, kata),
    };
  }, [indikator, anggaran, iku, t, triwulan, narrow]);
  const strategis = indikatorStrategis(indikator);
  const file = `${scope.perangkatDaerah}-${scope.tahun}`;
  return (
    <div className={css.charts}>
      {charts.capaian ? (
        <GrafikCard
          title={t('beranda.grafikCapaian')}
          summary={strategis.map((one) => `${one.kode} ${one.nama}: ${formatPercent(one.capaian)}%`).join('; ')}
          grafik={charts.capaian}
          fullCategories={strategis.map((one) => `${one.kode} ${one.nama}`)}
          categoryLabel={t('kolom.indikator')}
          fileName={`capaian-${file}`}
          height={Math.max(220, strategis.length * 44 + 70)}
          actions={
            <AsalButton
              proof={{
                title: t('beranda.grafikCapaian'),
                value: `${programTercapai(indikator).tercapai} / ${programTercapai(indikator).jumlah}`,
                asal: programTercapai(indikator).asal,
              }}
            />
          }
        />
      ) : null}
      <GrafikCard
        title={t('anggaran.grafikTriwulan')}
        summary={t('anggaran.ringkasTriwulan', {
          daftar: anggaran.triwulan.map((one) => `${triwulan(one.triwulan)} ${formatPercent(one.persen)}%`).join('; '),
        })}
        grafik={charts.serapan}
        categoryLabel={t('kolom.triwulan')}
        fileName={`serapan-${file}`}
        actions={
          <AsalButton
            proof={{
              title: t('anggaran.serapan'),
              value: anggaran.persen === null ? '–' : `${formatPercent(anggaran.persen)}%`,
              asal: angkaSerapan(akarAnggaran(anggaran, scope.nama)).asal,
            }}
          />
        }
      />
      {iku && charts.iku ? (
        <GrafikCard
          title={t('beranda.grafikIku')}
          summary={`${iku.nama}. ${iku.triwulan
            .map(
              (one) =>
                `${triwulan(one.triwulan)}: ${t('kolom.target')} ${formatValue(one.target, iku.satuan)}, ${t('kolom.realisasi')} ${formatValue(one.realisasi, iku.satuan)}`,
            )
            .join('; ')}`}
          grafik={charts.iku}
          categoryLabel={t('kolom.triwulan')}
          fileName={`iku-${file}`}
          actions={
            proofIku ? (
              <AsalButton
                proof={{
                  title: `${t('kolom.realisasi')} · ${iku.nama}`,
                  value: formatValue(iku.realisasi, iku.satuan),
                  asal: proofIku.realisasi,
                }}
              />
            ) : undefined
          }
        />
      ) : null}
    </div>
  );
}
