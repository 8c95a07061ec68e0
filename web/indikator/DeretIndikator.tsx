// The indicator over the years up to the end of the Renstra, and over the triwulan of the year.
import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPercent, formatValue } from '../kit/format.ts';
import { GrafikCard } from '../kit/GrafikCard.tsx';
import { Section } from '../kit/Page.tsx';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { StatusTag } from '../kit/StatusTag.tsx';
import { rowId } from '../kit/useArrival.ts';
import { useScope } from '../kit/useScope.ts';
import { useTriwulan } from '../kit/useTriwulan.ts';
import { grafikTahunan, grafikTriwulan } from './grafikIndikator.ts';
import css from './IndikatorPage.module.css';

export function DeretIndikator({ rincian }: { rincian: RincianIndikator }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const triwulan = useTriwulan();
  const { kode, nama, satuan } = rincian;
  const [perTahun, perTriwulan] = useMemo(() => {
    const kata = {
      target: t('kolom.target'),
      realisasi: t('kolom.realisasi'),
      akhirRenstra: t('indikator.akhirRenstra'),
      triwulan,
    };
    return [grafikTahunan(rincian, kata), grafikTriwulan(rincian, kata)];
  }, [rincian, t, triwulan]);
  const file = `${kode.replaceAll('/', '-')}-${perangkatDaerah}-${tahun}`;
  const fact = (label: string, value: string | null) => `${label} ${formatValue(value, satuan)}`;
  return (
    <>
      <div className={css.split}>
        {perTahun ? (
          <GrafikCard
            title={t('indikator.deretTahun')}
            summary={`${nama}. ${rincian.tahunan
              .map(
                (one) =>
                  `${one.tahun}: ${fact(t('kolom.target'), one.target)}, ${fact(t('kolom.realisasi'), one.realisasi)}`,
              )
              .join('; ')}.`}
            grafik={perTahun}
            categoryLabel={t('kolom.tahun')}
            fileName={`deret-tahun-${file}`}
          />
        ) : null}
        {perTriwulan ? (
          <GrafikCard
            title={t('indikator.deretTriwulan', { tahun })}
            summary={`${nama}. ${rincian.triwulan
              .map(
                (one) =>
                  `${triwulan(one.triwulan)}: ${fact(t('kolom.target'), one.target)}, ${fact(t('kolom.realisasi'), one.realisasi)}`,
              )
              .join('; ')}.`}
            grafik={perTriwulan}
            categoryLabel={t('kolom.triwulan')}
            fileName={`triwulan-${file}`}
          />
        ) : null}
      </div>
      <div className={css.split}>
        <Section title={t('indikator.tabelTahun')} lead={perTahun ? undefined : t('indikator.satuTahun')}>
          <PointTable
            caption={t('indikator.tabelTahun')}
            head={t('kolom.tahun')}
            satuan={satuan}
            rows={rincian.tahunan.map((one) => ({ id: String(one.tahun), label: String(one.tahun), ...one }))}
          />
        </Section>
        <Section title={t('indikator.tabelTriwulan', { tahun })} lead={t(`modeInput.${rincian.modeInput}`)}>
          <PointTable
            caption={t('indikator.tabelTriwulan', { tahun })}
            head={t('kolom.triwulan')}
            satuan={satuan}
            rows={rincian.triwulan.map((one) => ({ id: `tw${one.triwulan}`, label: triwulan(one.triwulan), ...one }))}
          />
        </Section>
      </div>
    </>
  );
}

interface Point {
  /** Names the row in an address. */
  id: string;
  label: string;
  target: string | null;
  realisasi: string | null;
  capaian: string | null;
  masalah?: string | undefined;
  catatan?: string | undefined;
}

function PointTable({ caption, head, satuan, rows }: { caption: string; head: string; satuan: string; rows: Point[] }) {
  const { t } = useTranslation();
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="angka">
            {t('kolom.target')} ({satuan})
          </th>
          <th scope="col" className="angka">
            {t('kolom.realisasi')} ({satuan})
          </th>
          <th scope="col" className="angka">
            {t('kolom.capaianPersen')}
          </th>
          <th scope="col">{t('status.judul')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, target, realisasi, capaian, masalah, catatan }) => (
          <tr key={id} id={rowId(id)}>
            <th scope="row">{label}</th>
            <td className="angka" data-kolom="target">
              {formatValue(target, satuan)}
            </td>
            <td className="angka" data-kolom="realisasi">
              {formatValue(realisasi, satuan)}
            </td>
            <td className="angka" data-kolom="capaian">
              {formatPercent(capaian)}
            </td>
            <td>
              <StatusTag capaian={capaian} masalah={masalah} />
              {catatan ? (
                <div className="kecil redup" lang="id">
                  {catatan}
                </div>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
