// Wording of the statement page where the unit has written none of its own: content of PermenPANRB 53/2014, Anak Lampiran I.
import type { Blok } from '../naskah.ts';
import { paragraf } from '../susun/isi.ts';

const baku = (isi: string): Blok[] => [paragraf(isi, { menjorok: true })];

export const kalimatBaku = (tahun: number) => ({
  pembuka: baku(
    'Agar pemerintahan berjalan efektif, terbuka, dan akuntabel serta berorientasi pada hasil, yang bertanda tangan di bawah ini membuat Perjanjian Kinerja:',
  ),
  komitmen: baku(
    `Pihak Pertama menyanggupi target kinerja tahun ${tahun} dalam lampiran perjanjian ini, yang selaras dengan target jangka menengah pada dokumen perencanaan. Pihak Pertama bertanggung jawab atas berhasil atau tidaknya pencapaian target tersebut.`,
  ),
  supervisi: baku(
    'Pihak Kedua mengawasi pelaksanaan perjanjian ini, mengevaluasi capaiannya, dan mengambil tindakan yang diperlukan, termasuk memberi penghargaan dan sanksi.',
  ),
});
