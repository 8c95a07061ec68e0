// What an edit may not change under figures that are there: one entered as a word cannot be read as a number, nor the other way.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import { salah } from './lapor.ts';

type Jenis = Pick<FaktaIndikator, 'jenisNilai'>;

/** `adaRealisasi`: a realisasi of the indicator is entered, in whatever year. */
export const periksaPerubahan = (lama: Jenis, baru: Jenis, adaRealisasi: boolean): Pelanggaran[] =>
  lama.jenisNilai === baru.jenisNilai || !adaRealisasi
    ? []
    : [
        salah(
          'jenis-nilai-terpakai',
          'jenisNilai',
          'Jenis nilai tidak dapat diganti karena realisasinya sudah diisi dengan jenis yang lama. Buat indikator baru, lalu akhiri yang ini.',
        ),
      ];
