// A chart with everything that belongs to it: its table, its CSV, and how its figures are made.
import type { GrafikSumbu } from '@tapis/core/pelaporan/opsiGrafik.ts';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv } from './csv.ts';
import { saveText } from './download.ts';
import { formatValue } from './format.ts';
import css from './GrafikCard.module.css';
import { Icon } from './Icon.tsx';
import { ScrollTable } from './ScrollTable.tsx';

interface GrafikCardProps {
  title: string;
  /** One sentence that says what the chart shows; read out instead of the drawing. */
  summary: string;
  grafik: GrafikSumbu;
  /** Categories in full for table and CSV, where those of the drawing are cut. */
  fullCategories?: readonly string[];
  /** Head of the category column in table and CSV. */
  categoryLabel: string;
  fileName: string;
  /** Pixels. */
  height?: number;
  /** "Bagaimana dihitung" and whatever else stands beside table and CSV. */
  actions?: ReactNode;
}

export function GrafikCard({
  title,
  summary,
  grafik,
  fullCategories = grafik.kategori,
  categoryLabel,
  fileName,
  height = 300,
  actions,
}: GrafikCardProps) {
  const { t } = useTranslation();
  const [tableShown, setTableShown] = useState(false);
  const tableId = useId();
  const download = () =>
    saveText(
      toCsv([
        [categoryLabel, ...grafik.seri.map(({ nama }) => `${nama} (${grafik.satuan})`)],
        ...fullCategories.map((kategori, row) => [
          kategori,
          ...grafik.seri.map(({ nilai }) => ({ angka: nilai[row] ?? null })),
        ]),
      ]),
      `${fileName}.csv`,
      'text/csv',
    );
  return (
    <section className={css.card}>
      <h2>{title}</h2>
      <Drawing grafik={grafik} summary={summary} height={height} />
      <div className={`${css.actions} tanpa-cetak`}>
        <button
          type="button"
          className="tombol polos"
          aria-expanded={tableShown}
          aria-controls={tableId}
          onClick={() => setTableShown((shown) => !shown)}
        >
          <Icon name="table" size={16} />
          {t(tableShown ? 'grafik.tutupTabel' : 'grafik.lihatTabel')}
        </button>
        <button type="button" className="tombol polos" onClick={download}>
          <Icon name="download" size={16} />
          {t('umum.unduhCsv')}
        </button>
        {actions}
      </div>
      <div id={tableId} className={tableShown ? css.table : css.printTable}>
        <ScrollTable caption={title}>
          <thead>
            <tr>
              <th scope="col">{categoryLabel}</th>
              {grafik.seri.map(({ nama }) => (
                <th key={nama} scope="col" className="angka">
                  {nama} ({grafik.satuan})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fullCategories.map((kategori, row) => (
              <tr key={kategori}>
                <th scope="row">{kategori}</th>
                {grafik.seri.map(({ nama, nilai }) => (
                  <td key={nama} className="angka">
                    {formatValue(nilai[row] ?? null, grafik.satuan)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </section>
  );
}

function Drawing({ grafik, summary, height }: { grafik: GrafikSumbu; summary: string; height: number }) {
  const { t } = useTranslation();
  const target = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let remove: (() => void) | null = null;
    let gone = false;
    import('./drawGrafik.ts')
      .then(({ drawGrafik }) => {
        if (!gone && target.current) remove = drawGrafik(target.current, grafik);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      remove?.();
    };
  }, [grafik]);
  if (failed) return <p className="redup">{t('grafik.gagal')}</p>;
  return (
    <div role="img" aria-label={summary}>
      <div ref={target} style={{ height }} aria-hidden="true" />
    </div>
  );
}
