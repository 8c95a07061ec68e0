// Figures that a sentence gives without Rp and % for an indicator of the tables, and its sums for the whole budget.
// A figure that stands in no row about the thing is wrong; which of two tables is right is asked elsewhere.
import type { Amatan, Ukuran } from '../baca/amatan.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import { kumpulPohon } from '../baca/pohonProgram.ts';
import type { Buku, Rujukan } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type AngkaKalimat, disalahkan, type Kalimat, rujukKalimat, semuaKalimat, tahunDalam } from './kalimat.ts';
import { kumpulMilik, type Milik, milikDalam, samaNilaiUang } from './kalimatBerbeda.ts';
import { bertemuTerpotong, pas, samaCetak } from './rentang.ts';
import { ukuranDi } from './ukuranKalimat.ts';

interface Potongan {
  milik: Milik;
  kalimat: Kalimat;
}

/** The parts of a sentence that speak of one thing each, with the names blanked out. */
function potong(k: Kalimat, semua: readonly Milik[]): Potongan[] {
  const ada = milikDalam(k.teks, semua);
  const teks = ada.reduce(
    (isi, { mulai, akhir }) => isi.slice(0, mulai) + ' '.repeat(akhir - mulai) + isi.slice(akhir),
    k.teks,
  );
  return ada.map(({ milik, mulai }, i) => {
    const [dari, sampai] = [i === 0 ? 0 : mulai, ada[i + 1]?.mulai ?? teks.length];
    const isi = ' '.repeat(dari) + teks.slice(dari, sampai);
    const angka = k.angka.filter((a) => /\d/.test(isi.slice(a.mulai, a.mulai + a.panjang)));
    return { milik, kalimat: { ...k, teks: isi, angka } };
  });
}

/** Whether the row counts in percent. */
const satuanPersen = (a: Amatan): boolean => {
  const satuan = a.tabel.kolom.findIndex((k) => k.peran === 'satuan');
  const kolom = a.baris.sel.findIndex((s) => s?.nilai === a.nilai);
  return (
    a.nilai.persen || a.tabel.kolom[kolom]?.persen === true || /^(?:%|persen)/i.test(a.baris.sel[satuan]?.teks ?? '')
  );
};

/** A bare figure may be meant in percent; one with a unit is not. */
const samaSatuan = ({ satuan }: AngkaKalimat, acuan: Amatan): boolean =>
  satuan === '' || satuan === 'poin' || (acuan.ukuran !== 'capaian' && !satuanPersen(acuan));

/** Figures without Rp and %; those with them are compared by `kalimatBerbeda`. */
function periksaMilik({ milik, kalimat }: Potongan, tahun: number | null, buku: Buku): void {
  if (tahunDalam(kalimat.teks).some((t) => t !== tahun)) return;
  const semua = [...milik.menurutUkuran.values()].flat();
  const tercetak = semua.flatMap((a) => a.baris.sel.flatMap((s) => s?.nilai ?? []));
  for (const ukuran of ['target', 'realisasi', 'capaian'] as const) {
    const angka = ukuranDi(kalimat, ukuran);
    if (angka === null || angka.satuan === 'rp' || angka.satuan === '%') continue;
    const acuan = semua.find((a) => a.ukuran === ukuran && samaSatuan(angka, a));
    if (acuan === undefined || tercetak.some((n) => samaCetak(n, angka.nilai))) continue;
    buku.langgar({
      kode: 'teks-tabel-berbeda',
      tingkat: milik.kotor ? 'saran' : 'salah',
      sel: [rujukKalimat(kalimat, angka), acuan.rujukan],
      seharusnya: acuan.nilai.teks,
      penjelasan: `Kalimat ini menyebut ${ukuran} "${milik.nama}" ${angka.nilai.teks}, sedangkan ${acuan.rujukan.lokasi.tabel ?? 'tabel'} memuat ${acuan.nilai.teks}.`,
      sitasi: null,
    });
  }
}

const BUKAN_SELURUH =
  /\b(?:program|kegiatan|sub ?kegiatan|belanja|triwulan|semester|bulan|semula|sebelum\w*|murni|pergeseran|perubahan|tambahan|bidang|sekretariat|sumber|dak|dau|apbn|provinsi|per orang|setiap|masing-masing)\b/i;
const SELURUH = /\b(?:total|seluruh\w*|keseluruhan|jumlah)\b|\btahun(?: anggaran)? 20\d\d/i;

interface Uang {
  nilai: NilaiCetak;
  rujukan: Rujukan;
}

/** Every amount of money in the tables: what a sentence may name. */
const semuaUang = (dokumen: Dokumen): NilaiCetak[] =>
  dokumen.tabel.flatMap((t) =>
    t.baris.flatMap((b) => b.sel.flatMap((s) => (s?.nilai?.nilai.gte(10_000) ? s.nilai : []))),
  );

/** The whole budget and its use, as the tables total them. */
function seluruhAnggaran(dokumen: Dokumen, ukuran: Ukuran): Uang | null {
  const [pohon] = kumpulPohon(dokumen.tabel);
  const total = dokumen.amatan.filter((a) => a.tingkat === 0 && a.ukuran === ukuran && !a.tabel.kotor);
  const pilih = total.find((a) => a.tabel === pohon?.tabel) ?? total.at(-1);
  return pilih === undefined ? null : { nilai: pilih.nilai, rujukan: pilih.rujukan };
}

function periksaSeluruh(dokumen: Dokumen, k: Kalimat, uang: readonly NilaiCetak[], buku: Buku): void {
  if (BUKAN_SELURUH.test(k.teks) || !SELURUH.test(k.teks)) return;
  if (tahunDalam(k.teks).some((t) => t !== dokumen.tahun)) return;
  for (const ukuran of ['pagu', 'realisasi'] as const) {
    const angka = ukuranDi(k, ukuran);
    const acuan = seluruhAnggaran(dokumen, ukuran === 'pagu' ? 'pagu' : 'realisasiUang');
    if (
      angka === null ||
      angka.satuan !== 'rp' ||
      acuan === null ||
      uang.some((n) => samaNilaiUang(n, angka.nilai) || bertemuTerpotong(angka.nilai, pas(n.nilai)))
    )
      continue;
    const kali = angka.nilai.nilai.div(acuan.nilai.nilai);
    const sel = rujukKalimat(k, angka);
    if (kali.lt('0.5') || kali.gt(2) || disalahkan(buku, sel, 'klaim-serapan')) continue;
    buku.langgar({
      kode: 'teks-tabel-berbeda',
      tingkat: 'salah',
      sel: [sel, acuan.rujukan],
      seharusnya: acuan.nilai.teks,
      penjelasan: `Kalimat ini menyebut ${ukuran === 'pagu' ? 'anggaran' : 'realisasi'} seluruhnya ${angka.nilai.teks}, sedangkan tabel memuat ${acuan.nilai.teks}.`,
      sitasi: null,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const semua = kumpulMilik(dokumen);
  const uang = semuaUang(dokumen);
  for (const k of semuaKalimat(dokumen)) {
    if (k.angka.length === 0) continue;
    const potongan = potong(k, semua);
    for (const satu of potongan) periksaMilik(satu, dokumen.tahun, buku);
    if (potongan.length === 0) periksaSeluruh(dokumen, k, uang, buku);
  }
}

const TABEL =
  'LAPORAN KINERJA\n\nTAHUN 2030\n\nTabel 3.1 Capaian Tahun 2030\n\nNo\tIndikator\tTarget\tRealisasi\tCapaian (%)\n1\tIndeks kepuasan masyarakat\t80,00\t84,00\t105,00';
const UANG =
  'LAPORAN KINERJA\n\nTAHUN 2030\n\nTabel 3.1 Realisasi Anggaran Tahun 2030\n\nProgram\tAnggaran\tRealisasi\nProgram Pangan Daerah\t4.000.000\t3.000.000\nProgram Benih Unggul\t2.000.000\t2.000.000\nJumlah\t6.000.000\t5.000.000';

export const klaimAngka: Pemeriksaan = {
  kode: ['teks-tabel-berbeda'],
  judul: 'Angka dalam kalimat cocok dengan tabel',
  sitasi: null,
  periksa,
  contohLulus: [
    `${TABEL}\n\nIndeks kepuasan masyarakat mempunyai target 80,00 dengan realisasi 84,00.`,
    `${TABEL}\n\nRealisasi indeks kepuasan masyarakat tahun sebelumnya, yaitu 2029, sebesar 79,10.`,
    `${UANG}\n\nTotal anggaran tahun 2030 sebesar Rp 6.000.000 dan realisasi sebesar Rp 5.000.000.`,
  ],
  contohGagal: [
    `${TABEL}\n\nRealisasi indeks kepuasan masyarakat tahun 2030 sebesar 85,00.`,
    `${UANG}\n\nTotal anggaran tahun 2030 sebesar Rp 6.500.000 dan realisasi sebesar Rp 5.000.000.`,
  ],
};
