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

/** "657" above "1.134" in one column: decimals would be printed in both, so the mark parts thousands, whatever the file does elsewhere. */
function hitunganBulat(tabel: TabelTerbaca): Ejaan | null {
  for (const kolom of tabel.kolom.keys()) {
    const isi = tabel.baris.flatMap((b) => b.sel[kolom]?.nilai ?? []);
    const ganda = isi.filter((n) => n.nilaiLain !== null);
    if (ganda.length > 0 && isi.some((n) => /^\d{3}$/.test(n.teks))) return ganda[0]?.teks.includes(',') ? 'en' : 'id';
  }
  return null;
}

export function tetapkanEjaan(semua: readonly TabelTerbaca[]): void {
  const berkas = ejaanDari(semua.flatMap(semuaNilai));
  for (const tabel of semua) {
    const sendiri = ejaanDari(semuaNilai(tabel));
    const ejaan = sendiri ?? (berkas === null ? null : (hitunganBulat(tabel) ?? berkas));
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
