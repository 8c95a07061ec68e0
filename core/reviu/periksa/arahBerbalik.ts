// "naik dari 83,10% menjadi 81,60%": the sentence's own figures go the other way.
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { bacaNilai } from '../baca/bacaNilai.ts';
import { type Buku, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const NILAI = '(?:rp\\.?\\s?)?\\d[\\d.,]*\\d?\\s?(?:%|persen)?';
/** From a figure to a figure, with a year, a unit or an amount of the change between. */
const DARI_MENJADI = new RegExp(
  `\\b(naik|meningkat|bertambah|mengalami (?:kenaikan|peningkatan)|turun|menurun|berkurang|mengalami penurunan)\\b([^.;\\d]{0,60}?)\\b(?:dari|semula)\\s+(?:semula\\s+|sebesar\\s+|sebanyak\\s+)?(${NILAI})((?:[^.;]|\\.\\d){0,60}?)\\b(?:menjadi|ke angka)\\s+(?:sebesar\\s+|sebanyak\\s+)?(${NILAI})`,
  'giu',
);

const bacaSebutan = (teks: string) => bacaNilai(teks.replace(/[.,]$/, '').trim());

function periksaParagraf(p: Paragraf, buku: Buku): void {
  for (const t of p.teks.matchAll(DARI_MENJADI)) {
    const [utuh, kata = '', , dari = '', , menjadi = ''] = t;
    const [awal, akhir] = [bacaSebutan(dari), bacaSebutan(menjadi)];
    if (awal === null || akhir === null || awal.cacat || akhir.cacat || awal.persen !== akhir.persen) continue;
    // A year is no figure that rises.
    if (/^20\d\d$/.test(dari.trim()) || /^20\d\d$/.test(menjadi.trim())) continue;
    const naik = !/turun|kurang/i.test(kata);
    const beda = akhir.nilai.minus(awal.nilai);
    if (naik ? beda.gt(0) : beda.lt(0)) continue;
    const sel = rujukTeks(p, t.index, utuh.length);
    const seharusnya = beda.isZero() ? 'tetap' : beda.gt(0) ? 'naik' : 'turun';
    buku.langgar({
      kode: 'arah-berbalik',
      tingkat: 'salah',
      sel: [sel],
      seharusnya,
      penjelasan: `Kalimat ini menyatakan ${kata}, sedangkan dari ${awal.teks} ke ${akhir.teks} berarti ${seharusnya}. Perbaiki katanya, atau salah satu angkanya.`,
      sitasi: null,
      akar: `arah-berbalik.${sel.id}`,
    });
  }
}

export const arahBerbalik: Pemeriksaan = {
  kode: ['arah-berbalik'],
  judul: 'Kata naik dan turun sesuai dengan kedua angkanya',
  sitasi: null,
  periksa: (dokumen: Dokumen, buku: Buku) => {
    for (const p of dokumen.paragraf) periksaParagraf(p, buku);
  },
  contohLulus: [
    'Angka kemiskinan turun dari 9,20% pada tahun 2029 menjadi 8,75%.',
    'Kunjungan meningkat dari 1.200 orang menjadi 1.305 orang, sedangkan keluhan berkurang dari 15 menjadi 9.',
  ],
  contohGagal: ['Persentase kelulusan naik dari 83,10% pada tahun 2029 menjadi 81,60%.'],
};
