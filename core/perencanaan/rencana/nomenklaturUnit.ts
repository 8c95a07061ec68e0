// The nomenclature as one perangkat daerah may choose from it: the support program carries the unit's own bidang urusan.
import { bandingKode, kunciKode } from '../../peraturan/kunciKode.ts';
import type { TingkatRencana } from './isiRencana.ts';

interface ButirKode {
  kode: string;
  nama: string;
}

export interface ButirNomenklatur extends ButirKode {
  tingkat: TingkatRencana;
}

export interface NomenklaturUnit {
  /** In the order of kode. */
  butir: readonly ButirNomenklatur[];
  /** Official name; two and four digits of a sub kegiatan are one kode. */
  nama: (kode: string) => string | null;
}

/** Number of segments of a kode by tingkat: U.BB.PP, U.BB.PP.K.GG, U.BB.PP.K.GG.SS. */
const RUAS = new Map<number, TingkatRencana>([
  [3, 'program'],
  [5, 'kegiatan'],
  [6, 'subkegiatan'],
]);

/** `urusan`: kode of the unit's bidang urusan ("1.06"), which takes the place of X.XX. */
export function susunNomenklatur(daftar: readonly ButirKode[], urusan: string): NomenklaturUnit {
  const butir = daftar
    .flatMap(({ kode, nama }) => {
      const tingkat = RUAS.get(kode.split('.').length);
      return tingkat ? [{ kode: kode.replace(/^X\.XX(?=\.)/, urusan), nama, tingkat }] : [];
    })
    .sort((a, b) => bandingKode(a.kode, b.kode));
  const perKunci = new Map(butir.map((satu) => [kunciKode(satu.kode), satu.nama]));
  return { butir, nama: (kode) => perKunci.get(kunciKode(kode)) ?? null };
}

interface Dicari {
  tingkat: TingkatRencana;
  /** Kode of the parent that decides what can be chosen; null of a program. */
  induk: string | null;
  /** Words or the beginning of a kode; blank: everything. */
  cari: string;
}

const bukaKata = (teks: string): string[] =>
  teks
    .toLowerCase()
    .split(/\s+/)
    .filter((kata) => kata !== '');

export function cariButir({ butir }: NomenklaturUnit, { tingkat, induk, cari }: Dicari): ButirNomenklatur[] {
  const kata = bukaKata(cari);
  const awalan = induk === null ? '' : `${kunciKode(induk)}.`;
  return butir.filter(
    (satu) =>
      satu.tingkat === tingkat &&
      kunciKode(satu.kode).startsWith(awalan) &&
      kata.every((bagian) => satu.nama.toLowerCase().includes(bagian) || satu.kode.startsWith(bagian)),
  );
}
