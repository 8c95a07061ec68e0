// The figures of one triwulan: capaian with its peringkat by level, money against plan and ceiling, what is odd, and the course of the
// year so far. Screens and the printed report read nothing but this.
import { hitungAnggaran } from '../../anggaran/hitungAnggaran.ts';
import type { HitunganAnggaran, SimpulAnggaran } from '../../anggaran/hitunganAnggaran.ts';
import { serapan } from '../../anggaran/serapan.ts';
import { indeksTriwulan } from '../../anggaran/triwulanAnggaran.ts';
import type { FaktaIndikator, TingkatIndikator } from '../../indikator/faktaIndikator.ts';
import { predikatCapaian } from '../../indikator/predikatCapaian.ts';
import { type RataCapaian, rataCapaian } from '../../indikator/rataCapaian.ts';
import { statusCapaian } from '../../indikator/statusCapaian.ts';
import { lembarIsian } from '../../pengukuran/bahanIsian.ts';
import type { TemuanIsian } from '../../pengukuran/temuanIsian.ts';
import { cariBerlaku } from '../../peraturan/cariBerlaku.ts';
import { PENGATURAN_BAKU, type Pengaturan } from '../../peraturan/pengaturanBaku.ts';
import { SKALA } from '../../peraturan/skala.ts';
import { akhirTahun } from '../../peraturan/tabel.ts';
import type { Angka } from '../../values/angka.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Predikat } from '../../values/predikat.ts';
import { angkaTercatat } from '../../values/rakitAngka.ts';
import { TRIWULAN, type Triwulan } from '../../values/sel.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan, HitunganIndikator, TitikKinerja } from '../hitungan.ts';
import { lingkupTriwulan } from './lingkupTriwulan.ts';

export interface PilihanTriwulan {
  triwulan: Triwulan;
  /** Kode of the jabatan that answers for it; null: the whole perangkat daerah. */
  jabatan: string | null;
}

export interface BarisCapaian {
  hitungan: HitunganIndikator;
  titik: { triwulan: Triwulan } & TitikKinerja;
  predikat: Predikat;
}

export interface SebaranTingkat {
  tingkat: TingkatIndikator;
  jumlah: number;
  rata: RataCapaian;
  /** Indicators per grade, in the order of `peringkat`. */
  peringkat: number[];
  /** Without a capaian, or with one the scale does not know. */
  tanpaPeringkat: number;
}

/** Money up to a triwulan. */
export interface UangTriwulan {
  triwulan: Triwulan;
  pagu: Angka;
  target: Angka;
  realisasi: Angka;
  /** realisasi / target of the triwulan × 100, and realisasi / pagu × 100. */
  persenTarget: Angka;
  serapan: Angka;
}

export interface TitikTren extends UangTriwulan {
  rata: RataCapaian;
}

export interface TemuanBaris {
  lembar: 'kinerja' | 'keuangan';
  kode: string;
  nama: string;
  temuan: TemuanIsian;
}

export interface AnalisisTriwulan extends PilihanTriwulan {
  capaian: BarisCapaian[];
  /** Words of the scale, the best one first. */
  peringkat: string[];
  sebaran: SebaranTingkat[];
  /** Indicators by status against their target. */
  status: { tercapai: number; belum: number; kosong: number };
  anggaran: HitunganAnggaran;
  uang: UangTriwulan;
  /** Of the triwulan up to this one. */
  tren: TitikTren[];
  temuan: TemuanBaris[];
}

const TINGKAT: readonly TingkatIndikator[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'];

const titikPada = ({ triwulan }: HitunganIndikator, t: Triwulan) =>
  triwulan[t - 1] as HitunganIndikator['triwulan'][number];

const rata = (baris: readonly HitunganIndikator[], t: Triwulan, { capaian: { batasAtas } }: Pengaturan): RataCapaian =>
  rataCapaian({
    butir: baris.map((h) => ({ capaian: titikPada(h, t).capaian.nilai })),
    batasAtas: batasAtas === null ? null : new Desimal(batasAtas),
  });

/** Money of a node, or of everything, up to a triwulan. */
export function uangTriwulan(
  simpul: Pick<SimpulAnggaran, 'pagu' | 'triwulan'>,
  versiBerlaku: string,
  t: Triwulan,
): UangTriwulan {
  const { target, realisasi, persen } = simpul.triwulan[t - 1] as SimpulAnggaran['triwulan'][number];
  const pagu = simpul.pagu[versiBerlaku] ?? angkaTercatat({ nilai: null }, 'Tidak ada versi anggaran yang berlaku.');
  return { triwulan: t, pagu, target, realisasi, persenTarget: persen, serapan: serapan(realisasi, pagu) };
}

const kodeSimpul = (simpul: readonly SimpulAnggaran[]): string[] =>
  simpul.flatMap((s) => [s.kode, ...kodeSimpul(s.anak)]);

function temuanTriwulan(
  bahan: BahanLkjip,
  indikator: readonly FaktaIndikator[],
  anggaran: HitunganAnggaran,
  t: Triwulan,
): TemuanBaris[] {
  const { kinerja, keuangan } = lembarIsian({
    ...bahan,
    program: bahan.perencanaan.program,
    jabatan: bahan.perencanaan.jabatan,
  });
  const [milikKinerja, milikKeuangan] = [
    new Set(indikator.map(({ kode }) => kode)),
    new Set(kodeSimpul(anggaran.program)),
  ];
  const pada = (lembar: TemuanBaris['lembar'], baris: { kode: string; nama: string; temuan: TemuanIsian[] }) =>
    baris.temuan
      .filter(({ triwulan }) => triwulan === t)
      .map((temuan): TemuanBaris => ({ lembar, kode: baris.kode, nama: baris.nama, temuan }));
  const urutan: TemuanIsian['tingkat'][] = ['salah', 'peringatan', 'saran'];
  return [
    ...kinerja.filter((b) => milikKinerja.has(b.indikator)).flatMap((b) => pada('kinerja', b)),
    ...keuangan.filter((b) => milikKeuangan.has(b.kode)).flatMap((b) => pada('keuangan', b)),
  ].toSorted((a, b) => urutan.indexOf(a.temuan.tingkat) - urutan.indexOf(b.temuan.tingkat));
}

/** Words of the scale of capaian in force, the best one first. */
function peringkatSkala(tahun: number, { skala }: Pengaturan): string[] {
  const edisi = cariBerlaku(SKALA, skala.capaian, akhirTahun(tahun));
  return edisi.ok ? edisi.nilai.baris.map(({ label }) => label) : [];
}

export function analisisTriwulan(
  bahan: BahanLkjip,
  hitungan: Hitungan,
  { triwulan, jabatan }: PilihanTriwulan,
  pengaturan: Pengaturan = PENGATURAN_BAKU,
): AnalisisTriwulan {
  const { tahun } = bahan;
  const lingkup = lingkupTriwulan(bahan, jabatan);
  const milik = TINGKAT.flatMap((tingkat) =>
    lingkup.indikator
      .filter((f) => f.tingkat === tingkat)
      .map((f) => hitungan.indikator.get(f.kode) as HitunganIndikator),
  );
  const capaian = milik.map((h): BarisCapaian => {
    const titik = titikPada(h, triwulan);
    return { hitungan: h, titik, predikat: predikatCapaian(titik.capaian, tahun, pengaturan.skala) };
  });
  const peringkat = peringkatSkala(tahun, pengaturan);
  const anggaran =
    lingkup.program === bahan.perencanaan.program
      ? hitungan.anggaran
      : hitungAnggaran(
          bahan.anggaran,
          lingkup.program,
          indeksTriwulan(bahan.anggaran.triwulan),
          tahun,
          pengaturan.skala,
        );
  const uang = (t: Triwulan) => uangTriwulan(anggaran, anggaran.versiBerlaku, t);
  const status = capaian.map(({ titik }) => statusCapaian(titik.capaian.nilai));
  return {
    triwulan,
    jabatan,
    capaian,
    peringkat,
    sebaran: TINGKAT.flatMap((tingkat): SebaranTingkat[] => {
      const baris = capaian.filter(({ hitungan: { fakta } }) => fakta.tingkat === tingkat);
      if (baris.length === 0) return [];
      const banyak = (label: string | null) => baris.filter(({ predikat }) => predikat.label === label).length;
      return [
        {
          tingkat,
          jumlah: baris.length,
          rata: rata(
            baris.map((b) => b.hitungan),
            triwulan,
            pengaturan,
          ),
          peringkat: peringkat.map(banyak),
          tanpaPeringkat: banyak(null),
        },
      ];
    }),
    status: {
      tercapai: status.filter((satu) => satu === 'tercapai' || satu === 'melampaui').length,
      belum: status.filter((satu) => satu === 'belum').length,
      kosong: status.filter((satu) => satu === null).length,
    },
    anggaran,
    uang: uang(triwulan),
    tren: TRIWULAN.filter((t) => t <= triwulan).map((t) => ({ ...uang(t), rata: rata(milik, t, pengaturan) })),
    temuan: temuanTriwulan(bahan, lingkup.indikator, anggaran, triwulan),
  };
}
