// One value of an indicator as it is stored: a decimal string, or a word of the scale in force that year.
import { cariBerlaku } from '../../peraturan/cariBerlaku.ts';
import { cariPita } from '../../peraturan/cariPita.ts';
import { SKALA, type Skala } from '../../peraturan/skala.ts';
import { akhirTahun } from '../../peraturan/tabel.ts';
import { Desimal } from '../../values/desimal.ts';
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';

const ANGKA = /^-?\d{1,30}(\.\d{1,20})?$/;

type Nilai = { jenis: 'angka'; angka: Desimal } | { jenis: 'kata'; urutan: number };

/** Words of a scale that is in force at the end of the year, best first; empty when there is none. */
export function kataSkala(kode: string, tahun: number): Skala['baris'] {
  const skala = cariBerlaku(SKALA, kode, akhirTahun(tahun));
  return skala.ok ? skala.nilai.baris : [];
}

/** Every scale in force at the end of the year. */
export const daftarSkala = (tahun: number): Skala[] =>
  [...new Set(SKALA.map(({ kode }) => kode))].flatMap((kode) => {
    const skala = cariBerlaku(SKALA, kode, akhirTahun(tahun));
    return skala.ok ? [skala.nilai] : [];
  });

/** The failure is the sentence to show. */
export function bacaNilai(
  { jenisNilai, skala }: Pick<FaktaIndikator, 'jenisNilai' | 'skala'>,
  teks: string,
  tahun: number,
): Hasil<Nilai, string> {
  if (jenisNilai === 'angka') {
    if (ANGKA.test(teks)) return berhasil({ jenis: 'angka', angka: new Desimal(teks) });
    return gagal(
      `"${teks}" bukan angka, sedangkan indikator ini bernilai angka. Tulis angkanya, atau ubah jenis nilainya menjadi predikat.`,
    );
  }
  const edisi = cariBerlaku(SKALA, skala ?? '', akhirTahun(tahun));
  if (!edisi.ok) return gagal(edisi.masalah.pesan);
  const pita = cariPita(edisi.nilai, teks);
  return pita.ok ? berhasil({ jenis: 'kata', urutan: pita.nilai.urutan }) : gagal(pita.masalah.pesan);
}
