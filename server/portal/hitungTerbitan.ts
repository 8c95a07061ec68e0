// The issued report a public request is about; what is not issued does not exist for the public (404).
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import type { Context } from 'hono';
import { readTransaction } from '../db/transaksi.ts';
import { GalatHttp } from '../http/masalah.ts';
import type { LingkunganHttp } from '../http/rute.ts';
import type { AlamatLaporan } from '../pelaporan/layananLaporan.ts';
import type { NamaTugas, Tugas } from '../pelaporan/penghitung.ts';
import { readTerbitan, type Terbitan } from '../pelaporan/terbitan.ts';

export const tidakAda = () => new GalatHttp({ kode: 'umum.tidak-ditemukan' });

export interface LaporanTerbit {
  alamat: AlamatLaporan;
  terbitan: Terbitan;
  bahan: BahanLkjip;
  hitung<N extends NamaTugas>(nama: N, masukan: Tugas[N]['masukan']): Promise<Tugas[N]['hasil']>;
}

export async function hitungTerbitan(c: Context<LingkunganHttp>): Promise<LaporanTerbit> {
  const { db, penghitung } = c.get('layanan');
  const tahun = c.req.param('tahun') ?? '';
  if (!/^20\d\d$/.test(tahun)) throw tidakAda();
  const alamat = {
    pemda: c.req.param('pemda') ?? '',
    perangkatDaerah: c.req.param('unit') ?? '',
    tahun: Number(tahun),
  };
  const ada = await readTransaction(db, { pemda: null, pengguna: null }, (tx) => readTerbitan(tx, alamat));
  if (!ada) throw tidakAda();
  const { terbitan, bahan } = ada;
  return {
    alamat,
    terbitan,
    bahan,
    hitung: (nama, masukan) => penghitung.hitung({ bahan, hashBahan: terbitan.hash }, nama, masukan),
  };
}
