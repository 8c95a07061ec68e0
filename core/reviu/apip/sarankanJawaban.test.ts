import { expect, it } from 'vitest';
import { hitung } from '../../pelaporan/hitung.ts';
import { presentPerhitungan } from '../../pelaporan/presentPerhitungan.ts';
import { bahanUji } from '../../pelaporan/uji/bahanUji.ts';
import { daftarUjiReviu } from '../../peraturan/daftarUjiReviu.ts';
import { sarankanJawaban } from './sarankanJawaban.ts';

const sarankan = (ubah: (bahan: ReturnType<typeof bahanUji>) => void = () => undefined) => {
  const bahan = bahanUji();
  ubah(bahan);
  const saran = sarankanJawaban(bahan, presentPerhitungan(bahan, hitung(bahan)));
  return new Map(saran.map((satu) => [satu.butir, satu]));
};

it('each saran belongs to an item, at most one to each', () => {
  const kode = new Set(daftarUjiReviu(2030)?.baris.map((satu) => satu.kode));
  const saran = [...sarankan().keys()];
  expect(saran.length).toBeGreaterThan(8);
  expect(saran.every((satu) => kode.has(satu))).toBe(true);
});

const perjanjian =
  (nilai: (bahan: ReturnType<typeof bahanUji>, kode: string) => string) => (bahan: ReturnType<typeof bahanUji>) => {
    const iku = bahan.indikator.filter((satu) => satu.iku);
    bahan.perencanaan.perjanjianKinerja = [
      {
        ...{
          versi: 'murni',
          versiAnggaran: 'murni',
          tempat: 'Kota Uji',
          tanggal: `${bahan.tahun}-01-20`,
          alasan: null,
        },
        ...{ pihakPertama: 'kadis', pihakKedua: 'kepala-daerah' },
        target: iku.map(({ kode }) => ({ indikator: kode, nilai: nilai(bahan, kode) })),
      },
    ];
  };

it('targets that equal the agreement suggest Ya; one that differs suggests Tidak and names both values', () => {
  const sama = sarankan(
    perjanjian(({ indikator, tahun }, kode) => {
      const ada = indikator.find((satu) => satu.kode === kode)?.target.find((satu) => satu.tahun === tahun);
      return ada?.nilai.nilai ?? '';
    }),
  );
  expect([sama.get('III.1')?.jawaban, sama.get('III.4')?.jawaban]).toEqual(['ya', 'ya']);
  const beda = sarankan(perjanjian(() => '12345'));
  expect(beda.get('III.4')).toMatchObject({ jawaban: 'tidak', tautan: { layar: 'indikator' } });
  expect(beda.get('III.4')?.alasan).toContain('perjanjian 12.345');
});

it('what only people can judge is never suggested as Ya', () => {
  const saran = sarankan();
  for (const butir of ['I.3', 'I.5', 'III.7', 'III.10']) expect(saran.get(butir)?.jawaban).not.toBe('ya');
});

it('a year without agreement, Renstra or IKU suggests Tidak and says what is missing', () => {
  const kosong = sarankan((bahan) => {
    bahan.perencanaan.perjanjianKinerja = [];
    bahan.perencanaan.renstra = null;
  });
  expect(kosong.get('III.4')?.alasan).toContain('Belum ada perjanjian kinerja');
  expect(kosong.get('III.2')?.jawaban).toBe('tidak');
  const tanpaIku = sarankan((bahan) => {
    bahan.indikator = bahan.indikator.map((satu) => ({ ...satu, iku: false }));
  });
  expect(tanpaIku.get('I.2')?.jawaban).toBe('tidak');
});
