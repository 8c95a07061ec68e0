// Handlers of the pemda itself.

import type { IsianPejabat } from '@tapis/contract/perencanaan/pejabat.ts';
import {
  bacaPemda,
  hapusKepalaDaerah,
  lihatNipKepalaDaerah,
  tambahKepalaDaerah,
  ubahKepalaDaerah,
  ubahPemda,
} from '@tapis/contract/perencanaan/rutePemda.ts';
import type { Context } from 'hono';
import { baca } from '../../http/baca.ts';
import { type LingkunganHttp, type Rute, rute } from '../../http/rute.ts';
import { bacaVersi, tulis } from '../../http/tulis.ts';
import { editKepalaDaerah, editPemda, presentPemda, revealNipKepala } from './editPemda.ts';

/** Writes one head of the pemda and answers with it. */
const edit = (c: Context<LingkunganHttp>, nomor: number | null, isi: IsianPejabat, versi: number | null) =>
  tulis(c, async (tx, pelaku) => {
    const kunci = await editKepalaDaerah(tx, pelaku, nomor, isi, versi);
    const rekaman = (await presentPemda(tx, pelaku.pemda)).pejabat.find((satu) => satu.nomor === kunci);
    if (!rekaman) throw new Error('a record just written is gone');
    return rekaman;
  });

export const RUTE_PEMDA: Rute[] = [
  rute(bacaPemda, 'membaca-pemda', async (c) =>
    c.json(await baca(c, (tx) => presentPemda(tx, c.get('unit').pemda)), 200),
  ),
  rute(ubahPemda, 'mengelola-pemda', async (c) => {
    const [isi, versi] = [c.req.valid('json'), bacaVersi(c)];
    const hasil = await tulis(c, async (tx, pelaku) => {
      await editPemda(tx, pelaku, isi, versi);
      return presentPemda(tx, pelaku.pemda);
    });
    return c.json(hasil, 200);
  }),
  rute(tambahKepalaDaerah, 'mengelola-pemda', async (c) => c.json(await edit(c, null, c.req.valid('json'), null), 201)),
  rute(ubahKepalaDaerah, 'mengelola-pemda', async (c) => {
    const { nomor } = c.req.valid('param');
    return c.json(await edit(c, nomor, c.req.valid('json'), bacaVersi(c)), 200);
  }),
  rute(hapusKepalaDaerah, 'mengelola-pemda', async (c) => {
    const [{ nomor }, versi] = [c.req.valid('param'), bacaVersi(c)];
    await tulis(c, (tx, pelaku) => editKepalaDaerah(tx, pelaku, nomor, null, versi));
    return c.body(null, 204);
  }),
  rute(lihatNipKepalaDaerah, 'mengelola-pemda', async (c) => {
    const { nomor } = c.req.valid('param');
    const nip = await tulis(c, (tx, pelaku) => revealNipKepala(tx, pelaku, nomor));
    return c.json({ nip }, 200);
  }),
];
