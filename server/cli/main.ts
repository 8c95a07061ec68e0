// Entry of the command `tapis`: .env, the table of commands, exit code. Everything heavy loads with its command.
import { existsSync } from 'node:fs';
import { versiTapis } from '../http/versi.ts';
import { type EntriPerintah, jalankan, reportBug } from './jalankan.ts';
import type { LingkunganCli } from './perintah.ts';

const PERINTAH: readonly EntriPerintah[] = [
  {
    nama: 'serve',
    ringkas: 'Menjalankan aplikasi staf, API, dan portal',
    muat: async () => (await import('./serve.ts')).perintahServe,
  },
  {
    nama: 'migrate',
    ringkas: 'Membuat atau memutakhirkan skema basis data',
    muat: async () => (await import('./migrate.ts')).perintahMigrate,
  },
  {
    nama: 'seed',
    ringkas: 'Memuat data rujukan, dan sampel bila diminta',
    muat: async () => (await import('./seed.ts')).perintahSeed,
  },
  {
    nama: 'compute',
    ringkas: 'Menghitung semua angka satu perangkat daerah dan tahun',
    muat: async () => (await import('./compute.ts')).perintahCompute,
  },
  {
    nama: 'lkjip',
    ringkas: 'Membuat berkas LKjIP satu perangkat daerah dan tahun',
    muat: async () => (await import('./dokumen.ts')).perintahLkjip,
  },
  {
    nama: 'pk',
    ringkas: 'Membuat berkas Perjanjian Kinerja satu perangkat daerah dan tahun',
    muat: async () => (await import('./dokumen.ts')).perintahPk,
  },
  {
    nama: 'rencana-aksi',
    ringkas: 'Membuat berkas Rencana Aksi satu perangkat daerah dan tahun',
    muat: async () => (await import('./dokumen.ts')).perintahRencanaAksi,
  },
  {
    nama: 'laporan-triwulan',
    ringkas: 'Membuat berkas Analisis Capaian satu triwulan, seluruh unit atau satu jabatan',
    muat: async () => (await import('./dokumen.ts')).perintahLaporanTriwulan,
  },
  {
    nama: 'reviu',
    ringkas: 'Memeriksa keselarasan angka dan isi berkas laporan mana pun',
    muat: async () => (await import('./reviu.ts')).perintahReviu,
  },
  {
    nama: 'pemda add',
    ringkas: 'Menambahkan pemerintah daerah yang memakai pemasangan ini',
    muat: async () => (await import('./pemdaAdd.ts')).perintahPemdaAdd,
  },
  {
    nama: 'user add',
    ringkas: 'Membuat akun dengan perannya, misalnya admin pemda yang pertama',
    muat: async () => (await import('./userAdd.ts')).perintahUserAdd,
  },
  {
    nama: 'user list',
    ringkas: 'Menampilkan pengguna pemda dan perannya',
    muat: async () => (await import('./userList.ts')).perintahUserList,
  },
  {
    nama: 'user passwd',
    ringkas: 'Membuat sandi baru untuk sebuah akun; sesinya berakhir',
    muat: async () => (await import('./userPasswd.ts')).perintahUserPassword,
  },
  {
    nama: 'audit verify',
    ringkas: 'Memeriksa keutuhan rantai jejak audit',
    muat: async () => (await import('./auditVerify.ts')).perintahAuditVerify,
  },
  {
    nama: 'doctor',
    ringkas: 'Memeriksa pemasangan dan menyebut semua kesalahannya',
    muat: async () => (await import('./doctor.ts')).perintahDoctor,
  },
];

if (existsSync('.env')) process.loadEnvFile('.env');
// A reader that stops early ("tapis … | head") is no fault of ours.
process.stdout.on('error', (galat: NodeJS.ErrnoException) => {
  if (galat.code !== 'EPIPE') throw galat;
});
const lingkungan: LingkunganCli = {
  env: process.env,
  tulis: (teks) => process.stdout.write(`${teks}\n`),
  kabar: (teks) => process.stderr.write(`${teks}\n`),
};
// Nobody waits for what failed: the state is unknown, so the process ends (the embedded database ends with it).
process.on('uncaughtException', (galat) => process.exit(reportBug(galat, lingkungan)));
process.exitCode = await jalankan(process.argv.slice(2), versiTapis(), PERINTAH, lingkungan);
