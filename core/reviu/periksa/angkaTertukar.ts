// Two digits that changed places between a table and a sentence: "578 dari 700 rekomendasi" where the table counts 587.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import { type Buku, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type AngkaKalimat, type Kalimat, rujukKalimat, semuaKalimat, tahunDalam } from './kalimat.ts';
import { nilaiSel } from './kolomKerabat.ts';

interface Sel {
  tabel: TabelTerbaca;
  baris: BarisTerbaca;
  kolom: number;
  nilai: NilaiCetak;
}

const angkaPolos = (n: NilaiCetak): string => n.nilai.abs().toFixed(Math.max(n.desimal, 0)).replace('.', '');
const kunciAngka = (n: NilaiCetak): string => `${[...angkaPolos(n)].sort().join('')}|${Math.max(n.desimal, 0)}`;

/** Two neighbours changed places, nothing else differs. */
function tertukar(a: string, b: string): boolean {
  const beda = [...a].flatMap((x, i) => (x === b[i] ? [] : [i]));
  const [i = -1, j = -1] = beda;
  return a.length === b.length && beda.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i];
}

const kata = (teks: string): string[] =>
  kunciNama(teks)
    .split(' ')
    .filter((k) => k.length > 3 && !/^(?:jumlah|total|tahun|capaian|realisasi|target|yang|dengan|rata)$/.test(k));

/** How many words of the row and of the column the sentence has, and whether it names another figure of the row. */
function hitungDekat(k: Kalimat, { tabel, baris, kolom, nilai }: Sel): number {
  const isi = new Set(kata(k.teks));
  const nama = kata(`${baris.label} ${tabel.kolom[kolom]?.judul ?? ''}`).filter((x) => isi.has(x)).length;
  const lain = k.angka.some((a) =>
    baris.sel.some(
      (s) => s?.nilai && s.nilai !== nilai && s.nilai.nilai.gte(10) && s.nilai.nilai.equals(a.nilai.nilai),
    ),
  );
  return nama + (lain ? 1 : 0);
}

/** A change or a difference is no figure of a table. */
const BEDA =
  /\b(?:naik|turun|meningkat|menurun|peningkatan|penurunan|kenaikan|bertambah|berkurang|selisih|lebih|kurang|pasal|nomor|halaman)\s+(?:sebesar\s+|sebanyak\s+)?$/i;

function periksaAngka(k: Kalimat, a: AngkaKalimat, semua: ReadonlyMap<string, Sel[]>, buku: Buku): void {
  const polos = angkaPolos(a.nilai);
  if (polos.length < 3 || a.nilai.desimal < 0 || BEDA.test(k.teks.slice(0, a.mulai))) return;
  const calon = (semua.get(kunciAngka(a.nilai)) ?? [])
    .filter((s) => tertukar(angkaPolos(s.nilai), polos))
    .map((sel) => ({ sel, dekat: hitungDekat(k, sel) }))
    .sort((x, y) => y.dekat - x.dekat);
  const [satu] = calon;
  if (satu === undefined || satu.dekat < 2) return;
  const { tabel, baris, kolom, nilai } = satu.sel;
  const acuan = rujukSel(tabel, baris, kolom);
  const sel = rujukKalimat(k, a);
  // What another check says of these words, it says better; and a cell that is wrong itself proves nothing.
  const kutipan = new Set([sel.kutipan]);
  if (
    buku.pelanggaran.some((p) =>
      p.sel.some(
        (s) =>
          s.id === sel.id ||
          s.id === acuan.id ||
          (kutipan.has(s.kutipan) && s.teks.includes(sel.teks.replace(/\s?%$/, ''))),
      ),
    )
  )
    return;
  buku.langgar({
    kode: 'angka-tertukar',
    tingkat: polos.length > 3 && satu.dekat > 2 ? 'salah' : 'peringatan',
    sel: [sel],
    serta: [acuan],
    seharusnya: nilai.teks,
    penjelasan: `Kalimat ini menyebut ${sel.teks}, sedangkan ${acuan.lokasi.tabel ?? 'tabel'} memuat ${nilai.teks} untuk "${baris.label || (tabel.kolom[kolom]?.judul ?? '')}". Tampaknya dua angkanya tertukar.`,
    sitasi: null,
    akar: `tertukar.${sel.id}`,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const semua = new Map<string, Sel[]>();
  const ada = new Set<string>();
  for (const tabel of dokumen.tabel)
    for (const baris of tabel.baris)
      for (const s of baris.sel) {
        const nilai = s === undefined ? null : nilaiSel(baris, s.kolom);
        if (s === undefined || nilai === null) continue;
        ada.add(`${angkaPolos(nilai)}|${Math.max(nilai.desimal, 0)}`);
        if (tabel.kotor) continue;
        const kunci = kunciAngka(nilai);
        semua.set(kunci, [...(semua.get(kunci) ?? []), { tabel, baris, kolom: s.kolom, nilai }]);
      }
  const kalimat = semuaKalimat(dokumen);
  const sebutan = new Map<string, number>();
  for (const a of kalimat.flatMap((k) => k.angka)) {
    const kunci = `${angkaPolos(a.nilai)}|${Math.max(a.nilai.desimal, 0)}`;
    sebutan.set(kunci, (sebutan.get(kunci) ?? 0) + 1);
  }
  for (const k of kalimat) {
    const tahun = tahunDalam(k.teks);
    if (tahun.length > 0 && !tahun.includes(dokumen.tahun ?? 0)) continue;
    for (const a of k.angka) {
      const kunci = `${angkaPolos(a.nilai)}|${Math.max(a.nilai.desimal, 0)}`;
      // A figure that a table has too, or that another sentence repeats, is meant.
      if (!ada.has(kunci) && sebutan.get(kunci) === 1) periksaAngka(k, a, semua, buku);
    }
  }
}

const TABEL =
  'Obyek\tRekomendasi\tSelesai\nDinas Pendidikan\t420\t360\nDinas Kesehatan\t280\t227\nJumlah\t700\t587\n\n';

export const angkaTertukar: Pemeriksaan = {
  kode: ['angka-tertukar'],
  judul: 'Angka kalimat tidak tertukar dari tabelnya',
  sitasi: null,
  periksa,
  contohLulus: [
    `${TABEL}Rekomendasi yang selesai sebanyak 587 dari 700 rekomendasi.`,
    `${TABEL}Rekomendasi yang selesai naik sebanyak 578 berkas selama lima tahun.`,
  ],
  contohGagal: [`${TABEL}Rekomendasi yang selesai sebanyak 578 dari 700 rekomendasi.`],
};
