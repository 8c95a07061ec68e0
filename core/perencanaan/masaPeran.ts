// A role held for a term: as definitive holder, as pelaksana tugas (Plt) or as pelaksana harian (Plh).
export const SEBAGAI = ['definitif', 'plt', 'plh'] as const;
export type Sebagai = (typeof SEBAGAI)[number];

export interface MasaPeran {
  sebagai: Sebagai;
  /** First day (ISO); null: since ever. */
  mulai: string | null;
  /** Last day; null: without end. */
  selesai: string | null;
}

/** "tanpa-tanggal": a Plt or Plh has both days; "terbalik": the term ends before it starts; "ganda": one role twice. */
export type SebabMasa = 'tanpa-tanggal' | 'terbalik' | 'ganda';

/** Where the day stands to the term; both of its days belong to it. */
export function keadaanMasa(masa: MasaPeran | undefined, hari: string): 'akan' | 'berlaku' | 'berakhir' {
  if (masa?.mulai && hari < masa.mulai) return 'akan';
  return masa?.selesai && hari > masa.selesai ? 'berakhir' : 'berlaku';
}

export function periksaMasaPeran(masa: MasaPeran | undefined): SebabMasa | null {
  if (masa === undefined) return null;
  const { sebagai, mulai, selesai } = masa;
  if (sebagai !== 'definitif' && !(mulai && selesai)) return 'tanpa-tanggal';
  return mulai && selesai && selesai < mulai ? 'terbalik' : null;
}

/** Nothing where the term says nothing: definitive, without a first or last day. */
export const ringkasMasa = (masa: MasaPeran): MasaPeran | undefined =>
  masa.sebagai === 'definitif' && masa.mulai === null && masa.selesai === null ? undefined : masa;

const SEBUTAN: Record<Sebagai, string> = { definitif: '', plt: 'Plt. ', plh: 'Plh. ' };

/** The name under which somebody acts: "Plt. Contoh Budi". */
export const namaBertindak = (nama: string, sebagai: Sebagai): string => `${SEBUTAN[sebagai]}${nama}`;
