// Handlers of reporting: every computed figure, the outline, and the files of the LKjIP.
import { FORMAT_DOKUMEN } from '@tapis/contract/pelaporan/formatDokumen.ts';
import { bacaBerkas, bacaKerangka, bacaPerhitungan } from '@tapis/contract/pelaporan/rutePelaporan.ts';
import { hitungLaporan } from '../http/hitungLaporan.ts';
import { respondBerkas } from '../http/respondBerkas.ts';
import { type Rute, rute } from '../http/rute.ts';
import { presentKerangka } from './presentKerangka.ts';

export const RUTE_PELAPORAN: Rute[] = [
  rute(bacaPerhitungan, 'membaca-perangkat-daerah', async (c) =>
    c.json(await hitungLaporan(c, c.req.valid('param').tahun, 'perhitungan', null), 200),
  ),
  rute(bacaKerangka, 'membaca-perangkat-daerah', async (c) => {
    const { tahun } = c.req.valid('param');
    const hasil = await hitungLaporan(c, tahun, 'naskah', null);
    const halaman = await c.get('layanan').dokumen.daftarHalaman(hasil.naskah);
    return c.json(presentKerangka(hasil, { ...c.get('unit'), tahun }, halaman), 200);
  }),
  ...FORMAT_DOKUMEN.map((format) =>
    rute(bacaBerkas(format), 'membaca-perangkat-daerah', async (c) => {
      const { tahun } = c.req.valid('param');
      const { naskah } = await hitungLaporan(c, tahun, 'naskah', null);
      const alamat = { ...c.get('unit'), tahun };
      return respondBerkas(c, { naskah, alamat, format, terbit: null, singgah: 'private, no-cache' });
    }),
  ),
];
