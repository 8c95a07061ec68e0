// Narrative text → inline content: {{kunci|format}} becomes a figure, {{tabel.ID}} a cross reference, *miring* and **tebal** emphasis.
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import type { Inline } from '../naskah.ts';
import type { Kamus } from './buatKamus.ts';
import { FORMAT_BUTIR, type FormatButir, tulisButir } from './tulisButir.ts';

export interface MasalahNarasi {
  kode:
    | 'pelaporan.kunci-tak-dikenal'
    | 'pelaporan.format-tak-dikenal'
    | 'pelaporan.angka-kosong'
    | 'pelaporan.format-tak-cocok';
  kunci: string;
  kutipan: string;
}

/** Labels of numbered blocks by reference kunci ("tabel.realisasi" → id and "Tabel 4.9"). */
export type Rujukan = ReadonlyMap<string, { id: string; teks: string }>;

const TOKEN = /\{\{\s*([^{}|]+?)\s*(?:\|\s*(\w+)\s*)?\}\}/g;
const TEKAN = /(\*\*|\*)(.+?)\1/gs;

const adalahFormat = (kata: string): kata is FormatButir => (FORMAT_BUTIR as readonly string[]).includes(kata);

/** Resolves one text. All faults of the text are returned at once. */
export function uraikanTeks(teks: string, kamus: Kamus, rujukan: Rujukan): Hasil<Inline[], MasalahNarasi[]> {
  const masalah: MasalahNarasi[] = [];
  const isi = potongTekanan(teks).flatMap(({ potongan, gaya }) =>
    uraikanToken(potongan, gaya, kamus, rujukan, masalah),
  );
  return masalah.length > 0 ? gagal(masalah) : berhasil(isi);
}

type Gaya = { tebal?: true; miring?: true };

function potongTekanan(teks: string): { potongan: string; gaya: Gaya }[] {
  const hasil: { potongan: string; gaya: Gaya }[] = [];
  let sampai = 0;
  for (const cocok of teks.matchAll(TEKAN)) {
    if (cocok.index > sampai) hasil.push({ potongan: teks.slice(sampai, cocok.index), gaya: {} });
    hasil.push({ potongan: cocok[2] ?? '', gaya: cocok[1] === '**' ? { tebal: true } : { miring: true } });
    sampai = cocok.index + cocok[0].length;
  }
  if (sampai < teks.length) hasil.push({ potongan: teks.slice(sampai), gaya: {} });
  return hasil;
}

function uraikanToken(teks: string, gaya: Gaya, kamus: Kamus, rujukan: Rujukan, masalah: MasalahNarasi[]): Inline[] {
  const hasil: Inline[] = [];
  let sampai = 0;
  const biasa = (potongan: string) => {
    if (potongan !== '') hasil.push({ t: 'teks', teks: potongan, ...gaya });
  };
  for (const cocok of teks.matchAll(TOKEN)) {
    biasa(teks.slice(sampai, cocok.index));
    sampai = cocok.index + cocok[0].length;
    const satu = isiToken(cocok[1] ?? '', cocok[2] ?? 'wajar', gaya, kamus, rujukan);
    if (satu.ok) hasil.push(satu.nilai);
    else masalah.push({ ...satu.masalah, kutipan: teks.slice(Math.max(0, cocok.index - 40), sampai + 40) });
  }
  biasa(teks.slice(sampai));
  return hasil;
}

function isiToken(
  kunci: string,
  format: string,
  gaya: Gaya,
  kamus: Kamus,
  rujukan: Rujukan,
): Hasil<Inline, Omit<MasalahNarasi, 'kutipan'>> {
  const ke = rujukan.get(kunci);
  if (ke) return berhasil({ t: 'rujuk', ...ke });
  const butir = kamus.get(kunci);
  if (!butir) return gagal({ kode: 'pelaporan.kunci-tak-dikenal', kunci });
  if (!adalahFormat(format)) return gagal({ kode: 'pelaporan.format-tak-dikenal', kunci });
  const teks = tulisButir(butir, format);
  if (!teks.ok) return gagal({ kode: teks.masalah, kunci });
  if (butir.jenis === 'teks' && !butir.asal) return berhasil({ t: 'teks', teks: teks.nilai, ...gaya });
  return berhasil({ t: 'angka', teks: teks.nilai, kunci, ...(gaya.tebal ? { tebal: true } : {}) });
}
