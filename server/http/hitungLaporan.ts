// The report a request is about: the perangkat daerah that the gate allowed, and the year asked for.
import type { Hasil } from '@tapis/core/values/hasil.ts';
import type { Context } from 'hono';
import type { MasalahBahan } from '../pelaporan/loadBahan.ts';
import type { Laporan, NamaTugas, Tugas } from '../pelaporan/penghitung.ts';
import { GalatHttp } from './masalah.ts';
import type { LingkunganHttp } from './rute.ts';

export async function readLaporan(c: Context<LingkunganHttp>, tahun: number): Promise<Laporan> {
  const alamat = { ...c.get('unit'), tahun };
  return requireBahan(await c.get('layanan').laporan.read(alamat, c.get('pengguna').id), alamat);
}

/** Throws GalatHttp when the unit or the year is not there. */
export function requireBahan<T>(
  hasil: Hasil<T, MasalahBahan>,
  { perangkatDaerah, tahun }: { perangkatDaerah: string; tahun: number },
): T {
  if (hasil.ok) return hasil.nilai;
  const { kode, tersedia: ada } = hasil.masalah;
  throw new GalatHttp(
    kode === 'perencanaan.tahun-tidak-ada' ? { kode, perangkatDaerah, tahun, ada } : { kode, perangkatDaerah, ada },
  );
}

/** One thing computed from that report. */
export async function hitungLaporan<N extends NamaTugas>(
  c: Context<LingkunganHttp>,
  tahun: number,
  nama: N,
  masukan: Tugas[N]['masukan'],
): Promise<Tugas[N]['hasil']> {
  return c.get('layanan').penghitung.hitung(await readLaporan(c, tahun), nama, masukan);
}
