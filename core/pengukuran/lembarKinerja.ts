// The entry sheet of performance: one row per indicator, its hand-entered components below it, four triwulan side by side.
// The browser computes it after every cell and the server when a quarter is submitted: the same figures as in the book.
import { capaianBerasal } from '../indikator/capaianBerasal.ts';
import type { FaktaIndikator, TingkatIndikator } from '../indikator/faktaIndikator.ts';
import { PENGATURAN_BAKU, type PengaturanCapaian } from '../peraturan/pengaturanBaku.ts';
import type { Angka } from '../values/angka.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { TRIWULAN, type Triwulan } from '../values/sel.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { kodeKomponen } from './kodeKomponen.ts';
import { type BahanNilai, NilaiIndikator } from './nilaiIndikator.ts';
import { periksaKinerja } from './periksaKinerja.ts';
import { type PerTriwulan, perTriwulan } from './perTriwulan.ts';
import type { TemuanIsian } from './temuanIsian.ts';

export interface BarisKinerja {
  /** Under which its cells are kept: kode of the indicator, or `kodeKomponen`. */
  kode: string;
  jenis: 'indikator' | 'komponen';
  /** Kode of the indicator the row belongs to. */
  indikator: string;
  nama: string;
  satuan: string;
  tingkat: TingkatIndikator;
  /** False: computed from the rows named in `asal`; nobody types here. */
  diisi: boolean;
  target: PerTriwulan<Angka>;
  realisasi: PerTriwulan<Angka>;
  /** Null for a component: only an indicator is held against a target. */
  capaian: PerTriwulan<Angka> | null;
  tahunLalu: Angka;
  temuan: TemuanIsian[];
}

/** What a cell holds as text: the word of a scale, or the exact decimal. */
export const isiSel = (angka: Angka): string | null => angka.kata ?? tulisDesimal(angka.nilai);

/** Sums of sub kegiatan and results of a rumus are not typed, unless a figure was entered there before. */
function isDiisi(fakta: FaktaIndikator, bahan: BahanNilai, nilai: NilaiIndikator): boolean {
  const tercatat = TRIWULAN.some((triwulan) => nilai.tercatat.sel(fakta.kode, { tahun: bahan.tahun, triwulan }));
  const dihitung =
    fakta.rumus !== null ||
    (fakta.tingkat === 'kegiatan' &&
      bahan.indikator.some((f) => f.tingkat === 'subkegiatan' && fakta.subKegiatan.includes(f.induk)));
  return tercatat || !dihitung;
}

function barisIndikator(
  fakta: FaktaIndikator,
  bahan: BahanNilai,
  nilai: NilaiIndikator,
  pengaturan: PengaturanCapaian,
): BarisKinerja {
  const { tahun } = bahan;
  const target = perTriwulan((triwulan) => nilai.target(fakta, { tahun, triwulan }));
  const realisasi = perTriwulan((triwulan) => nilai.realisasi(fakta, { tahun, triwulan }));
  const diisi = isDiisi(fakta, bahan, nilai);
  return {
    kode: fakta.kode,
    jenis: 'indikator',
    indikator: fakta.kode,
    nama: fakta.nama,
    satuan: fakta.satuan,
    tingkat: fakta.tingkat,
    diisi,
    target,
    realisasi,
    capaian: perTriwulan((t) => capaianBerasal(fakta, target[t], realisasi[t], { tahun, pengaturan })),
    tahunLalu: nilai.realisasi(fakta, { tahun: tahun - 1, triwulan: null }),
    // What is odd in a sum is said where it was typed.
    temuan: diisi || fakta.rumus !== null ? periksaKinerja({ fakta, target, realisasi }) : [],
  };
}

function barisKomponen(fakta: FaktaIndikator, { tahun }: BahanNilai, nilai: NilaiIndikator): BarisKinerja[] {
  const kosong = angkaTercatat({ nilai: null }, 'Komponen tidak bertarget.');
  return fakta.komponen
    .filter(({ spm }) => spm === null)
    .map((komponen) => {
      const kode = kodeKomponen(fakta.kode, komponen.kode);
      const angka = (triwulan: Triwulan | null, t = tahun) =>
        angkaTercatat(
          nilai.tercatat.sel(kode, { tahun: t, triwulan }) ?? { nilai: null },
          `Komponen ${komponen.nama}.`,
        );
      const realisasi = perTriwulan((triwulan) => angka(triwulan));
      const target = perTriwulan(() => kosong);
      return {
        kode,
        jenis: 'komponen' as const,
        indikator: fakta.kode,
        nama: komponen.nama,
        satuan: komponen.satuan,
        tingkat: fakta.tingkat,
        diisi: true,
        target,
        realisasi,
        capaian: null,
        tahunLalu: angka(null, tahun - 1),
        temuan: periksaKinerja({
          // A component is a plain number that stands for its triwulan.
          fakta: { ...fakta, satuan: komponen.satuan, jenisNilai: 'angka' },
          target,
          realisasi,
        }),
      };
    });
}

/** Rows in the order of the year's indicators. */
export function lembarKinerja(
  bahan: BahanNilai,
  pengaturan: PengaturanCapaian = PENGATURAN_BAKU.capaian,
): BarisKinerja[] {
  const nilai = new NilaiIndikator(bahan);
  return bahan.indikator.flatMap((fakta) => [
    barisIndikator(fakta, bahan, nilai, pengaturan),
    ...barisKomponen(fakta, bahan, nilai),
  ]);
}
