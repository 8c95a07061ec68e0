// An indicator beside its last year and beside the end of the Renstra: two of the analyses that PermenPANRB 53/2014 asks for.
import { capaianBerasal } from '../indikator/capaianBerasal.ts';
import { selKosong } from '../pengukuran/selIndikator.ts';
import type { Pengaturan } from '../peraturan/pengaturanBaku.ts';
import type { Angka } from '../values/angka.ts';
import { type PokokAsal, rakitAngka } from '../values/rakitAngka.ts';
import type { HitunganIndikator, PerbandinganIndikator } from './hitungan.ts';

const SITASI = 'PermenPANRB 53/2014, Anak Lampiran II/1, Bab III.A';

function perubahan(pokok: Pick<PokokAsal, 'aturan' | 'judul'>, lalu: Angka, kini: Angka, satuan: string): Angka {
  const nilai = lalu.nilai === null || kini.nilai === null ? null : kini.nilai.minus(lalu.nilai);
  return rakitAngka(
    nilai,
    { ...pokok, sitasi: SITASI, uraian: 'Tahun ini − tahun lalu, dikurangkan sebelum dibulatkan.' },
    [
      { label: 'Tahun ini', angka: kini, satuan },
      { label: 'Tahun lalu', angka: lalu, satuan },
    ],
    nilai === null ? 'BELUM_DIISI' : undefined,
  );
}

/** Null where there is neither a year before nor a later Renstra target to compare with. `akhirRenstra` null: no Renstra yet. */
export function bandingkanIndikator(
  { fakta, realisasi, capaian, tahunan }: HitunganIndikator,
  tahun: number,
  akhirRenstra: number | null,
  pengaturan: Pengaturan,
): PerbandinganIndikator | null {
  const lalu = tahunan.find((t) => t.tahun === tahun - 1);
  const akhir = akhirRenstra === null ? undefined : tahunan.find((t) => t.tahun === akhirRenstra);
  if (lalu === undefined && (akhir === undefined || akhirRenstra === tahun)) return null;
  const [targetAkhir, realisasiLalu] = [
    akhir?.target ?? selKosong(fakta, 'Target', { tahun: akhirRenstra ?? tahun, triwulan: null }),
    lalu?.realisasi ?? selKosong(fakta, 'Realisasi', { tahun: tahun - 1, triwulan: null }),
  ];
  return {
    tahunLalu: tahun - 1,
    perubahanRealisasi: perubahan(
      { aturan: 'indikator.perubahan-realisasi', judul: 'Perubahan realisasi dari tahun lalu' },
      realisasiLalu,
      realisasi,
      fakta.satuan,
    ),
    perubahanCapaian: perubahan(
      { aturan: 'indikator.perubahan-capaian', judul: 'Perubahan capaian dari tahun lalu' },
      lalu?.capaian ?? realisasiLalu,
      capaian,
      '%',
    ),
    akhirRenstra,
    kemajuanRenstra: capaianBerasal(fakta, targetAkhir, realisasi, { tahun, pengaturan: pengaturan.capaian }),
  };
}
