// tapis compute: every computed figure of one perangkat daerah and year.
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { alamatDari, cariLaporan } from './cariLaporan.ts';
import { OPSI_LAPORAN, type Perintah } from './perintah.ts';

/** The figures a person looks for first; everything is in --json. */
async function ringkas(perhitungan: Perhitungan): Promise<string> {
  const [{ desimal }, { tulisAngka }, { tulisPersen }, { tulisRupiah }] = await Promise.all([
    import('@tapis/core/values/desimal.ts'),
    import('@tapis/core/values/tulisAngka.ts'),
    import('@tapis/core/values/tulisPersen.ts'),
    import('@tapis/core/values/tulisRupiah.ts'),
  ]);
  const { anggaran } = perhitungan;
  const angka = (nilai: string | null) =>
    nilai !== null && /^-?\d/.test(nilai) ? tulisAngka(desimal(nilai), { desimal: 2, min: 0 }) : (nilai ?? '–');
  const baris = perhitungan.indikator
    .filter((satu) => satu.iku || satu.tingkat === 'tujuan' || satu.tingkat === 'program')
    .map(
      (satu) =>
        `  ${satu.kode.padEnd(6)} target ${angka(satu.target)}, realisasi ${angka(satu.realisasi)}, capaian ${tulisPersen(
          desimal(satu.capaian),
        )}  ${satu.nama}`,
    );
  return [
    `${perhitungan.perangkatDaerah} (pemda ${perhitungan.pemda}) tahun ${perhitungan.tahun}`,
    ...baris,
    `  Anggaran ${tulisRupiah(desimal(anggaran.perubahan ?? anggaran.murni))}, realisasi ${tulisRupiah(
      desimal(anggaran.realisasi),
    )}, serapan ${tulisPersen(desimal(anggaran.persen))}`,
    'Semua angka: tambahkan --json.',
  ].join('\n');
}

export const perintahCompute: Perintah = {
  nama: 'compute',
  ringkas: 'Menghitung semua angka satu perangkat daerah dan tahun',
  opsi: OPSI_LAPORAN,
  contoh: ['tapis compute --perangkat-daerah dinsos --tahun 2024 --json'],
  async jalankan(lingkungan, nilai) {
    const alamat = alamatDari(nilai);
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    return withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'pakai' }, async ({ db }) => {
      const laporan = await cariLaporan(db, alamat);
      const { createPenghitung } = await import('../pelaporan/penghitung.ts');
      const perhitungan = await createPenghitung().hitung(laporan, 'perhitungan', null);
      lingkungan.tulis(nilai.saklar.json ? JSON.stringify(perhitungan, null, 2) : await ringkas(perhitungan));
      return 0;
    });
  },
};
