// What an editor can do with a version of a Renstra. Every command can be undone by another one (balikRenstra).
import type { IdentitasRenstra, TingkatRenstra } from './isiRenstra.ts';

export type PerintahRenstra =
  | {
      jenis: 'tambah';
      tingkat: TingkatRenstra;
      /** Null: the next free one. */
      kode: string | null;
      nama: string;
      induk: string | null;
      /** Position among the siblings from 0; null = last. */
      posisi: number | null;
    }
  | { jenis: 'ubah'; tingkat: TingkatRenstra; kode: string; nama: string }
  | { jenis: 'pindah'; tingkat: TingkatRenstra; kode: string; induk: string | null; posisi: number }
  | { jenis: 'hapus'; tingkat: TingkatRenstra; kode: string }
  | { jenis: 'identitas'; identitas: IdentitasRenstra };
