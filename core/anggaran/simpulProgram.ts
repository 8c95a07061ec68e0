// The program tree as the budget sees it: program → kegiatan → sub kegiatan, each node with the sub kegiatan below it.
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { SimpulAnggaran } from './hitunganAnggaran.ts';

export interface SimpulProgram {
  kode: string;
  nama: string;
  tingkat: SimpulAnggaran['tingkat'];
  anak: SimpulProgram[];
  /** Sub kegiatan at or below this node. */
  sub: { kode: string; nama: string }[];
}

const induk = (
  { kode, nama }: { kode: string; nama: string },
  tingkat: SimpulProgram['tingkat'],
  anak: SimpulProgram[],
): SimpulProgram => ({ kode, nama, tingkat, anak, sub: anak.flatMap((a) => a.sub) });

export const simpulProgram = (program: readonly Program[]): SimpulProgram[] =>
  program.map((p) =>
    induk(
      p,
      'program',
      p.kegiatan.map((k) =>
        induk(
          k,
          'kegiatan',
          k.subKegiatan.map(({ kode, nama }) => ({
            kode,
            nama,
            tingkat: 'subkegiatan',
            anak: [],
            sub: [{ kode, nama }],
          })),
        ),
      ),
    ),
  );
