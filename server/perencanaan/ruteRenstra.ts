// Handlers of the Renstra: its periods and versions, commands on a draft, differences, and what becomes of a draft.
import {
  bacaVersiRenstra,
  bandingkanRenstra,
  buatPerubahanRenstra,
  buatRenstra,
  daftarRenstra,
  jalankanRenstra,
  putuskanVersiRenstra,
} from '@tapis/contract/perencanaan/ruteRenstra.ts';
import { bedakanRenstra } from '@tapis/core/perencanaan/renstra/bedakanRenstra.ts';
import type { Context } from 'hono';
import { bacaData } from '../http/bacaData.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { bacaVersi, tulis } from '../http/tulis.ts';
import { BATAS_PERINTAH_BYTE } from './batasPerintah.ts';
import { decideVersi } from './decideVersi.ts';
import { createRenstra, runPerintah, type SuntingRenstra, startPerubahan } from './editRenstra.ts';
import type { KunciUnit } from './kunciUnit.ts';
import { listRenstra, loadIsi, presentVersi } from './loadRenstra.ts';

type C = Context<LingkunganHttp>;

function kunciUnit(c: C): KunciUnit {
  const { pemda, perangkatDaerah } = c.get('unit');
  return { pemda_id: pemda, perangkat_daerah: perangkatDaerah };
}

const edit = <T>(c: C, work: (sunting: SuntingRenstra) => Promise<T>): Promise<T> =>
  tulis(c, (tx, pelaku) => work({ tx, pelaku, unit: kunciUnit(c) }));

export const RUTE_RENSTRA: Rute[] = [
  rute(daftarRenstra, 'membaca-perangkat-daerah', async (c) =>
    c.json(await bacaData(c, (tx) => listRenstra(tx, kunciUnit(c))), 200),
  ),
  rute(buatRenstra, 'menyusun-rencana', async (c) => {
    const { awal, identitas } = c.req.valid('json');
    const hasil = await edit(c, async (sunting) => {
      await createRenstra(sunting, awal, identitas);
      return presentVersi(sunting.tx, sunting.unit, awal, 0);
    });
    return c.json(hasil, 201);
  }),
  rute(bacaVersiRenstra, 'membaca-perangkat-daerah', async (c) => {
    const { awal, nomor } = c.req.valid('param');
    return c.json(await bacaData(c, (tx) => presentVersi(tx, kunciUnit(c), awal, nomor)), 200);
  }),
  {
    ...rute(jalankanRenstra, 'menyusun-rencana', async (c) => {
      const { awal, nomor } = c.req.valid('param');
      const [{ perintah }, versi] = [c.req.valid('json'), bacaVersi(c)];
      const hasil = await edit(c, async (sunting) => {
        await runPerintah(sunting, { awal, nomor }, perintah, versi);
        return presentVersi(sunting.tx, sunting.unit, awal, nomor);
      });
      return c.json(hasil, 200);
    }),
    batasBadan: BATAS_PERINTAH_BYTE,
  },
  rute(bandingkanRenstra, 'membaca-perangkat-daerah', async (c) => {
    const { awal, nomor } = c.req.valid('param');
    const { dari } = c.req.valid('query');
    const hasil = await bacaData(c, async (tx) => {
      const baru = await loadIsi(tx, kunciUnit(c), awal, nomor);
      const lama = await loadIsi(tx, kunciUnit(c), awal, dari ?? baru.dasar ?? nomor);
      return { dari: lama.nomor, ke: nomor, perubahan: bedakanRenstra(lama.isi, baru.isi) };
    });
    return c.json(hasil, 200);
  }),
  rute(buatPerubahanRenstra, 'menyusun-rencana', async (c) => {
    const { awal } = c.req.valid('param');
    const isian = c.req.valid('json');
    const hasil = await edit(c, async (sunting) => {
      const nomor = await startPerubahan(sunting, awal, isian);
      return presentVersi(sunting.tx, sunting.unit, awal, nomor);
    });
    return c.json(hasil, 201);
  }),
  rute(putuskanVersiRenstra, 'menyusun-rencana', async (c) => {
    const { awal, nomor } = c.req.valid('param');
    const [{ status }, versi] = [c.req.valid('json'), bacaVersi(c)];
    const hasil = await edit(c, async (sunting) => {
      await decideVersi(sunting, { awal, nomor }, status, versi);
      return listRenstra(sunting.tx, sunting.unit);
    });
    return c.json(hasil, 200);
  }),
];
