// tapis doctor: looks at everything the installation stands on and lists all faults, not just the first.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { akarProyek } from '../db/lokasi.ts';
import { type Pengaturan, readPengaturan, unknownSetelan } from '../http/pengaturan.ts';
import { createPemindaiVirus } from '../pengukuran/bukti/pemindaiVirus.ts';
import { envPerintah, pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { GalatPerintah } from './galatPerintah.ts';
import {
  checkBangunan,
  checkFon,
  checkJam,
  checkLoginSampel,
  checkPemindai,
  checkPengaturan,
  checkRahasia,
  checkRuang,
  type Temuan,
} from './periksa.ts';
import type { LingkunganCli, NilaiOpsi, Perintah } from './perintah.ts';

const TUNGGU_PEMINDAI_MS = 5_000;
const TANDA = { baik: '✓', peringatan: '!', salah: '✗' } as const;

async function checkBasisData(lingkungan: LingkunganCli, pengaturan: Pengaturan): Promise<Temuan[]> {
  try {
    return await withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'periksa' }, async (database) => {
      const [{ checkDatabase }, { findLoginBerlaku }, { isReady }] = await Promise.all([
        import('../db/checkDatabase.ts'),
        import('../auth/loginSampel.ts'),
        import('../db/isReady.ts'),
      ]);
      const temuan = (await checkDatabase(database)).map(
        ({ kode, lulus, keterangan }): Temuan => ({ kode, tingkat: lulus ? 'baik' : 'salah', keterangan }),
      );
      const dipasang = statSync(join(akarProyek(), 'package.json')).mtime;
      temuan.push(await checkJam(database, () => new Date(), dipasang));
      if (await isReady(database.pool))
        temuan.push(checkLoginSampel((await findLoginBerlaku(database.db, pengaturan.folderData)).length));
      return temuan;
    });
  } catch (galat) {
    if (!(galat instanceof GalatPerintah)) throw galat;
    return [{ kode: 'database.terbuka', tingkat: 'salah', keterangan: galat.message }];
  }
}

async function periksa(lingkungan: LingkunganCli, nilai: NilaiOpsi): Promise<Temuan[]> {
  const { bacaFon } = await import('@tapis/report/pelaporan/fon.ts');
  const program = [checkBangunan(akarProyek()), await checkFon(bacaFon)];
  const env = envPerintah(lingkungan, nilai);
  const dibaca = readPengaturan(env);
  if (!dibaca.ok)
    return [
      ...dibaca.masalah.map((keterangan): Temuan => ({ kode: 'setelan', tingkat: 'salah', keterangan })),
      ...program,
    ];
  const pengaturan = pengaturanPerintah({ ...lingkungan, kabar: () => {} }, nilai);
  return [
    ...checkPengaturan(pengaturan, unknownSetelan(env)),
    ...program,
    ...checkRahasia(pengaturan),
    await checkPemindai(pengaturan, (alamat) => createPemindaiVirus(alamat, TUNGGU_PEMINDAI_MS).isSiap()),
    ...(pengaturan.alamatBasisData === null ? [] : checkRuang(pengaturan.folderData)),
    ...(await checkBasisData(lingkungan, pengaturan)),
  ];
}

export const perintahDoctor: Perintah = {
  nama: 'doctor',
  ringkas: 'Memeriksa pemasangan dan menyebut semua kesalahannya',
  opsi: {},
  contoh: ['tapis doctor', 'tapis doctor --json'],
  async jalankan(lingkungan, nilai) {
    const pemeriksaan = await periksa(lingkungan, nilai);
    const hitung = (tingkat: Temuan['tingkat']) => pemeriksaan.filter((satu) => satu.tingkat === tingkat).length;
    const ringkasan = { baik: hitung('baik'), peringatan: hitung('peringatan'), salah: hitung('salah') };
    if (nilai.saklar.json) lingkungan.tulis(JSON.stringify({ pemeriksaan, ringkasan }, null, 2));
    else {
      for (const { kode, tingkat, keterangan } of pemeriksaan)
        lingkungan.tulis(`${TANDA[tingkat]} ${kode}: ${keterangan}`);
      lingkungan.tulis(`${ringkasan.baik} baik, ${ringkasan.peringatan} peringatan, ${ringkasan.salah} salah.`);
    }
    return ringkasan.salah > 0 ? 1 : 0;
  },
};
