// The targets of an indicator as they are typed: one text per year of the Renstra and per triwulan.
import type { IsianTarget } from '@tapis/contract/indikator/definisiIndikator.ts';
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { type Pelanggaran, salah } from '@tapis/core/values/pelanggaran.ts';
import { TRIWULAN } from '@tapis/core/values/sel.ts';
import { readTyped, writeTyped } from './typedNilai.ts';

export interface FormTarget {
  /** By year; '' = not set. */
  target: Record<string, string>;
  /** By triwulan. */
  targetTriwulan: Record<string, string>;
}

interface Masa {
  tahun: number;
  renstra: { awal: number; akhir: number } | null;
}

/** Years to be filled in: those of the Renstra, the year itself, and whatever year has a target already. */
export function yearsOf({ tahun, renstra }: Masa, target: readonly { tahun: number }[]): number[] {
  const masa =
    renstra === null ? [] : Array.from({ length: renstra.akhir - renstra.awal + 1 }, (_, i) => renstra.awal + i);
  return [...new Set([...masa, tahun, ...target.map((satu) => satu.tahun)])].toSorted((a, b) => a - b);
}

export const formTargetOf = ({ target, targetTriwulan }: IsianTarget, masa: Masa): FormTarget => ({
  target: Object.fromEntries(
    yearsOf(masa, target).map((tahun) => [
      tahun,
      writeTyped(target.find((satu) => satu.tahun === tahun)?.nilai ?? null),
    ]),
  ),
  targetTriwulan: Object.fromEntries(
    TRIWULAN.map((tw) => [tw, writeTyped(targetTriwulan.find((satu) => satu.triwulan === tw)?.nilai ?? null)]),
  ),
});

/** Places that are blank and were never there stay out; what was there and is blank now is null. */
export function readFormTarget(
  jenis: FaktaIndikator['jenisNilai'],
  form: FormTarget,
  lama: IsianTarget,
): { isian: IsianTarget; pelanggaran: Pelanggaran[] } {
  const pelanggaran: Pelanggaran[] = [];
  const baca = (bidang: keyof FormTarget, ada: readonly number[]) =>
    Object.entries(form[bidang]).flatMap(([tempat, teks]) => {
      const nilai = readTyped(jenis, teks);
      if (!nilai.ok) pelanggaran.push(salah('indikator.nilai-tidak-terbaca', `${bidang}.${tempat}`, nilai.masalah));
      const terbaca = nilai.ok ? nilai.nilai : null;
      return terbaca === null && !ada.includes(Number(tempat)) ? [] : [{ tempat: Number(tempat), nilai: terbaca }];
    });
  const target = baca(
    'target',
    lama.target.map(({ tahun }) => tahun),
  ).map(({ tempat, nilai }) => ({ tahun: tempat, nilai }));
  const targetTriwulan = baca(
    'targetTriwulan',
    lama.targetTriwulan.map(({ triwulan }) => triwulan),
  ).map(({ tempat, nilai }) => ({ triwulan: tempat, nilai }));
  return { isian: { target, targetTriwulan }, pelanggaran };
}

/** Theirs with my changes on top. */
export function mergeTargets(base: FormTarget, mine: FormTarget, theirs: FormTarget): FormTarget {
  const gabung = (bidang: keyof FormTarget) => ({
    ...theirs[bidang],
    ...Object.fromEntries(
      Object.entries(mine[bidang]).filter(([tempat, teks]) => teks !== (base[bidang][tempat] ?? '')),
    ),
  });
  return { target: gabung('target'), targetTriwulan: gabung('targetTriwulan') };
}
