// Money of a program against its kegiatan, of a kegiatan against its sub kegiatan, of belanja against its kinds.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { kelonggaran, nilaiSel, tingkatTabel } from './kolomKerabat.ts';
import { kolomDasar } from './kolomTersirat.ts';
import { bertemu, jumlahRentang, rentang } from './rentang.ts';

/** Each row with its direct parts: the rows below it, until one of its own level. */
export function anakBaris(baris: readonly BarisTerbaca[]): [BarisTerbaca, BarisTerbaca[]][] {
  return baris.flatMap((induk, i): [BarisTerbaca, BarisTerbaca[]][] => {
    const sesudah = baris.slice(i + 1);
    const batas = sesudah.findIndex((b) => (b.tingkat ?? 9) <= (induk.tingkat ?? 9));
    const turunan = batas === -1 ? sesudah : sesudah.slice(0, batas);
    const dekat = Math.min(...turunan.map((b) => b.tingkat ?? 9));
    const anak = turunan.filter((b) => b.tingkat === dekat);
    return anak.length === 0 ? [] : [[induk, anak]];
  });
}

const kolomUang = (tabel: TabelTerbaca): number[] =>
  tabel.kolom.flatMap((k, i) => {
    if (
      k.persen ||
      !(
        k.peran === 'anggaran' ||
        k.peran === 'realisasi' ||
        k.peran === 'sisa' ||
        k.peran === 'target' ||
        (k.peran === null && k.keuangan === true)
      )
    )
      return [];
    const nilai = tabel.baris.flatMap((b) => nilaiSel(b, i) ?? []);
    const uang = nilai.filter((n) => n.satuan === null && !n.persen && n.nilai.abs().gte(1000)).length;
    return k.keuangan !== false && nilai.length > 0 && uang * 2 > nilai.length ? [i] : [];
  });

/** Counts below lettered groups ("A. SMA" = negeri + swasta): only where the other groups prove that they add up. */
function kolomHitungan(tabel: TabelTerbaca, pasangan: readonly [BarisTerbaca, BarisTerbaca[]][]): number[] {
  const uang = new Set(kolomUang(tabel));
  const bukti = kolomDasar(tabel)
    .filter((k) => !uang.has(k))
    .map((kolom) => {
      const cocok = pasangan.flatMap(([induk, anak]) => {
        const [nilai, isi] = [nilaiSel(induk, kolom), anak.flatMap((b) => nilaiSel(b, kolom) ?? [])];
        if (nilai === null || isi.length < 2 || isi.length < anak.length) return [];
        return [bertemu(jumlahRentang(isi.map((n) => rentang(n))), rentang(nilai))];
      });
      return { kolom, ya: cocok.filter(Boolean).length, semua: cocok.length };
    });
  const [ya, semua] = [bukti.reduce((n, b) => n + b.ya, 0), bukti.reduce((n, b) => n + b.semua, 0)];
  return ya >= 3 && ya * 4 >= semua * 3 ? bukti.flatMap((b) => (b.ya > 0 ? [b.kolom] : [])) : [];
}

const adalahSisa = (tabel: TabelTerbaca, kolom: number): boolean => tabel.kolom[kolom]?.peran === 'sisa';

/** By how much it is off; null when it is right, or off by what another column explains. */
function periksaInduk(
  tabel: TabelTerbaca,
  induk: BarisTerbaca,
  anak: readonly BarisTerbaca[],
  kolom: number,
  dikenal: readonly Desimal[],
  buku: Buku,
): Desimal | null {
  const nilai = nilaiSel(induk, kolom);
  if (nilai === null || anak.some((b) => nilaiSel(b, kolom) === null && !/^[-–—]?$/.test(b.sel[kolom]?.teks ?? '')))
    return null;
  const terisi = anak.filter((b) => nilaiSel(b, kolom) !== null);
  if (terisi.length === 0) return null;
  const longgar = kelonggaran(tabel, kolom);
  const jumlah = jumlahRentang(terisi.flatMap((b) => nilaiSel(b, kolom) ?? []).map((n) => rentang(n, longgar)));
  const sel = [induk, ...terisi].map((b) => rujukSel(tabel, b, kolom));
  if (bertemu(jumlah, rentang(nilai, longgar))) {
    buku.lulus(sel);
    return null;
  }
  const hitung = terisi.reduce((n, b) => n.plus(nilaiSel(b, kolom)?.nilai ?? 0), new Desimal(0));
  const beda = nilai.nilai.minus(hitung);
  if (dikenal.some((n) => n.equals(beda.abs()))) return null;
  const seharusnya = cetak(hitung, nilai.desimal);
  buku.langgar({
    kode: 'hierarki-keliru',
    tingkat: tingkatTabel(tabel, 'salah'),
    sel,
    seharusnya,
    harap: new Map(
      terisi.map((b, i) => [
        sel[i + 1]?.id ?? '',
        cetak((nilaiSel(b, kolom)?.nilai ?? new Desimal(0)).plus(beda), nilai.desimal),
      ]),
    ),
    penjelasan: `${tabel.kolom[kolom]?.judul || 'Nilai'} "${induk.label}" tercetak ${nilai.teks}, sedangkan ${terisi.length} rincian di bawahnya berjumlah ${seharusnya} (selisih ${cetak(beda.abs(), nilai.desimal)}). Cocokkan dengan DPA.`,
    sitasi: null,
  });
  return beda.abs();
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel) {
    const bertingkat = tabel.baris.filter((b) => b.jenis === 'data' && b.tingkat !== null);
    if (bertingkat.length < 2) continue;
    const uang = kolomUang(tabel);
    for (const cabang of [bertingkat.filter((b) => !b.belanja), bertingkat.filter((b) => b.belanja)]) {
      const pasangan = anakBaris(cabang);
      const kolom = [...uang, ...kolomHitungan(tabel, pasangan)];
      for (const [induk, anak] of pasangan) {
        const beda: Desimal[] = [];
        // What is left differs because what was spent differs: one fault.
        for (const k of [...kolom].sort((a, b) => Number(adalahSisa(tabel, a)) - Number(adalahSisa(tabel, b)))) {
          const satu = periksaInduk(tabel, induk, anak, k, adalahSisa(tabel, k) ? beda : [], buku);
          if (satu !== null) beda.push(satu);
        }
      }
    }
  }
}

const KEPALA = 'Kode\tUraian\tAnggaran\n';

export const hierarkiKeliru: Pemeriksaan = {
  kode: ['hierarki-keliru'],
  judul: 'Program, kegiatan, dan belanja sama dengan jumlah rinciannya',
  sitasi: null,
  periksa,
  contohLulus: [
    `${KEPALA}2.09.03\tPROGRAM PANGAN\t5.000\n2.09.03.2.01\tPenyediaan\t2.000\n2.09.03.2.02\tPengawasan\t3.000`,
  ],
  contohGagal: [
    `${KEPALA}2.09.03\tPROGRAM PANGAN\t5.100\n2.09.03.2.01\tPenyediaan\t2.000\n2.09.03.2.02\tPengawasan\t3.000`,
    'Program/Kegiatan\tPagu\nPROGRAM PANGAN\t9.000\nPenyediaan\t9.000\nPROGRAM BENIH\t4.000\nPembibitan\t5.000',
  ],
};
