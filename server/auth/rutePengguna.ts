// Handlers of the admin pemda about people. The gate has checked the policy and set the pemda.
import type { TautanDikirim } from '@tapis/contract/perencanaan/pengguna.ts';
import {
  akhiriSesiPengguna,
  aturMasuk,
  batalkanUndangan,
  daftarPengguna,
  daftarSesiPengguna,
  hapusFaktorKedua,
  kirimTautanSandi,
  ubahPeran,
  ubahStatus,
  ulangiUndangan,
  undangPengguna,
} from '@tapis/contract/perencanaan/rutePengguna.ts';
import type { Context } from 'hono';
import { GalatHttp } from '../http/masalah.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { bacaVersi } from '../http/tulis.ts';
import { removeFaktorKedua } from './faktorKedua.ts';
import { suratSandi, suratUndangan } from './isiSurat.ts';
import { auditPengguna, findAnggota, readDaftarPengguna, readNamaPemda } from './kelolaPengguna.ts';
import { savePengaturanMasuk } from './pengaturanMasuk.ts';
import { tulisSesi } from './ruteAkun.ts';
import { endSesi, listSesi } from './sesiAkun.ts';
import { createTautanSandi } from './tautanSandi.ts';
import { savePeran, saveStatus } from './ubahAnggota.ts';
import { cancelUndangan, createUndangan, renewUndangan, type Undangan } from './undangan.ts';

type Konteks = Context<LingkunganHttp>;

/** A link that an admin hands over may wait for the next working day. */
const TAUTAN_ADMIN_MENIT = 24 * 60;

async function anggotaDari(c: Konteks, id: string) {
  const akun = await findAnggota(c.get('layanan').db, c.get('unit').pemda, id, new Date());
  if (!akun) throw new GalatHttp({ kode: 'pengguna.tidak-ada', pengguna: id });
  return akun;
}

/** By e-mail where that works, else shown to the admin, this once. */
async function handOver(
  c: Konteks,
  kepada: string,
  path: string,
  berakhir: Date,
  tulis: (tautan: string) => { judul: string; isi: string },
): Promise<TautanDikirim> {
  const { surat, pengaturan } = c.get('layanan');
  const dikirim = (await surat?.send({ kepada, ...tulis(`${pengaturan.url}${path}`) })) ?? false;
  c.header('Cache-Control', 'no-store');
  return { dikirim, tautan: dikirim ? null : path, berakhir: berakhir.toISOString() };
}

async function handOverUndangan(c: Konteks, undangan: Undangan & { token: string }): Promise<TautanDikirim> {
  const { db, surat } = c.get('layanan');
  const pemda = surat ? await readNamaPemda(db, c.get('unit').pemda) : '';
  return handOver(c, undangan.email, `/app/undangan#${undangan.token}`, undangan.berakhir, (tautan) =>
    suratUndangan({ nama: undangan.nama, pengundang: c.get('pengguna').nama, pemda, tautan }),
  );
}

export const RUTE_PENGGUNA: Rute[] = [
  rute(daftarPengguna, 'mengelola-pengguna', async (c) => {
    const { db, surat } = c.get('layanan');
    return c.json(
      await readDaftarPengguna(db, c.get('unit').pemda, c.get('pengguna'), surat !== null, new Date()),
      200,
    );
  }),
  rute(ubahPeran, 'mengelola-pengguna', async (c) => {
    const { peran, alasan } = c.req.valid('json');
    const { id } = c.req.valid('param');
    const versi = bacaVersi(c);
    const perubahan = { pemda: c.get('unit').pemda, id, versi, alasan, pelaku: c.get('pengguna'), waktu: new Date() };
    await savePeran(c.get('layanan').db, perubahan, peran);
    return c.body(null, 204);
  }),
  rute(ubahStatus, 'mengelola-pengguna', async (c) => {
    const { aktif, alasan } = c.req.valid('json');
    const { id } = c.req.valid('param');
    const { db } = c.get('layanan');
    const versi = bacaVersi(c);
    const perubahan = { pemda: c.get('unit').pemda, id, versi, alasan, pelaku: c.get('pengguna'), waktu: new Date() };
    await saveStatus(db, perubahan, aktif);
    if (!aktif) await endSesi(db, id);
    return c.body(null, 204);
  }),
  rute(kirimTautanSandi, 'mengelola-pengguna', async (c) => {
    const { db, surat } = c.get('layanan');
    const kini = new Date();
    const akun = await anggotaDari(c, c.req.valid('param').id);
    // Whoever holds the link can sign in as this person, in the other pemda too: it may go to the person only.
    if (akun.pemdaLain && !surat) throw new GalatHttp({ kode: 'pengguna.dipakai-pemda-lain' });
    const { token, berakhir } = await createTautanSandi(db, akun.id, TAUTAN_ADMIN_MENIT, kini);
    await auditPengguna(db, c.get('unit').pemda, c.get('pengguna'), 'pengguna.tautan-sandi', akun.id, {}, kini);
    const hasil = await handOver(c, akun.email, `/app/atur-sandi#${token}`, berakhir, (tautan) =>
      suratSandi({ nama: akun.nama, tautan, berlaku: '24 jam' }),
    );
    return c.json(akun.pemdaLain ? { ...hasil, tautan: null } : hasil, 200);
  }),
  rute(hapusFaktorKedua, 'mengelola-pengguna', async (c) => {
    const { db } = c.get('layanan');
    const akun = await anggotaDari(c, c.req.valid('param').id);
    if (akun.pemdaLain) throw new GalatHttp({ kode: 'pengguna.dipakai-pemda-lain' });
    if (!akun.faktorKedua) throw new GalatHttp({ kode: 'masuk.faktor-kedua-belum-ada' });
    await auditPengguna(
      db,
      c.get('unit').pemda,
      c.get('pengguna'),
      'pengguna.faktor-kedua-hapus',
      akun.id,
      {},
      new Date(),
    );
    await removeFaktorKedua(db, akun.id);
    return c.body(null, 204);
  }),
  rute(daftarSesiPengguna, 'mengelola-pengguna', async (c) => {
    const akun = await anggotaDari(c, c.req.valid('param').id);
    return c.json(tulisSesi(await listSesi(c.get('layanan').db, akun.id, new Date()), c.get('pengguna').sesi), 200);
  }),
  rute(akhiriSesiPengguna, 'mengelola-pengguna', async (c) => {
    const { db } = c.get('layanan');
    const akun = await anggotaDari(c, c.req.valid('param').id);
    const jumlah = await endSesi(db, akun.id);
    const isi = { jumlah };
    await auditPengguna(db, c.get('unit').pemda, c.get('pengguna'), 'pengguna.sesi-akhiri', akun.id, isi, new Date());
    return c.body(null, 204);
  }),
  rute(undangPengguna, 'mengelola-pengguna', async (c) => {
    const hasil = await createUndangan(
      c.get('layanan').db,
      c.get('unit').pemda,
      c.get('pengguna'),
      c.req.valid('json'),
      new Date(),
    );
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    return c.json(await handOverUndangan(c, hasil.nilai), 201);
  }),
  rute(ulangiUndangan, 'mengelola-pengguna', async (c) => {
    const { kode } = c.req.valid('param');
    const undangan = await renewUndangan(c.get('layanan').db, c.get('unit').pemda, c.get('pengguna'), kode, new Date());
    if (!undangan) throw new GalatHttp({ kode: 'undangan.tidak-berlaku' });
    return c.json(await handOverUndangan(c, undangan), 200);
  }),
  rute(batalkanUndangan, 'mengelola-pengguna', async (c) => {
    const { kode } = c.req.valid('param');
    if (!(await cancelUndangan(c.get('layanan').db, c.get('unit').pemda, c.get('pengguna'), kode, new Date())))
      throw new GalatHttp({ kode: 'undangan.tidak-berlaku' });
    return c.body(null, 204);
  }),
  rute(aturMasuk, 'mengelola-pengguna', async (c) => {
    const versi = bacaVersi(c);
    const perubahan = { pemda: c.get('unit').pemda, versi, pelaku: c.get('pengguna'), waktu: new Date() };
    await savePengaturanMasuk(c.get('layanan').db, perubahan, c.req.valid('json').peranWajibFaktorKedua);
    return c.body(null, 204);
  }),
];
