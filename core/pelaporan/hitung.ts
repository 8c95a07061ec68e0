// From the facts of one unit and year to every computed figure, each with its proof. Pure and independent of the order of
// the facts; everything that screens, reports and the API show comes from here.
import { hitungAnggaran } from '../anggaran/hitungAnggaran.ts';
import type { SimpulAnggaran } from '../anggaran/hitunganAnggaran.ts';
import { indeksTriwulan } from '../anggaran/triwulanAnggaran.ts';
import { hitungSpm } from '../layanan/hitungSpm.ts';
import { rataPembanding } from '../layanan/rataPembanding.ts';
import { NilaiIndikator } from '../pengukuran/nilaiIndikator.ts';
import { PENGATURAN_BAKU, type Pengaturan } from '../peraturan/pengaturanBaku.ts';
import { hitungSkm } from '../survei/hitungSkm.ts';
import type { BahanLkjip } from './bahanLkjip.ts';
import { bandingkanIndikator } from './bandingkanIndikator.ts';
import { barisEfisiensi } from './barisEfisiensi.ts';
import type { Hitungan, HitunganIndikator } from './hitungan.ts';
import { hitungIndikator } from './hitungIndikator.ts';
import { sasaranStrategis } from './sasaranStrategis.ts';

function semuaSimpul(simpul: readonly SimpulAnggaran[]): SimpulAnggaran[] {
  return simpul.flatMap((s) => [s, ...semuaSimpul(s.anak)]);
}

export function hitung(bahan: BahanLkjip, pengaturan: Pengaturan = PENGATURAN_BAKU): Hitungan {
  const { tahun, perencanaan, layanan } = bahan;
  const kas = indeksTriwulan(bahan.anggaran.triwulan);
  const anggaran = hitungAnggaran(bahan.anggaran, perencanaan.program, kas, tahun, pengaturan.skala);
  const simpul = new Map(semuaSimpul(anggaran.program).map((s) => [s.kode, s]));

  const nilai = new NilaiIndikator(bahan);
  const namaSub = new Map([...simpul.values()].map(({ kode, nama }) => [kode, nama]));
  const sumber = { tahun, nilai, kas, namaSub, pengaturan };
  const indikator = new Map(
    bahan.indikator.map((f): [string, HitunganIndikator] => [f.kode, hitungIndikator(f, sumber)]),
  );

  const sumberEfisiensi = { tahun, anggaran, simpul, sasaran: sasaranStrategis(perencanaan) };
  return {
    indikator,
    anggaran,
    spm: hitungSpm(layanan.spm, tahun),
    skm: hitungSkm(bahan.survei, tahun),
    efisiensi: bahan.evaluasi.efisiensi.map((e) => barisEfisiensi(e, indikator.get(e.indikator), sumberEfisiensi)),
    pembanding: layanan.pembanding.map((fakta) => ({ fakta, rata: rataPembanding(fakta) })),
    perbandingan: new Map(
      [...indikator].flatMap(([kode, h]) => {
        const banding = bandingkanIndikator(h, tahun, perencanaan.renstra?.akhir ?? null, pengaturan);
        return banding === null ? [] : [[kode, banding]];
      }),
    ),
  };
}
