// Handlers of perencanaan: the signed-in user, the list of perangkat daerah, the pohon kinerja.
import { bacaPohon } from '@tapis/contract/perencanaan/rutePohon.ts';
import { bacaSaya, daftarPerangkatDaerah } from '@tapis/contract/perencanaan/ruteSaya.ts';
import { hitungLaporan } from '../http/hitungLaporan.ts';
import { type Rute, rute } from '../http/rute.ts';

export const RUTE_PERENCANAAN: Rute[] = [
  rute(bacaSaya, 'akun-sendiri', (c) => {
    const { nama, email, peran, faktorKedua } = c.get('pengguna');
    return c.json({ nama, email, peran, faktorKedua }, 200);
  }),
  rute(daftarPerangkatDaerah, 'sudah-masuk', async (c) =>
    c.json({ perangkatDaerah: await c.get('layanan').laporan.daftar(c.get('pengguna')) }, 200),
  ),
  rute(bacaPohon, 'membaca-perangkat-daerah', async (c) => {
    return c.json(await hitungLaporan(c, c.req.valid('param').tahun, 'pohon', null), 200);
  }),
];
