// A sheet for entry: an ARIA grid with one tab stop. Arrows move, typing replaces, Enter and F2 edit, Esc restores, Tab leaves;
// copy and paste go to and from a spreadsheet. It saves by itself (useEntryGrid) and says what is not saved yet.
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import css from './EntryGrid.module.css';
import { EntryRow } from './EntryRow.tsx';
import { GridBar } from './GridBar.tsx';
import { GridConflictDialog } from './GridConflictDialog.tsx';
import { GridLegend } from './GridLegend.tsx';
import { draftAt } from './gridState.ts';
import type { CellAddress, CellChange, GridColumn, GridRow } from './gridTypes.ts';
import { isEditable, readTyped, viewCell } from './gridView.ts';
import { blockOf, type GridPlace, moveCursor } from './moveCursor.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { isSure, type PastedCell, pasteChanges, readPaste } from './readPaste.ts';
import { UnsentNotice } from './UnsentNotice.tsx';
import type { EntryGridControl } from './useEntryGrid.ts';
import { useLeaveGuard } from './useLeaveGuard.tsx';
import { writeTable } from './writeTable.ts';

interface EntryGridProps {
  label: string;
  /** Head of the column that names the rows. */
  headLabel: string;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  grid: EntryGridControl;
  /** Enter on the head of a row. */
  onHead?: (row: GridRow) => void;
  /** Rows below the sheet, e.g. a total. */
  foot?: ReactNode;
  /** Where the cursor is to go, e.g. to a row that was just added; the same place again needs a new object. */
  target?: CellAddress | null;
  /** Why nobody writes here; copying and moving work all the same. */
  readOnly?: string | undefined;
}

export function EntryGrid(props: EntryGridProps) {
  const { label, headLabel, rows, columns, grid, onHead, foot, target = null, readOnly } = props;
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState<CellAddress | null>(null);
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const [typing, setTyping] = useState<string | null>(null);
  const [pasted, setPasted] = useState<readonly PastedCell[] | null>(null);
  const wantsFocus = useRef(false);
  const guard = useLeaveGuard(grid.endangered);

  const at: GridPlace = {
    baris: Math.max(
      0,
      rows.findIndex((r) => r.kunci === cursor?.baris),
    ),
    kolom: cursor === null ? 0 : columns.findIndex((k) => k.kode === cursor.kolom),
  };
  const active = { baris: rows[at.baris]?.kunci ?? '', kolom: columns[at.kolom]?.kode ?? '' };
  const cell = grid.cellAt(active);
  const block = anchor === null ? null : blockOf(anchor, at);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    if (typing === null) table.current?.querySelector<HTMLElement>('[data-aktif]')?.focus();
  });

  // After the effect above: the cell is focused once it is the active one.
  useLayoutEffect(() => {
    if (target === null) return;
    wantsFocus.current = true;
    setAnchor(null);
    setTyping(null);
    setCursor(target);
  }, [target]);

  const go = useCallback(
    (place: GridPlace, extendFrom: GridPlace | null = null) => {
      wantsFocus.current = true;
      setTyping(null);
      setAnchor(extendFrom);
      setCursor({ baris: rows[place.baris]?.kunci ?? '', kolom: columns[place.kolom]?.kode ?? '' });
    },
    [rows, columns],
  );

  const change = (address: CellAddress, teks: string): CellChange => ({
    ...address,
    ...readTyped(teks, grid.cellAt(address)?.jenis ?? 'teks'),
  });
  const canEdit = readOnly === undefined && isEditable(cell);
  const edit = (teks: string) => {
    if (canEdit) setTyping(teks);
  };
  const shown = (address: CellAddress): string => {
    const satu = grid.cellAt(address);
    return satu === undefined ? '' : viewCell(satu, draftAt(grid.state, address)).teks;
  };

  const blockCells = (): CellAddress[][] => {
    const { baris, kolom } = block ?? blockOf(at, at);
    return rows
      .slice(baris[0], baris[1] + 1)
      .map((row) => columns.slice(kolom[0], kolom[1] + 1).map((k) => ({ baris: row.kunci, kolom: k.kode })));
  };

  const commit = (teks: string, then: 'down' | 'up' | 'stay') => {
    grid.keepTyping(active, null);
    grid.write([change(active, teks)]);
    if (then === 'stay') return setTyping(null);
    go(
      moveCursor(then === 'down' ? 'ArrowDown' : 'ArrowUp', false, at, { baris: rows.length, kolom: columns.length }) ??
        at,
    );
  };

  const clear = () =>
    grid.write(
      blockCells()
        .flat()
        .filter((address) => isEditable(grid.cellAt(address)))
        .map((address) => change(address, '')),
    );

  const onKeyDown = (event: KeyboardEvent) => {
    if (typing !== null || event.altKey) return;
    const far = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const size = { baris: rows.length, kolom: columns.length };
    const next = moveCursor(event.key, far, at, size);
    if (next !== null) {
      event.preventDefault();
      return go(next, event.shiftKey ? (anchor ?? at) : null);
    }
    if (event.key === 'Escape') return setAnchor(null);
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      const row = rows[at.baris];
      if (at.kolom < 0) return row && onHead?.(row);
      return edit(shown(active));
    }
    if (readOnly !== undefined) return;
    if (far && (key === 'z' || key === 'y')) {
      event.preventDefault();
      return key === 'y' || event.shiftKey ? grid.redo() : grid.undo();
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return clear();
    }
    if (event.key.length === 1 && !far && event.key !== ' ') {
      event.preventDefault();
      edit(event.key);
      // The first key opens the editor, which tells of the next ones.
      if (canEdit) grid.keepTyping(active, event.key);
    }
  };

  const onCopy = (event: ClipboardEvent) => {
    if (typing !== null || at.kolom < 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeTable(blockCells().map((line) => line.map(shown))));
  };

  const onPaste = (event: ClipboardEvent) => {
    if (typing !== null || readOnly !== undefined || at.kolom < 0) return;
    event.preventDefault();
    const start = block === null ? at : { baris: block.baris[0], kolom: block.kolom[0] };
    const from = { baris: rows[start.baris]?.kunci ?? '', kolom: columns[start.kolom]?.kode ?? '' };
    const cells = readPaste(event.clipboardData.getData('text/plain'), from, rows, columns);
    if (cells.length === 0) return;
    if (isSure(cells)) grid.write(pasteChanges(cells, new Map()));
    else setPasted(cells);
  };

  const onClick = (event: MouseEvent) => {
    const place = (event.target as Element).closest<HTMLElement>('[data-tempat]');
    if (place === null || (event.target as Element).closest('input,button,a')) return;
    const [baris = 0, kolom = 0] = (place.dataset.tempat ?? '').split(' ').map(Number);
    if (event.shiftKey) return go({ baris, kolom }, anchor ?? at);
    // A double click edits; where there is no mouse, a second tap on the same cell does.
    const again = cursor !== null && baris === at.baris && kolom === at.kolom && typing === null;
    const mouse = (event.nativeEvent as PointerEvent).pointerType === 'mouse';
    if (again && (!mouse || event.detail > 1)) return edit(shown(active));
    go({ baris, kolom });
  };

  const closePaste = () => {
    wantsFocus.current = true;
    setPasted(null);
  };

  return (
    <div className={css.sheet}>
      <UnsentNotice grid={grid} rows={rows} columns={columns} />
      <GridBar
        grid={grid}
        rows={rows}
        columns={columns}
        at={at}
        active={cursor === null ? undefined : cell}
        readOnly={readOnly}
        onJump={(place) => go(place)}
      />
      <div className={css.region}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: grid on table is the pattern of the APG
          role="grid"
          aria-label={label}
          aria-describedby={`${id}-keys`}
          aria-readonly={readOnly !== undefined || undefined}
          aria-multiselectable
          className={css.table}
          onKeyDown={onKeyDown}
          onCopy={onCopy}
          onPaste={onPaste}
          onClick={onClick}
        >
          <thead>
            <tr>
              <th scope="col">{headLabel}</th>
              {columns.map(({ kode, judul, teks }) => (
                <th key={kode} scope="col" className={teks ? undefined : 'angka'}>
                  {judul}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <EntryRow
                key={row.kunci}
                row={row}
                index={i}
                columns={columns}
                drafts={grid.state.isi.get(row.kunci)}
                active={i === at.baris ? at.kolom : null}
                typing={i === at.baris ? typing : null}
                from={block && i >= block.baris[0] && i <= block.baris[1] ? block.kolom[0] : null}
                to={block && i >= block.baris[0] && i <= block.baris[1] ? block.kolom[1] : null}
                onCommit={commit}
                onCancel={() => {
                  grid.keepTyping(active, null);
                  go(at);
                }}
                onType={(teks) => grid.keepTyping(active, teks)}
              />
            ))}
          </tbody>
          {foot ? <tfoot>{foot}</tfoot> : null}
        </table>
      </div>
      <GridLegend keysId={`${id}-keys`} readOnly={readOnly !== undefined} />
      {pasted ? (
        <PasteDialog
          cells={pasted}
          onClose={closePaste}
          onPaste={(changes) => {
            closePaste();
            grid.write(changes);
          }}
        />
      ) : null}
      <GridConflictDialog grid={grid} rows={rows} columns={columns} />
      {guard}
    </div>
  );
}
