// Ties a sheet to what the browser keeps of it: brings back what an earlier visit left, keeps every change at once, half-typed cells too.
import { useQuery } from '@tanstack/react-query';
import { type Dispatch, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { cellKey, type DraftCell, type GridAction, type GridState, unsaved } from './gridState.ts';
import type { CellAddress, GridCell } from './gridTypes.ts';
import { localStore } from './localStore.ts';
import { pemdaPilihan } from './pemdaPilihan.ts';
import { sayaQuery } from './queries.ts';
import { type SheetPlace, sheetDrafts } from './sheetDrafts.ts';

/** Pause in typing after which a half-typed cell is kept. */
const JEDA_MS = 250;

interface Life {
  sheet: SheetPlace;
  state: GridState;
  dispatch: Dispatch<GridAction>;
  cellAt: (cell: CellAddress) => GridCell | undefined;
}

export function useKeptDrafts({ sheet, state, dispatch, cellAt }: Life) {
  const { t } = useTranslation();
  const { data: saya } = useQuery(sayaQuery);
  const email = saya?.email ?? '';
  const { judul } = sheet;
  const kunci = pemdaPilihan.keyOf(sheet.kunci);
  const lasts = useSyncExternalStore(localStore.subscribe, localStore.lasts);
  const [taken, setTaken] = useState(false);
  const typing = useRef<DraftCell | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ state, cellAt });
  latest.current = { state, cellAt };

  useEffect(() => {
    if (email === '') return;
    let gone = false;
    void sheetDrafts.take(email, kunci).then((cells) => {
      if (gone) return;
      // What arrived at the server before the page was closed needs no second sending.
      const open = cells.filter((cell) => !cell.sah || latest.current.cellAt(cell)?.fakta !== cell.nilai);
      if (open.length > 0) dispatch({ type: 'restore', cells: open });
      setTaken(true);
    });
    return () => {
      gone = true;
    };
  }, [email, kunci, dispatch]);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const half = typing.current;
    const rest = unsaved(latest.current.state).filter((cell) => half === null || cellKey(cell) !== cellKey(half));
    const alamat = window.location.pathname + window.location.search;
    void sheetDrafts.keep(email, { kunci, judul, alamat }, half === null ? rest : [...rest, half]);
  }, [email, kunci, judul]);

  const { isi } = state;
  useEffect(() => {
    // Before that, what an earlier visit left would be written over.
    if (taken && email !== '') keep();
  }, [isi, taken, email, keep]);

  useEffect(() => {
    const flush = () => {
      if (taken && typing.current !== null) keep();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [taken, keep]);

  return {
    /** Everything typed so far is found again after the page is closed. */
    isKept: taken && lasts,
    lasts,
    /** The text in the editor of a cell; null once it is closed. Come back, it waits for a look instead of being sent. */
    keepTyping: useCallback(
      (cell: CellAddress, teks: string | null) => {
        const now = latest.current.cellAt(cell);
        if (now === undefined) return;
        const seen = { versi: now.versi, dasar: now.fakta, pada: Date.now() };
        typing.current =
          teks === null
            ? null
            : { ...cell, ...seen, nilai: null, teks, sah: false, pesan: t('luring.belumSelesai'), status: 'diubah' };
        clearTimeout(timer.current);
        if (taken) timer.current = setTimeout(keep, JEDA_MS);
      },
      [t, taken, keep],
    ),
  };
}
