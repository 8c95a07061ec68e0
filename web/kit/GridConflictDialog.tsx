// Somebody else was faster: both values of each cell in question, who and when, and the choice, for all of them or one by one.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../text/setup.ts';
import { Dialog } from './Dialog.tsx';
import { ConflictPanel } from './FormDialog.tsx';
import { cellKey, type DraftCell, draftAt, type GridConflict, isAsked } from './gridState.ts';
import type { GridColumn, GridRow } from './gridTypes.ts';
import { formatCell, nameCell } from './gridView.ts';
import { formatMoment } from './moment.ts';
import type { EntryGridControl } from './useEntryGrid.ts';
import { useKabar } from './useKabar.tsx';

interface GridConflictProps {
  grid: EntryGridControl;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
}

export function GridConflictDialog(props: GridConflictProps) {
  const { conflict } = props.grid.state;
  // Each question starts without the choices of the one before.
  return conflict ? <Question {...props} key={conflict.bentrok.waktu} conflict={conflict} /> : null;
}

function Question({ grid, rows, columns, conflict }: GridConflictProps & { conflict: GridConflict }) {
  const { t } = useTranslation();
  const tell = useKabar();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const asked = conflict.sekarang.flatMap((now) => {
    const draft = draftAt(grid.state, now);
    return draft && isAsked(grid.state, now) ? [{ now, draft }] : [];
  });

  const settle = (taken: ReadonlySet<string>) => {
    const mine: DraftCell[] = asked.flatMap(({ draft }) => (taken.has(cellKey(draft)) ? [draft] : []));
    grid.settle(taken);
    if (mine.length > 0)
      tell({ text: t('lembar.nilaiMerekaDipakai', { jumlah: mine.length }), undo: () => grid.write(mine) });
  };
  const takeTheirs = () => settle(new Set(asked.map(({ now }) => cellKey(now))));

  const fields = asked.map(({ now, draft }) => {
    const key = cellKey(now);
    // A filter may hide the row meanwhile.
    const jenis = grid.cellAt(now)?.jenis ?? 'umum';
    const typed = t('luring.diketikPada', { waktu: formatMoment(new Date(draft.pada), currentLanguage()) });
    const choice = (isTheirs: boolean, value: ReactNode) =>
      asked.length === 1 ? (
        value
      ) : (
        <label>
          <input
            type="radio"
            name={key}
            checked={theirs.has(key) === isTheirs}
            onChange={() => {
              const next = new Set(theirs);
              if (isTheirs) next.add(key);
              else next.delete(key);
              setTheirs(next);
            }}
          />{' '}
          {value}
        </label>
      );
    const mine = (
      <>
        {formatCell(draft.nilai, jenis) || '–'} <span className="redup kecil">{typed}</span>
      </>
    );
    return {
      label: nameCell(now, rows, columns).join(' · '),
      mine: choice(false, mine),
      theirs: choice(true, formatCell(now.nilai, jenis) || '–'),
    };
  });
  return (
    <Dialog opened onClose={takeTheirs} title={t('lembar.bentrok')}>
      <ConflictPanel
        bentrok={conflict.bentrok}
        fields={fields}
        onTakeTheirs={takeTheirs}
        onKeepMine={() => settle(new Set())}
        {...(asked.length > 1 ? { onKeepChosen: () => settle(theirs) } : {})}
      />
    </Dialog>
  );
}
