// Years left over from last year's report. Comparisons, plans, periods, regulations and decrees rightly name other years.
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { type Buku, rujukTabel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const SEBUTAN = /\b(?:tahun(?:\s+anggaran)?|s\/d\s+\p{L}+|sd\.?\s+\p{L}+)\s+(20\d\d)\b/giu;
const RENTANG = /^\s*(?:-|–|—|s\.?\/?d\.?|sampai|hingga)\s*(?:dengan\s*)?(?:tahun\s*)?20\d\d/i;
/** Words in the sentence that make another year right. */
const PEMBANDING =
  /\b(?:di?banding\w*|perbanding\w*|semula|sebelum\w*|lalu|dari\s+tahun|sejak|mulai|ke\s+tahun|menjadi|tren\w*|masing-masing|berturut\w*|berlaku|beralih|peralihan|baseline|awal|akhir\s+(?:tahun|periode)|kondisi|target\s+(?:akhir|jangka)|periode\s+20|kini|sementara|adapun tahun|sama dengan|lebih (?:tinggi|rendah|besar|kecil|baik)|naik|turun|meningkat|menurun|bertambah|berkurang|tahun\s+20\d\d\s+(?:dan|ke|hingga|sampai|-|–)|dan\s+(?:tahun\s+)?20\d\d)\b/i;
const PERATURAN = /(?:nomor|no\.?)\s*[\d/.\p{L}-]+\s*$/iu;
const DOKUMEN_LAIN =
  /\b(?:peraturan|undang|keputusan|permen\w*|perda|perbup|instruksi|surat|sk|ditetapkan|dibentuk|didirikan|disahkan|renstra|rpjmd|rpd|rpjmn|rkpd|renja|penetapan)\b[^.;]{0,120}$/i;
/** What the report itself measures: only here an older year is surely left over. */
const POKOK =
  /\b(?:hasil pengukuran|kinerja|pencapaian|capaian|perjanjian kinerja|pk\b|realisasi|pengukuran|survei|skm|periode (?:januari|juli|semester)|kunjungan|responden|laporan kinerja|pelaksanaan kegiatan|pelaksanaan program|tahun anggaran|analisis|diakumulasikan|efisiensi|rencana aksi)\b/i;

function kalimatDi(utuh: string, indeks: number): string {
  // The dot of "Rp. 2.043.118.000" ends no sentence.
  const teks = utuh.replace(/\b(rp|no)\. (?=\d)/gi, '$1  ');
  const awal = Math.max(...['. ', '; ', '? '].map((tanda) => teks.lastIndexOf(tanda, indeks)), -1) + 1;
  const akhir = teks.slice(indeks).search(/[.;?](?:\s|$)/);
  return teks.slice(awal, akhir === -1 ? undefined : indeks + akhir);
}

/** A figure of the sentence comes back beside the report's year: it is the base of a comparison. */
function repeatsAngka(teks: string, kalimat: string, tahun: number): boolean {
  const angka = kalimat.match(/\d+[.,]\d+/g) ?? [];
  const sisa = teks.replace(/\b(rp|no)\. (?=\d)/gi, '$1  ').replace(kalimat, ' ');
  return sisa.includes(String(tahun)) && angka.some((a) => a.length > 3 && sisa.includes(a));
}

const ANGKA_JELAS = /\d{1,3}(?:[.,]\d{3})+|\d+[.,]\d{2}\b/g;

/** Several figures, none of which a table of this report prints: they are of the year that the sentence names. */
function angkaLain(kalimat: string, tercetak: ReadonlySet<string>): boolean {
  const angka = kalimat.match(ANGKA_JELAS) ?? [];
  return angka.length > 1 && !angka.some((a) => tercetak.has(a));
}

/** Another document carries its own year; the agreement of the year is no other document. */
const dokumenLain = (depan: string): boolean =>
  DOKUMEN_LAIN.test(depan.slice(-160)) && !/(?:perjanjian kinerja|\bpk)\)?\s*$/i.test(depan.trimEnd());

function periksaParagraf(
  p: Paragraf,
  tahun: number,
  lama: ReadonlySet<string>,
  tercetak: ReadonlySet<string>,
  buku: Buku,
): void {
  for (const t of p.teks.matchAll(SEBUTAN)) {
    const sebut = Number(t[1]);
    if (sebut !== tahun - 1 || RENTANG.test(p.teks.slice(t.index + t[0].length))) continue;
    const kalimat = kalimatDi(p.teks, t.index);
    const depan = p.teks.slice(0, t.index);
    if (PERATURAN.test(depan) || PEMBANDING.test(kalimat) || dokumenLain(depan)) continue;
    if ((kalimat.match(/\d+,\d+/g) ?? []).some((angka) => lama.has(angka))) continue;
    if (repeatsAngka(p.teks, kalimat, tahun) || (!kalimat.includes(String(tahun)) && angkaLain(kalimat, tercetak)))
      continue;
    if (kalimat.includes(String(tahun)) && !/periode/i.test(t[0] + depan.slice(-60))) continue;
    if (!POKOK.test(kalimat)) continue;
    const sel = rujukTeks(p, t.index, t[0].length);
    buku.langgar({
      kode: 'tahun-basi',
      tingkat: 'peringatan',
      sel: [sel],
      seharusnya: t[0].replace(String(sebut), String(tahun)),
      penjelasan: `Kalimat ini menyebut ${t[0]}, sedangkan laporan ini untuk tahun ${tahun} dan kalimatnya bukan perbandingan. Perbarui tahunnya, atau jelaskan bahwa ini data tahun lalu.`,
      sitasi: null,
      akar: `tahun.${p.blok}.${p.teks.indexOf(kalimat)}`,
    });
  }
}

/** Figures that tables print for a year: a sentence that repeats them with that year is right. */
function angkaTahun(dokumen: Dokumen, tahun: number): Set<string> {
  return new Set(
    dokumen.tabel.flatMap((tabel) =>
      tabel.baris.flatMap((baris) => {
        const seluruh = baris.tahun === tahun || baris.sel.some((s) => s?.teks.includes(String(tahun)));
        return baris.sel.flatMap((s) =>
          s?.nilai && (seluruh || tabel.kolom[s.kolom]?.tahun === tahun) ? [s.teks.replace(/[^\d.,]/g, '')] : [],
        );
      }),
    ),
  );
}

const BULAN = [
  ...['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli'],
  ...['agustus', 'september', 'oktober', 'november', 'desember'],
];
const TANGGAL = new RegExp(`\\b(\\d{1,2})\\s+(${BULAN.join('|')})(?:\\s+((?:19|20)\\d\\d))?\\b`, 'gi');

/** Last day of a month; without a year February may have 29. */
function hariTerakhir(bulan: number, tahun: number | null): number {
  if (bulan !== 2) return [4, 6, 9, 11].includes(bulan) ? 30 : 31;
  const leap = tahun === null || (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;
  return leap ? 29 : 28;
}

/** "31 Februari": no calendar has it. */
function periksaKalender(p: Paragraf, buku: Buku): void {
  for (const [utuh, hari = '', bulan = '', tahun] of p.teks.matchAll(TANGGAL)) {
    const terakhir = hariTerakhir(BULAN.indexOf(bulan.toLowerCase()) + 1, tahun === undefined ? null : Number(tahun));
    if (Number(hari) >= 1 && Number(hari) <= terakhir) continue;
    const sel = rujukTeks(p, p.teks.indexOf(utuh), utuh.length);
    buku.langgar({
      kode: 'tanggal-tak-mungkin',
      tingkat: 'salah',
      sel: [sel],
      seharusnya: null,
      penjelasan: `Tanggal ${utuh} tidak ada dalam kalender: ${bulan}${tahun === undefined ? '' : ` ${tahun}`} berakhir pada tanggal ${terakhir}.`,
      sitasi: null,
      akar: `tanggal.${sel.id}`,
    });
  }
}

/** A place-and-date line older than the figures above it. */
function periksaTanggal(dokumen: Dokumen, tahun: number, buku: Buku): void {
  for (const p of dokumen.paragraf) {
    const t =
      /^[\p{Lu}][\p{L} ]{2,24},\s*\d{1,2}\s+(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+(20\d\d)$/iu.exec(
        p.teks,
      );
    if (t === null || Number(t[1]) !== tahun) continue;
    const tabel = dokumen.tabel.findLast((x) => x.blok < p.blok && p.blok - x.blok <= 2);
    const akhir = tabel?.baris.find((b) =>
      b.sel.some((s) => s?.triwulan === 4 || /\b(?:trw|tw|triwulan)\.?\s*4\b/i.test(s?.teks ?? '')),
    );
    if (
      tabel === undefined ||
      akhir === undefined ||
      !/realisasi/i.test(
        dokumen.tabel
          .filter((x) => x.bagian === tabel.bagian)
          .flatMap((x) => x.kepala.flat())
          .join(' '),
      )
    )
      continue;
    const sel = rujukTeks(p, 0, p.teks.length);
    buku.langgar({
      kode: 'tanggal-tak-mungkin',
      tingkat: 'peringatan',
      sel: [sel],
      seharusnya: null,
      penjelasan: `Lampiran ini bertanggal ${p.teks}, tetapi sudah memuat realisasi triwulan IV ${tahun}. Tanggal laporan realisasi ada setelah tahun berakhir.`,
      sitasi: null,
      akar: `tanggal.${sel.id}`,
    });
  }
}

/** A caption of the report year above columns of another, or the other way round. */
function periksaKolom(dokumen: Dokumen, tahun: number, buku: Buku): void {
  for (const tabel of dokumen.tabel) {
    const judul = [...new Set([...(tabel.judul ?? '').matchAll(/\b(20\d\d)\b/g)].map((t) => Number(t[1])))];
    const kolom = [...new Set(tabel.kolom.flatMap((k) => k.tahun ?? []))];
    const [a, b] = [judul[0], kolom[0]];
    if (a === undefined || b === undefined || judul.length > 1 || kolom.length > 1 || a === b || tabel.kotor) continue;
    // One of the two must be the report's year and the other the year before: plans look ahead.
    if (!(a === tahun && b === tahun - 1) && !(a === tahun - 1 && b === tahun)) continue;
    if (PEMBANDING.test(tabel.judul ?? '')) continue;
    buku.langgar({
      kode: 'tahun-kolom-berbeda',
      tingkat: 'peringatan',
      sel: [rujukTabel(tabel)],
      seharusnya: String(tahun),
      penjelasan: `Judul tabel menyebut tahun ${a}, sedangkan kolomnya bertahun ${b}. Samakan dengan tahun laporan ${tahun}.`,
      sitasi: null,
      akar: `tahun-kolom.${tabel.blok}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const { tahun } = dokumen;
  for (const p of dokumen.paragraf) periksaKalender(p, buku);
  if (tahun === null) return;
  const keterangan = new Set(dokumen.keterangan.map((k) => k.blok));
  const lama = angkaTahun(dokumen, tahun - 1);
  const tercetak = new Set(
    dokumen.tabel.flatMap((t) => t.baris.flatMap((b) => b.sel.flatMap((s) => s?.teks.match(ANGKA_JELAS) ?? []))),
  );
  let bagian = '';
  for (const p of dokumen.paragraf) {
    if (p.judul) bagian = p.teks;
    if (
      dokumen.daftar.blok.has(p.blok) ||
      keterangan.has(p.blok) ||
      /perbandingan|tahun (?:lalu|sebelum)/i.test(bagian)
    )
      continue;
    periksaParagraf(p, tahun, lama, tercetak, buku);
  }
  periksaTanggal(dokumen, tahun, buku);
  periksaKolom(dokumen, tahun, buku);
}

const SAMPUL = 'LAPORAN KINERJA\n\nTAHUN 2030\n\n';

export const tahunBasi: Pemeriksaan = {
  kode: ['tahun-basi', 'tanggal-tak-mungkin', 'tahun-kolom-berbeda'],
  judul: 'Tahun di dalam kalimat adalah tahun laporan',
  sitasi: null,
  periksa,
  contohLulus: [
    `${SAMPUL}Realisasi naik dibandingkan capaian tahun 2029.`,
    `${SAMPUL}Berdasarkan Peraturan Bupati Nomor 3 Tahun 2029 tentang Renstra, pencapaian dinas baik.`,
    `${SAMPUL}Capaian Renstra Tahun 2029-2033 berjalan.`,
    'Ditetapkan pada 29 Februari 2024 dan berakhir 31 Desember 2024.',
    `${SAMPUL}Tabel 3.1 Capaian Kinerja Tahun 2030 Dibandingkan Tahun Sebelumnya\n\nIndikator\tRealisasi 2029\tRealisasi\nIndeks layanan\t80,00\t81,00`,
  ],
  contohGagal: [
    'Perjanjian ditetapkan pada tanggal 31 Februari 2030.',
    `${SAMPUL}Sasaran ini tertuang dalam perjanjian kinerja tahun 2029 dinas.`,
    `${SAMPUL}RENCANA AKSI\n\nIndikator\tTarget\tRealisasi\nJumlah laporan\tTrw 3 : 3 Laporan\tTrw 3 : 3 Laporan\n\tTrw 4 : 4 Laporan\tTrw 4 : 4 Laporan\n\nRimba Raya, 29 Januari 2030`,
    `${SAMPUL}Tabel 3.1 Capaian Kinerja Tahun 2030\n\nIndikator\tTarget 2029\tRealisasi 2029\nIndeks layanan\t80,00\t81,00`,
  ],
};
