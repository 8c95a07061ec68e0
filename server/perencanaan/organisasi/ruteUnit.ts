// Handlers of perangkat daerah and their years.
import { bacaUnit, hapusTahun, mulaiTahun, tambahUnit, ubahUnit } from '@tapis/contract/perencanaan/ruteUnit.ts';
import { baca } from '../../http/baca.ts';
import { type Rute, rute } from '../../http/rute.ts';
import { bacaVersi, tulis } from '../../http/tulis.ts';
import { createUnit, editUnit, presentUnit } from './editUnit.ts';
import { removeTahun, startTahun } from './startTahun.ts';

export const RUTE_UNIT: Rute[] = [
  rute(tambahUnit, 'mengelola-pemda', async (c) => {
    const isi = c.req.valid('json');
    const hasil = await tulis(c, async (tx, pelaku) => {
      await createUnit(tx, pelaku, isi);
      return presentUnit(tx, pelaku.pemda, isi.kode);
    });
    return c.json(hasil, 201);
  }),
  rute(bacaUnit, 'membaca-perangkat-daerah', async (c) => {
    const { pemda, perangkatDaerah } = c.get('unit');
    return c.json(await baca(c, (tx) => presentUnit(tx, pemda, perangkatDaerah)), 200);
  }),
  rute(ubahUnit, 'mengelola-perangkat-daerah', async (c) => {
    const [isi, versi, { perangkatDaerah }] = [c.req.valid('json'), bacaVersi(c), c.get('unit')];
    const hasil = await tulis(c, async (tx, pelaku) => {
      await editUnit(tx, pelaku, perangkatDaerah, isi, versi);
      return presentUnit(tx, pelaku.pemda, perangkatDaerah);
    });
    return c.json(hasil, 200);
  }),
  rute(mulaiTahun, 'menyusun-rencana', async (c) => {
    const { tahun, salinOrganisasiDari } = c.req.valid('json');
    const { pemda, perangkatDaerah } = c.get('unit');
    const hasil = await tulis(c, async (tx, pelaku) => {
      const kunci = { pemda_id: pemda, perangkat_daerah: perangkatDaerah, tahun };
      await startTahun(tx, pelaku, kunci, salinOrganisasiDari);
      return presentUnit(tx, pemda, perangkatDaerah);
    });
    return c.json(hasil, 201);
  }),
  rute(hapusTahun, 'menyusun-rencana', async (c) => {
    const [{ tahun }, versi] = [c.req.valid('param'), bacaVersi(c)];
    const { pemda, perangkatDaerah } = c.get('unit');
    await tulis(c, (tx, pelaku) =>
      removeTahun(tx, pelaku, { pemda_id: pemda, perangkat_daerah: perangkatDaerah, tahun }, versi),
    );
    return c.body(null, 204);
  }),
];
