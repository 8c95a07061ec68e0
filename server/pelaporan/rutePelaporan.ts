// Handlers of reporting: every computed figure, and each document with its outline and files.
import { FORMAT_DOKUMEN, JENIS_DOKUMEN, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import { bacaBerkas, bacaKerangka, bacaPerhitungan } from '@tapis/contract/pelaporan/rutePelaporan.ts';
import type { HasilSusun } from '@tapis/core/pelaporan/composeLkjip.ts';
import type { Context } from 'hono';
import { hitungLaporan, readLaporan } from '../http/hitungLaporan.ts';
import { GalatHttp } from '../http/masalah.ts';
import { respondBerkas } from '../http/respondBerkas.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { presentKerangka } from './presentKerangka.ts';
import { susunDokumen } from './susunDokumen.ts';

async function susun(c: Context<LingkunganHttp>, tahun: number, jenis: JenisDokumen): Promise<HasilSusun> {
  const hasil = await susunDokumen(c.get('layanan').penghitung, await readLaporan(c, tahun), jenis);
  if (hasil === null)
    throw new GalatHttp({ kode: 'perencanaan.perjanjian-tidak-ada', tahun, perubahan: jenis === 'pk-perubahan' });
  return hasil;
}

const ruteDokumen = (jenis: JenisDokumen): Rute[] => [
  rute(bacaKerangka(jenis), 'membaca-perangkat-daerah', async (c) => {
    const { tahun } = c.req.valid('param');
    const hasil = await susun(c, tahun, jenis);
    const halaman = await c.get('layanan').dokumen.daftarHalaman(hasil.naskah);
    return c.json(presentKerangka(hasil, { ...c.get('unit'), tahun }, jenis, halaman), 200);
  }),
  ...FORMAT_DOKUMEN.map((format) =>
    rute(bacaBerkas(jenis, format), 'membaca-perangkat-daerah', async (c) => {
      const { tahun } = c.req.valid('param');
      const { naskah } = await susun(c, tahun, jenis);
      const alamat = { ...c.get('unit'), tahun };
      return respondBerkas(c, { naskah, alamat, jenis, format, terbit: null, singgah: 'private, no-cache' });
    }),
  ),
];

export const RUTE_PELAPORAN: Rute[] = [
  rute(bacaPerhitungan, 'membaca-perangkat-daerah', async (c) =>
    c.json(await hitungLaporan(c, c.req.valid('param').tahun, 'perhitungan', null), 200),
  ),
  ...JENIS_DOKUMEN.flatMap(ruteDokumen),
];
