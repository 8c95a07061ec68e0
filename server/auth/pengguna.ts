// The signed-in user as the rest of the server sees it.
import type { PeranPengguna } from '@tapis/core/perencanaan/peran.ts';

export interface Pengguna {
  id: string;
  nama: string;
  email: string;
  /** Id of the session that is used. */
  sesi: string;
  peran: PeranPengguna[];
  faktorKedua: { aktif: boolean; wajib: boolean };
}
