// Above a sheet: what came back from an earlier visit, and what the server does not take, with the ways out: send, take along, discard.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../text/setup.ts';
import { toCsv } from './csv.ts';
import { saveText } from './download.ts';
import { cellKey, type DraftCell } from './gridState.ts';
import type { CellAddress, GridColumn, GridRow } from './gridTypes.ts';
import { formatCell, nameCell } from './gridView.ts';
import { formatMoment } from './moment.ts';
import css from './UnsentNotice.module.css';
import type { EntryGridControl } from './useEntryGrid.ts';
import { useKabar } from './useKabar.tsx';

interface UnsentNoticeProps {
  grid: EntryGridControl;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
}

export function UnsentNotice({ grid, rows, columns }: UnsentNoticeProps) {
  const { t } = useTranslation();
  const [closed, setClosed] = useState(false);
  const { state, pending, lasts } = grid;
  const back = pending.filter((cell) => state.pulih.has(cellKey(cell)));
  const stuck = pending.filter((cell) => !cell.sah || cell.status === 'gagal');
  const oldest = Math.min(...back.map(({ pada }) => pada));
  const told =
    back.length > 0
      ? t('luring.dipulihkan', { jumlah: back.length, waktu: formatMoment(new Date(oldest), currentLanguage()) })
      : t('luring.pulihTerkirim', { jumlah: state.pulih.size });
  return (
    <>
      <div role="status" className="tanpa-cetak">
        {lasts ? null : <p className={css.notice}>{t('luring.takTersimpan')}</p>}
        {state.pulih.size > 0 && !(closed && back.length === 0) ? (
          <div className={css.notice}>
            <span>{told}</span>
            {back.length === 0 ? (
              <button type="button" className="tombol" onClick={() => setClosed(true)}>
                {t('umum.tutup')}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
      {stuck.length > 0 ? <Stuck grid={grid} stuck={stuck} rows={rows} columns={columns} /> : null}
    </>
  );
}

function Stuck({ grid, stuck, rows, columns }: UnsentNoticeProps & { stuck: readonly DraftCell[] }) {
  const { t } = useTranslation();
  const tell = useKabar();
  const nameOf = (cell: CellAddress) => nameCell(cell, rows, columns);
  const typed = (cell: DraftCell) =>
    cell.sah ? formatCell(cell.nilai, grid.cellAt(cell)?.jenis ?? 'umum') || '–' : cell.teks;
  const discard = (cells: readonly DraftCell[]) => {
    grid.discard(cells);
    tell({ text: t('luring.dibuang', { jumlah: cells.length }), undo: () => grid.restore(cells) });
  };
  const save = () => {
    const head = [t('lembar.tempat'), t('luring.kolom'), t('luring.isian'), t('luring.diketik'), t('luring.sebab')];
    const lines = stuck.map((cell) => [
      ...nameOf(cell),
      cell.sah ? { angka: cell.nilai } : cell.teks,
      formatMoment(new Date(cell.pada), currentLanguage()),
      cell.pesan ?? '',
    ]);
    saveText(toCsv([head, ...lines]), 'isian-belum-terkirim.csv', 'text/csv');
  };
  return (
    <details className={`${css.stuck} tanpa-cetak`}>
      <summary>{t('luring.belumTerkirim', { jumlah: stuck.length })}</summary>
      <ul>
        {stuck.map((cell) => (
          <li key={cellKey(cell)}>
            <span>
              <span lang="id">{nameOf(cell).join(' · ')}</span>: <strong>{typed(cell)}</strong>{' '}
              <span className="redup kecil" lang="id">
                {cell.pesan ?? t('lembar.artiKeadaan.gagal')}
              </span>
            </span>
            <button
              type="button"
              className="tombol"
              aria-label={t('luring.buangSatu', { sel: nameOf(cell).join(' · ') })}
              onClick={() => discard([cell])}
            >
              {t('luring.buang')}
            </button>
          </li>
        ))}
      </ul>
      <div className={css.actions}>
        <button type="button" className="tombol" onClick={save}>
          {t('umum.unduhCsv')}
        </button>
        <button type="button" className="tombol" onClick={() => discard(stuck)}>
          {t('luring.buangSemua')}
        </button>
      </div>
    </details>
  );
}
