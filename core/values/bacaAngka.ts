// Reads what people type and paste; the twin of `tulisAngka`. It never guesses: a text with two readings is `ragu`.
// A group mark counts only before exactly three digits. Typing follows id-ID; a paste may come from another locale.
import { Desimal } from './desimal.ts';
import { tulisAngka } from './tulisAngka.ts';

/** `ketik`: "1.234" is a thousand, no doubt. `tempel`: paste and import, where the source may be another locale. */
export type ModeBaca = 'ketik' | 'tempel';

/** What the column holds. In `uang` and `bulat` columns a lone mark before three digits is a thousands mark. */
export type JenisKolom = 'umum' | 'bulat' | 'uang';

/** id: 1.234,5 · en: 1,234.5 */
export type Ejaan = 'id' | 'en';

export type BacaanAngka =
  | { status: 'kosong' }
  /** `ejaan` is set when the marks prove the locale of the text ("87,34" is id); `bacaKolomAngka` uses it. */
  | { status: 'pasti'; nilai: Desimal; ejaan?: Ejaan }
  /** Every reading that is possible, the Indonesian one first. */
  | { status: 'ragu'; kemungkinan: Desimal[]; alasan: string }
  /** `satuan` and `tanpaSatuan` offer to strip a unit: "26 orang" → "orang" and the text "26", to be read again. */
  | { status: 'takTerbaca'; alasan: string; satuan?: string; tanpaSatuan?: string };

/** Longer texts are no figures; also keeps the patterns cheap. */
const PANJANG_TERBANYAK = 80;

/** Words that multiply: stripping them as if they were units would lose a factor of a thousand or more. */
const PENGALI = /^(?:k|rb|ribu|jt|juta|m|mil[iy]ar|t|tril[iy]un)\b/i;

const POLA: Record<Ejaan, RegExp> = {
  id: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
};

/** Digits of one locale; null when the text does not obey it. */
function bacaEjaan(teks: string, ejaan: Ejaan): Desimal | null {
  if (!POLA[ejaan].test(teks)) return null;
  return new Desimal(ejaan === 'id' ? teks.replaceAll('.', '').replace(',', '.') : teks.replaceAll(',', ''));
}

/** Removes what surrounds the digits: Rp, ",-", %, minus or brackets. Null when the signs contradict each other. */
function kupas(teks: string): { badan: string; negatif: boolean; uang: boolean } | null {
  const kurung = /^\((.*)\)$/.exec(teks);
  const isi = (kurung?.[1] ?? teks).trim();
  const bagian = /^(-?)\s*(Rp\.?)?\s*(-?)\s*(.*?)(?:\s*%|(,-))?$/i.exec(isi);
  if (bagian === null) return null;
  const [, minusLuar = '', rp, minusDalam = '', badan = '', strip] = bagian;
  const jumlahMinus = minusLuar.length + minusDalam.length + (kurung === null ? 0 : 1);
  if (jumlahMinus > 1) return null;
  return { badan, negatif: jumlahMinus === 1, uang: rp !== undefined || strip !== undefined };
}

const CONTOH = 'Tulis angka dengan titik untuk ribuan dan koma untuk desimal, misalnya 1.234,5.';

/** A readable figure with a word behind it; null when the text is something else. */
function bersatuan(teks: string, mode: ModeBaca, kolom: JenisKolom): BacaanAngka | null {
  const [, angka, satuan] = /^(.*\d.*?)\s*([a-z][a-z ./-]*)$/i.exec(teks) ?? [];
  if (angka === undefined || satuan === undefined || bacaAngka(angka, mode, kolom).status === 'takTerbaca') return null;
  if (PENGALI.test(satuan)) {
    return {
      status: 'takTerbaca',
      alasan: `"${teks}" memakai kata "${satuan}". Tulis angkanya lengkap, misalnya 5.000.000.`,
    };
  }
  return {
    status: 'takTerbaca',
    alasan: `"${teks}" memuat satuan "${satuan}". Satuan sudah ada di judul kolom; tulis angkanya saja: ${angka}.`,
    satuan,
    tanpaSatuan: angka,
  };
}

/** Why a text is no number, and what to do. */
function tolak(teks: string, badan: string, mode: ModeBaca): BacaanAngka {
  const en = bacaEjaan(badan, 'en');
  if (mode === 'ketik' && en !== null) {
    return {
      status: 'takTerbaca',
      alasan: `Titik hanya untuk ribuan dan koma untuk desimal. Mungkin maksudnya ${tulisAngka(en)}.`,
    };
  }
  if (/^[\d.,]+$/.test(badan)) {
    return { status: 'takTerbaca', alasan: `Pemisah ribuan "${teks}" tidak membagi angka per tiga. ${CONTOH}` };
  }
  return { status: 'takTerbaca', alasan: `"${teks}" bukan angka. ${CONTOH}` };
}

/**
 * Reads one cell. Blank and dashes are `kosong`, never zero. "Rp", ",-", "%" and brackets (negative) are understood;
 * a percentage keeps its size ("98,18%" → 98.18). Never throws.
 */
export function bacaAngka(teks: string, mode: ModeBaca, kolom: JenisKolom = 'umum'): BacaanAngka {
  const rapi = teks.replace(/\s+/g, ' ').trim().replace(/[−–—]/g, '-');
  if (rapi === '' || rapi === '-') return { status: 'kosong' };
  if (rapi.length > PANJANG_TERBANYAK)
    return { status: 'takTerbaca', alasan: `Teks ini terlalu panjang untuk sebuah angka. ${CONTOH}` };
  const kulit = kupas(rapi);
  if (kulit === null)
    return { status: 'takTerbaca', alasan: `"${rapi}" bertanda minus lebih dari satu. Tulis satu saja.` };

  const { badan, negatif } = kulit;
  const bertanda = (nilai: Desimal): Desimal => (negatif && !nilai.isZero() ? nilai.negated() : nilai);
  const id = bacaEjaan(badan, 'id');
  const en = mode === 'tempel' ? bacaEjaan(badan, 'en') : null;

  if (id !== null && en !== null && !id.equals(en)) {
    // Only a lone mark before exactly three digits has two readings; the larger one takes the mark as thousands.
    if (kulit.uang || kolom !== 'umum') return { status: 'pasti', nilai: bertanda(Desimal.max(id, en)) };
    const kemungkinan = [bertanda(id), bertanda(en)];
    const [a, b] = kemungkinan.map((n) => tulisAngka(n));
    return { status: 'ragu', kemungkinan, alasan: `"${rapi}" dapat berarti ${a} atau ${b}. Pilih salah satu.` };
  }
  if (id !== null)
    return { status: 'pasti', nilai: bertanda(id), ...(mode === 'tempel' && en === null && { ejaan: 'id' as const }) };
  if (en !== null) {
    // A comma before three digits twice, or a comma and then a dot, is surely the other locale; a lone dot is not.
    if (badan.includes(',')) return { status: 'pasti', nilai: bertanda(en), ejaan: 'en' };
    const nilai = bertanda(en);
    return {
      status: 'ragu',
      kemungkinan: [nilai],
      alasan: `Titik pada "${rapi}" bukan pemisah ribuan. Apakah maksudnya ${tulisAngka(nilai)}?`,
    };
  }

  return bersatuan(rapi, mode, kolom) ?? tolak(rapi, badan, mode);
}
