// What a planner decides about an agreement while it is a draft; everything else in its content follows from the facts.
// The proposal is the cascade: what the jabatan answers for, with the targets of the year and the money of a version.
import type { FaktaIndikator } from '../../indikator/faktaIndikator.ts';
import { KEPALA_DAERAH, type PerjanjianKinerja } from '../../perencanaan/faktaPerencanaan.ts';
import { nomorVersi, type VersiPerjanjian } from '../../perencanaan/versiPerjanjian.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan } from '../hitungan.ts';
import { alasanTarget } from './alasanTarget.ts';
import type { IsiPerjanjian } from './isiPerjanjian.ts';
import { type LingkupJabatan, lingkupJabatan } from './lingkupJabatan.ts';
import { samaNilai } from './samaNilai.ts';

export interface TargetUsulan {
  indikator: string;
  /** Decimal string or word of a scale; null = not decided yet. */
  nilai: string | null;
  /** Why it differs from the version before. */
  alasan: string | null;
}

export interface UsulanPerjanjian extends Omit<PerjanjianKinerja, 'versi' | 'pihakPertama' | 'target'> {
  target: TargetUsulan[];
  /** Sub kegiatan in the annex; null = all that the jabatan answers for. */
  subKegiatan: string[] | null;
}

/** What may be chosen, in the order of the plan. */
export interface PilihanPerjanjian {
  indikator: (Pick<FaktaIndikator, 'kode' | 'nama' | 'tingkat' | 'satuan' | 'iku' | 'presisi'> & {
    /** Of the plan for this year: decimal string, word of a scale, null = none. */
    targetRencana: string | null;
  })[];
  subKegiatan: { kode: string; nama: string; kegiatan: string }[];
  versiAnggaran: { kode: string; nama: string }[];
  pihakKedua: { kode: string; nama: string }[];
}

const semuaSub = ({ perencanaan }: BahanLkjip): PilihanPerjanjian['subKegiatan'] =>
  perencanaan.program.flatMap((p) =>
    p.kegiatan.flatMap((k) => k.subKegiatan.map(({ kode, nama }) => ({ kode, nama, kegiatan: k.nama }))),
  );

function isChoice(satu: FaktaIndikator, lingkup: LingkupJabatan, sub: readonly string[]): boolean {
  if (lingkup.indikator.includes(satu.kode)) return true;
  if (lingkup.kepala) return satu.iku || ['tujuan', 'sasaran', 'program'].includes(satu.tingkat);
  if (satu.tingkat === 'tujuan' || satu.tingkat === 'sasaran') return false;
  return sub.some((kode) => kode === satu.induk || kode.startsWith(`${satu.induk}.`));
}

function targetRencana(hitungan: Hitungan, kode: string): string | null {
  const { target } = hitungan.indikator.get(kode) ?? {};
  return target?.kata ?? target?.nilai?.toFixed() ?? null;
}

export function pilihanPerjanjian(bahan: BahanLkjip, hitungan: Hitungan, jabatan: string): PilihanPerjanjian {
  const lingkup = lingkupJabatan(bahan, jabatan);
  const milik = semuaSub(bahan).filter(({ kode }) => lingkup.tingkat === null || lingkup.subKegiatan.includes(kode));
  const kode = milik.map((satu) => satu.kode);
  const { jabatan: daftar, pejabat } = bahan.perencanaan;
  const kepalaDaerah = pejabat.find((satu) => satu.jabatan === KEPALA_DAERAH)?.sebutanJabatan;
  return {
    indikator: bahan.indikator
      .filter((satu) => isChoice(satu, lingkup, kode))
      .map(({ kode, nama, tingkat, satuan, iku, presisi }) => ({
        kode,
        nama,
        tingkat,
        satuan,
        iku,
        presisi,
        targetRencana: targetRencana(hitungan, kode),
      })),
    subKegiatan: lingkup.kepala ? [] : milik,
    versiAnggaran: bahan.anggaran.versi.map(({ kode, nama }) => ({ kode, nama })),
    pihakKedua: [
      { kode: KEPALA_DAERAH, nama: kepalaDaerah ?? bahan.pemda.kepalaDaerah },
      ...daftar.filter((satu) => satu.kode !== jabatan).map(({ kode, nama }) => ({ kode, nama })),
    ],
  };
}

/** Date of the head's recorded agreement of this version, else today, kept within the year. */
function tanggalUsulan({ perencanaan, tahun }: BahanLkjip, versi: VersiPerjanjian, hariIni: string): string {
  const tercatat = perencanaan.perjanjianKinerja.find((satu) => satu.versi === versi)?.tanggal;
  if (tercatat !== undefined) return tercatat;
  if (hariIni < `${tahun}`) return `${tahun}-01-02`;
  return hariIni > `${tahun}-12-31` ? `${tahun}-12-31` : hariIni;
}

/** `semula`: content of the version before; null for murni. `hariIni`: ISO date. */
export function usulkanPerjanjian(
  bahan: BahanLkjip,
  hitungan: Hitungan,
  {
    jabatan,
    versi,
    semula,
    hariIni,
  }: { jabatan: string; versi: VersiPerjanjian; semula: IsiPerjanjian | null; hariIni: string },
): UsulanPerjanjian {
  const tercatat = bahan.perencanaan.perjanjianKinerja.find(
    (satu) => satu.versi === versi && satu.pihakPertama === jabatan,
  );
  if (tercatat !== undefined) {
    const { target, versiAnggaran, tempat, tanggal, pihakKedua, alasan } = tercatat;
    const nilai = target.map((satu) => ({ ...satu, alasan: satu.alasan ?? null }));
    return { versiAnggaran, tempat, tanggal, pihakKedua, alasan, target: nilai, subKegiatan: null };
  }
  const lingkup = lingkupJabatan(bahan, jabatan);
  const urut = bahan.anggaran.versi.toSorted((a, b) => a.urutan - b.urutan);
  const versiAnggaran = (nomorVersi(versi) === 0 ? urut[0] : urut.at(-1))?.kode ?? '';
  const dariSemula = semula?.kinerja.map(({ indikator }) => indikator) ?? [];
  const indikator = [...new Set([...dariSemula, ...lingkup.indikator])].filter((kode) => hitungan.indikator.has(kode));
  return {
    versiAnggaran,
    tempat: bahan.pemda.ibuKota,
    tanggal: tanggalUsulan(bahan, versi, hariIni),
    pihakKedua: lingkup.pihakKedua ?? KEPALA_DAERAH,
    alasan: semula === null ? null : 'STRATEGI',
    target: indikator.map((kode) => {
      const nilai = targetRencana(hitungan, kode);
      const dulu = semula?.kinerja.find((satu) => satu.indikator === kode)?.target ?? null;
      const moved = semula !== null && !samaNilai(dulu, nilai);
      return {
        indikator: kode,
        nilai,
        alasan: moved ? alasanTarget(bahan, hitungan, kode, { dulu, nilai, semula, versiAnggaran }) : null,
      };
    }),
    subKegiatan: null,
  };
}
