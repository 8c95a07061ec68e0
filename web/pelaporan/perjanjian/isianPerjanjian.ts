// The form of an agreement as text fields, and back: figures typed in Indonesian, blank reasons as null.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { tulisTarget } from '@tapis/core/pelaporan/perjanjian/tulisTarget.ts';
import { bacaAngka } from '@tapis/core/values/bacaAngka.ts';
import { isDesimal } from '@tapis/core/values/isDesimal.ts';

type Usulan = Perjanjian['usulan'];

export interface IsianTarget {
  included: boolean;
  nilai: string;
  alasan: string;
}

export interface IsianPerjanjian {
  tempat: string;
  tanggal: string;
  versiAnggaran: string;
  pihakKedua: string;
  alasan: Usulan['alasan'];
  /** By kode of the indicator, every choice. */
  target: Record<string, IsianTarget>;
  /** Sub kegiatan that belong to the annex. */
  sub: readonly string[];
}

export function bukaIsian({ usulan, pilihan, isi }: Pick<Perjanjian, 'usulan' | 'pilihan' | 'isi'>): IsianPerjanjian {
  const presisi = new Map(isi.kinerja.map((butir) => [butir.indikator, butir.presisi]));
  const { tempat, tanggal, versiAnggaran, pihakKedua, alasan } = usulan;
  return {
    tempat,
    tanggal,
    versiAnggaran,
    pihakKedua,
    alasan,
    target: Object.fromEntries(
      pilihan.indikator.map(({ kode }) => {
        const ada = usulan.target.find((satu) => satu.indikator === kode);
        const nilai = ada?.nilai ?? null;
        return [
          kode,
          {
            included: ada !== undefined,
            nilai: nilai === null ? '' : tulisTarget(nilai, presisi.get(kode) ?? 2),
            alasan: ada?.alasan ?? '',
          },
        ];
      }),
    ),
    sub: usulan.subKegiatan ?? pilihan.subKegiatan.map(({ kode }) => kode),
  };
}

/** A word of a scale stays a word; a figure that cannot be read is told. Null: told in `takTerbaca`. */
function bacaTarget(teks: string, lama: string | null): string | null | undefined {
  const rapi = teks.trim();
  if (rapi === '') return null;
  const angka = bacaAngka(rapi, 'ketik');
  if (angka.status === 'pasti') return angka.nilai.toFixed();
  return lama !== null && !isDesimal(lama) ? rapi : undefined;
}

/** `takTerbaca`: kode of indicators whose target is no figure. */
export function tutupIsian(
  isian: IsianPerjanjian,
  { usulan, pilihan }: Pick<Perjanjian, 'usulan' | 'pilihan'>,
): { usulan: Usulan; takTerbaca: string[] } {
  const takTerbaca: string[] = [];
  const target = pilihan.indikator.flatMap(({ kode }) => {
    const satu = isian.target[kode];
    if (!satu?.included) return [];
    const lama = usulan.target.find((dulu) => dulu.indikator === kode)?.nilai ?? null;
    const nilai = bacaTarget(satu.nilai, lama);
    if (nilai === undefined) takTerbaca.push(kode);
    return [{ indikator: kode, nilai: nilai ?? null, alasan: satu.alasan.trim() || null }];
  });
  const semua = pilihan.subKegiatan.length === isian.sub.length;
  const { tempat, tanggal, versiAnggaran, pihakKedua, alasan } = isian;
  return {
    usulan: {
      tempat: tempat.trim(),
      tanggal,
      versiAnggaran,
      pihakKedua,
      alasan,
      target,
      subKegiatan: semua
        ? null
        : pilihan.subKegiatan.map(({ kode }) => kode).filter((kode) => isian.sub.includes(kode)),
    },
    takTerbaca,
  };
}
