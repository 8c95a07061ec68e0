import { describe, expect, it } from 'vitest';
import { berkasDariTeks } from '../../test/reviu/berkasDariTeks.ts';
import { hitung } from '../pelaporan/hitung.ts';
import { presentPerhitungan } from '../pelaporan/presentPerhitungan.ts';
import { bahanUji } from '../pelaporan/uji/bahanUji.ts';
import { desimal } from '../values/desimal.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { bandingkanData } from './bandingkanData.ts';

const bahan = bahanUji();
const perhitungan = presentPerhitungan(bahan, hitung(bahan));
const { tahun } = perhitungan;
const uang = (nilai: string | null | undefined) => tulisAngka(desimal(nilai ?? '0'), { desimal: 0 });
const banding = (teks: string, unit = 'Dinas Uji') => bandingkanData(berkasDariTeks(teks), { perhitungan, unit });
const [program] = perhitungan.anggaran.program;
const iku = perhitungan.indikator.find((satu) => satu.iku && satu.target !== null);
if (!program || !iku) throw new Error('the test data have a program and an IKU');

const anggaran = (pagu: string, realisasi: string, kode = program.kode) =>
  `LAPORAN KINERJA DINAS UJI TAHUN ${tahun}\n\nTabel 1.1 Realisasi anggaran tahun ${tahun}\n\nKode\tProgram\tAnggaran\tRealisasi\n${kode}\t${program.nama}\t${pagu}\t${realisasi}\n`;

describe('a report against the data', () => {
  it('figures that agree give no finding, whichever version of the budget they print', () => {
    expect(banding(anggaran(uang(program.perubahan), uang(program.realisasi)))).toEqual([]);
    expect(banding(anggaran(uang(program.murni), uang(program.realisasi)))).toEqual([]);
  });

  it('a ceiling that differs names both values, the place and the way to the own figure', () => {
    const temuan = banding(anggaran('987.654.321', uang(program.realisasi)));
    expect(temuan).toMatchObject([
      {
        kode: 'beda-dengan-data',
        tingkat: 'salah',
        ditemukan: '987.654.321',
        seharusnya: uang(program.perubahan),
        lokasi: { tabel: 'Tabel 1.1' },
        tautan: { layar: 'anggaran', baris: program.kode },
      },
    ]);
  });

  it('an indicator is matched by its name; a name may mean another, so the finding is a warning', () => {
    const teks = `LAPORAN KINERJA DINAS UJI TAHUN ${tahun}\n\nTabel 1.1 Capaian tahun ${tahun}\n\nNo\tIndikator Kinerja\tTarget\n1\t${iku.nama}\t1234,50\n`;
    expect(banding(teks)).toMatchObject([
      { kode: 'beda-dengan-data', tingkat: 'peringatan', tautan: { layar: 'target', kode: iku.kode } },
    ]);
  });

  it('what Tapis does not know, and a report of another year or unit, is not compared', () => {
    expect(
      banding(anggaran('5.000', '4.000', '9.99.99').replace(program.nama, 'Program Yang Tidak Ada Di Data')),
    ).toEqual([]);
    expect(banding(anggaran('5.000', '4.000').replaceAll(String(tahun), String(tahun - 1)))).toBeNull();
    expect(banding(anggaran('5.000', '4.000'), 'Badan Kepegawaian')).toBeNull();
  });
});
