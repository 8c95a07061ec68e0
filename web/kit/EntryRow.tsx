// One row of a sheet. It is drawn again only when something of it changed: a sheet may have hundreds.
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './EntryGrid.module.css';
import { CellMark } from './GridLegend.tsx';
import type { DraftCell } from './gridState.ts';
import type { GridCell, GridColumn, GridRow } from './gridTypes.ts';
import { formatCell, isEditable, viewCell } from './gridView.ts';

interface EntryRowProps {
  row: GridRow;
  index: number;
  columns: readonly GridColumn[];
  drafts: ReadonlyMap<string, DraftCell> | undefined;
  /** Column of the cursor when it is in this row; -1 is the head. */
  active: number | null;
  /** What the editor of the active cell starts with. */
  typing: string | null;
  from: number | null;
  to: number | null;
  onCommit: (teks: string, then: 'down' | 'up' | 'stay') => void;
  onCancel: () => void;
  /** What stands in the editor after each key. */
  onType: (teks: string) => void;
}

function Row({ row, index, columns, drafts, active, typing, from, to, onCommit, onCancel, onType }: EntryRowProps) {
  return (
    <tr data-sebagai={row.sebagai}>
      <th
        scope="row"
        data-tempat={`${index} -1`}
        data-aktif={active === -1 || undefined}
        tabIndex={active === -1 ? 0 : -1}
        style={{ '--dalam': row.kedalaman }}
      >
        {row.head}
      </th>
      {columns.map((column, i) => {
        const cell = row.sel[column.kode];
        const label = `${row.nama} · ${column.judul}`;
        return active === i && typing !== null && cell ? (
          <td
            key={column.kode}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cell of a grid
            role="gridcell"
            tabIndex={-1}
            className={`angka ${css.editing}`}
            aria-selected
          >
            <CellEditor
              label={label}
              cell={cell}
              start={typing}
              onCommit={onCommit}
              onCancel={onCancel}
              onType={onType}
            />
          </td>
        ) : (
          <Cell
            key={column.kode}
            place={`${index} ${i}`}
            cell={cell}
            draft={drafts?.get(column.kode)}
            active={active === i}
            chosen={from !== null && to !== null && i >= from && i <= to}
          />
        );
      })}
    </tr>
  );
}

/** The callbacks are those of the last drawing that mattered: only the row with the cursor uses them. */
export const EntryRow = memo(
  Row,
  (a, b) =>
    a.row === b.row &&
    a.index === b.index &&
    a.columns === b.columns &&
    a.drafts === b.drafts &&
    a.from === b.from &&
    a.to === b.to &&
    a.active === null &&
    b.active === null,
);

interface CellProps {
  place: string;
  cell: GridCell | undefined;
  draft: DraftCell | undefined;
  active: boolean;
  chosen: boolean;
}

function Cell({ place, cell, draft, active, chosen }: CellProps) {
  const view = cell && viewCell(cell, draft);
  const editable = isEditable(cell);
  const text = cell?.jenis === 'teks';
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cell of a grid
      role="gridcell"
      data-tempat={place}
      data-aktif={active || undefined}
      data-keadaan={view?.keadaan}
      data-isian={editable || undefined}
      tabIndex={active ? 0 : -1}
      aria-selected={active || chosen}
      aria-readonly={editable ? undefined : true}
      aria-invalid={view?.keadaan === 'tidakSah' || undefined}
      className={text ? undefined : 'angka'}
      {...(text ? { lang: 'id' } : {})}
    >
      {view && (editable || view.keadaan !== 'tersimpan') ? (
        <CellMark keadaan={view.keadaan} pesan={view.pesan} />
      ) : null}
      {view === undefined || view.teks === '' ? (
        <Blank cell={cell} tidakBerlaku={view?.keadaan === 'tidakBerlaku'} />
      ) : (
        view.teks
      )}
    </td>
  );
}

/** Nothing was entered: a dash, or in grey what others make of it. */
function Blank({ cell, tidakBerlaku }: { cell: GridCell | undefined; tidakBerlaku: boolean }) {
  const { t } = useTranslation();
  if (tidakBerlaku) return <span className={css.blank}>{t('lembar.tb')}</span>;
  if (cell?.dihitung === undefined) return <span className={css.blank}>–</span>;
  return (
    <span className={css.blank} title={t('lembar.dihitung')}>
      {formatCell(cell.dihitung, cell.jenis)}
      <span className="tersembunyi">, {t('lembar.dihitung')}</span>
    </span>
  );
}

interface CellEditorProps extends Pick<EntryRowProps, 'onCommit' | 'onCancel' | 'onType'> {
  label: string;
  cell: GridCell;
  start: string;
}

function CellEditor({ label, cell, start, onCommit, onCancel, onType }: CellEditorProps) {
  const [teks, setTeks] = useState(start);
  const [done, setDone] = useState(false);
  const finish = (then: 'down' | 'up' | 'stay') => {
    setDone(true);
    onCommit(teks, then);
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to type here
      autoFocus
      aria-label={label}
      className={css.editor}
      value={teks}
      size={Math.max(8, teks.length + 1)}
      inputMode={cell.jenis === 'teks' ? 'text' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        setTeks(event.target.value);
        onType(event.target.value);
      }}
      onBlur={() => (done ? undefined : finish('stay'))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          event.stopPropagation();
          finish(event.shiftKey ? 'up' : 'down');
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          setDone(true);
          onCancel();
        }
      }}
    />
  );
}
