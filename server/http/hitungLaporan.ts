// The report a request is about: the perangkat daerah that the gate allowed, and the year asked for.
import type { Context } from 'hono';
import type { Laporan, NamaTugas, Tugas } from '../pelaporan/penghitung.ts';
import { GalatHttp } from './masalah.ts';
import type { LingkunganHttp } from './rute.ts';

export async function readLaporan(c: Context<LingkunganHttp>, tahun: number): Promise<Laporan> {
  const unit = c.get('unit');
  const hasil = await c.get('layanan').laporan.read({ ...unit, tahun }, c.get('pengguna').id);
  if (hasil.ok) return hasil.nilai;
  const { kode, tersedia: ada } = hasil.masalah;
  const { perangkatDaerah } = unit;
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
