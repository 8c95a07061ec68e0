// Reads the arguments of one command. Unknown options, missing values and stray words are errors with a sentence.
import { parseArgs } from 'node:util';
import { GalatPerintah } from './galatPerintah.ts';
import { type NilaiOpsi, OPSI_UMUM, type Opsi, type Perintah } from './perintah.ts';

/** Least number of single-letter changes between two words; small words only. */
function jarak(a: string, b: string): number {
  let baris = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const baru = [i];
    for (let j = 1; j <= b.length; j++)
      baru[j] = Math.min(
        (baru[j - 1] ?? 0) + 1,
        (baris[j] ?? 0) + 1,
        (baris[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    baris = baru;
  }
  return baris[b.length] ?? 0;
}

/** " Maksud Anda …?" when something close exists, else "". */
export function suggestKata(kata: string, pilihan: readonly string[]): string {
  const dekat = pilihan
    .map((satu) => ({ satu, n: jarak(kata, satu) }))
    .filter(({ n }) => n <= 2)
    .sort((x, y) => x.n - y.n)[0];
  return dekat ? ` Maksud Anda "${dekat.satu}"?` : '';
}

export function parseArgumen(perintah: Pick<Perintah, 'nama' | 'opsi' | 'berkas'>, argumen: string[]): NilaiOpsi {
  const dikenal: Record<string, Opsi> = { ...perintah.opsi, ...OPSI_UMUM };
  const { tokens } = parseArgs({
    args: argumen,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(dikenal).map(([nama, opsi]) => [nama, { type: opsi.jenis === 'teks' ? 'string' : 'boolean' }]),
    ),
  });
  const nilai: NilaiOpsi = { teks: {}, saklar: {}, berkas: [] };
  const salah = (kalimat: string) => new GalatPerintah(kalimat, perintah.nama);
  for (const token of tokens) {
    if (token.kind === 'positional' && perintah.berkas !== undefined) {
      nilai.berkas.push(token.value);
      continue;
    }
    if (token.kind === 'positional')
      throw salah(`"${token.value}" tidak dikenal: perintah ${perintah.nama} hanya menerima opsi yang diawali --.`);
    if (token.kind !== 'option') continue;
    const opsi = dikenal[token.name];
    if (!opsi)
      throw salah(
        `Opsi ${token.rawName} tidak dikenal pada perintah ${perintah.nama}.${suggestKata(
          token.name,
          Object.keys(dikenal),
        )}`,
      );
    if (opsi.jenis === 'saklar') {
      if (token.value !== undefined) throw salah(`Opsi --${token.name} tidak menerima nilai.`);
      nilai.saklar[token.name] = true;
    } else {
      const isi = token.value;
      if (!isi || (!token.inlineValue && isi.startsWith('--')))
        throw salah(`Opsi --${token.name} perlu nilai: --${token.name} ${opsi.isi ?? 'NILAI'}.`);
      nilai.teks[token.name] = isi;
    }
  }
  if (!nilai.saklar.help && perintah.berkas !== undefined && nilai.berkas.length === 0)
    throw salah(`Sebutkan berkasnya: tapis ${perintah.nama} ${perintah.berkas}.`);
  if (!nilai.saklar.help)
    for (const [nama, opsi] of Object.entries(perintah.opsi))
      if (opsi.wajib && nilai.teks[nama] === undefined)
        throw salah(`Opsi --${nama} ${opsi.isi ?? ''} wajib diisi pada perintah ${perintah.nama}.`);
  return nilai;
}
