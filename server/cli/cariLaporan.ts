// The report a command is about. Unknown pemda, unit or year: one sentence that lists what exists.
import type { Db } from '../db/pool.ts';
import type { AlamatLaporan } from '../pelaporan/layananLaporan.ts';
import type { Laporan } from '../pelaporan/penghitung.ts';
import { GalatPerintah } from './galatPerintah.ts';
import type { NilaiOpsi } from './perintah.ts';

const daftar = (isi: readonly string[]) => (isi.length === 0 ? 'belum ada' : isi.join(', '));

export async function pilihPemda(db: Db, diminta: string | undefined): Promise<string> {
  const { readTransaction } = await import('../db/transaksi.ts');
  const { listPemda } = await import('../perencanaan/listPerangkatDaerah.ts');
  const ada = (await readTransaction(db, { pemda: null, pengguna: null }, listPemda)).map((satu) => satu.kode);
  if (diminta !== undefined) {
    if (ada.includes(diminta)) return diminta;
    throw new GalatPerintah(`Pemda "${diminta}" tidak ada. Pemda yang ada: ${daftar(ada)}.`);
  }
  const [satu] = ada;
  if (satu === undefined)
    throw new GalatPerintah(
      'Basis data belum berisi pemda. Jalankan "tapis pemda add", atau "tapis seed --demo lampung-barat-2024" untuk mencoba.',
    );
  if (ada.length > 1)
    throw new GalatPerintah(`Ada lebih dari satu pemda; sebut salah satu dengan --pemda: ${daftar(ada)}.`);
  return satu;
}

/** Reads the options that name a report; checked before anything is opened. */
export function alamatDari({ teks }: NilaiOpsi): Omit<AlamatLaporan, 'pemda'> & { pemda: string | undefined } {
  const tahun = teks.tahun ?? '';
  if (!/^20\d\d$/.test(tahun)) throw new GalatPerintah(`Tahun "${tahun}" tidak sah: tulis empat angka, misalnya 2024.`);
  return { pemda: teks.pemda, perangkatDaerah: teks['perangkat-daerah'] ?? '', tahun: Number(tahun) };
}

export async function cariLaporan(db: Db, diminta: ReturnType<typeof alamatDari>): Promise<Laporan> {
  const { perangkatDaerah, tahun } = diminta;
  const pemda = await pilihPemda(db, diminta.pemda);
  const { createLayananLaporan } = await import('../pelaporan/layananLaporan.ts');
  const hasil = await createLayananLaporan(db).read({ pemda, perangkatDaerah, tahun }, 'sistem');
  if (hasil.ok) return hasil.nilai;
  const ada = daftar(hasil.masalah.tersedia);
  throw new GalatPerintah(
    hasil.masalah.kode === 'perencanaan.tahun-tidak-ada'
      ? `Perangkat daerah "${perangkatDaerah}" tidak mempunyai data tahun ${tahun}. Tahun yang ada: ${ada}.`
      : `Perangkat daerah "${perangkatDaerah}" tidak ada di pemda ${pemda}. Yang ada: ${ada}.`,
  );
}
