// Above a sheet: whether all is saved, what is not and where, what the cell under the cursor has to say, undo and redo.
import { useTranslation } from 'react-i18next';
import css from './EntryGrid.module.css';
import { draftAt } from './gridState.ts';
import type { GridCell, GridColumn, GridRow } from './gridTypes.ts';
import { viewCell } from './gridView.ts';
import { Icon } from './Icon.tsx';
import { formatClock } from './moment.ts';
import type { GridPlace } from './moveCursor.ts';
import type { EntryGridControl } from './useEntryGrid.ts';

interface GridBarProps {
  grid: EntryGridControl;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  at: GridPlace;
  active: GridCell | undefined;
  readOnly: string | undefined;
  onJump: (place: GridPlace) => void;
}

export function GridBar({ grid, rows, columns, at, active, readOnly, onJump }: GridBarProps) {
  const { t } = useTranslation();
  const { state, pending } = grid;
  const invalid = pending.filter((d) => !d.sah);
  const row = rows[at.baris];
  const column = columns[at.kolom];
  const view =
    active && row && column ? viewCell(active, draftAt(state, { baris: row.kunci, kolom: column.kode })) : null;
  const pesan = view?.pesan ?? active?.hanyaBaca ?? null;

  /** The next cell in reading order that needs a hand, round and round. */
  const jump = () => {
    const places = pending
      .filter((d) => !d.sah || d.status === 'gagal' || invalid.length === 0)
      .map((d) => ({
        baris: rows.findIndex((r) => r.kunci === d.baris),
        kolom: columns.findIndex((k) => k.kode === d.kolom),
      }))
      .filter((p) => p.baris >= 0 && p.kolom >= 0)
      .sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
    const next = places.find((p) => p.baris > at.baris || (p.baris === at.baris && p.kolom > at.kolom)) ?? places[0];
    if (next) onJump(next);
  };

  const status = () => {
    if (state.offline) return t('lembar.putus', { jumlah: pending.length });
    if (pending.some((d) => d.status === 'menyimpan')) return t('simpan.menyimpan');
    if (pending.length > 0) return t('lembar.belumTersimpan', { jumlah: pending.length });
    return state.savedAt === null
      ? t('lembar.siap')
      : t('lembar.semuaTersimpan', { waktu: formatClock(new Date(state.savedAt)) });
  };

  if (readOnly !== undefined)
    return (
      <p className={`${css.status} tanpa-cetak`}>
        <Icon name="info" size={16} /> {readOnly}
      </p>
    );
  return (
    <div className={`${css.bar} tanpa-cetak`}>
      <div className={css.barRow}>
        <p role="status" className={css.status} data-putus={state.offline || undefined}>
          {status()}
          {invalid.length > 0 ? ` · ${t('lembar.tidakSah', { jumlah: invalid.length })}` : ''}
        </p>
        {pending.length > 0 ? (
          <button type="button" className="tombol" onClick={jump}>
            {t('lembar.berikutnya')}
          </button>
        ) : null}
        {state.offline ? (
          <button type="button" className="tombol" onClick={grid.retry}>
            {t('galat.cobaLagi')}
          </button>
        ) : null}
        <span className={css.space} />
        <StepButton
          icon="undo"
          label={t('simpan.urungkan')}
          empty={t('lembar.tiadaUrung')}
          steps={state.undo.length}
          run={grid.undo}
        />
        <StepButton
          icon="redo"
          label={t('lembar.ulangi')}
          empty={t('lembar.tiadaUlang')}
          steps={state.redo.length}
          run={grid.redo}
        />
      </div>
      <p className={css.message} lang="id" data-keadaan={view?.keadaan}>
        {pesan ?? ' '}
      </p>
    </div>
  );
}

/** One step back or forth; without one it says so. */
function StepButton({
  icon,
  label,
  empty,
  steps,
  run,
}: {
  icon: 'undo' | 'redo';
  label: string;
  empty: string;
  steps: number;
  run: () => void;
}) {
  return (
    <button
      type="button"
      className="tombol"
      aria-disabled={steps === 0}
      title={steps === 0 ? empty : label}
      onClick={steps === 0 ? undefined : run}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}
