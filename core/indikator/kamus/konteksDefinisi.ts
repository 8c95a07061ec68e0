// What a definition is checked against: the nodes, posts, SPM services and other indicators of the same unit and year.
import type { FaktaIndikator, TingkatIndikator } from '../faktaIndikator.ts';
import { bacaRumus } from '../rumus/bacaRumus.ts';
import { namaDalamRumus } from '../rumus/pohonRumus.ts';

export interface Bernama {
  kode: string;
  nama: string;
}

export interface SimpulIndikator extends Bernama {
  tingkat: TingkatIndikator;
}

/** As the API gives it: lists. */
export interface BahanKonteks {
  tahun: number;
  /** First and last year of the Renstra; null while there is none. */
  renstra: { awal: number; akhir: number } | null;
  simpul: readonly SimpulIndikator[];
  jabatan: readonly Bernama[];
  spm: readonly Bernama[];
  /** Every indicator of the unit and year. */
  indikator: readonly FaktaIndikator[];
}

/** The same, for look-ups. */
export interface KonteksDefinisi {
  tahun: number;
  renstra: { awal: number; akhir: number } | null;
  /** By `kunciSimpul`. */
  simpul: ReadonlyMap<string, SimpulIndikator>;
  jabatan: ReadonlyMap<string, string>;
  spm: ReadonlyMap<string, string>;
  indikator: ReadonlyMap<string, FaktaIndikator>;
  /** Names each rumus uses, by kode of its indicator. */
  rujukan: ReadonlyMap<string, readonly string[]>;
}

export const kunciSimpul = (tingkat: TingkatIndikator, kode: string): string => `${tingkat} ${kode}`;

/** Names a rumus uses; an unreadable or absent one uses none. */
export function namaRumus(rumus: string | null): string[] {
  const pohon = rumus === null ? null : bacaRumus(rumus);
  return pohon?.ok ? namaDalamRumus(pohon.nilai) : [];
}

/** Other indicators a rumus names: a name of an own component is never one of them. */
export const rujukanRumus = ({ rumus, komponen }: Pick<FaktaIndikator, 'rumus' | 'komponen'>): string[] =>
  namaRumus(rumus).filter((nama) => !komponen.some((k) => k.kode === nama));

const namaMenurutKode = (daftar: readonly Bernama[]) => new Map(daftar.map(({ kode, nama }) => [kode, nama]));

export const siapkanKonteks = (bahan: BahanKonteks): KonteksDefinisi => ({
  tahun: bahan.tahun,
  renstra: bahan.renstra,
  simpul: new Map(bahan.simpul.map((satu) => [kunciSimpul(satu.tingkat, satu.kode), satu])),
  jabatan: namaMenurutKode(bahan.jabatan),
  spm: namaMenurutKode(bahan.spm),
  indikator: new Map(bahan.indikator.map((satu) => [satu.kode, satu])),
  rujukan: new Map(bahan.indikator.map((satu) => [satu.kode, rujukanRumus(satu)])),
});
