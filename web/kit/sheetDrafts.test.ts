import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftCell } from './gridState.ts';
import { createMemoryStore } from './localStore.ts';
import { createSheetDrafts } from './sheetDrafts.ts';

const SAYA = 'perencana@dinsos.test';
const PLACE = { kunci: 'dinsos/2024/isian/kinerja', judul: 'Lembar isian', alamat: '/app/dinsos/2024/isian' };
const cell = (baris: string, nilai: string, pada = 1): DraftCell => ({
  baris,
  kolom: 'r1',
  nilai,
  teks: nilai,
  sah: true,
  pesan: null,
  versi: 0,
  dasar: null,
  pada,
  status: 'diubah',
});

/** One browser; a tab that is not in `living` was closed or has crashed. */
function createBrowser() {
  const store = createMemoryStore();
  const living = new Set<string>();
  const open = (own: string) => {
    living.add(own);
    return createSheetDrafts(store, { own, living: async () => living, alone: (_name, work) => work() });
  };
  return { store, open, close: (tab: string) => living.delete(tab) };
}

const values = (cells: readonly DraftCell[]) => cells.map(({ baris, nilai }) => `${baris}=${nilai}`);

describe('what the browser keeps of a sheet', () => {
  it('comes back in a later tab, once', async () => {
    const { open, close } = createBrowser();
    await open('satu').keep(SAYA, PLACE, [cell('IP1', '80')]);
    close('satu');
    expect(values(await open('dua').take(SAYA, PLACE.kunci))).toEqual(['IP1=80']);
    expect(values(await open('tiga').take(SAYA, PLACE.kunci))).toEqual([]);
  });

  it('stays with the tab that lives', async () => {
    const { open, close } = createBrowser();
    await open('satu').keep(SAYA, PLACE, [cell('IP1', '80')]);
    const dua = open('dua');
    expect(await dua.take(SAYA, PLACE.kunci)).toEqual([]);
    expect(await dua.waiting(SAYA)).toEqual([]);
    close('satu');
    expect((await dua.waiting(SAYA)).map(({ alamat, sel }) => [alamat, sel.length])).toEqual([[PLACE.alamat, 1]]);
  });

  it('is of one person and one sheet; forgetting one person leaves the others', async () => {
    const { open, close } = createBrowser();
    const satu = open('satu');
    await satu.keep(SAYA, PLACE, [cell('IP1', '80')]);
    await satu.keep('kepala@dinsos.test', PLACE, [cell('IP1', '81')]);
    close('satu');
    const dua = open('dua');
    expect(await dua.take(SAYA, 'dinsos/2024/isian/keuangan')).toEqual([]);
    await dua.forget(SAYA);
    expect(await dua.take(SAYA, PLACE.kunci)).toEqual([]);
    expect(values(await dua.take('kepala@dinsos.test', PLACE.kunci))).toEqual(['IP1=81']);
  });

  it('is gone once nothing waits', async () => {
    const { store, open } = createBrowser();
    const satu = open('satu');
    await satu.keep(SAYA, PLACE, [cell('IP1', '80')]);
    await satu.keep(SAYA, PLACE, []);
    expect(await store.list('')).toEqual([]);
  });

  it('loses no cell however many tabs crash, and of one cell the later draft counts', async () => {
    const typed = fc.record({ tab: fc.integer({ min: 0, max: 4 }), baris: fc.constantFrom('a', 'b', 'c', 'd') });
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { maxLength: 20 }), async (keys) => {
        const { open, close } = createBrowser();
        const wanted = new Map<string, string>();
        const byTab = new Map<number, Map<string, DraftCell>>();
        keys.forEach(({ tab, baris }, i) => {
          wanted.set(baris, String(i));
          byTab.set(tab, (byTab.get(tab) ?? new Map<string, DraftCell>()).set(baris, cell(baris, String(i), i)));
        });
        for (const [tab, cells] of byTab) {
          await open(`tab ${tab}`).keep(SAYA, PLACE, [...cells.values()]);
          close(`tab ${tab}`);
        }
        const back = await open('akhir').take(SAYA, PLACE.kunci);
        expect(values(back).sort()).toEqual([...wanted].map(([baris, nilai]) => `${baris}=${nilai}`).sort());
      }),
    );
  });
});
