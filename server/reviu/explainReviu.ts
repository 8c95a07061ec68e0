// Words and status of the problems of reviu.
import type { Masalah } from '../http/masalah.ts';
import type { UraianMasalah } from '../http/uraianMasalah.ts';
import { kalimatBaca } from './kalimatBaca.ts';

export function explainReviu(masalah: Extract<Masalah, { kode: `reviu.${string}` }>): UraianMasalah {
  switch (masalah.kode) {
    case 'reviu.tidak-ada':
      return {
        status: 404,
        id: [
          'Reviu tidak ada',
          `Tidak ada reviu "${masalah.reviu}". Masa simpannya mungkin sudah lewat; kirim ulang berkasnya.`,
        ],
        en: [
          'No such reviu',
          `There is no reviu "${masalah.reviu}". It may be past its last day; send the file again.`,
        ],
      };
    case 'reviu.apip-belum-mulai':
      return {
        status: 404,
        id: [
          'Reviu APIP belum dimulai',
          'Belum ada daftar uji untuk perangkat daerah dan tahun ini. APIP memulainya di layar Reviu APIP.',
        ],
        en: [
          'The APIP has not begun',
          'There is no checklist for this unit and year yet. The APIP begins it in Tapis.',
        ],
      };
    case 'reviu.apip-belum-selesai':
      return {
        status: 409,
        id: [
          'Daftar uji belum selesai',
          'Pernyataan telah direviu disusun sesudah daftar uji dinyatakan selesai. Jawab semua butirnya dahulu.',
        ],
        en: [
          'The checklist is not complete',
          'The statement is made once the checklist is complete. Answer every item first.',
        ],
      };
    case 'reviu.apip-bagian-tidak-ada':
      return {
        status: 404,
        id: ['Bagian reviu tidak ada', `Reviu ini tidak punya ${masalah.bagian}. Muat ulang halaman.`],
        en: ['No such part', `This reviu has no ${masalah.bagian}. Load the page again.`],
      };
    case 'reviu.tak-terbaca':
      return {
        status: 422,
        id: ['Berkas tidak dapat direviu', kalimatBaca(masalah.sebab, 'id')],
        en: ['The file cannot be reviewed', kalimatBaca(masalah.sebab, 'en')],
        tambahan: {
          rincian: [{ bidang: 'berkas', kode: masalah.sebab.kode, pesan: kalimatBaca(masalah.sebab, 'id') }],
        },
      };
  }
}
