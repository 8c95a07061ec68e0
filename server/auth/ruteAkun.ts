// Handlers of the own account: name, second factor and sessions.
import {
  akhiriSesi,
  akhiriSesiLain,
  aturPengingatSendiri,
  daftarSesi,
  gantiKodePemulihan,
  lepasFaktorKedua,
  pasangFaktorKedua,
  pengingatSendiri,
  siapkanFaktorKedua,
  ubahNama,
} from '@tapis/contract/perencanaan/akun.ts';
import type { SesiPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import { GalatHttp } from '../http/masalah.ts';
import { type Rute, rute } from '../http/rute.ts';
import { setNama } from './akun.ts';
import { auditAkun } from './auditAkun.ts';
import { readPengingatSurel, setPengingatSurel } from './pengingatSendiri.ts';
import { pasangKuki } from './ruteMasuk.ts';
import { endSesi, listSesi, type SesiAkun } from './sesiAkun.ts';

export const tulisSesi = (sesi: readonly SesiAkun[], ini: string | null): SesiPengguna => ({
  sesi: sesi.map((satu) => ({
    id: satu.id,
    peramban: satu.peramban,
    alamat: satu.alamat,
    sejak: satu.sejak.toISOString(),
    terakhir: satu.terakhir.toISOString(),
    ini: satu.id === ini,
  })),
});

export const RUTE_AKUN: Rute[] = [
  rute(siapkanFaktorKedua, 'akun-sendiri', async (c) => {
    const { sandi } = c.req.valid('json');
    const hasil = await c.get('layanan').faktorKedua.enable(c.get('pengguna'), sandi, c.req.raw.headers);
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    return c.json(hasil.nilai, 200, { 'Cache-Control': 'no-store' });
  }),
  rute(pasangFaktorKedua, 'akun-sendiri', async (c) => {
    const { kode } = c.req.valid('json');
    const hasil = await c.get('layanan').faktorKedua.confirm(c.get('pengguna'), kode, c.req.raw.headers);
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    const { kuki, kodePemulihan } = hasil.nilai;
    pasangKuki(c, kuki);
    return c.json({ kodePemulihan }, 200);
  }),
  rute(gantiKodePemulihan, 'akun-sendiri', async (c) => {
    const { sandi } = c.req.valid('json');
    const hasil = await c.get('layanan').faktorKedua.renewCodes(c.get('pengguna'), sandi, c.req.raw.headers);
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    return c.json(hasil.nilai, 200, { 'Cache-Control': 'no-store' });
  }),
  rute(lepasFaktorKedua, 'akun-sendiri', async (c) => {
    const { sandi } = c.req.valid('json');
    const hasil = await c.get('layanan').faktorKedua.disable(c.get('pengguna'), sandi, c.req.raw.headers);
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    pasangKuki(c, hasil.nilai.kuki);
    return c.body(null, 204);
  }),
  rute(ubahNama, 'akun-sendiri', async (c) => {
    const { db } = c.get('layanan');
    const { id, nama: lama } = c.get('pengguna');
    const { nama } = c.req.valid('json');
    await setNama(db, id, nama);
    await auditAkun(db, id, 'akun.nama', { lama, baru: nama }, new Date());
    return c.body(null, 204);
  }),
  rute(pengingatSendiri, 'akun-sendiri', async (c) => {
    const { db, surat } = c.get('layanan');
    return c.json({ surel: await readPengingatSurel(db, c.get('pengguna').id), tersedia: surat !== null }, 200);
  }),
  rute(aturPengingatSendiri, 'akun-sendiri', async (c) => {
    const { db } = c.get('layanan');
    const { id } = c.get('pengguna');
    const { surel: baru } = c.req.valid('json');
    const lama = await readPengingatSurel(db, id);
    if (lama === baru) return c.body(null, 204);
    await setPengingatSurel(db, id, baru);
    await auditAkun(db, id, 'akun.pengingat', { lama, baru }, new Date());
    return c.body(null, 204);
  }),
  rute(daftarSesi, 'akun-sendiri', async (c) => {
    const { id, sesi } = c.get('pengguna');
    return c.json(tulisSesi(await listSesi(c.get('layanan').db, id, new Date()), sesi), 200);
  }),
  rute(akhiriSesi, 'akun-sendiri', async (c) => {
    const { db } = c.get('layanan');
    const { id } = c.get('pengguna');
    if ((await endSesi(db, id, { hanya: c.req.valid('param').sesi })) === 0)
      throw new GalatHttp({ kode: 'masuk.sesi-tidak-ada' });
    await auditAkun(db, id, 'akun.sesi-akhiri', { jumlah: 1 }, new Date());
    return c.body(null, 204);
  }),
  rute(akhiriSesiLain, 'akun-sendiri', async (c) => {
    const { db } = c.get('layanan');
    const { id, sesi } = c.get('pengguna');
    const jumlah = await endSesi(db, id, { kecuali: sesi });
    if (jumlah > 0) await auditAkun(db, id, 'akun.sesi-akhiri', { jumlah }, new Date());
    return c.body(null, 204);
  }),
];
