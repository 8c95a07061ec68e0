// Two persons at a reviu: who reviewed does not approve, unless the pemda has said why that must be.
import { type Pelanggaran, salah } from '../../values/pelanggaran.ts';

export interface Penyetuju {
  /** Has the one who approves written anything of this reviu? */
  penelaah: boolean;
  /** Why the pemda allows that one person does both; null: it does not. */
  alasanSendiri: string | null;
}

export const periksaPenyetuju = ({ penelaah, alasanSendiri }: Penyetuju): Pelanggaran[] =>
  penelaah && alasanSendiri === null
    ? [
        salah(
          'reviu.penyetuju-penelaah',
          null,
          'Reviu ini ikut Anda kerjakan, jadi pernyataannya disetujui orang lain yang berperan Inspektur. Bila hanya ada satu orang, admin pemda dapat mengizinkannya dengan alasan di Pengaturan, Persetujuan reviu.',
        ),
      ]
    : [];
