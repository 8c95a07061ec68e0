// Handlers of bidang, jabatan and pejabat.

import type { Organisasi } from '@tapis/contract/perencanaan/organisasi.ts';
import {
  bacaOrganisasi,
  hapusBidang,
  hapusJabatan,
  hapusPejabat,
  lihatNip,
  tambahBidang,
  tambahJabatan,
  tambahPejabat,
  ubahBidang,
  ubahJabatan,
  ubahPejabat,
} from '@tapis/contract/perencanaan/ruteOrganisasi.ts';
import type { Context } from 'hono';
import { baca } from '../../http/baca.ts';
import { kunciTahun } from '../../http/kunciTahun.ts';
import { type LingkunganHttp, type Rute, rute } from '../../http/rute.ts';
import { bacaVersi, tulis } from '../../http/tulis.ts';
import { editBidang, editJabatan, editPejabat, revealNip, type Sunting } from './editOrganisasi.ts';
import { presentOrganisasi } from './loadOrganisasi.ts';

type C = Context<LingkunganHttp>;

/** Runs one edit and gives the record as it is then, with its revision. `versi` null: a new record. */
const edit = <K, R>(
  c: C,
  tahun: number,
  versi: number | null,
  work: (sunting: Sunting) => Promise<K>,
  pick: (organisasi: Organisasi, kode: K) => R | undefined,
): Promise<R> =>
  tulis(c, async (tx, pelaku) => {
    const kunci = kunciTahun(c, tahun);
    const kode = await work({ tx, pelaku, kunci, versi });
    const rekaman = pick(await presentOrganisasi(tx, kunci), kode);
    if (rekaman === undefined) throw new Error('a record just written is gone');
    return rekaman;
  });

const remove = async (c: C, tahun: number, work: (sunting: Sunting) => Promise<unknown>): Promise<Response> => {
  const versi = bacaVersi(c);
  await tulis(c, (tx, pelaku) => work({ tx, pelaku, kunci: kunciTahun(c, tahun), versi }).then(() => null));
  return c.body(null, 204);
};

const bidangBerkode = ({ bidang }: Organisasi, kode: string) => bidang.find((satu) => satu.kode === kode);
const jabatanBerkode = ({ jabatan }: Organisasi, kode: string) => jabatan.find((satu) => satu.kode === kode);
const pejabatBernomor = ({ pejabat }: Organisasi, nomor: number) => pejabat.find((satu) => satu.nomor === nomor);

export const RUTE_ORGANISASI: Rute[] = [
  rute(bacaOrganisasi, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    return c.json(await baca(c, (tx) => presentOrganisasi(tx, kunci)), 200);
  }),
  rute(tambahBidang, 'menyusun-rencana', async (c) => {
    const [{ tahun }, isi] = [c.req.valid('param'), c.req.valid('json')];
    return c.json(await edit(c, tahun, null, (s) => editBidang(s, null, isi), bidangBerkode), 201);
  }),
  rute(ubahBidang, 'menyusun-rencana', async (c) => {
    const [{ tahun, bidang }, isi] = [c.req.valid('param'), c.req.valid('json')];
    return c.json(await edit(c, tahun, bacaVersi(c), (s) => editBidang(s, bidang, isi), bidangBerkode), 200);
  }),
  rute(hapusBidang, 'menyusun-rencana', (c) => {
    const { tahun, bidang } = c.req.valid('param');
    return remove(c, tahun, (s) => editBidang(s, bidang, null));
  }),
  rute(tambahJabatan, 'menyusun-rencana', async (c) => {
    const [{ tahun }, isi] = [c.req.valid('param'), c.req.valid('json')];
    return c.json(await edit(c, tahun, null, (s) => editJabatan(s, null, isi), jabatanBerkode), 201);
  }),
  rute(ubahJabatan, 'menyusun-rencana', async (c) => {
    const [{ tahun, jabatan }, isi] = [c.req.valid('param'), c.req.valid('json')];
    return c.json(await edit(c, tahun, bacaVersi(c), (s) => editJabatan(s, jabatan, isi), jabatanBerkode), 200);
  }),
  rute(hapusJabatan, 'menyusun-rencana', (c) => {
    const { tahun, jabatan } = c.req.valid('param');
    return remove(c, tahun, (s) => editJabatan(s, jabatan, null));
  }),
  rute(tambahPejabat, 'menyusun-rencana', async (c) => {
    const [{ tahun }, isi] = [c.req.valid('param'), c.req.valid('json')];
    return c.json(await edit(c, tahun, null, (s) => editPejabat(s, null, isi), pejabatBernomor), 201);
  }),
  rute(ubahPejabat, 'menyusun-rencana', async (c) => {
    const [{ tahun, nomor }, isi] = [c.req.valid('param'), c.req.valid('json')];
    return c.json(await edit(c, tahun, bacaVersi(c), (s) => editPejabat(s, nomor, isi), pejabatBernomor), 200);
  }),
  rute(hapusPejabat, 'menyusun-rencana', (c) => {
    const { tahun, nomor } = c.req.valid('param');
    return remove(c, tahun, (s) => editPejabat(s, nomor, null));
  }),
  rute(lihatNip, 'menyusun-rencana', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const nip = await tulis(c, (tx, pelaku) => revealNip({ tx, pelaku, kunci: kunciTahun(c, tahun) }, nomor));
    return c.json({ nip }, 200);
  }),
];
