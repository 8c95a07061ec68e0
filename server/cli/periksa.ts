// Probes of `tapis doctor` outside of the database: settings, clock, fonts, built files, secrets, sample passwords.
import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../db/openDatabase.ts';
import type { Pengaturan } from '../http/pengaturan.ts';

export interface Temuan {
  kode: string;
  tingkat: 'baik' | 'peringatan' | 'salah';
  keterangan: string;
}

const baik = (kode: string, keterangan: string): Temuan => ({ kode, tingkat: 'baik', keterangan });
const salah = (kode: string, keterangan: string): Temuan => ({ kode, tingkat: 'salah', keterangan });
const peringatan = (kode: string, keterangan: string): Temuan => ({ kode, tingkat: 'peringatan', keterangan });

const RUANG_MB = 500;
const SELISIH_JAM_DETIK = 60;

/** Files that the build makes; without them no page and no document. */
export function checkBangunan(akar: string): Temuan {
  const kurang = ['dist/pekerja.js', 'dist/penghitung.js', 'dist/web/index.html'].filter(
    (nama) => !existsSync(join(akar, nama)),
  );
  return kurang.length === 0
    ? baik('program.bangunan', 'Program dan aplikasi staf sudah dibangun.')
    : salah('program.bangunan', `Belum dibangun: ${kurang.join(', ')}. Jalankan "npm run build".`);
}

/** Loads the fonts the way the PDF does. */
export async function checkFon(bacaFon: () => { length: number } | Promise<{ length: number }>): Promise<Temuan> {
  try {
    const { length } = await bacaFon();
    return length > 0
      ? baik('program.fon', `${length} berkas fon untuk laporan terbaca.`)
      : salah('program.fon', 'Tidak ada fon untuk laporan. Jalankan "npm ci".');
  } catch (galat) {
    const sebab = galat instanceof Error ? galat.message : String(galat);
    return salah('program.fon', `Fon untuk laporan tidak terbaca (${sebab}). Jalankan "npm ci".`);
  }
}

/** Secrets must be readable by their owner only. */
export function checkRahasia({ folderData, rahasia }: Pengaturan): Temuan[] {
  if (!existsSync(folderData)) return [];
  const nama = readdirSync(folderData).filter((satu) => ['rahasia-sesi', 'sampel-login.txt'].includes(satu));
  const terbuka = nama.filter((satu) => (statSync(join(folderData, satu)).mode & 0o077) !== 0);
  return [
    terbuka.length === 0
      ? baik(
          'rahasia.hak',
          rahasia === null ? 'Rahasia sesi hanya terbaca pemiliknya.' : 'Rahasia sesi dari TAPIS_SECRET.',
        )
      : salah(
          'rahasia.hak',
          `Berkas ${terbuka.join(', ')} di folder data terbaca pengguna lain. Jalankan: chmod 600 ${terbuka
            .map((satu) => join(folderData, satu))
            .join(' ')}`,
        ),
  ];
}

/** Where secrets are kept; the space of an embedded database is looked at with the database. */
export function checkRuang(folder: string): Temuan[] {
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const mb = Math.floor((bavail * bsize) / 1024 / 1024);
  return [
    mb >= RUANG_MB
      ? baik('folder.ruang', `Sisa ruang disk folder data ${mb} MB.`)
      : salah(
          'folder.ruang',
          `Sisa ruang disk folder data tinggal ${mb} MB, sedikitnya ${RUANG_MB} MB. Kosongkan sebagian ruang.`,
        ),
  ];
}

/** `kini` is the clock of this machine; the database may run on another. */
export async function checkJam({ pool }: Pick<Database, 'pool'>, kini: () => Date, dirilis: Date): Promise<Temuan> {
  const { rows } = await pool.query<{ kini: Date }>('SELECT clock_timestamp() AS kini');
  const sekarang = kini();
  const selisih = Math.abs(sekarang.getTime() - (rows[0]?.kini ?? sekarang).getTime()) / 1000;
  if (sekarang < dirilis)
    return salah('jam', `Jam mesin ini menunjuk ${sekarang.toISOString()}, sebelum Tapis dipasang. Setel jamnya.`);
  return selisih <= SELISIH_JAM_DETIK
    ? baik('jam', `Jam mesin dan basis data sesuai (selisih ${selisih.toFixed(1)} detik).`)
    : salah('jam', `Jam mesin dan basis data berselisih ${Math.round(selisih)} detik. Setel keduanya dengan NTP.`);
}

export function checkLoginSampel(berlaku: number): Temuan {
  return berlaku === 0
    ? baik('masuk.sampel', 'Tidak ada sandi sampel yang masih berlaku.')
    : peringatan('masuk.sampel', `Sandi sampel ${berlaku} akun masih berlaku. Ganti sebelum dipakai sungguhan.`);
}

/** What is risky, though it may be meant so. */
export function checkPengaturan({ host, url, lisensi }: Pengaturan, asing: readonly string[]): Temuan[] {
  const terbuka = host !== '127.0.0.1' && host !== '::1' && host !== 'localhost';
  return [
    asing.length === 0
      ? baik('setelan', `Setelan sah; data terbit berlisensi ${lisensi.nama}.`)
      : peringatan('setelan.asing', `Setelan ${asing.join(', ')} tidak dikenal dan diabaikan. Periksa ejaannya.`),
    ...(terbuka && !url?.startsWith('https:')
      ? [
          peringatan(
            'setelan.https',
            `Tapis mendengarkan di ${host} tanpa alamat https. Pasang proksi HTTPS di depannya dan isi TAPIS_URL.`,
          ),
        ]
      : []),
  ];
}

/** Whether uploaded evidence is looked at by a scanner, and whether that one answers. */
export async function checkPemindai(
  { pemindaiVirus }: Pengaturan,
  isSiap: (alamat: string) => Promise<boolean>,
): Promise<Temuan> {
  if (pemindaiVirus === null)
    return peringatan(
      'pemindai',
      'Berkas bukti yang diunggah tidak dipindai virus. Pasang clamd dan isi TAPIS_VIRUS_SCAN.',
    );
  return (await isSiap(pemindaiVirus))
    ? baik('pemindai', `Pemindai virus menjawab di ${pemindaiVirus}.`)
    : salah(
        'pemindai',
        `Pemindai virus di ${pemindaiVirus} tidak menjawab, sehingga bukti tidak dapat diunggah. Jalankan clamd, atau perbaiki TAPIS_VIRUS_SCAN.`,
      );
}
