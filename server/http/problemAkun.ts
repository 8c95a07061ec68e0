// Words and status of the problems of accounts: second factor, links, users, invitations. A part of problem.ts.
import type { SebabMasa } from '@tapis/core/perencanaan/masaPeran.ts';
import type { Masalah } from './masalah.ts';
import type { UraianMasalah } from './uraianMasalah.ts';

type KodeAkun =
  | Extract<Masalah['kode'], `pengguna.${string}` | `undangan.${string}`>
  | Extract<Masalah['kode'], `masuk.faktor-kedua-${string}` | `masuk.kode-${string}`>
  | 'masuk.sandi-salah'
  | 'masuk.akun-nonaktif'
  | 'masuk.tautan-tidak-berlaku'
  | 'masuk.sesi-tidak-ada';
type MasalahAkun = Extract<Masalah, { kode: KodeAkun }>;

const AKUN = /^(pengguna\.|undangan\.|masuk\.(faktor-kedua-|kode-|sandi-salah$|akun-nonaktif$|tautan-|sesi-))/;
export const isMasalahAkun = (masalah: Masalah): masalah is MasalahAkun => AKUN.test(masalah.kode);

const uraian = (status: UraianMasalah['status'], id: UraianMasalah['id'], en: UraianMasalah['en']): UraianMasalah => ({
  status,
  id,
  en,
});

const SALAH_MASA: Record<SebabMasa, { id: string; en: string }> = {
  'tanpa-tanggal': {
    id: 'Plt dan Plh hanya bertindak selama masanya. Isi tanggal mulai dan tanggal selesai.',
    en: 'An acting or stand-in official acts during a term only. Enter its first and last day.',
  },
  terbalik: {
    id: 'Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya.',
    en: 'The last day is before the first day. Correct one of them.',
  },
  ganda: {
    id: 'Peran yang sama di tempat yang sama diberikan dua kali dengan masa berbeda. Sisakan satu.',
    en: 'The same role in the same place is given twice with different terms. Keep one.',
  },
};

const DI_MANA = { 'perangkat-daerah': 'satu perangkat daerah', pemda: 'seluruh pemda', keduanya: 'keduanya' } as const;
const WHERE = { 'perangkat-daerah': 'one perangkat daerah', pemda: 'the whole pemda', keduanya: 'either' } as const;

export function explainMasalahAkun(masalah: MasalahAkun): UraianMasalah {
  switch (masalah.kode) {
    case 'masuk.sandi-salah':
      return uraian(
        400,
        ['Sandi salah', 'Sandi tidak cocok, jadi tidak ada yang diubah. Ketik ulang sandi Anda.'],
        ['Wrong password', 'The password does not match, so nothing was changed. Type it again.'],
      );
    case 'masuk.akun-nonaktif':
      return uraian(
        403,
        ['Akun dinonaktifkan', 'Admin pemda menonaktifkan akun ini. Hubungi admin pemda bila Anda masih bertugas.'],
        ['Account deactivated', 'The pemda admin deactivated this account. Ask the admin if you are still on duty.'],
      );
    case 'masuk.kode-salah':
      return uraian(
        401,
        ['Kode salah', 'Kode tidak cocok. Pastikan jam ponsel tepat, lalu ketik kode yang sedang tampil.'],
        ['Wrong code', 'The code does not match. Make sure the phone has the right time and type the code shown now.'],
      );
    case 'masuk.kode-terpakai':
      return uraian(
        401,
        ['Kode sudah dipakai', 'Setiap kode hanya berlaku sekali. Tunggu kode berikutnya, paling lama 30 detik.'],
        ['Code already used', 'Each code is good once. Wait for the next one, at most 30 seconds.'],
      );
    case 'masuk.kode-kedaluwarsa':
      return uraian(
        401,
        ['Ulangi dari sandi', 'Waktu memasukkan kode habis atau kode salah terlalu sering. Masuk lagi dengan sandi.'],
        [
          'Start again',
          'The time for the code is over, or too many codes were wrong. Sign in with the password again.',
        ],
      );
    case 'masuk.faktor-kedua-wajib':
      return uraian(
        403,
        [
          'Faktor kedua belum dipasang',
          'Pemda mewajibkan faktor kedua untuk peran Anda. Pasang di Profil saya, lalu lanjutkan.',
        ],
        [
          'Second factor needed',
          'The pemda requires a second factor for your role. Set it up in My profile, then go on.',
        ],
      );
    case 'masuk.faktor-kedua-sudah-ada':
      return uraian(
        409,
        ['Faktor kedua sudah terpasang', 'Akun ini sudah memakai faktor kedua. Lepas dahulu untuk memasang yang baru.'],
        ['Second factor is set up', 'This account has a second factor already. Take it off first to set up another.'],
      );
    case 'masuk.faktor-kedua-belum-ada':
      return uraian(
        409,
        ['Faktor kedua belum terpasang', 'Akun ini belum memakai faktor kedua, jadi tidak ada yang diubah.'],
        ['No second factor', 'This account has no second factor, so there is nothing to change.'],
      );
    case 'masuk.tautan-tidak-berlaku':
      return uraian(
        404,
        ['Tautan tidak berlaku', 'Tautan sandi ini sudah dipakai, diganti, atau kedaluwarsa. Minta tautan baru.'],
        ['Link not valid', 'This password link was used, replaced, or has expired. Ask for a new one.'],
      );
    case 'masuk.sesi-tidak-ada':
      return uraian(
        404,
        ['Sesi tidak ada', 'Sesi ini sudah berakhir atau bukan milik Anda. Muat ulang daftarnya.'],
        ['No such session', 'This session has ended or is not yours. Load the list again.'],
      );
    case 'pengguna.tidak-ada':
      return uraian(
        404,
        ['Pengguna tidak ada', `Tidak ada pengguna "${masalah.pengguna}" di pemda ini. Muat ulang daftarnya.`],
        ['No such user', `There is no user "${masalah.pengguna}" in this pemda. Load the list again.`],
      );
    case 'pengguna.sudah-ada':
      return uraian(
        409,
        [
          'Sudah menjadi pengguna',
          `Surel ${masalah.email} sudah menjadi pengguna pemda ini. Ubah perannya atau aktifkan kembali dari daftar.`,
        ],
        [
          'Already a user',
          `The e-mail ${masalah.email} is a user of this pemda. Change the roles or reactivate it in the list.`,
        ],
      );
    case 'pengguna.sudah-diundang':
      return uraian(
        409,
        [
          'Sudah diundang',
          `Surel ${masalah.email} sudah diundang dan belum menjawab. Kirim ulang atau batalkan undangannya.`,
        ],
        ['Already invited', `The e-mail ${masalah.email} has an invitation that waits. Send it again or cancel it.`],
      );
    case 'pengguna.peran-kosong':
      return uraian(
        409,
        [
          'Peran belum dipilih',
          'Pengguna harus mempunyai paling sedikit satu peran. Nonaktifkan bila tidak bertugas lagi.',
        ],
        ['No role chosen', 'A user has at least one role. Deactivate who is no longer on duty.'],
      );
    case 'pengguna.peran-tak-boleh-diberi':
      return uraian(
        403,
        [
          'Peran tidak boleh diberi',
          `Anda tidak berhak memberi atau mencabut peran "${masalah.peran}". Peran operator hanya diberi lewat perintah tapis user.`,
        ],
        [
          'Role not yours to give',
          `You may not give or take the role "${masalah.peran}". Operators are named by the command tapis user only.`,
        ],
      );
    case 'pengguna.peran-salah-lingkup':
      return uraian(
        409,
        [
          'Lingkup peran keliru',
          `Peran "${masalah.peran}" berlaku untuk ${DI_MANA[masalah.lingkup]}. Perbaiki lingkupnya.`,
        ],
        ['Wrong scope of role', `The role "${masalah.peran}" is held in ${WHERE[masalah.lingkup]}. Correct its scope.`],
      );
    case 'pengguna.peran-salah-masa':
      return uraian(
        409,
        ['Masa peran keliru', `Peran "${masalah.peran}": ${SALAH_MASA[masalah.sebab].id}`],
        ['Wrong term of role', `Role "${masalah.peran}": ${SALAH_MASA[masalah.sebab].en}`],
      );
    case 'pengguna.admin-terakhir':
      return uraian(
        409,
        [
          'Admin pemda terakhir',
          'Tanpa admin pemda tidak ada lagi yang dapat mengelola pengguna. Tunjuk admin pemda lain lebih dahulu.',
        ],
        ['Last pemda admin', 'Without an admin nobody could manage the users. Name another pemda admin first.'],
      );
    case 'pengguna.dipakai-pemda-lain':
      return uraian(
        409,
        [
          'Akun dipakai pemda lain',
          'Akun ini juga bertugas di pemda lain, jadi sandi dan faktor keduanya bukan wewenang satu pemda. Minta pemiliknya memakai Lupa kata sandi, atau hubungi operator.',
        ],
        [
          'Used by another pemda',
          'This account works for another pemda too, so its password and second factor are not for one pemda to reset. Its owner can use Forgot password, or ask the operator.',
        ],
      );
    case 'undangan.tidak-berlaku':
      return uraian(
        404,
        [
          'Undangan tidak berlaku',
          'Undangan ini sudah dipakai, dibatalkan, atau kedaluwarsa. Minta admin pemda mengundang lagi.',
        ],
        [
          'Invitation not valid',
          'This invitation was used, cancelled, or has expired. Ask the pemda admin for a new one.',
        ],
      );
    case 'undangan.perlu-masuk':
      return uraian(
        403,
        [
          'Masuk lebih dahulu',
          `Surel ${masalah.email} sudah mempunyai akun. Masuk dengan akun itu, lalu buka tautan undangan lagi.`,
        ],
        [
          'Sign in first',
          `The e-mail ${masalah.email} has an account already. Sign in with it and open the link again.`,
        ],
      );
    case 'undangan.akun-lain':
      return uraian(
        403,
        [
          'Undangan untuk orang lain',
          `Undangan ini untuk ${masalah.email}. Keluar dahulu, lalu masuk dengan akun itu.`,
        ],
        ['For somebody else', `This invitation is for ${masalah.email}. Sign out and sign in with that account.`],
      );
  }
}
