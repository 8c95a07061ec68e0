// Absorption per triwulan, cumulative: chart and table.
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AsalFigure } from '../kit/AsalDrawer.tsx';
import { toCsv } from '../kit/csv.ts';
import { saveText } from '../kit/download.ts';
import { formatMoney, formatPercent } from '../kit/format.ts';
import { GrafikCard } from '../kit/GrafikCard.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { rowId } from '../kit/useArrival.ts';
import { useScope } from '../kit/useScope.ts';
import { useTriwulan } from '../kit/useTriwulan.ts';
import { angkaSerapanTriwulan } from './asalAnggaran.ts';
import { grafikSerapan } from './grafikSerapan.ts';
import css from './SerapanTriwulan.module.css';

export function SerapanTriwulan({ triwulan }: { triwulan: Perhitungan['anggaran']['triwulan'] }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const nameOf = useTriwulan();
  const grafik = useMemo(
    () => grafikSerapan(triwulan, { target: t('kolom.target'), realisasi: t('kolom.realisasi'), triwulan: nameOf }),
    [triwulan, t, nameOf],
  );
  const download = () =>
    saveText(
      toCsv([
        [t('kolom.triwulan'), t('kolom.targetRp'), t('kolom.realisasiRp'), t('kolom.serapanPersen'), t('kolom.kosong')],
        ...triwulan.map((one) => [
          nameOf(one.triwulan),
          { angka: one.target },
          { angka: one.realisasi },
          { angka: one.persen },
          one.kosong ?? 0,
        ]),
      ]),
      `serapan-triwulan-${perangkatDaerah}-${tahun}.csv`,
      'text/csv',
    );
  return (
    <div className={css.split}>
      <GrafikCard
        title={t('anggaran.grafikTriwulan')}
        summary={t('anggaran.ringkasTriwulan', {
          daftar: triwulan.map((one) => `${nameOf(one.triwulan)} ${formatPercent(one.persen)}%`).join('; '),
        })}
        grafik={grafik}
        categoryLabel={t('kolom.triwulan')}
        fileName={`grafik-serapan-${perangkatDaerah}-${tahun}`}
        height={340}
      />
      <Section
        title={t('anggaran.triwulan')}
        lead={t('anggaran.triwulanRinci')}
        actions={
          <button type="button" className="tombol" onClick={download}>
            <Icon name="download" />
            {t('umum.unduhCsv')}
          </button>
        }
      >
        <ScrollTable caption={t('anggaran.triwulan')}>
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
            {triwulan.map((one) => (
              <tr key={one.triwulan} id={rowId(`tw${one.triwulan}`)}>
                <th scope="row" className={css.triwulan}>
                  {nameOf(one.triwulan)}
                  {one.kosong ? (
                    <div className="kecil redup">{t('anggaran.selKosong', { jumlah: one.kosong })}</div>
                  ) : null}
                </th>
                <td className="angka">{formatMoney(one.target)}</td>
                <td className="angka" data-kolom="realisasi">
                  {formatMoney(one.realisasi)}
                </td>
                <td className="angka" data-kolom="persen">
                  {one.persen === null ? (
                    '–'
                  ) : (
                    <AsalFigure
                      title={`${t('anggaran.serapan')} · ${nameOf(one.triwulan)}`}
                      value={formatPercent(one.persen)}
                      asal={() => angkaSerapanTriwulan(one).asal}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </Section>
    </div>
  );
}
