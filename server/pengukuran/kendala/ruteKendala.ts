// Handlers of kendala, factors and tindak lanjut.
import {
  bacaKendala,
  hapusTindakLanjut,
  tambahTindakLanjut,
  tutupTindakLanjut,
  ubahCatatanKinerja,
  ubahTindakLanjut,
} from '@tapis/contract/pengukuran/ruteKendala.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { baca } from '../../http/baca.ts';
import { kunciTahun } from '../../http/kunciTahun.ts';
import { type Rute, rute } from '../../http/rute.ts';
import { bacaVersi, tulis } from '../../http/tulis.ts';
import { loadKendala } from './loadKendala.ts';
import {
  addTindakLanjut,
  closeTindakLanjut,
  editTindakLanjut,
  removeTindakLanjut,
  writeCatatanKinerja,
} from './ubahKendala.ts';

export const RUTE_KENDALA: Rute[] = [
  rute(bacaKendala, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    return c.json(await baca(c, (tx) => loadKendala(tx, kunci, new Date())), 200);
  }),
  rute(ubahCatatanKinerja, 'mengisi-realisasi', async (c) => {
    const { tahun, triwulan } = c.req.valid('param');
    const [isi, versi] = [c.req.valid('json'), bacaVersi(c)];
    return c.json(
      await tulis(c, (tx, pelaku) =>
        writeCatatanKinerja(tx, pelaku, kunciTahun(c, tahun), triwulan as Triwulan, isi, versi),
      ),
      200,
    );
  }),
  rute(tambahTindakLanjut, 'mengisi-realisasi', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    const isi = c.req.valid('json');
    return c.json(await tulis(c, (tx, pelaku) => addTindakLanjut(tx, pelaku, kunci, isi)), 201);
  }),
  rute(ubahTindakLanjut, 'mengisi-realisasi', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const [isi, versi] = [c.req.valid('json'), bacaVersi(c)];
    return c.json(
      await tulis(c, (tx, pelaku) => editTindakLanjut(tx, pelaku, kunciTahun(c, tahun), nomor, isi, versi)),
      200,
    );
  }),
  rute(tutupTindakLanjut, 'mengisi-realisasi', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const [isi, versi] = [c.req.valid('json'), bacaVersi(c)];
    return c.json(
      await tulis(c, (tx, pelaku) => closeTindakLanjut(tx, pelaku, kunciTahun(c, tahun), nomor, isi, versi)),
      200,
    );
  }),
  rute(hapusTindakLanjut, 'mengisi-realisasi', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const versi = bacaVersi(c);
    await tulis(c, async (tx, pelaku) => {
      await removeTindakLanjut(tx, pelaku, kunciTahun(c, tahun), nomor, versi);
      return null;
    });
    return c.body(null, 204);
  }),
];
