// Syllable breaks of Indonesian words, for long words in narrow places (Typst 0.14 has no Indonesian patterns). EYD V, II.F:
// one consonant goes to the next syllable, of several the first stays; kh, ng, ny, sy are one. Vowels are never parted.
const VOKAL = /[aiueo]/i;
const DIGRAF = /^(kh|ng|ny|sy)/i;
const TEPI_TERPENDEK = 3;

function satuanBunyi(kata: string): string[] {
  const satuan: string[] = [];
  for (let i = 0; i < kata.length; ) {
    const panjang = DIGRAF.test(kata.slice(i, i + 2)) ? 2 : 1;
    satuan.push(kata.slice(i, i + panjang));
    i += panjang;
  }
  return satuan;
}

/** "mempertanggungjawabkan" → ["mem","per","tang","gung","ja","wab","kan"]; pieces at the ends keep three letters. */
export function penggalKata(kata: string): string[] {
  if (!/^\p{L}+$/u.test(kata) || kata.length < 2 * TEPI_TERPENDEK) return [kata];
  const satuan = satuanBunyi(kata);
  const vokal = satuan.flatMap((s, i) => (VOKAL.test(s) ? [i] : []));
  const potong = vokal.slice(0, -1).flatMap((kini, n) => {
    const berikut = vokal[n + 1] ?? kini;
    const konsonan = berikut - kini - 1;
    return konsonan === 0 ? [] : [konsonan === 1 ? kini + 1 : kini + 2];
  });
  const bagian: string[] = [];
  let awal = 0;
  for (const p of [...potong, satuan.length]) {
    bagian.push(satuan.slice(awal, p).join(''));
    awal = p;
  }
  return rapikan(bagian);
}

/** Joins a first or last piece that is too short to stand alone at a line's end. */
function rapikan(bagian: string[]): string[] {
  const hasil = [...bagian];
  while (hasil.length > 1 && (hasil[0]?.length ?? 0) < TEPI_TERPENDEK) hasil.splice(0, 2, `${hasil[0]}${hasil[1]}`);
  while (hasil.length > 1 && (hasil.at(-1)?.length ?? 0) < TEPI_TERPENDEK)
    hasil.splice(-2, 2, `${hasil.at(-2)}${hasil.at(-1)}`);
  return hasil;
}
