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

type Pilihan = Perjanjian['pilihan']['indikator'][number];

/** Value an indicator starts from: what is promised, else what the plan says. */
const awalTarget = (usulan: Usulan, { kode, targetRencana }: Pilihan): string | null => {
  const ada = usulan.target.find((satu) => satu.indikator === kode);
  return ada === undefined ? targetRencana : ada.nilai;
};

const tulisIsian = (nilai: string | null, { presisi }: Pilihan) => (nilai === null ? '' : tulisTarget(nilai, presisi));

export function bukaIsian({ usulan, pilihan }: Pick<Perjanjian, 'usulan' | 'pilihan'>): IsianPerjanjian {
  const { tempat, tanggal, versiAnggaran, pihakKedua, alasan } = usulan;
  return {
    tempat,
    tanggal,
    versiAnggaran,
    pihakKedua,
    alasan,
    target: Object.fromEntries(
      pilihan.indikator.map((satu) => {
        const ada = usulan.target.find(({ indikator }) => indikator === satu.kode);
        const nilai = tulisIsian(awalTarget(usulan, satu), satu);
        return [satu.kode, { included: ada !== undefined, nilai, alasan: ada?.alasan ?? '' }];
      }),
    ),
    sub: usulan.subKegiatan ?? pilihan.subKegiatan.map(({ kode }) => kode),
  };
}

/** What was not touched keeps its digits beyond the printed ones; a word of a scale stays a word. Undefined: cannot be read. */
function bacaTarget(teks: string, lama: string | null, pilihan: Pilihan): string | null | undefined {
  const rapi = teks.trim();
  if (rapi === tulisIsian(lama, pilihan)) return lama;
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
  const target = pilihan.indikator.flatMap((satu) => {
    const { kode } = satu;
    const isi = isian.target[kode];
    if (!isi?.included) return [];
    const nilai = bacaTarget(isi.nilai, awalTarget(usulan, satu), satu);
    if (nilai === undefined) takTerbaca.push(kode);
    return [{ indikator: kode, nilai: nilai ?? null, alasan: isi.alasan.trim() || null }];
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
