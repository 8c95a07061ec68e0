// The signed-in user as the rest of the server sees it.
import type { Sebagai } from '@tapis/core/perencanaan/masaPeran.ts';
import type { PeranPengguna } from '@tapis/core/perencanaan/peran.ts';

export interface Pengguna {
  id: string;
  /** Where a policy let the user in by a role held as Plt or Plh, the name says so: "Plt. Contoh Budi". */
  nama: string;
  email: string;
  /** Id of the session that is used. */
  sesi: string;
  peran: PeranPengguna[];
  /** As what the user acts in this request. */
  sebagai: Sebagai;
  faktorKedua: { aktif: boolean; wajib: boolean };
}
