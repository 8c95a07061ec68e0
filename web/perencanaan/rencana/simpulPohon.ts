// The plan of a year as the nodes of one tree: tujuan and sasaran of the Renstra, below them what the year adds.
import type { Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import type { SimpulSusun } from '../susun/barisSusun.ts';

export const idSimpul = ({ tingkat, kode }: { tingkat: string; kode: string }): string => `${tingkat} ${kode}`;

const ATAS = { program: 'sasaran', kegiatan: 'program', subkegiatan: 'kegiatan' } as const;

/** A program whose sasaran is not in the Renstra of the year stands at the root, so that nothing is hidden. */
export const simpulPohon = ({ tujuan, simpul }: Rencana): SimpulSusun[] => [
  ...tujuan.flatMap(({ kode, nama, sasaran }) => [
    { id: `tujuan ${kode}`, induk: null, tingkat: 'tujuan', kode, nama },
    ...sasaran.map((satu) => ({ ...satu, id: `sasaran ${satu.kode}`, induk: `tujuan ${kode}`, tingkat: 'sasaran' })),
  ]),
  ...simpul.map(({ tingkat, kode, nama, induk }) => ({
    ...{ id: idSimpul({ tingkat, kode }), tingkat, kode, nama },
    induk: induk === null ? null : `${ATAS[tingkat]} ${induk}`,
  })),
];
