// Two versions row by row: what each was, what it became, the movement in rupiah and percent, and the reasons given.
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Desimal } from '../values/desimal.ts';
import { jumlah } from '../values/jumlah.ts';
import { type BarisLembar, lembarPagu } from './lembarPagu.ts';
import type { IsianPagu } from './rincianAnggaran.ts';
import { bedaPagu } from './selisihPagu.ts';

export interface BarisBanding extends Omit<BarisLembar, 'nilai' | 'isian'> {
  semula: Desimal | null;
  menjadi: Desimal | null;
  /** Blank where one of the two has no amount: an absent row is not 0. */
  selisih: Desimal | null;
  persen: Desimal | null;
}

export interface BandingVersi {
  baris: BarisBanding[];
  total: Pick<BarisBanding, 'semula' | 'menjadi' | 'selisih' | 'persen'>;
}

const beda = (semula: Desimal | null, menjadi: Desimal | null): BandingVersi['total'] => ({
  semula,
  menjadi,
  ...bedaPagu(semula, menjadi),
});

export function bandingVersi(
  program: readonly Program[],
  semula: readonly IsianPagu[],
  menjadi: readonly IsianPagu[],
  tahun: number,
): BandingVersi {
  const rekening = [...semula, ...menjadi].flatMap(({ kode, rekening: r }) =>
    r === null ? [] : [{ kode, rekening: r }],
  );
  const lama = new Map(lembarPagu(program, semula, tahun, rekening).map((b) => [b.kunci, b.nilai]));
  const baris = lembarPagu(program, menjadi, tahun, rekening).map(({ isian: _, nilai, ...satu }) => ({
    ...satu,
    ...beda(lama.get(satu.kunci) ?? null, nilai),
  }));
  const total = (ambil: (b: BarisBanding) => Desimal | null) =>
    jumlah(baris.filter((b) => b.tingkat === 'program').map(ambil));
  return {
    baris,
    total: beda(
      total((b) => b.semula),
      total((b) => b.menjadi),
    ),
  };
}
