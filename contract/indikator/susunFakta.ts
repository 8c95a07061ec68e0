// Between what people enter about an indicator (blank = null) and the fact that the rules read (blank = left out).
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import type { Sel, Triwulan } from '@tapis/core/values/sel.ts';
import type { IsianIndikator, IsianTarget } from './definisiIndikator.ts';

type Target = Pick<FaktaIndikator, 'target' | 'targetTriwulan'>;

/** A value that stays as it was keeps the marks it was entered with. */
const ubahSel = (nilai: string | null, lama: Sel | undefined): Sel => (lama?.nilai === nilai ? lama : { nilai });

/** Targets in the place of what was there: years and triwulan that are not named are gone. */
export const susunTarget = ({ target, targetTriwulan }: IsianTarget, lama?: Target): Target => ({
  target: target
    .map(({ tahun, nilai }) => ({ tahun, nilai: ubahSel(nilai, lama?.target.find((t) => t.tahun === tahun)?.nilai) }))
    .toSorted((a, b) => a.tahun - b.tahun),
  targetTriwulan: targetTriwulan
    .map(({ triwulan, nilai }) => ({
      triwulan: triwulan as Triwulan,
      nilai: ubahSel(nilai, lama?.targetTriwulan.find((t) => t.triwulan === triwulan)?.nilai),
    }))
    .toSorted((a, b) => a.triwulan - b.triwulan),
});

export function susunFakta(
  kode: string,
  { alasan, pengumpulData, frekuensi, jenisBukti, kondisiAwal, komponen, ...isian }: IsianIndikator,
  { target, targetTriwulan }: Target,
): FaktaIndikator {
  return {
    kode,
    ...isian,
    ...(alasan === null ? {} : { alasan }),
    ...(pengumpulData === null ? {} : { pengumpulData }),
    ...(frekuensi === null ? {} : { frekuensi }),
    ...(jenisBukti === null ? {} : { jenisBukti }),
    ...(kondisiAwal === null ? {} : { kondisiAwal }),
    komponen: komponen.map(({ penanggungJawab, sumberData, ...satu }) => ({
      ...satu,
      ...(penanggungJawab === null ? {} : { penanggungJawab }),
      ...(sumberData === null ? {} : { sumberData }),
    })),
    target,
    targetTriwulan,
  };
}

export const bukaIsian = ({ kode: _, target: __, targetTriwulan: ___, ...fakta }: FaktaIndikator): IsianIndikator => ({
  ...fakta,
  alasan: fakta.alasan ?? null,
  pengumpulData: fakta.pengumpulData ?? null,
  frekuensi: fakta.frekuensi ?? null,
  jenisBukti: fakta.jenisBukti ?? null,
  kondisiAwal: fakta.kondisiAwal ?? null,
  komponen: fakta.komponen.map((satu) => ({
    ...satu,
    penanggungJawab: satu.penanggungJawab ?? null,
    sumberData: satu.sumberData ?? null,
  })),
});

export const bukaTarget = ({ target, targetTriwulan }: FaktaIndikator): IsianTarget => ({
  target: target.map(({ tahun, nilai }) => ({ tahun, nilai: nilai.nilai })),
  targetTriwulan: targetTriwulan.map(({ triwulan, nilai }) => ({ triwulan, nilai: nilai.nilai })),
});
