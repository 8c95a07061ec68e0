// Handlers of editing the budget. Every write locks the budget of the unit and year, so that the rules judge what is there.

import {
  bacaKas,
  bacaVersiAnggaran,
  bandingkanVersi,
  batalkanVersi,
  berlakukanVersi,
  buatVersi,
  daftarVersi,
  ubahAlasan,
  ubahKas,
  ubahPagu,
  ubahVersi,
} from '@tapis/contract/anggaran/ruteAnggaran.ts';
import type { Context } from 'hono';
import { readTransaction, type Tx } from '../db/transaksi.ts';
import type { Pelaku } from '../db/ubahRekaman.ts';
import { kunciTahun } from '../http/kunciTahun.ts';
import { GalatHttp } from '../http/masalah.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { bacaVersi, tulis } from '../http/tulis.ts';
import { refuseTerkunci } from '../perencanaan/periode/refuseTerkunci.ts';
import { refuseKasBeku, refuseVersiBeku } from './acuanAnggaran.ts';
import { presentKas, triwulanKas, writeKas } from './kasAnggaran.ts';
import { cariVersi, type KonteksAnggaran, loadKonteks, lockAnggaran } from './konteksAnggaran.ts';
import { presentBanding, presentDaftarVersi, presentLembar, presentVersi } from './presentLembar.ts';
import { writeAlasan, writePagu } from './ubahPagu.ts';
import { createVersi, editVersi, pemakaiVersi, putInForce, takeBackVersi } from './ubahVersi.ts';

type C = Context<LingkunganHttp>;

const baca = <T>(c: C, tahun: number, work: (konteks: KonteksAnggaran, tx: Tx) => T | Promise<T>): Promise<T> => {
  const kunci = kunciTahun(c, tahun);
  return readTransaction(c.get('layanan').db, { pemda: kunci.pemda_id, pengguna: c.get('pengguna').id }, async (tx) =>
    work(await loadKonteks(tx, kunci), tx),
  );
};

const edit = <T>(
  c: C,
  tahun: number,
  work: (tx: Tx, pelaku: Pelaku, konteks: KonteksAnggaran) => Promise<T>,
): Promise<T> => {
  const kunci = kunciTahun(c, tahun);
  return tulis(c, async (tx, pelaku) => {
    await lockAnggaran(tx, kunci);
    return work(tx, pelaku, await loadKonteks(tx, kunci));
  });
};

export const RUTE_ANGGARAN: Rute[] = [
  rute(daftarVersi, 'membaca-perangkat-daerah', async (c) =>
    c.json(await baca(c, c.req.valid('param').tahun, presentDaftarVersi), 200),
  ),
  rute(buatVersi, 'menyusun-rencana', async (c) => {
    const { tahun } = c.req.valid('param');
    const isi = c.req.valid('json');
    const hasil = await edit(c, tahun, async (tx, pelaku, konteks) => {
      const { kode, peringatan } = await createVersi(tx, pelaku, konteks, isi);
      const sesudah = await loadKonteks(tx, konteks.kunci);
      return { versi: presentVersi(sesudah, cariVersi(sesudah, kode)), peringatan };
    });
    return c.json(hasil, 201);
  }),
  rute(bacaVersiAnggaran, 'membaca-perangkat-daerah', async (c) => {
    const { tahun, versi } = c.req.valid('param');
    const lembar = await baca(c, tahun, async (konteks, tx) =>
      presentLembar(konteks, cariVersi(konteks, versi), await pemakaiVersi(tx, konteks.kunci, versi)),
    );
    return c.json(lembar, 200);
  }),
  rute(ubahVersi, 'menyusun-rencana', async (c) => {
    const { tahun, versi } = c.req.valid('param');
    const isi = c.req.valid('json');
    const jikaVersi = bacaVersi(c);
    return c.json(
      await edit(c, tahun, (tx, pelaku, konteks) => editVersi(tx, pelaku, konteks, versi, jikaVersi, isi)),
      200,
    );
  }),
  rute(berlakukanVersi, 'menyusun-rencana', async (c) => {
    const { tahun, versi } = c.req.valid('param');
    const jikaVersi = bacaVersi(c);
    return c.json(
      await edit(c, tahun, (tx, pelaku, konteks) => putInForce(tx, pelaku, konteks, versi, jikaVersi)),
      200,
    );
  }),
  rute(batalkanVersi, 'menyusun-rencana', async (c) => {
    const { tahun, versi } = c.req.valid('param');
    const { alasan } = c.req.valid('json');
    const jikaVersi = bacaVersi(c);
    return c.json(
      await edit(c, tahun, async (tx, pelaku, konteks) => {
        await refuseVersiBeku(tx, konteks.kunci, pelaku.waktu, cariVersi(konteks, versi));
        return takeBackVersi(tx, pelaku, konteks, versi, jikaVersi, alasan);
      }),
      200,
    );
  }),
  rute(ubahPagu, 'menyusun-rencana', async (c) => {
    const { tahun, versi } = c.req.valid('param');
    const { ubahan } = c.req.valid('json');
    return c.json(await edit(c, tahun, (tx, pelaku, konteks) => writePagu(tx, pelaku, konteks, versi, ubahan)), 200);
  }),
  rute(ubahAlasan, 'menyusun-rencana', async (c) => {
    const { tahun, versi, kegiatan } = c.req.valid('param');
    const isi = { ...c.req.valid('json'), jikaVersi: bacaVersi(c) };
    return c.json(
      await edit(c, tahun, (tx, pelaku, konteks) => writeAlasan(tx, pelaku, konteks, versi, kegiatan, isi)),
      200,
    );
  }),
  rute(bandingkanVersi, 'membaca-perangkat-daerah', async (c) => {
    const { dari, ke } = c.req.valid('query');
    const banding = await baca(c, c.req.valid('param').tahun, (konteks) => {
      const [awal, akhir] = [konteks.versi[0], konteks.versi.at(-1)];
      if (awal === undefined || akhir === undefined)
        throw new GalatHttp({ kode: 'anggaran.versi-tidak-ada', versi: dari ?? 'murni', ada: [] });
      return presentBanding(
        konteks,
        dari === undefined ? awal : cariVersi(konteks, dari),
        ke === undefined ? akhir : cariVersi(konteks, ke),
      );
    });
    return c.json(banding, 200);
  }),
  rute(bacaKas, 'membaca-perangkat-daerah', async (c) =>
    c.json(await baca(c, c.req.valid('param').tahun, presentKas), 200),
  ),
  rute(ubahKas, 'menyusun-rencana', async (c) => {
    const { ubahan } = c.req.valid('json');
    return c.json(
      await edit(c, c.req.valid('param').tahun, async (tx, pelaku, konteks) => {
        await refuseTerkunci(tx, konteks.kunci, pelaku.waktu, triwulanKas(ubahan, 'realisasi'));
        await refuseKasBeku(tx, konteks.kunci, pelaku.waktu, triwulanKas(ubahan, 'rencana'));
        return writeKas(tx, pelaku, konteks, ubahan);
      }),
      200,
    );
  }),
];
