import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellKey,
  type DraftCell,
  draftAt,
  EMPTY_GRID,
  type GridAction,
  type GridState,
  gridReducer,
  isAsked,
  type SeenChange,
  unsaved,
  waiting,
} from './gridState.ts';

const seen = (baris: string, nilai: string | null, ubah: Partial<SeenChange> = {}): SeenChange => ({
  baris,
  kolom: 'pagu',
  nilai,
  teks: nilai ?? '',
  sah: true,
  pesan: null,
  versi: 3,
  dasar: null,
  pada: 1,
  ...ubah,
});
const write = (after: SeenChange[], before = after.map((a) => seen(a.baris, null))): GridAction => ({
  type: 'write',
  after,
  before,
});
const run = (...actions: GridAction[]): GridState => actions.reduce(gridReducer, EMPTY_GRID);
const status = (state: GridState, baris: string) => {
  const draft = draftAt(state, { baris, kolom: 'pagu' });
  return draft && [draft.nilai, draft.status, draft.sah];
};
const rekaman = ({ baris }: { baris: string }) => baris;
const savedAs = (cells: readonly DraftCell[], versi: number): GridAction => ({
  type: 'saved',
  cells,
  versi: Object.fromEntries(cells.map((c) => [c.baris, versi])),
  at: 1,
  rekaman,
});

describe('edits of a sheet', () => {
  it('wait, go out and are kept under their new revision', () => {
    const typed = run(write([seen('a', '1')]));
    expect(status(typed, 'a')).toEqual(['1', 'diubah', true]);
    const cells = waiting(typed);
    const sent = gridReducer(typed, { type: 'sent', cells });
    expect([status(sent, 'a')?.[1], waiting(sent)]).toEqual(['menyimpan', []]);
    const saved = gridReducer(sent, savedAs(cells, 4));
    expect(draftAt(saved, { baris: 'a', kolom: 'pagu' })).toMatchObject({ status: 'tersimpan', versi: 4 });
    expect([unsaved(saved), saved.savedAt, saved.versi.get('a')]).toEqual([[], 1, 4]);
  });

  it('typed over while under way stay to be sent', () => {
    const typed = run(write([seen('a', '1')]));
    const cells = waiting(typed);
    const again = [{ type: 'sent', cells } as const, write([seen('a', '2')])].reduce(gridReducer, typed);
    const saved = gridReducer(again, savedAs(cells, 4));
    expect(status(saved, 'a')).toEqual(['2', 'diubah', true]);
    expect(saved.versi.get('a')).toBe(4);
  });

  it('unreadable ones stay visible and are never sent', () => {
    const state = run(write([seen('a', null, { teks: '26 orang', sah: false, pesan: 'bukan angka' })]));
    expect(waiting(state)).toEqual([]);
    expect(unsaved(state)).toHaveLength(1);
  });

  it('refused ones are marked with the sentence, the others go out again', () => {
    const typed = run(write([seen('a', '1'), seen('b', '-1')]));
    const cells = waiting(typed);
    const state = [
      { type: 'sent', cells } as const,
      { type: 'refused', cells, pesan: ({ baris }: { baris: string }) => (baris === 'b' ? 'negatif' : null) } as const,
    ].reduce(gridReducer, typed);
    expect([status(state, 'a'), status(state, 'b')]).toEqual([
      ['1', 'diubah', true],
      ['-1', 'gagal', false],
    ]);
    expect(waiting(state).map((c) => c.baris)).toEqual(['a']);
  });

  it('a lost link loses nothing', () => {
    const typed = run(write([seen('a', '1')]));
    const cells = waiting(typed);
    const lost = [{ type: 'sent', cells } as const, { type: 'lost', cells } as const].reduce(gridReducer, typed);
    expect([status(lost, 'a'), lost.offline]).toEqual([['1', 'gagal', true], true]);
    const back = gridReducer(lost, { type: 'retry' });
    expect([waiting(back).length, back.offline]).toEqual([1, false]);
  });

  it('a conflict keeps both values until it is decided', () => {
    const typed = run(write([seen('a', '1')]));
    const cells = waiting(typed);
    const bentrok = { versi: 9, sekarang: null, oleh: 'Uji', waktu: '2030-01-01T00:00:00Z' };
    const conflict = { bentrok, rekaman: 'a', sekarang: [{ baris: 'a', kolom: 'pagu', nilai: '7' }] };
    const asked = [{ type: 'sent', cells } as const, { type: 'conflict', cells, conflict } as const].reduce(
      gridReducer,
      typed,
    );
    expect(status(asked, 'a')).toEqual(['1', 'diubah', true]);
    const mine = gridReducer(asked, { type: 'settle', theirs: new Set() });
    expect([status(mine, 'a')?.[0], mine.versi.get('a'), mine.conflict]).toEqual(['1', 9, null]);
    const theirs = gridReducer(asked, { type: 'settle', theirs: new Set([cellKey({ baris: 'a', kolom: 'pagu' })]) });
    expect([status(theirs, 'a'), theirs.conflict]).toEqual([['7', 'tersimpan', true], null]);
    // What gave way comes back, and is sent as a change of what is there now.
    const back = gridReducer(theirs, { type: 'undo' });
    expect(status(back, 'a')).toEqual(['1', 'diubah', true]);
    expect(waiting(back)).toMatchObject([{ versi: 9, dasar: '7' }]);
  });

  it('of one record the choice is per cell', () => {
    const typed = run(write([seen('a', '1'), { ...seen('a', '2'), kolom: 'kas' }, seen('b', '3')]));
    const cells = waiting(typed);
    const bentrok = { versi: 9, sekarang: null, oleh: 'Uji', waktu: '2030-01-01T00:00:00Z' };
    const sekarang = ['pagu', 'kas'].map((kolom) => ({ baris: 'a', kolom, nilai: '7' }));
    const asked = gridReducer(typed, { type: 'conflict', cells, conflict: { bentrok, rekaman: 'a', sekarang } });
    const settled = gridReducer(asked, { type: 'settle', theirs: new Set([cellKey({ baris: 'a', kolom: 'kas' })]) });
    expect(waiting(settled).map(({ baris, kolom, nilai }) => [baris, kolom, nilai])).toEqual([
      ['a', 'pagu', '1'],
      ['b', 'pagu', '3'],
    ]);
    expect(draftAt(settled, { baris: 'a', kolom: 'kas' })).toMatchObject({ nilai: '7', status: 'tersimpan' });
  });

  it('a row without edits keeps its identity, so that it is not drawn again', () => {
    const first = run(write([seen('a', '1')]));
    const second = gridReducer(first, write([seen('b', '2')]));
    expect(second.isi.get('a')).toBe(first.isi.get('a'));
  });

  it('a pasted block is one step; undo and redo of any steps lead back and forth', () => {
    const kunci = fc.constantFrom('a', 'b', 'c');
    const steps = fc.array(
      fc.uniqueArray(fc.tuple(kunci, fc.nat(99).map(String)), { selector: ([k]) => k, minLength: 1 }),
      {
        maxLength: 8,
      },
    );
    const values = (state: GridState) =>
      ['a', 'b', 'c'].map((b) => draftAt(state, { baris: b, kolom: 'pagu' })?.nilai ?? null);
    fc.assert(
      fc.property(steps, (daftar) => {
        const seenValues = [values(EMPTY_GRID)];
        let state = EMPTY_GRID;
        for (const step of daftar) {
          const before = step.map(([b]) => seen(b, draftAt(state, { baris: b, kolom: 'pagu' })?.nilai ?? null));
          state = gridReducer(
            state,
            write(
              step.map(([b, nilai]) => seen(b, nilai)),
              before,
            ),
          );
          seenValues.push(values(state));
        }
        for (let i = daftar.length; i > 0; i -= 1) {
          state = gridReducer(state, { type: 'undo' });
          expect(values(state)).toEqual(seenValues[i - 1]);
        }
        for (let i = 1; i <= daftar.length; i += 1) {
          state = gridReducer(state, { type: 'redo' });
          expect(values(state)).toEqual(seenValues[i]);
        }
        expect(gridReducer(state, { type: 'redo' })).toBe(state);
      }),
    );
  });

  it('come back from an earlier visit: what was refused is tried again, what is typed meanwhile stays', () => {
    const cells: DraftCell[] = [
      { ...seen('a', '1'), status: 'menyimpan' },
      { ...seen('b', '2', { sah: false, pesan: 'ditolak' }), status: 'gagal' },
      { ...seen('c', null, { teks: 'banyak', sah: false, pesan: 'tidak terbaca' }), status: 'diubah' },
      { ...seen('d', '4'), status: 'diubah' },
    ];
    const state = run(write([seen('d', '5')]), { type: 'restore', cells });
    expect([...'abcd'].map((baris) => status(state, baris))).toEqual([
      ['1', 'diubah', true],
      ['2', 'diubah', true],
      [null, 'diubah', false],
      ['5', 'diubah', true],
    ]);
    expect(state.pulih.size).toBe(3);
    const rest = gridReducer(state, { type: 'discard', cells: [{ baris: 'c', kolom: 'pagu' }] });
    expect([status(rest, 'c'), unsaved(rest).length]).toEqual([undefined, 3]);
  });

  it('ask only when the server holds something that the person has neither seen nor meant nor written', () => {
    const now = (nilai: string | null) => ({ baris: 'a', kolom: 'pagu', nilai });
    const typed = run(write([seen('a', '5', { dasar: '1' })]));
    expect([now('1'), now('5'), now('7'), now(null)].map((satu) => isAsked(typed, satu))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const cells = waiting(typed);
    const saved = [{ type: 'sent', cells } as const, savedAs(cells, 4)].reduce(gridReducer, typed);
    const again = gridReducer(saved, write([seen('a', '6', { dasar: '1' })]));
    expect([now('5'), now('7')].map((satu) => isAsked(again, satu))).toEqual([false, true]);
    expect(isAsked(saved, now('7'))).toBe(false);
  });
});
