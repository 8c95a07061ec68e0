// Words and status of the problems of measuring.
import type { Masalah } from '../http/masalah.ts';
import type { UraianMasalah } from '../http/uraianMasalah.ts';

export function explainPengukuran(masalah: Extract<Masalah, { kode: `pengukuran.${string}` }>): UraianMasalah {
  switch (masalah.kode) {
    case 'pengukuran.catatan-tidak-ada':
      return {
        status: 404,
        id: ['Catatan tidak ditemukan', `Tidak ada catatan nomor ${masalah.nomor} pada tahun ini. Muat ulang halaman.`],
        en: ['Remark not found', `There is no remark number ${masalah.nomor} in this year. Load the page again.`],
      };
    case 'pengukuran.tindak-lanjut-tidak-ada':
      return {
        status: 404,
        id: [
          'Tindak lanjut tidak ditemukan',
          `Tidak ada tindak lanjut nomor ${masalah.nomor} pada tahun ini. Mungkin sudah dihapus; muat ulang halaman.`,
        ],
        en: [
          'Tindak lanjut not found',
          `There is no tindak lanjut number ${masalah.nomor} in this year. It may have been deleted; load the page again.`,
        ],
      };
    case 'pengukuran.bukti-tidak-ada':
      return {
        status: 404,
        id: ['Bukti tidak ada', 'Berkas bukti ini tidak ada, atau sudah dihapus. Muat ulang halaman.'],
        en: ['No such evidence', 'There is no such evidence file, or it was deleted. Reload the page.'],
      };
    case 'pengukuran.pemindai-tidak-siap':
      return {
        status: 503,
        id: [
          'Pemindai virus tidak menjawab',
          'Berkas belum diterima karena tidak dapat dipindai. Coba lagi beberapa menit lagi; bila tetap begitu, hubungi operator.',
        ],
        en: [
          'Virus scanner does not answer',
          'The file was not taken because it could not be scanned. Try again in a few minutes, or tell the operator.',
        ],
        kepala: { 'Retry-After': '60' },
      };
  }
}
