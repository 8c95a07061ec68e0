// Total rows: the sum of what stands above (or below) them, in every way a report may count: all rows, one block, subtotals, top level.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { kelonggaran, nilaiSel, sePeriode, tingkatTabel } from './kolomKerabat.ts';
import { bertemu, jumlahRentang, rentang } from './rentang.ts';

const BUKAN_JUMLAH = new Set([
  'nomor',
  'kode',
  'satuan',
  'persen',
  'capaian',
  'serapan',
  'efisiensi',
  'rumus',
  'keterangan',
]);

/** Rows that a total may stand for, the likeliest first. */
function calonBaris(tabel: TabelTerbaca, total: number): BarisTerbaca[][] {
  const baris = tabel.baris[total];
  const atas = baris === undefined ? [] : sePeriode(tabel.baris.slice(0, total), baris);
  const data = (baris: readonly BarisTerbaca[]): BarisTerbaca[] => baris.filter((b) => b.jenis === 'data');
  const batas = atas.findLastIndex((b) => b.jenis === 'jumlah');
  const blok = data(atas.slice(batas + 1));
  const bertingkat = data(atas).filter((b) => b.tingkat !== null);
  const calon: BarisTerbaca[][] = [];
  for (const cabang of [bertingkat.filter((b) => !b.belanja), bertingkat.filter((b) => b.belanja)]) {
    const teratas = Math.min(...cabang.map((b) => b.tingkat ?? 9));
    for (const tingkat of [teratas, teratas + 1]) calon.push(cabang.filter((b) => b.tingkat === tingkat));
  }
  calon.push(
    blok,
    data(atas),
    atas.filter((b) => b.jenis === 'jumlah'),
  );
  calon.push(
    data(atas).filter((b) => /\d/.test(b.sel[0]?.teks ?? '')),
    data(atas).filter((b) => (b.sel[0]?.teks ?? '') === ''),
  );
  // Other things may stand above what is summed: "Pendapatan" before the kinds of belanja. Small counts would fit by chance.
  if (baris?.sel.some((s) => s?.nilai?.nilai.abs().gte(10_000)) === true)
    for (let i = 1; i < blok.length - 1; i += 1) calon.push(blok.slice(i));
  if (total === 0) calon.push(data(tabel.baris.slice(1)));
  return calon.filter((baris) => baris.length > 0);
}

/** Values of a column; null when a cell is neither a figure nor blank, or when different units stand below each other. */
function nilaiBaris(tabel: TabelTerbaca, baris: readonly BarisTerbaca[], kolom: number): BarisTerbaca[] | null {
  const satuan = new Set<string>();
  const kolomSatuan = tabel.kolom.findIndex((k) => k.peran === 'satuan');
  const isi = baris.filter((b) => !/^[-–—]?$/.test(b.sel[kolom]?.teks ?? ''));
  for (const b of isi) {
    const nilai = nilaiSel(b, kolom);
    if (nilai === null || nilai.persen) return null;
    satuan.add(nilai.satuan ?? b.sel[kolomSatuan]?.teks.toLowerCase() ?? '');
  }
  return satuan.size > 1 ? null : isi;
}

function periksaTotal(tabel: TabelTerbaca, letakTotal: number, kolom: number, buku: Buku): void {
  const total = tabel.baris[letakTotal];
  const nilai = total === undefined ? null : nilaiSel(total, kolom);
  if (total === undefined || nilai === null || nilai.persen) return;
  const longgar = kelonggaran(tabel, kolom);
  const semua = calonBaris(tabel, letakTotal).flatMap((baris) => nilaiBaris(tabel, baris, kolom) ?? []);
  if (semua.length === 0) return;
  const calon = calonBaris(tabel, letakTotal)
    .map((baris) => nilaiBaris(tabel, baris, kolom))
    .filter((baris): baris is BarisTerbaca[] => baris !== null && baris.length > 0);
  const jumlah = (baris: readonly BarisTerbaca[]) =>
    jumlahRentang(baris.flatMap((b) => nilaiSel(b, kolom) ?? []).map((n) => rentang(n, longgar)));
  const cocok = calon.find((baris) => bertemu(jumlah(baris), rentang(nilai, longgar)));
  const ke = (baris: readonly BarisTerbaca[]) => [total, ...baris].map((b) => rujukSel(tabel, b, kolom));
  if (cocok !== undefined) {
    if (cocok.length > 1) buku.lulus(ke(cocok));
    return;
  }
  const pilihan = calon.find((baris) => baris.length > 1);
  if (pilihan === undefined || total.label === '') return;
  const hitung = pilihan.reduce((n, b) => n.plus(nilaiSel(b, kolom)?.nilai ?? 0), new Desimal(0));
  const seharusnya = cetak(hitung, nilai.desimal);
  const beda = nilai.nilai.minus(hitung);
  const sel = ke(pilihan);
  buku.langgar({
    kode: 'jumlah-keliru',
    tingkat: tingkatTabel(tabel, 'salah'),
    sel,
    seharusnya,
    harap: new Map(
      pilihan.map((b, i) => [
        sel[i + 1]?.id ?? '',
        cetak((nilaiSel(b, kolom)?.nilai ?? new Desimal(0)).plus(beda), nilai.desimal),
      ]),
    ),
    penjelasan: `Baris ${total.label} mencetak ${nilai.teks}, sedangkan ${pilihan.length} baris yang dijumlahkannya berjumlah ${seharusnya} (selisih ${cetak(beda.abs(), nilai.desimal)}). Perbaiki jumlahnya atau baris yang keliru.`,
    sitasi: null,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    for (const [i, baris] of tabel.baris.entries()) {
      if (baris.jenis !== 'jumlah') continue;
      for (const [kolom, k] of tabel.kolom.entries())
        if (!BUKAN_JUMLAH.has(k.peran ?? '') && !k.persen) periksaTotal(tabel, i, kolom, buku);
    }
}

const KEPALA = 'No\tPendidikan\tJumlah\n';

export const jumlahKeliru: Pemeriksaan = {
  kode: ['jumlah-keliru'],
  judul: 'Baris jumlah sama dengan penjumlahan barisnya',
  sitasi: null,
  periksa,
  contohLulus: [
    `${KEPALA}1\tS-1\t12 Orang\n2\tSLTA\t3 Orang\n\tJumlah\t15 Orang`,
    'Uraian\tAnggaran (juta)\nHonor\t1\nJasa\t2\nJumlah\t4',
    `${KEPALA}A\tTeknis\t5\n1\tGuru\t3\n2\tPenyuluh\t2\nB\tUmum\t4\n1\tSopir\t4\n\tJumlah\t9`,
  ],
  contohGagal: [`${KEPALA}1\tS-1\t12 Orang\n2\tSLTA\t3 Orang\n\tJumlah\t16 Orang`],
};
