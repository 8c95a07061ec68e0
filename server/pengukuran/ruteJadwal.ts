// Handlers of the calendar of measuring.
import { bacaJadwal, bacaPekerjaan, ubahJadwal } from '@tapis/contract/pengukuran/ruteJadwal.ts';
import { bacaPengingat, ubahPengingat } from '@tapis/contract/pengukuran/rutePengingat.ts';
import { pekerjaanTindakLanjut } from '@tapis/core/pengukuran/kendala/pekerjaanTindakLanjut.ts';
import { susunPekerjaan } from '@tapis/core/pengukuran/pekerjaan.ts';
import { readTransaction } from '../db/transaksi.ts';
import { type Rute, rute } from '../http/rute.ts';
import { bacaVersi, tulis } from '../http/tulis.ts';
import { loadHari } from '../perencanaan/periode/loadPeriode.ts';
import { loadJadwal, writeJadwal } from './jadwalIsian.ts';
import { countTindakLanjut } from './kendala/countTindakLanjut.ts';
import { loadPeriodeUnit } from './loadPeriodeUnit.ts';
import { presentPengingat, writePengingat } from './pengingat/setelanPengingat.ts';

export const RUTE_JADWAL: Rute[] = [
  rute(bacaJadwal, 'membaca-pemda', async (c) => {
    const { pemda } = c.get('unit');
    const { tahun } = c.req.valid('param');
    const actor = { pemda, pengguna: c.get('pengguna').id };
    const jadwal = await readTransaction(c.get('layanan').db, actor, (tx) => loadJadwal(tx, pemda, tahun, new Date()));
    return c.json(jadwal, 200);
  }),
  rute(ubahJadwal, 'mengelola-pemda', async (c) => {
    const { tahun } = c.req.valid('param');
    const [isi, versi] = [c.req.valid('json'), bacaVersi(c)];
    return c.json(await tulis(c, (tx, pelaku) => writeJadwal(tx, pelaku, tahun, isi, versi)), 200);
  }),
  rute(bacaPengingat, 'membaca-pemda', async (c) => {
    const { pemda } = c.get('unit');
    const { db, surat } = c.get('layanan');
    const actor = { pemda, pengguna: c.get('pengguna').id };
    return c.json(await readTransaction(db, actor, (tx) => presentPengingat(tx, pemda, surat !== null)), 200);
  }),
  rute(ubahPengingat, 'mengelola-pemda', async (c) => {
    const [{ sisaHari }, versi, { surat }] = [c.req.valid('json'), bacaVersi(c), c.get('layanan')];
    const setelan = await tulis(c, async (tx, pelaku) => {
      await writePengingat(tx, pelaku, sisaHari, versi);
      return presentPengingat(tx, pelaku.pemda, surat !== null);
    });
    return c.json(setelan, 200);
  }),
  rute(bacaPekerjaan, 'sudah-masuk', async (c) => {
    const { id, peran } = c.get('pengguna');
    const waktu = new Date();
    const semua = await Promise.all(
      [...new Set(peran.map((satu) => satu.pemda))].map((pemda) =>
        readTransaction(c.get('layanan').db, { pemda, pengguna: id }, async (tx) => {
          const hari = await loadHari(tx, pemda, waktu);
          const pekerjaan = susunPekerjaan(await loadPeriodeUnit(tx, pemda, null), peran, hari);
          const tindakLanjut = pekerjaanTindakLanjut(await countTindakLanjut(tx, pemda, hari), peran);
          return { hari, pekerjaan, tindakLanjut };
        }),
      ),
    );
    const hari = semua[0]?.hari ?? waktu.toISOString().slice(0, 10);
    return c.json(
      {
        hari,
        pekerjaan: semua.flatMap((satu) => satu.pekerjaan),
        tindakLanjut: semua.flatMap((satu) => satu.tindakLanjut),
      },
      200,
    );
  }),
];
