// Handlers of the tree of a year: read, edit by commands, look up the nomenclature.

import { bacaRencana, cariNomenklaturTahun, jalankanRencana } from '@tapis/contract/perencanaan/ruteRencana.ts';
import { bacaSalinan, salinTahun } from '@tapis/contract/perencanaan/salinTahun.ts';
import { cariButir } from '@tapis/core/perencanaan/rencana/nomenklaturUnit.ts';
import { bacaData } from '../http/bacaData.ts';
import { kunciTahun } from '../http/kunciTahun.ts';
import { type Rute, rute } from '../http/rute.ts';
import { bacaVersi, tulis } from '../http/tulis.ts';
import { BATAS_PERINTAH_BYTE } from './batasPerintah.ts';
import { editRencana } from './editRencana.ts';
import { loadRencana, presentRencana } from './loadRencana.ts';
import { previewSalinan, salinTahunLalu } from './salinTahun.ts';

/** Longest list that a person reads through. */
const BUTIR_TERBANYAK = 100;

export const RUTE_RENCANA: Rute[] = [
  rute(bacaRencana, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    return c.json(await bacaData(c, (tx) => presentRencana(tx, kunci)), 200);
  }),
  {
    ...rute(jalankanRencana, 'menyusun-rencana', async (c) => {
      const kunci = kunciTahun(c, c.req.valid('param').tahun);
      const [{ perintah }, versi] = [c.req.valid('json'), bacaVersi(c)];
      const hasil = await tulis(c, async (tx, pelaku) => {
        await editRencana({ tx, pelaku, kunci }, perintah, versi);
        return presentRencana(tx, kunci);
      });
      return c.json(hasil, 200);
    }),
    batasBadan: BATAS_PERINTAH_BYTE,
  },
  rute(cariNomenklaturTahun, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    const { tingkat, induk = null, cari } = c.req.valid('query');
    const nomenklatur = (await bacaData(c, (tx) => loadRencana(tx, kunci))).nomenklatur;
    const cocok = cariButir(nomenklatur, { tingkat, induk, cari });
    return c.json({ edisi: nomenklatur.edisi, butir: cocok.slice(0, BUTIR_TERBANYAK), jumlah: cocok.length }, 200);
  }),
  rute(bacaSalinan, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    return c.json(await bacaData(c, (tx) => previewSalinan(tx, kunci)), 200);
  }),
  rute(salinTahun, 'menyusun-rencana', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    const versi = bacaVersi(c);
    const hasil = await tulis(c, async (tx, pelaku) => {
      await salinTahunLalu(tx, pelaku, kunci, versi);
      return presentRencana(tx, kunci);
    });
    return c.json(hasil, 200);
  }),
];
