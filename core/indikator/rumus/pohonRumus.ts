// The expression tree of a rumus. Nothing but these five kinds of node exists, so nothing else can ever run.
import type { Desimal } from '../../values/desimal.ts';

export const FUNGSI_RUMUS = ['rata_rata', 'jumlah', 'min', 'maks'] as const;
export type FungsiRumus = (typeof FUNGSI_RUMUS)[number];

export type OperatorRumus = '+' | '-' | '*' | '/';

/** `posisi` is the 0-based place in the text, for messages. */
export type PohonRumus =
  | { jenis: 'angka'; nilai: Desimal }
  | { jenis: 'nama'; nama: string; posisi: number }
  | { jenis: 'negatif'; isi: PohonRumus }
  | { jenis: 'operasi'; operator: OperatorRumus; kiri: PohonRumus; kanan: PohonRumus; posisi: number }
  | { jenis: 'fungsi'; fungsi: FungsiRumus; argumen: PohonRumus[]; posisi: number };

const anak = (pohon: PohonRumus): PohonRumus[] => {
  if (pohon.jenis === 'operasi') return [pohon.kiri, pohon.kanan];
  if (pohon.jenis === 'fungsi') return pohon.argumen;
  return pohon.jenis === 'negatif' ? [pohon.isi] : [];
};

type NamaRumus = PohonRumus & { jenis: 'nama' };

const kumpulNama = (pohon: PohonRumus): NamaRumus[] =>
  pohon.jenis === 'nama' ? [pohon] : anak(pohon).flatMap(kumpulNama);

/** Names used in a tree, each once, in the order they are written. */
export const namaDalamRumus = (pohon: PohonRumus): string[] => [...new Set(kumpulNama(pohon).map(({ nama }) => nama))];

/** 0-based place of the first use of a name; null where the tree does not use it. */
export const posisiNama = (pohon: PohonRumus, nama: string): number | null =>
  kumpulNama(pohon).find((satu) => satu.nama === nama)?.posisi ?? null;
