// Counts of people that a sentence gives and another sentence, a table or an indicator gives otherwise.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { bacaNilai } from '../baca/bacaNilai.ts';
import { namaDeret } from '../baca/deret.ts';
import { type Buku, cetak, type Rujukan, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { tahunDalam } from './kalimat.ts';
import { nilaiSel } from './kolomKerabat.ts';

interface Hitungan {
  n: Desimal;
  rujukan: Rujukan;
  teks: string;
}

const hitungan = (p: Paragraf, pola: RegExp): Hitungan[] =>
  [...p.teks.matchAll(pola)].flatMap((t) => {
    const nilai = bacaNilai(`${t[1]} orang`);
    if (nilai === null || nilai.cacat) return [];
    const mulai = t.index + t[0].lastIndexOf(t[1] ?? '');
    return [{ n: nilai.nilai, rujukan: rujukTeks(p, mulai, (t[1] ?? '').length), teks: t[1] ?? '' }];
  });

const PERIODE = /responden\s+(?:\p{L}+\s+){0,2}?(\d[\d.]*)\s*(?:orang|responden)/giu;
const SELURUH =
  /(?:diakumulasi\p{L}*|akumulasi|total|jumlah seluruh|keseluruhan)[^.]{0,80}?(?:responden|kunjungan|pengunjung|pengguna layanan)[^.]{0,40}?(?:sebanyak|berjumlah|adalah|mencapai)?\s(\d[\d.]*)\s*(?:orang|responden)/giu;

/** Two periods and their sum: "180 orang", "230 orang", together "411 orang". */
function periksaJumlah(dokumen: Dokumen, buku: Buku): void {
  const seluruh = dokumen.paragraf.flatMap((p) => hitungan(p, SELURUH));
  const periode = dokumen.paragraf
    .flatMap((p) => hitungan(p, PERIODE))
    .filter((h) => !seluruh.some((s) => s.rujukan.id === h.rujukan.id))
    .filter((h, i, semua) => semua.findIndex((x) => x.teks === h.teks) === i);
  const [awal] = periode;
  if (awal === undefined || periode.length < 2 || periode.length > 4) return;
  const jumlah = periode.reduce((n, h) => n.plus(h.n), new Desimal(0));
  for (const { n, rujukan, teks } of seluruh) {
    if (n.equals(jumlah) || rujukan.urut < awal.rujukan.urut || rujukan.urut - awal.rujukan.urut > 12) continue;
    buku.langgar({
      kode: 'responden-berbeda',
      tingkat: 'salah',
      sel: [rujukan],
      serta: periode.map((h) => h.rujukan),
      seharusnya: `${cetak(jumlah)} orang`,
      penjelasan: `Kalimat ini menyebut ${teks} orang seluruhnya, sedangkan ${periode.map((h) => h.teks).join(' ditambah ')} adalah ${cetak(jumlah)}.`,
      sitasi: null,
      akar: 'responden',
    });
  }
}

const PENGANTAR =
  /(?:sebanyak|berjumlah|sejumlah)\s+(\d[\d.]*)\s*(?:orang|responden)[^.]{0,60}?(?:tabel|rincian)[^.]{0,40}$/giu;

/** "sebanyak 411 orang dengan tabel rincian berikut" above a table whose totals are all 312. */
function periksaPengantar(dokumen: Dokumen, buku: Buku): void {
  for (const p of dokumen.paragraf)
    for (const sebut of hitungan(p, PENGANTAR)) {
      const tabel = dokumen.tabel.find((t) => t.blok > p.blok && t.blok - p.blok <= 4);
      const kolom = tabel?.kolom.findIndex((k) => k.peran === 'jumlah') ?? -1;
      const total = tabel?.baris.filter((b) => b.jenis === 'jumlah' && nilaiSel(b, kolom) !== null) ?? [];
      const [satu] = total;
      const nilai = satu === undefined ? null : nilaiSel(satu, kolom);
      if (tabel === undefined || satu === undefined || nilai === null || nilai.nilai.equals(sebut.n)) continue;
      if (!total.every((b) => nilaiSel(b, kolom)?.nilai.equals(nilai.nilai))) continue;
      buku.langgar({
        kode: 'responden-berbeda',
        tingkat: 'salah',
        sel: [sebut.rujukan],
        serta: [rujukSel(tabel, satu, kolom)],
        seharusnya: `${nilai.teks} orang`,
        penjelasan: `Kalimat ini menyebut ${sebut.teks} orang, sedangkan tabel yang dirincinya berjumlah ${nilai.teks}.`,
        sitasi: null,
        akar: 'responden',
      });
    }
}

const SURVEI =
  /\b(?:dari|terhadap|kepada|oleh|sebanyak|berjumlah|sejumlah|melibatkan|dengan|jumlah responden(?: adalah)?)\s+(\d[\d.]*)\s*(?:orang\s+)?(?:\([^)]*\)\s*)?responden\b/giu;
/** Part of the respondents, another survey, or those who did not answer. */
const BAGIAN_SURVEI =
  /\b(?:periode|semester|triwulan|tahap|tahun lalu|sebelumnya|target|minimal|kembali|mengembalikan|disebar\p{L}*|dibagikan|menjawab|menyatakan|memilih|menilai|valid|sampel|populasi|masing-masing|setiap|per unit|laki-laki[^.]{0,20}responden|ditambah|akumulasi\p{L}*|internal|eksternal)\b/iu;

/** "150 responden" in one sentence and "105 responden" in the next of the same paragraph: one survey has one number. */
function periksaSurvei(dokumen: Dokumen, buku: Buku): void {
  for (const p of dokumen.paragraf) {
    if (BAGIAN_SURVEI.test(p.teks) || tahunDalam(p.teks).some((t) => t !== dokumen.tahun)) continue;
    const semua = hitungan(p, SURVEI);
    const [a] = semua;
    const b = semua.find((h) => a !== undefined && !h.n.equals(a.n));
    if (a === undefined || b === undefined || semua.some((h) => !h.n.equals(a.n) && !h.n.equals(b.n))) continue;
    // "dari 150 responden, 105 responden …" in one sentence are a whole and its part.
    if (a.rujukan.kutipan === b.rujukan.kutipan) continue;
    buku.langgar({
      kode: 'responden-berbeda',
      tingkat: 'salah',
      sel: [b.rujukan],
      serta: [a.rujukan],
      seharusnya: null,
      penjelasan: `Paragraf ini menyebut ${a.teks} responden, lalu ${b.teks} responden untuk survei yang sama. Pakai satu angka menurut laporan surveinya.`,
      sitasi: null,
      akar: `responden.${p.blok}`,
    });
  }
}

const ASN =
  /(?:pegawai neg\p{L}* sipil|\bpns|\basn|aparatur sipil negara)\s*(?:\([^)]*\)\s*)?(?:yang\s+)?(?:seluruhnya\s+)?(?:berjumlah|sebanyak|sejumlah)\s+(\d{1,4})\s*orang/giu;

/** Who receives the salary of ASN is counted as ASN elsewhere. */
function periksaGaji(dokumen: Dokumen, buku: Buku): void {
  const [asn, ...lain] = dokumen.paragraf.flatMap((p) => hitungan(p, ASN));
  if (asn === undefined || lain.some((h) => !h.n.equals(asn.n))) return;
  for (const k of dokumen.deret) {
    if (!/menerima gaji|gaji dan tunjangan asn/i.test(k.nama.join(' '))) continue;
    const titik =
      k.realisasi?.flatMap((t) => (t !== null && /orang|pegawai/.test(t.nilai.satuan ?? 'orang') ? [t] : [])) ?? [];
    const akhir = titik.at(-1);
    if (
      akhir === undefined ||
      akhir.nilai.persen ||
      akhir.nilai.nilai.equals(asn.n) ||
      !/orang|pegawai/i.test(namaDeret(k))
    )
      continue;
    buku.langgar({
      kode: 'pegawai-berbeda',
      tingkat: 'peringatan',
      sel: [rujukSel(k.tabel, akhir.baris, akhir.kolom)],
      serta: [asn.rujukan, ...titik.slice(0, -1).map((t) => rujukSel(k.tabel, t.baris, t.kolom))],
      seharusnya: null,
      penjelasan: `Penerima gaji ASN ${akhir.nilai.teks}, sedangkan bagian kepegawaian menyebut ${asn.teks} orang ASN. Samakan, atau jelaskan mutasinya.`,
      sitasi: null,
      akar: 'pegawai',
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  periksaJumlah(dokumen, buku);
  periksaPengantar(dokumen, buku);
  periksaSurvei(dokumen, buku);
  periksaGaji(dokumen, buku);
}

const SKM = 'Periode pertama jumlah responden sebanyak 120 orang dan periode kedua dengan jumlah responden 100 orang.';
const GAJI =
  'Pegawai Negeri Sipil berjumlah 30 orang.\n\nNo\tIndikator\tKinerja Per Triwulan\t\tKeuangan Per Triwulan\t\n\t\tTarget\tRealisasi\tTarget\tRealisasi\n1\tJumlah Orang yang Menerima Gaji dan Tunjangan ASN\tTrw 1 : 30 Orang\tTrw 1 : 30 Orang\tTrw 1 : 2.000.000\tTrw 1 : 1.000.000\n\t\tTrw 2 : 30 Orang\tTrw 2 : 30 Orang\tTrw 2 : 4.000.000\tTrw 2 : 4.000.000';

export const respondenBerbeda: Pemeriksaan = {
  kode: ['responden-berbeda', 'pegawai-berbeda'],
  judul: 'Jumlah orang sama di setiap tempat',
  sitasi: null,
  periksa,
  contohLulus: [
    `${SKM}\n\nTotal responden sebanyak 220 orang.`,
    GAJI,
    'Kuesioner disebar kepada 150 responden. Jawaban lengkap diterima dari 105 responden.',
  ],
  contohGagal: [
    `${SKM}\n\nTotal responden sebanyak 221 orang.`,
    'Nilai survei 83,64 diperoleh dari 150 responden. Survei dilaksanakan terhadap 105 responden di kantor kecamatan.',
    'Kunjungan sebanyak 12 orang dengan tabel rincian berikut:\n\nJenis\tJumlah\nLaki-laki\t6\nPerempuan\t7\nJumlah\t13',
    GAJI.replaceAll('Trw 1 : 30 Orang\tTrw 1 : 30', 'Trw 1 : 30 Orang\tTrw 1 : 31').replaceAll(
      'Trw 2 : 30 Orang\tTrw 2 : 30',
      'Trw 2 : 30 Orang\tTrw 2 : 31',
    ),
  ],
};
