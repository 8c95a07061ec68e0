// Who may do what, each policy with the sentence a user reads. Pure: roles in, decision out; the database enforces the same by RLS.
import type { Sebagai } from './masaPeran.ts';
import type { Peran, PeranPengguna } from './peran.ts';

interface IsiKebijakan {
  /** What the policy allows, as users read it. */
  kalimat: string;
  /** "semua": no session needed; "pengguna": any signed-in user; else what the route is about and who may. */
  lingkup: 'semua' | 'pengguna' | 'perangkat-daerah' | 'pemda';
  peran: readonly Peran[];
}

const kebijakan = <T extends Record<string, IsiKebijakan>>(isi: T): { [K in keyof T]: IsiKebijakan } => isi;

export const KEBIJAKAN = kebijakan({
  'siapa-saja': { kalimat: 'Siapa saja boleh, tanpa masuk.', lingkup: 'semua', peran: [] },
  'sudah-masuk': {
    kalimat: 'Setiap pengguna yang sudah masuk boleh, dan hanya melihat yang menjadi haknya.',
    lingkup: 'pengguna',
    peran: [],
  },
  'akun-sendiri': {
    kalimat: 'Setiap pengguna yang sudah masuk mengatur akunnya sendiri: nama, sandi, faktor kedua, dan sesi.',
    lingkup: 'pengguna',
    peran: [],
  },
  'membaca-perangkat-daerah': {
    kalimat:
      'Perencana, penanggung jawab, dan kepala membaca perangkat daerahnya sendiri; admin pemda, APIP, Inspektur, dan pimpinan membaca semua perangkat daerah di pemdanya.',
    lingkup: 'perangkat-daerah',
    peran: ['perencana', 'penanggung-jawab', 'kepala', 'admin-pemda', 'apip', 'inspektur', 'pimpinan'],
  },
  'menyusun-rencana': {
    kalimat:
      'Perencana menyusun rencana, indikator, dan anggaran perangkat daerahnya sendiri; admin pemda di semua perangkat daerah pemdanya.',
    lingkup: 'perangkat-daerah',
    peran: ['perencana', 'admin-pemda'],
  },
  'mengelola-perangkat-daerah': {
    kalimat: 'Admin pemda mengubah, mengganti nama, dan menutup perangkat daerah pemdanya.',
    lingkup: 'perangkat-daerah',
    peran: ['admin-pemda'],
  },
  'menyetujui-dokumen': {
    kalimat: 'Kepala menyetujui dan menandatangani dokumen perangkat daerahnya sendiri.',
    lingkup: 'perangkat-daerah',
    peran: ['kepala'],
  },
  'mengisi-realisasi': {
    kalimat: 'Penanggung jawab dan perencana mengisi dan mengajukan realisasi perangkat daerahnya sendiri.',
    lingkup: 'perangkat-daerah',
    peran: ['penanggung-jawab', 'perencana'],
  },
  'memeriksa-isian': {
    kalimat:
      'Perencana dan kepala memeriksa dan mengembalikan isian perangkat daerahnya sendiri; admin pemda di semua perangkat daerah pemdanya.',
    lingkup: 'perangkat-daerah',
    peran: ['perencana', 'kepala', 'admin-pemda'],
  },
  'mengunci-isian': {
    kalimat: 'Admin pemda mengunci dan membuka kembali isian perangkat daerah di pemdanya.',
    lingkup: 'perangkat-daerah',
    peran: ['admin-pemda'],
  },
  mereviu: {
    kalimat:
      'Perencana, penanggung jawab, dan kepala mereviu berkas perangkat daerahnya sendiri; admin pemda dan APIP di semua perangkat daerah pemdanya.',
    lingkup: 'perangkat-daerah',
    peran: ['perencana', 'penanggung-jawab', 'kepala', 'admin-pemda', 'apip'],
  },
  'mereviu-apip': {
    kalimat: 'APIP mengisi daftar uji dan menulis catatan hasil reviu.',
    lingkup: 'perangkat-daerah',
    peran: ['apip'],
  },
  'menyetujui-reviu': {
    kalimat: 'Inspektur menyetujui pernyataan telah direviu.',
    lingkup: 'perangkat-daerah',
    peran: ['inspektur'],
  },
  'membuka-reviu': {
    kalimat: 'APIP dan Inspektur membuka kembali reviu yang selesai dan mencabut persetujuannya.',
    lingkup: 'perangkat-daerah',
    peran: ['apip', 'inspektur'],
  },
  'menanggapi-reviu': {
    kalimat: 'Perencana dan kepala menanggapi catatan hasil reviu atas perangkat daerahnya sendiri.',
    lingkup: 'perangkat-daerah',
    peran: ['perencana', 'kepala'],
  },
  'mengarsipkan-dokumen': {
    kalimat:
      'Perencana dan kepala menyimpan pindaian dokumen bertanda tangan perangkat daerahnya sendiri; admin pemda di semua perangkat daerah pemdanya.',
    lingkup: 'perangkat-daerah',
    peran: ['perencana', 'kepala', 'admin-pemda'],
  },
  'mengelola-pemda': {
    kalimat: 'Admin pemda mengatur perangkat daerah, pengguna, dan jadwal pemdanya.',
    lingkup: 'pemda',
    peran: ['admin-pemda'],
  },
  'mengelola-pengguna': {
    kalimat: 'Admin pemda mengelola pengguna pemdanya sendiri: undangan, peran, sandi, faktor kedua, dan sesi.',
    lingkup: 'pemda',
    peran: ['admin-pemda'],
  },
  'membaca-pemda': {
    kalimat: 'Admin pemda, APIP, Inspektur, dan pimpinan membaca seluruh data pemdanya.',
    lingkup: 'pemda',
    peran: ['admin-pemda', 'apip', 'inspektur', 'pimpinan'],
  },
});
export type Kebijakan = keyof typeof KEBIJAKAN;

/** Other pemda are invisible (404), other perangkat daerah of the same pemda are refused (403). */
export type Putusan = 'boleh' | 'ditolak' | 'tak-terlihat';

/**
 * May the holder of these roles do what the policy is about? `perangkatDaerah` null: the pemda as a whole, for which only roles
 * over the whole pemda count.
 */
export function decideIzin(
  nama: Kebijakan,
  peran: readonly PeranPengguna[],
  objek: { pemda: string; perangkatDaerah: string | null },
): Putusan {
  const diPemda = peran.filter((satu) => satu.pemda === objek.pemda);
  if (diPemda.length === 0) return 'tak-terlihat';
  return peranPembuka(nama, diPemda, objek).length > 0 ? 'boleh' : 'ditolak';
}

/** Those of the roles that let their holder do it. */
const peranPembuka = (
  nama: Kebijakan,
  peran: readonly PeranPengguna[],
  objek: { pemda: string; perangkatDaerah: string | null },
): PeranPengguna[] =>
  peran.filter(
    (satu) =>
      satu.pemda === objek.pemda &&
      KEBIJAKAN[nama].peran.includes(satu.peran) &&
      (satu.perangkatDaerah === null || satu.perangkatDaerah === objek.perangkatDaerah),
  );

/** As what does somebody act who may? As a Plt or Plh only where no definitive role would do. */
export function bertindakSebagai(
  nama: Kebijakan,
  peran: readonly PeranPengguna[],
  objek: { pemda: string; perangkatDaerah: string | null },
): Sebagai {
  const semua = peranPembuka(nama, peran, objek).map(({ masa }) => masa?.sebagai ?? 'definitif');
  return semua.includes('definitif') ? 'definitif' : (semua[0] ?? 'definitif');
}

/** May the holder of these roles read the kinerja of one perangkat daerah? */
export const canReadPerangkatDaerah = (
  peran: readonly PeranPengguna[],
  objek: { pemda: string; perangkatDaerah: string },
): Putusan => decideIzin('membaca-perangkat-daerah', peran, objek);
