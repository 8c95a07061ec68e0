// What a jabatan answers for in the plan of a year: the nodes it is penanggung jawab of, their indicators and their money.
// This is the cascade: the content that a perjanjian kinerja of that jabatan should have.
import type { FaktaIndikator } from '../../indikator/faktaIndikator.ts';
import type { Jabatan, Kegiatan, Program } from '../../perencanaan/faktaPerencanaan.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';

export interface LingkupJabatan {
  jabatan: string;
  kepala: boolean;
  /** Level of what is promised, the highest one held; null when nothing in the plan names the jabatan. */
  tingkat: FaktaIndikator['tingkat'] | null;
  indikator: string[];
  /** Sub kegiatan whose money stands in the annex, in the order of the tree. */
  subKegiatan: string[];
  /** Jabatan of the superior; null when there is none to propose. */
  pihakKedua: string | null;
  /** True: the superior is not recorded, the head of the unit stands in. */
  pihakKeduaDisimpulkan: boolean;
}

/** The head of the unit: the structural jabatan without a superior. */
export const jabatanKepala = (jabatan: readonly Jabatan[]): Jabatan | null =>
  jabatan.find((satu) => satu.atasan === null && satu.jenis === 'struktural') ?? jabatan[0] ?? null;

type Simpul = { tingkat: 'program' | 'kegiatan' | 'subkegiatan'; kode: string; pemilik: string[]; sub: string[] };

const subKegiatanDari = (kegiatan: Kegiatan) => kegiatan.subKegiatan.map(({ kode }) => kode);

/** Nodes that name the jabatan, the highest of each branch only: what lies below comes with it. */
function topSimpul(program: readonly Program[], jabatan: string): Simpul[] {
  return program.flatMap((p): Simpul[] => {
    if (p.penanggungJawab.includes(jabatan))
      return [
        { tingkat: 'program', kode: p.kode, pemilik: p.penanggungJawab, sub: p.kegiatan.flatMap(subKegiatanDari) },
      ];
    return p.kegiatan.flatMap((k): Simpul[] => {
      if (k.penanggungJawab.includes(jabatan))
        return [{ tingkat: 'kegiatan', kode: k.kode, pemilik: k.penanggungJawab, sub: subKegiatanDari(k) }];
      return k.subKegiatan
        .filter((s) => s.penanggungJawab.includes(jabatan))
        .map(({ kode, penanggungJawab }) => ({ tingkat: 'subkegiatan', kode, pemilik: penanggungJawab, sub: [kode] }));
    });
  });
}

/** Indicators of a node that belong to the jabatan: those that name it, and those that name nobody. */
const indikatorSimpul = (indikator: readonly FaktaIndikator[], kode: string, jabatan: string): FaktaIndikator[] =>
  indikator.filter(
    (satu) => satu.induk === kode && (satu.penanggungJawab.length === 0 || satu.penanggungJawab.includes(jabatan)),
  );

function lingkupKepala({ indikator, perencanaan }: BahanLkjip, jabatan: string): LingkupJabatan {
  const utama = indikator.filter((satu) => satu.tingkat === 'sasaran' || satu.iku).map(({ kode }) => kode);
  return {
    jabatan,
    kepala: true,
    tingkat: 'sasaran',
    indikator: utama,
    subKegiatan: perencanaan.program.flatMap((p) => p.kegiatan.flatMap(subKegiatanDari)),
    pihakKedua: 'kepala-daerah',
    pihakKeduaDisimpulkan: false,
  };
}

/** A node held by several jabatan is divided by the sub kegiatan of their indicators; held alone it comes whole. */
function subBagian(simpul: Simpul, milik: readonly FaktaIndikator[]): string[] {
  if (simpul.pemilik.length === 1) return simpul.sub;
  const bagian = new Set(milik.flatMap(({ subKegiatan }) => subKegiatan));
  return simpul.sub.filter((kode) => bagian.has(kode));
}

export function lingkupJabatan(bahan: BahanLkjip, jabatan: string): LingkupJabatan {
  const { perencanaan, indikator } = bahan;
  const kepala = jabatanKepala(perencanaan.jabatan);
  if (kepala?.kode === jabatan) return lingkupKepala(bahan, jabatan);
  const simpul = topSimpul(perencanaan.program, jabatan);
  const isi = simpul.map((satu) => ({ satu, milik: indikatorSimpul(indikator, satu.kode, jabatan) }));
  const atasan = perencanaan.jabatan.find(({ kode }) => kode === jabatan)?.atasan ?? null;
  const urutan = ['program', 'kegiatan', 'subkegiatan'] as const;
  return {
    jabatan,
    kepala: false,
    tingkat: urutan.find((tingkat) => simpul.some((satu) => satu.tingkat === tingkat)) ?? null,
    indikator: isi.flatMap(({ milik }) => milik.map(({ kode }) => kode)),
    subKegiatan: isi.flatMap(({ satu, milik }) => subBagian(satu, milik)),
    pihakKedua: atasan ?? kepala?.kode ?? null,
    pihakKeduaDisimpulkan: atasan === null,
  };
}
