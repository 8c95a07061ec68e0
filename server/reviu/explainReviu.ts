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
