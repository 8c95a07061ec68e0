// What a quarterly report is about: the perangkat daerah as a whole, or what one jabatan answers for, with everything below it.
import type { FaktaIndikator } from '../../indikator/faktaIndikator.ts';
import type { Program } from '../../perencanaan/faktaPerencanaan.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import { subKegiatanMilik } from '../hitungIndikator.ts';
import { jabatanKepala, lingkupJabatan } from '../perjanjian/lingkupJabatan.ts';

export interface LingkupTriwulan {
  indikator: FaktaIndikator[];
  /** The tree with nothing but the sub kegiatan in scope. */
  program: Program[];
}

/** Branches without a sub kegiatan in scope fall away. */
const prune = (program: readonly Program[], sub: ReadonlySet<string>): Program[] =>
  program
    .map((p) => ({
      ...p,
      kegiatan: p.kegiatan
        .map((k) => ({ ...k, subKegiatan: k.subKegiatan.filter(({ kode }) => sub.has(kode)) }))
        .filter((k) => k.subKegiatan.length > 0),
    }))
    .filter((p) => p.kegiatan.length > 0);

/** `jabatan` null, or the head: everything. */
export function lingkupTriwulan(bahan: BahanLkjip, jabatan: string | null): LingkupTriwulan {
  const { perencanaan, indikator } = bahan;
  if (jabatan === null || jabatanKepala(perencanaan.jabatan)?.kode === jabatan)
    return { indikator, program: perencanaan.program };
  const janji = lingkupJabatan(bahan, jabatan);
  const sub = new Set(janji.subKegiatan);
  const pilih = indikator.filter((f) => {
    if (janji.indikator.includes(f.kode) || f.penanggungJawab.includes(jabatan)) return true;
    const milik = subKegiatanMilik(f);
    const bawah = f.tingkat === 'kegiatan' || f.tingkat === 'subkegiatan';
    return bawah && milik.length > 0 && milik.every((kode) => sub.has(kode));
  });
  return {
    indikator: pilih,
    program: prune(perencanaan.program, new Set([...sub, ...pilih.flatMap(subKegiatanMilik)])),
  };
}
