// Edits of a sheet between keyboard and server, pure. Every edit is kept until the server has it; undo and redo are edits too.
import type { Bentrok } from './api.ts';
import type { CellAddress, CellChange } from './gridTypes.ts';

export type SeenChange = CellChange & {
  /** The revision of the record that the user saw when writing, and the value of the cell in it. */
  versi: number;
  dasar: string | null;
  /** When it was written, in milliseconds since 1970. */
  pada: number;
};

export interface DraftCell extends SeenChange {
  /** "tersimpan": the server has it under `versi`, the question of the page has not been answered anew yet. */
  status: 'diubah' | 'menyimpan' | 'gagal' | 'tersimpan';
}

interface UndoStep {
  before: readonly SeenChange[];
  after: readonly SeenChange[];
}

export interface GridConflict {
  bentrok: Bentrok;
  rekaman: string;
  /** The cells of the record as they stand on the server. */
  sekarang: readonly (CellAddress & { nilai: string | null })[];
}

export interface GridState {
  /** By row, then by column. A row without edits has no entry, so that it need not be drawn again. */
  isi: ReadonlyMap<string, ReadonlyMap<string, DraftCell>>;
  /** Revisions learnt from answers, by record. */
  versi: ReadonlyMap<string, number>;
  /** Values that this page has saved, by `cellKey`: meeting them again is no conflict. */
  sendiri: ReadonlyMap<string, string | null>;
  /** Cells that came back from an earlier visit, by `cellKey`. */
  pulih: ReadonlySet<string>;
  undo: readonly UndoStep[];
  redo: readonly UndoStep[];
  conflict: GridConflict | null;
  /** The link was lost with the last sending. */
  offline: boolean;
  savedAt: number | null;
}

export const EMPTY_GRID: GridState = {
  isi: new Map(),
  versi: new Map(),
  sendiri: new Map(),
  pulih: new Set(),
  undo: [],
  redo: [],
  conflict: null,
  offline: false,
  savedAt: null,
};

export type GridAction =
  | { type: 'write'; after: readonly SeenChange[]; before: readonly SeenChange[] }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'restore'; cells: readonly DraftCell[] }
  | { type: 'discard'; cells: readonly CellAddress[] }
  | { type: 'sent'; cells: readonly DraftCell[] }
  | {
      type: 'saved';
      cells: readonly DraftCell[];
      versi: Readonly<Record<string, number>>;
      at: number;
      rekaman: RecordOf;
    }
  | { type: 'refused'; cells: readonly DraftCell[]; pesan: (cell: CellAddress) => string | null }
  | { type: 'lost'; cells: readonly DraftCell[] }
  | { type: 'retry' }
  | { type: 'conflict'; cells: readonly DraftCell[]; conflict: GridConflict }
  /** `theirs`: cells, by `cellKey`, in which the value of the other one stays; the rest is sent again. */
  | { type: 'settle'; theirs: ReadonlySet<string> };

type RecordOf = (cell: CellAddress) => string | null;

export const cellKey = ({ baris, kolom }: CellAddress): string => `${baris}\n${kolom}`;

export const draftAt = (state: GridState, { baris, kolom }: CellAddress): DraftCell | undefined =>
  state.isi.get(baris)?.get(kolom);

const allDrafts = (state: GridState): DraftCell[] => [...state.isi.values()].flatMap((row) => [...row.values()]);

/** Cells the server does not have yet. */
export const unsaved = (state: GridState): DraftCell[] => allDrafts(state).filter((d) => d.status !== 'tersimpan');

/** Cells that may be sent now. */
export const waiting = (state: GridState): DraftCell[] =>
  allDrafts(state).filter((d) => d.status === 'diubah' && d.sah);

/** Must the person be asked about what the server holds now? Not when it is what was seen, what is meant, or their own. */
export function isAsked(state: GridState, now: CellAddress & { nilai: string | null }): boolean {
  const draft = draftAt(state, now);
  if (draft === undefined || draft.status === 'tersimpan') return false;
  const own = state.sendiri.get(cellKey(now));
  return ![draft.nilai, draft.dasar, own].includes(now.nilai);
}

function put(isi: GridState['isi'], cells: readonly DraftCell[]): GridState['isi'] {
  const hasil = new Map(isi);
  const baru = new Map<string, Map<string, DraftCell>>();
  for (const cell of cells) {
    const row = baru.get(cell.baris) ?? new Map(isi.get(cell.baris));
    baru.set(cell.baris, row.set(cell.kolom, cell));
  }
  for (const [kunci, row] of baru) hasil.set(kunci, row);
  return hasil;
}

const asDrafts = (changes: readonly SeenChange[]): DraftCell[] =>
  changes.map((change) => ({ ...change, status: 'diubah' }));

/** Of cells that were sent, those that nobody has touched since. */
const untouched = (state: GridState, cells: readonly DraftCell[]): DraftCell[] =>
  cells.flatMap((sent) => {
    const now = draftAt(state, sent);
    return now?.status === 'menyimpan' && now.nilai === sent.nilai ? [now] : [];
  });

const withStatus = (
  state: GridState,
  cells: readonly DraftCell[],
  change: (cell: DraftCell) => Partial<DraftCell>,
): GridState => ({
  ...state,
  isi: put(
    state.isi,
    cells.map((cell) => ({ ...cell, ...change(cell) })),
  ),
});

export function gridReducer(state: GridState, action: GridAction): GridState {
  switch (action.type) {
    case 'write':
      return {
        ...state,
        isi: put(state.isi, asDrafts(action.after)),
        undo: [...state.undo, { before: action.before, after: action.after }],
        redo: [],
      };
    case 'undo': {
      const step = state.undo.at(-1);
      if (step === undefined) return state;
      return {
        ...state,
        isi: put(state.isi, asDrafts(step.before)),
        undo: state.undo.slice(0, -1),
        redo: [...state.redo, step],
      };
    }
    case 'redo': {
      const step = state.redo.at(-1);
      if (step === undefined) return state;
      return {
        ...state,
        isi: put(state.isi, asDrafts(step.after)),
        redo: state.redo.slice(0, -1),
        undo: [...state.undo, step],
      };
    }
    case 'restore': {
      const cells = action.cells.filter((cell) => draftAt(state, cell) === undefined);
      return {
        ...state,
        // What was refused is tried again: the reason may be gone.
        isi: put(
          state.isi,
          cells.map((cell) => ({
            ...cell,
            ...(cell.status === 'gagal' ? { sah: true, pesan: null } : {}),
            status: 'diubah',
          })),
        ),
        pulih: new Set([...state.pulih, ...cells.map(cellKey)]),
      };
    }
    case 'discard': {
      const gone = new Set(action.cells.map(cellKey));
      const isi = new Map(state.isi);
      for (const [baris, row] of state.isi)
        if ([...row.values()].some((cell) => gone.has(cellKey(cell))))
          isi.set(baris, new Map([...row].filter(([, cell]) => !gone.has(cellKey(cell)))));
      return { ...state, isi };
    }
    case 'sent':
      return withStatus(state, action.cells, () => ({ status: 'menyimpan' }));
    case 'saved': {
      const versi = new Map(state.versi);
      for (const [rekaman, baru] of Object.entries(action.versi)) versi.set(rekaman, baru);
      const status = (cell: DraftCell): Partial<DraftCell> => ({
        status: 'tersimpan',
        pesan: null,
        versi: versi.get(action.rekaman(cell) ?? '') ?? 0,
      });
      return {
        ...withStatus(state, untouched(state, action.cells), status),
        versi,
        sendiri: new Map([...state.sendiri, ...action.cells.map((cell) => [cellKey(cell), cell.nilai] as const)]),
        offline: false,
        savedAt: action.at,
      };
    }
    case 'refused':
      return {
        ...withStatus(state, untouched(state, action.cells), (cell) => {
          const pesan = action.pesan(cell);
          return pesan === null ? { status: 'diubah' } : { status: 'gagal', sah: false, pesan };
        }),
        offline: false,
      };
    case 'lost':
      return { ...withStatus(state, untouched(state, action.cells), () => ({ status: 'gagal' })), offline: true };
    case 'retry':
      return {
        ...withStatus(
          state,
          allDrafts(state).filter((d) => d.status === 'gagal' && d.sah),
          () => ({ status: 'diubah' }),
        ),
        offline: false,
      };
    case 'conflict':
      return {
        ...withStatus(state, untouched(state, action.cells), () => ({ status: 'diubah' })),
        conflict: action.conflict,
        offline: false,
      };
    case 'settle': {
      if (state.conflict === null) return state;
      const { bentrok, sekarang } = state.conflict;
      const taken = sekarang.flatMap((now): { mine: DraftCell; theirs: DraftCell }[] => {
        const draft = draftAt(state, now);
        if (draft === undefined || !action.theirs.has(cellKey(now))) return [];
        const mine = { ...draft, versi: bentrok.versi, dasar: now.nilai };
        const read = { nilai: now.nilai, teks: now.nilai ?? '', sah: true, pesan: null };
        return [{ mine, theirs: { ...mine, ...read, status: 'tersimpan' } }];
      });
      const isi = put(
        state.isi,
        taken.map(({ theirs }) => theirs),
      );
      // What gives way is one undo away.
      const step = { before: taken.map(({ mine }) => mine), after: taken.map(({ theirs }) => theirs) };
      return settleConflict(taken.length === 0 ? state : { ...state, isi, undo: [...state.undo, step], redo: [] });
    }
  }
}

/** The revision of the other one is seen now: the next sending starts from it. */
function settleConflict(state: GridState): GridState {
  if (state.conflict === null) return state;
  const versi = new Map(state.versi).set(state.conflict.rekaman, state.conflict.bentrok.versi);
  return { ...state, versi, conflict: null };
}
