// RFC 9457: one place words every problem, in Indonesian and English, and gives its status. The switch is exhaustive.
import { explainPengukuran } from '../pengukuran/explainPengukuran.ts';
import { explainReviu } from '../reviu/explainReviu.ts';
import type { Masalah } from './masalah.ts';
import { explainMasalahAkun, isMasalahAkun } from './problemAkun.ts';
import { jeda, menit, type UraianMasalah } from './uraianMasalah.ts';

export function explainMasalah(masalah: Masalah): UraianMasalah {
  if (isMasalahAkun(masalah)) return explainMasalahAkun(masalah);
  switch (masalah.kode) {
    case 'umum.tidak-ditemukan':
      return {
        status: 404,
        id: ['Tidak ditemukan', 'Alamat ini tidak ada. Periksa ejaannya, atau lihat /api/docs untuk daftar alamat.'],
        en: ['Not found', 'There is nothing at this address. Check the spelling, or see /api/docs for the list.'],
      };
    case 'umum.metode-tidak-didukung':
      return {
        status: 405,
        id: [
          'Metode tidak didukung',
          `Alamat ini tidak menerima ${masalah.metode}; gunakan ${masalah.boleh.join(', ')}.`,
        ],
        en: ['Method not allowed', `This address does not accept ${masalah.metode}; use ${masalah.boleh.join(', ')}.`],
        tambahan: { tersedia: masalah.boleh },
        kepala: { Allow: masalah.boleh.join(', ') },
      };
    case 'umum.permintaan-tidak-sah':
      return {
        status: 400,
        id: ['Permintaan tidak sah', 'Ada bagian yang tidak dapat dibaca; rincian menyebut bagian dan sebabnya.'],
        en: ['Invalid request', 'Some part cannot be read; "rincian" names the part and the reason.'],
        tambahan: { rincian: masalah.rincian },
      };
    case 'umum.asal-ditolak':
      return {
        status: 403,
        id: ['Asal ditolak', 'Permintaan ini datang dari situs lain. Buka halaman Tapis langsung, lalu ulangi.'],
        en: ['Origin refused', 'This request came from another site. Open Tapis itself and try again.'],
      };
    case 'umum.terlalu-besar':
      return {
        status: 413,
        id: ['Terlalu besar', `Isi permintaan melebihi ${masalah.batasByte} byte. Kirim yang lebih kecil.`],
        en: ['Too large', `The request body exceeds ${masalah.batasByte} bytes. Send less.`],
      };
    case 'umum.terlalu-sering':
      return {
        status: 429,
        id: [
          'Terlalu sering',
          `Terlalu banyak permintaan dari alamat ini. Coba lagi ${masalah.cobaLagiDetik} detik lagi.`,
        ],
        en: [
          'Too many requests',
          `Too many requests from this address. Try again in ${masalah.cobaLagiDetik} seconds.`,
        ],
        ...jeda(masalah.cobaLagiDetik),
      };
    case 'umum.versi-perlu-disebut':
      return {
        status: 428,
        id: [
          'Versi perlu disebut',
          `Rekaman ${masalah.objek} sudah ada. Kirim header If-Match dengan nomor versi yang terakhir Anda baca, agar perubahan orang lain tidak tertimpa.`,
        ],
        en: [
          'Name the revision',
          `Record ${masalah.objek} exists. Send If-Match with the revision you read last, so that nobody's change is overwritten.`,
        ],
      };
    case 'umum.bentrok': {
      const { versi, sekarang, oleh, waktu } = masalah;
      return {
        status: 409,
        id: [
          'Sudah diubah orang lain',
          sekarang === null
            ? 'Rekaman ini sudah tidak ada: dihapus sejak terakhir Anda baca. Muat ulang halaman.'
            : `${oleh} mengubah rekaman ini sesudah terakhir Anda baca. Bandingkan kedua nilai, lalu pilih.`,
        ],
        en: [
          'Changed by somebody else',
          sekarang === null
            ? 'This record is gone: it was deleted since you read it. Load the page again.'
            : `${oleh} changed this record after you read it. Compare both values, then choose.`,
        ],
        tambahan: { bentrok: { versi, sekarang, oleh, waktu } },
      };
    }
    case 'umum.aturan-dilanggar': {
      const salah = masalah.pelanggaran.filter(({ tingkat }) => tingkat === 'salah');
      return {
        status: 422,
        id: ['Belum dapat disimpan', salah.map(({ pesan }) => pesan).join(' ')],
        en: ['Cannot be saved yet', `A rule refuses this: ${salah.map(({ pesan }) => pesan).join(' ')}`],
        tambahan: {
          rincian: salah.map(({ kode, bidang, pesan, sitasi }) => ({ kode, bidang: bidang ?? '', pesan, sitasi })),
        },
      };
    }
    case 'umum.kunci-dipakai-ulang':
      return {
        status: 422,
        id: [
          'Idempotency-Key dipakai ulang',
          'Kunci ini sudah dipakai untuk permintaan yang berbeda. Buat kunci baru untuk setiap permintaan baru.',
        ],
        en: [
          'Idempotency-Key used again',
          'This key was used for a different request. Make a new key for each new request.',
        ],
      };
    case 'umum.belum-siap':
      return {
        status: 503,
        id: ['Belum siap', 'Basis data belum dapat dihubungi. Coba lagi sebentar; bila berulang, hubungi operator.'],
        en: ['Not ready', 'The database cannot be reached. Try again shortly; if it persists, tell the operator.'],
        ...jeda(5),
      };
    case 'umum.kesalahan-sistem':
      return {
        status: 500,
        id: [
          'Kesalahan sistem',
          'Tapis gagal menjawab karena kesalahan di dalamnya. Laporkan idPermintaan ini kepada operator.',
        ],
        en: [
          'System error',
          'Tapis failed to answer because of a fault of its own. Report this idPermintaan to the operator.',
        ],
      };
    case 'masuk.diperlukan':
      return {
        status: 401,
        id: ['Perlu masuk', 'Anda belum masuk atau sesi sudah berakhir. Masuk lagi, lalu ulangi.'],
        en: ['Sign-in needed', 'You are not signed in or the session has ended. Sign in and try again.'],
        kepala: { 'WWW-Authenticate': 'Bearer realm="tapis"' },
      };
    case 'masuk.gagal':
      return {
        status: 401,
        id: ['Gagal masuk', 'Surel atau sandi tidak cocok. Periksa keduanya; sandi membedakan huruf besar dan kecil.'],
        en: ['Sign-in failed', 'Email or password does not match. Check both; passwords are case-sensitive.'],
      };
    case 'masuk.akun-terkunci':
      return {
        status: 429,
        id: [
          'Akun dikunci sementara',
          `Terlalu banyak sandi salah untuk surel ini. Coba lagi ${menit(masalah.cobaLagiDetik)} menit lagi, atau atur sandi baru lewat Lupa kata sandi.`,
        ],
        en: [
          'Account locked for a while',
          `Too many wrong passwords for this email. Try again in ${menit(masalah.cobaLagiDetik)} minutes, or set a new one by Forgot password.`,
        ],
        ...jeda(masalah.cobaLagiDetik),
      };
    case 'masuk.sandi-lama-salah':
      return {
        status: 400,
        id: ['Sandi lama salah', 'Sandi lama tidak cocok, jadi sandi tidak diganti. Ketik ulang sandi lama.'],
        en: ['Wrong current password', 'The current password does not match, so nothing was changed. Type it again.'],
      };
    case 'izin.ditolak':
      return {
        status: 403,
        id: [
          'Tidak berwenang',
          `Peran Anda tidak membolehkan ini. ${masalah.kebijakan} Minta admin pemda bila peran Anda keliru.`,
        ],
        en: [
          'Not allowed',
          `Your role does not allow this. Policy: ${masalah.kebijakan} Ask the pemda admin if your role is wrong.`,
        ],
      };
    case 'perencanaan.perangkat-daerah-tidak-ada':
      return {
        status: 404,
        id: [
          'Perangkat daerah tidak ada',
          `Tidak ada perangkat daerah "${masalah.perangkatDaerah}" yang dapat Anda baca.`,
        ],
        en: [
          'No such perangkat daerah',
          `There is no perangkat daerah "${masalah.perangkatDaerah}" that you may read.`,
        ],
        tambahan: { tersedia: masalah.ada },
      };
    case 'perencanaan.tahun-tidak-ada':
      return {
        status: 404,
        id: [
          'Tahun tidak ada',
          `Perangkat daerah "${masalah.perangkatDaerah}" tidak mempunyai data tahun ${masalah.tahun}.`,
        ],
        en: ['No such year', `Perangkat daerah "${masalah.perangkatDaerah}" has no data for ${masalah.tahun}.`],
        tambahan: { tersedia: masalah.ada },
      };
    case 'perencanaan.pemda-perlu-disebut':
      return {
        status: 400,
        id: ['Pemda perlu disebut', 'Anda berperan di lebih dari satu pemda. Tambahkan ?pemda=KODE.'],
        en: ['Name the pemda', 'You have roles in more than one pemda. Add ?pemda=KODE.'],
        tambahan: { tersedia: masalah.ada },
      };
    case 'perencanaan.perjanjian-tidak-ada':
      return {
        status: 404,
        id: [
          masalah.perubahan ? 'Perjanjian kinerja perubahan tidak ada' : 'Perjanjian kinerja tidak ada',
          masalah.perubahan
            ? `Perjanjian kinerja tahun ${masalah.tahun} tidak diubah, jadi tidak ada perjanjian perubahan.`
            : `Perjanjian kinerja tahun ${masalah.tahun} belum dicatat.`,
        ],
        en: [
          masalah.perubahan ? 'No amended perjanjian kinerja' : 'No perjanjian kinerja',
          masalah.perubahan
            ? `The perjanjian kinerja of ${masalah.tahun} was not amended.`
            : `No perjanjian kinerja of ${masalah.tahun} has been recorded.`,
        ],
      };
    case 'pengukuran.catatan-tidak-ada':
    case 'pengukuran.tindak-lanjut-tidak-ada':
    case 'pengukuran.bukti-tidak-ada':
    case 'pengukuran.pemindai-tidak-siap':
      return explainPengukuran(masalah);
    case 'anggaran.versi-tidak-ada':
      return {
        status: 404,
        id: [
          'Versi anggaran tidak ada',
          masalah.ada.length === 0
            ? 'Tahun ini belum punya anggaran. Buat anggaran murni lebih dahulu.'
            : `Tidak ada versi anggaran "${masalah.versi}". Yang ada: ${masalah.ada.join(', ')}.`,
        ],
        en: [
          'No such version of the budget',
          masalah.ada.length === 0
            ? 'This year has no budget yet. Make the original budget (murni) first.'
            : `There is no version "${masalah.versi}". There are: ${masalah.ada.join(', ')}.`,
        ],
        tambahan: { tersedia: masalah.ada },
      };
    case 'perencanaan.renstra-tidak-ada': {
      const { awal, nomor } = masalah;
      const [id, en] = nomor === null ? ['', ''] : [` versi ${nomor}`, ` version ${nomor}`];
      return {
        status: 404,
        id: [
          'Renstra tidak ada',
          `Tidak ada Renstra${id} yang dimulai tahun ${awal} pada perangkat daerah ini. Muat ulang halaman Renstra.`,
        ],
        en: ['No such Renstra', `This perangkat daerah has no Renstra${en} that begins in ${awal}.`],
      };
    }
    case 'pelaporan.berkas-tidak-ada':
      return {
        status: 404,
        id: ['Berkas belum ada', 'Pindaian bertanda tangan belum diunggah. Unggah PDF-nya di halaman perjanjian ini.'],
        en: ['No file yet', 'No signed scan has been uploaded. Upload the PDF on the page of this agreement.'],
      };
    case 'indikator.tidak-ada':
      return {
        status: 404,
        id: ['Indikator tidak ada', `Tidak ada indikator "${masalah.indikator}" pada perangkat daerah dan tahun ini.`],
        en: ['No such indikator', `There is no indikator "${masalah.indikator}" in this perangkat daerah and year.`],
      };
    case 'reviu.tidak-ada':
    case 'reviu.apip-belum-mulai':
    case 'reviu.apip-belum-selesai':
    case 'reviu.apip-bagian-tidak-ada':
    case 'reviu.tak-terbaca':
      return explainReviu(masalah);
  }
}
