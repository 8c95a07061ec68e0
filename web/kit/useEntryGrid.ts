// The life of a sheet: what is typed is kept at once, sent one batch after the other, told when the link is lost, and asked
// about when somebody else was faster. One batch is under way at a time, so the same session never meets its own revision.
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, type Bentrok, isUnreachable } from './api.ts';
import {
  type DraftCell,
  draftAt,
  EMPTY_GRID,
  type GridConflict,
  gridReducer,
  isAsked,
  unsaved,
  waiting,
} from './gridState.ts';
import type { CellAddress, CellChange, CellEdit, GridCell, GridRow, SaveResult } from './gridTypes.ts';
import { viewCell } from './gridView.ts';
import type { SheetPlace } from './sheetDrafts.ts';
import { tellTabs } from './tabs.ts';
import { useKeptDrafts } from './useKeptDrafts.ts';

/** Most cells of one sending, as the server takes them; the rest follows. */
const SEKALI_KIRIM = 2000;

/** Pause before a lost link is tried again. */
const COBA_LAGI_MS = 8000;

export interface EntryGridSource {
  /** Under which name drafts are kept; another sheet needs another component. */
  sheet: SheetPlace;
  /** Key of the question that the sheet shows the answer of: other tabs ask it anew after a save. */
  kunci: readonly unknown[];
  rows: readonly GridRow[];
  /** Sends one batch; all of it is written or nothing. */
  save: (edits: readonly CellEdit[]) => Promise<SaveResult>;
  /** The page asks its questions anew; called after each batch that was written or overtaken. */
  refresh: () => void;
  /** Which record a conflict is about, and its cells as they are now. */
  readConflict: (bentrok: Bentrok) => Omit<GridConflict, 'bentrok'> | null;
  /** Which cells a refusal about `bidang` is about. */
  isAbout?: (bidang: string, cell: CellAddress) => boolean;
  /** Cells that change with others, e.g. a total that gives way to its details; they are undone together. */
  implied?: (changes: readonly CellChange[]) => readonly CellChange[];
}

export function useEntryGrid(source: EntryGridSource) {
  const { t } = useTranslation();
  const [state, dispatch] = useReducer(gridReducer, EMPTY_GRID);
  const byKey = useMemo(() => new Map(source.rows.map((row) => [row.kunci, row])), [source.rows]);
  const cellAt = useCallback(
    ({ baris, kolom }: CellAddress): GridCell | undefined => byKey.get(baris)?.sel[kolom],
    [byKey],
  );
  const latest = useRef({ source, state, cellAt });
  latest.current = { source, state, cellAt };
  const busy = useRef(false);

  /** Writes cells as one step that is undone as one. Cells that would not change are left out. */
  const write = useCallback((changes: readonly CellChange[]) => {
    const now = latest.current;
    const semua = [...changes, ...(now.source.implied?.(changes) ?? [])];
    const pairs = semua.flatMap((after) => {
      const cell = now.cellAt(after);
      if (cell === undefined) return [];
      const draft = draftAt(now.state, after);
      const { nilai, teks } = viewCell(cell, draft);
      const sah = draft?.status === 'tersimpan' || (draft?.sah ?? true);
      if (sah && after.sah && nilai === after.nilai) return [];
      const saved = draft?.status === 'tersimpan' && draft.versi > cell.versi;
      const seen = { ...after, versi: cell.versi, dasar: saved ? draft.nilai : cell.fakta, pada: Date.now() };
      return [{ after: seen, before: { ...seen, nilai, teks, sah, pesan: sah ? null : (draft?.pesan ?? null) } }];
    });
    if (pairs.length > 0)
      dispatch({ type: 'write', after: pairs.map((p) => p.after), before: pairs.map((p) => p.before) });
  }, []);

  useEffect(() => {
    if (busy.current || state.conflict !== null || state.offline) return;
    const cells = waiting(state).slice(0, SEKALI_KIRIM);
    if (cells.length === 0) return;
    const recordOf = (cell: CellAddress) => latest.current.cellAt(cell)?.rekaman ?? null;
    const edits = cells.map(({ baris, kolom, nilai, versi }): CellEdit => {
      const own = state.versi.get(recordOf({ baris, kolom }) ?? '') ?? 0;
      return { baris, kolom, nilai, versi: Math.max(versi, own) };
    });
    busy.current = true;
    dispatch({ type: 'sent', cells });
    const done = (action: Parameters<typeof dispatch>[0]) => {
      busy.current = false;
      dispatch(action);
    };
    latest.current.source.save(edits).then(
      ({ versi }) => {
        done({ type: 'saved', cells, versi, at: Date.now(), rekaman: recordOf });
        latest.current.source.refresh();
        tellTabs({ jenis: 'berubah', kunci: latest.current.source.kunci });
      },
      (error: unknown) => {
        if (isUnreachable(error)) return done({ type: 'lost', cells });
        const { readConflict, isAbout, refresh } = latest.current.source;
        const bentrok = error instanceof ApiError ? error.bentrok : null;
        const conflict = bentrok && readConflict(bentrok);
        if (bentrok && conflict) {
          done({ type: 'conflict', cells, conflict: { bentrok, ...conflict } });
          // Of one record two people may have changed different cells: nothing to ask then.
          if (!conflict.sekarang.some((now) => isAsked(latest.current.state, now)))
            dispatch({ type: 'settle', theirs: new Set() });
          return refresh();
        }
        const rincian = error instanceof ApiError ? error.rincian : [];
        const aimed = rincian.filter(({ bidang }) => cells.some((cell) => isAbout?.(bidang, cell)));
        const umum =
          rincian.map((r) => r.pesan).join(' ') ||
          (error instanceof ApiError ? (error.detail ?? error.message) : t('galat.takTerdugaRinci'));
        done({
          type: 'refused',
          cells,
          pesan: (cell) =>
            aimed.length === 0
              ? umum
              : aimed
                  .filter(({ bidang }) => isAbout?.(bidang, cell))
                  .map((r) => r.pesan)
                  .join(' ') || null,
        });
      },
    );
  }, [state, t]);

  // A lost link is tried again by itself: when the browser says that it is back, and every few seconds.
  useEffect(() => {
    if (!state.offline) return;
    const retry = () => dispatch({ type: 'retry' });
    window.addEventListener('online', retry);
    const timer = setInterval(retry, COBA_LAGI_MS);
    return () => {
      window.removeEventListener('online', retry);
      clearInterval(timer);
    };
  }, [state.offline]);

  const { isKept, lasts, keepTyping } = useKeptDrafts({ sheet: source.sheet, state, dispatch, cellAt });
  const pending = unsaved(state);
  const endangered = pending.length > 0 && !isKept;
  useEffect(() => {
    if (!endangered) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [endangered]);

  return {
    state,
    pending,
    /** Leaving the page loses something: the browser keeps nothing. */
    endangered,
    lasts,
    keepTyping,
    cellAt,
    write,
    restore: useCallback((cells: readonly DraftCell[]) => dispatch({ type: 'restore', cells }), []),
    discard: useCallback((cells: readonly CellAddress[]) => dispatch({ type: 'discard', cells }), []),
    undo: useCallback(() => dispatch({ type: 'undo' }), []),
    redo: useCallback(() => dispatch({ type: 'redo' }), []),
    retry: useCallback(() => dispatch({ type: 'retry' }), []),
    settle: useCallback((theirs: ReadonlySet<string>) => dispatch({ type: 'settle', theirs }), []),
  };
}

export type EntryGridControl = ReturnType<typeof useEntryGrid>;
