// The word a scale gives to a figure, with its proof: which scale, which edition, which band.
import { asalRujukan } from '../peraturan/aturan.ts';
import { cariBerlaku } from '../peraturan/cariBerlaku.ts';
import { klasifikasi } from '../peraturan/klasifikasi.ts';
import { type KebijakanCelah, SKALA } from '../peraturan/skala.ts';
import { akhirTahun } from '../peraturan/tabel.ts';
import type { Angka, Asal } from '../values/angka.ts';
import type { Predikat } from '../values/predikat.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';

export interface PilihanPredikat {
  /** Kode of the scale; its edition is the one in force at the end of `tahun`. */
  skala: string;
  tahun: number;
  kebijakanCelah?: KebijakanCelah;
  /** What is graded, for the proof: "Capaian", "Penyerapan anggaran". */
  hal: string;
  satuan?: string;
  /** Which word of the band: its label ("Sangat Tinggi", default) or its kode ("BB"). */
  sebut?: 'label' | 'kode';
}

/** Label null where the figure is blank, or the scale does not know it; the reason stands in `asal.uraian`. */
export function predikatSkala(angka: Angka, pilihan: PilihanPredikat): Predikat {
  const { skala, tahun, kebijakanCelah, hal, satuan = '', sebut = 'label' } = pilihan;
  const masukan: Asal['masukan'] = [
    { label: hal, nilai: tulisDesimal(angka.nilai, 'sepuluh'), ...(satuan !== '' && { satuan }), asal: angka.asal },
  ];
  const edisi = cariBerlaku(SKALA, skala, akhirTahun(tahun));
  if (!edisi.ok) {
    const { pesan } = edisi.masalah;
    return { label: null, asal: { aturan: skala, judul: 'Skala peringkat', sitasi: null, uraian: pesan, masukan } };
  }
  const rujukan = (uraian: string): Asal => ({ ...asalRujukan(edisi.nilai, uraian), masukan });
  if (angka.nilai === null)
    return { label: null, asal: rujukan(`${hal} belum dapat dihitung, sehingga tidak digolongkan.`) };
  const pita = klasifikasi(edisi.nilai, angka.nilai, kebijakanCelah);
  if (!pita.ok) return { label: null, asal: rujukan(pita.masalah.pesan) };
  const kata = pita.nilai[sebut];
  return {
    label: kata,
    asal: rujukan(
      `${hal} ${tulisAngka(angka.nilai, { desimal: 2 })}${satuan} masuk pita ${pita.nilai.cetak}: ${kata}.`,
    ),
  };
}
