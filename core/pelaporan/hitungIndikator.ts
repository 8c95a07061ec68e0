// All figures of one indicator: the year, its triwulan, the years beside it, its components and its money.
import { type IndeksTriwulan, jumlahkanTriwulan } from '../anggaran/triwulanAnggaran.ts';
import { capaianBerasal } from '../indikator/capaianBerasal.ts';
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import { predikatCapaian } from '../indikator/predikatCapaian.ts';
import { statusCapaian } from '../indikator/statusCapaian.ts';
import type { Saat } from '../pengukuran/indeksRealisasi.ts';
import type { NilaiIndikator } from '../pengukuran/nilaiIndikator.ts';
import type { Pengaturan } from '../peraturan/pengaturanBaku.ts';
import { TRIWULAN } from '../values/sel.ts';
import type { HitunganIndikator, TitikKinerja } from './hitungan.ts';

export interface SumberHitungIndikator {
  tahun: number;
  nilai: NilaiIndikator;
  kas: IndeksTriwulan;
  /** Names of sub kegiatan by kode. */
  namaSub: ReadonlyMap<string, string>;
  pengaturan: Pengaturan;
}

/** Sub kegiatan whose money is that of the indicator; one at sub kegiatan level owns its own. */
export const subKegiatanMilik = ({ tingkat, induk, subKegiatan }: FaktaIndikator): readonly string[] =>
  tingkat === 'subkegiatan' && subKegiatan.length === 0 ? [induk] : subKegiatan;

export function hitungIndikator(fakta: FaktaIndikator, sumber: SumberHitungIndikator): HitunganIndikator {
  const { tahun, nilai, kas, namaSub, pengaturan } = sumber;
  const titik = (saat: Saat): TitikKinerja => {
    const [target, realisasi] = [nilai.target(fakta, saat), nilai.realisasi(fakta, saat)];
    const pilihan = { tahun: saat.tahun, pengaturan: pengaturan.capaian };
    return { target, realisasi, capaian: capaianBerasal(fakta, target, realisasi, pilihan) };
  };
  const kini = titik({ tahun, triwulan: null });
  const daftarTahun = new Set([tahun, ...fakta.target.map((t) => t.tahun), ...nilai.tercatat.tahun(fakta.kode)]);
  return {
    fakta,
    ...kini,
    predikat: predikatCapaian(kini.capaian, tahun, pengaturan.skala),
    status: statusCapaian(kini.capaian.nilai),
    triwulan: TRIWULAN.map((triwulan) => ({ triwulan, ...titik({ tahun, triwulan }) })),
    tahunan: [...daftarTahun]
      .toSorted((a, b) => a - b)
      .map((t) => ({ tahun: t, ...(t === tahun ? kini : titik({ tahun: t, triwulan: null })) })),
    komponen: nilai
      .komponen(fakta, { tahun, triwulan: null })
      .map(({ angka, ...komponen }) => ({ ...komponen, nilai: angka })),
    keuangan: jumlahkanTriwulan(
      kas,
      subKegiatanMilik(fakta).map((kode) => ({ kode, nama: namaSub.get(kode) ?? kode })),
    ),
  };
}
