// Handlers of measuring a quarter.

import {
  ajukanIsian,
  bacaIsian,
  bukaIsian,
  kembalikanIsian,
  kunciIsian,
  setujuiIsian,
  tambahCatatan,
  tutupCatatan,
  ubahPembukaan,
  ubahPeriksa,
  ubahSel,
} from '@tapis/contract/pengukuran/ruteIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import type { Context } from 'hono';
import { readTransaction } from '../db/transaksi.ts';
import { kunciTahun } from '../http/kunciTahun.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { bacaVersi, tulis } from '../http/tulis.ts';
import { closeCatatan, setPeriksa } from './catatanIsian.ts';
import { type MintaLangkah, takeLangkah } from './langkahIsian.ts';
import { loadIsian } from './loadIsian.ts';
import { writePembukaan } from './pembukaanAcuan.ts';
import { writeCatatan } from './penjelasanIsian.ts';
import { writeSel } from './ubahSel.ts';

/** A sheet of some hundred rows, pasted or uploaded as a whole. */
const BATAS_LEMBAR_BYTE = 512 * 1024;

type C = Context<LingkunganHttp>;

const langkah = (
  c: C,
  { tahun, triwulan }: { tahun: number; triwulan: number },
  minta: Omit<MintaLangkah, 'triwulan' | 'jikaVersi'>,
) => {
  const jikaVersi = bacaVersi(c);
  return tulis(c, (tx, pelaku) =>
    takeLangkah(tx, pelaku, kunciTahun(c, tahun), c.get('pengguna').peran, {
      ...minta,
      triwulan: triwulan as Triwulan,
      jikaVersi,
    }),
  );
};

export const RUTE_PENGUKURAN: Rute[] = [
  rute(bacaIsian, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    const { id, peran } = c.get('pengguna');
    const lembar = await readTransaction(c.get('layanan').db, { pemda: kunci.pemda_id, pengguna: id }, (tx) =>
      loadIsian(tx, kunci, peran, new Date()),
    );
    return c.json(lembar, 200);
  }),
  {
    ...rute(ubahSel, 'mengisi-realisasi', async (c) => {
      const kunci = kunciTahun(c, c.req.valid('param').tahun);
      const isi = c.req.valid('json');
      return c.json(await tulis(c, (tx, pelaku) => writeSel(tx, pelaku, kunci, isi)), 200);
    }),
    batasBadan: BATAS_LEMBAR_BYTE,
  },
  rute(ajukanIsian, 'mengisi-realisasi', async (c) => {
    // Without a body nothing is parsed, so that defaults are missing too.
    const { penjelasan = [] } = c.req.valid('json');
    return c.json(await langkah(c, c.req.valid('param'), { langkah: 'ajukan', sel: penjelasan }), 200);
  }),
  rute(kembalikanIsian, 'memeriksa-isian', async (c) => {
    const { catatan, sel } = c.req.valid('json');
    return c.json(await langkah(c, c.req.valid('param'), { langkah: 'kembalikan', teks: catatan, sel }), 200);
  }),
  rute(setujuiIsian, 'menyetujui-dokumen', async (c) =>
    c.json(await langkah(c, c.req.valid('param'), { langkah: 'setujui' }), 200),
  ),
  rute(kunciIsian, 'mengunci-isian', async (c) =>
    c.json(await langkah(c, c.req.valid('param'), { langkah: 'kunci' }), 200),
  ),
  rute(bukaIsian, 'mengunci-isian', async (c) => {
    const { alasan, sampai } = c.req.valid('json');
    return c.json(await langkah(c, c.req.valid('param'), { langkah: 'buka', teks: alasan, sampai }), 200);
  }),
  rute(ubahPembukaan, 'mengunci-isian', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    const [isi, versi] = [c.req.valid('json'), bacaVersi(c)];
    return c.json(await tulis(c, (tx, pelaku) => writePembukaan(tx, pelaku, kunci, isi, versi)), 200);
  }),
  rute(tambahCatatan, 'membaca-perangkat-daerah', async (c) => {
    const { tahun, triwulan } = c.req.valid('param');
    const isi = { ...c.req.valid('json'), triwulan: triwulan as Triwulan };
    return c.json(await tulis(c, (tx, pelaku) => writeCatatan(tx, pelaku, kunciTahun(c, tahun), isi)), 201);
  }),
  rute(tutupCatatan, 'mengisi-realisasi', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    return c.json(await tulis(c, (tx, pelaku) => closeCatatan(tx, pelaku, kunciTahun(c, tahun), nomor)), 200);
  }),
  rute(ubahPeriksa, 'memeriksa-isian', async (c) => {
    const { tahun, triwulan } = c.req.valid('param');
    const isi = { ...c.req.valid('json'), triwulan: triwulan as Triwulan };
    await tulis(c, async (tx, pelaku) => {
      await setPeriksa(tx, pelaku, kunciTahun(c, tahun), isi);
      return null;
    });
    return c.json({ diperiksa: isi.diperiksa }, 200);
  }),
];
