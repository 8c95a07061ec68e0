// The five basic services of SPM bidang sosial for kabupaten/kota, with the count each percentage is made of.
// PP 2/2018 Pasal 10; technical standard Permensos 9/2018. Target 100 % every year.
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';
import { cariBerlaku } from './cariBerlaku.ts';
import data from './data/spmSosial.json' with { type: 'json' };
import type { MasalahPeraturan } from './masalahPeraturan.ts';
import { akhirTahun, type Tabel } from './tabel.ts';

export interface LayananSpmBaku {
  /** Short kode used in the product: disabilitas, anak, lansia, gepeng, bencana. */
  kode: string;
  kodeNasional: string;
  nama: string;
  pembilang: string;
  penyebut: string;
}

export const SPM_SOSIAL = data as unknown as readonly Tabel<LayananSpmBaku>[];

/** All services in force for the year, in the order of Pasal 10. */
export function daftarLayananSpm(tahun: number): Hasil<Tabel<LayananSpmBaku>, MasalahPeraturan> {
  return cariBerlaku(SPM_SOSIAL, 'spm-sosial-kabupaten', akhirTahun(tahun));
}

/** One service by its short kode or its kodeNasional. */
export function cariLayananSpm(kode: string, tahun: number): Hasil<LayananSpmBaku, MasalahPeraturan> {
  const tabel = daftarLayananSpm(tahun);
  if (!tabel.ok) return tabel;
  const layanan = tabel.nilai.baris.find((l) => l.kode === kode || l.kodeNasional === kode);
  if (layanan !== undefined) return berhasil(layanan);
  return gagal({
    kode: 'peraturan.kode-tidak-dikenal',
    aturan: 'spm-sosial-kabupaten',
    dicari: kode,
    pesan: `Layanan SPM "${kode}" tidak dikenal. Pilih salah satu: ${tabel.nilai.baris.map((l) => l.kode).join(', ')}.`,
  });
}
