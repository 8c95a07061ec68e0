// Handlers of the indicators: one in full, the data dictionary, and its edits.

import { bacaIndikator } from '@tapis/contract/indikator/ruteIndikator.ts';
import {
  akhiriIndikator,
  bacaDefinisi,
  bacaKamus,
  buatIndikator,
  hapusIndikator,
  lanjutkanIndikator,
  ubahDefinisi,
  ubahTarget,
} from '@tapis/contract/indikator/ruteKamus.ts';
import type { Context } from 'hono';
import { readTransaction, type Tx } from '../db/transaksi.ts';
import { hitungLaporan } from '../http/hitungLaporan.ts';
import { kunciTahun } from '../http/kunciTahun.ts';
import { GalatHttp } from '../http/masalah.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { bacaVersi, tulis } from '../http/tulis.ts';
import {
  createIndikator,
  editDefinisi,
  editTarget,
  endIndikator,
  removeIndikator,
  type Sunting,
} from './editIndikator.ts';
import { presentDefinisi, presentKamus } from './presentDefinisi.ts';

type C = Context<LingkunganHttp>;

const baca = <T>(c: C, work: (tx: Tx) => Promise<T>): Promise<T> =>
  readTransaction(c.get('layanan').db, { pemda: c.get('unit').pemda, pengguna: c.get('pengguna').id }, work);

/** Runs one edit and answers with the definition as it is then. */
const edit = (c: C, tahun: number, kode: string, work: (sunting: Sunting) => Promise<void>) =>
  tulis(c, async (tx, pelaku) => {
    const kunci = kunciTahun(c, tahun);
    await work({ tx, pelaku, kunci });
    return presentDefinisi(tx, kunci, kode);
  });

export const RUTE_INDIKATOR: Rute[] = [
  rute(bacaIndikator, 'membaca-perangkat-daerah', async (c) => {
    const { tahun, indikator } = c.req.valid('param');
    const rincian = await hitungLaporan(c, tahun, 'rincian', indikator);
    if (!rincian) throw new GalatHttp({ kode: 'indikator.tidak-ada', indikator });
    return c.json(rincian, 200);
  }),
  rute(bacaKamus, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    return c.json(await baca(c, (tx) => presentKamus(tx, kunci)), 200);
  }),
  rute(bacaDefinisi, 'membaca-perangkat-daerah', async (c) => {
    const { tahun, indikator } = c.req.valid('param');
    return c.json(await baca(c, (tx) => presentDefinisi(tx, kunciTahun(c, tahun), indikator)), 200);
  }),
  rute(buatIndikator, 'menyusun-rencana', async (c) => {
    const { kode, ...isian } = c.req.valid('json');
    const hasil = await edit(c, c.req.valid('param').tahun, kode, (s) => createIndikator(s, kode, isian));
    return c.json(hasil, 201);
  }),
  rute(ubahDefinisi, 'menyusun-rencana', async (c) => {
    const { tahun, indikator } = c.req.valid('param');
    const [isian, versi] = [c.req.valid('json'), bacaVersi(c)];
    return c.json(await edit(c, tahun, indikator, (s) => editDefinisi(s, indikator, isian, versi)), 200);
  }),
  rute(ubahTarget, 'menyusun-rencana', async (c) => {
    const { tahun, indikator } = c.req.valid('param');
    const [isian, versi] = [c.req.valid('json'), bacaVersi(c)];
    return c.json(await edit(c, tahun, indikator, (s) => editTarget(s, indikator, isian, versi)), 200);
  }),
  rute(akhiriIndikator, 'menyusun-rencana', async (c) => {
    const { tahun, indikator } = c.req.valid('param');
    const [{ alasan }, versi] = [c.req.valid('json'), bacaVersi(c)];
    return c.json(await edit(c, tahun, indikator, (s) => endIndikator(s, indikator, alasan, versi)), 200);
  }),
  rute(lanjutkanIndikator, 'menyusun-rencana', async (c) => {
    const { tahun, indikator } = c.req.valid('param');
    const versi = bacaVersi(c);
    return c.json(await edit(c, tahun, indikator, (s) => endIndikator(s, indikator, null, versi)), 200);
  }),
  rute(hapusIndikator, 'menyusun-rencana', async (c) => {
    const { tahun, indikator } = c.req.valid('param');
    const versi = bacaVersi(c);
    await tulis(c, async (tx, pelaku) => {
      await removeIndikator({ tx, pelaku, kunci: kunciTahun(c, tahun) }, indikator, versi);
    });
    return c.body(null, 204);
  }),
];
