// "58,214" alone is a decimal or a thousand: what the other figures of its table, or of the whole file, prove about the spelling decides.
import type { NilaiCetak } from './bacaNilai.ts';
import type { TabelTerbaca } from './bacaTabel.ts';

type Ejaan = 'id' | 'en';

/** One spelling must be proved this many times as often as the other. */
const JELAS = 3;

const semuaNilai = (tabel: TabelTerbaca): NilaiCetak[] =>
  tabel.baris.flatMap((b) => b.sel.flatMap((s) => s?.nilai ?? []));

function ejaanDari(semua: readonly NilaiCetak[]): Ejaan | null {
  const banyak = (ejaan: Ejaan): number => semua.filter((n) => n.ejaan === ejaan).length;
  const [id, en] = [banyak('id'), banyak('en')];
  if (id === en) return null;
  const [lebih, kurang, pilihan] = id > en ? [id, en, 'id' as const] : [en, id, 'en' as const];
  return lebih >= JELAS * kurang ? pilihan : null;
}

/** Thousands by this spelling? */
const ribuan = ({ teks }: NilaiCetak, ejaan: Ejaan): boolean => teks.includes(',') === (ejaan === 'en');

export function tetapkanEjaan(semua: readonly TabelTerbaca[]): void {
  const berkas = ejaanDari(semua.flatMap(semuaNilai));
  for (const tabel of semua) {
    const ejaan = ejaanDari(semuaNilai(tabel)) ?? berkas;
    if (ejaan === null) continue;
    for (const baris of tabel.baris)
      for (const s of baris.sel) {
        const n = s?.nilai;
        if (s === undefined || !n?.nilaiLain || n.rupiah) continue;
        if (ribuan(n, ejaan) !== (n.desimal === 0))
          s.nilai = { ...n, nilai: n.nilaiLain, nilaiLain: n.nilai, desimal: n.desimal === 0 ? 3 : 0 };
      }
  }
}
