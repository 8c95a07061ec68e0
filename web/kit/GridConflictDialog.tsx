// Somebody else was faster: both values of each cell of the record, who and when, and the choice.
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../text/setup.ts';
import { Dialog } from './Dialog.tsx';
import { ConflictPanel } from './FormDialog.tsx';
import { draftAt } from './gridState.ts';
import type { GridColumn, GridRow } from './gridTypes.ts';
import { formatCell } from './gridView.ts';
import { formatMoment } from './moment.ts';
import type { EntryGridControl } from './useEntryGrid.ts';

export function GridConflictDialog({
  grid,
  rows,
  columns,
}: {
  grid: EntryGridControl;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
}) {
  const { t } = useTranslation();
  const { conflict } = grid.state;
  if (conflict === null) return null;
  const fields = conflict.sekarang.flatMap((now) => {
    const draft = draftAt(grid.state, now);
    if (draft === undefined || draft.status === 'tersimpan' || draft.nilai === now.nilai) return [];
    // A filter may hide the row meanwhile.
    const jenis = grid.cellAt(now)?.jenis ?? 'umum';
    const row = rows.find((r) => r.kunci === now.baris)?.nama ?? now.baris;
    const column = columns.find((k) => k.kode === now.kolom)?.judul ?? now.kolom;
    const typed = t('luring.diketikPada', { waktu: formatMoment(new Date(draft.pada), currentLanguage()) });
    return [
      {
        label: `${row} · ${column}`,
        mine: (
          <>
            {formatCell(draft.nilai, jenis) || '–'} <span className="redup kecil">{typed}</span>
          </>
        ),
        theirs: formatCell(now.nilai, jenis) || '–',
      },
    ];
  });
  return (
    <Dialog opened onClose={grid.takeTheirs} title={t('lembar.bentrok')}>
      <ConflictPanel
        bentrok={conflict.bentrok}
        fields={fields}
        onTakeTheirs={grid.takeTheirs}
        onKeepMine={grid.keepMine}
      />
    </Dialog>
  );
}
