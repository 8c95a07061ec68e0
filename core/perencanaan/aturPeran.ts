// Who may give which roles: checks a new set of roles of one person in one pemda. Pure; the server keeps what it answers.
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';
import { decideIzin } from './izin.ts';
import { type MasaPeran, periksaMasaPeran, type SebabMasa } from './masaPeran.ts';
import { LINGKUP_PERAN, type LingkupPeran, PERAN_DAPAT_DIBERI, type Peran, type PeranPengguna } from './peran.ts';

export type MasalahPeran =
  | { kode: 'pengguna.peran-kosong' }
  | { kode: 'pengguna.peran-tak-boleh-diberi'; peran: Peran }
  | { kode: 'pengguna.peran-salah-lingkup'; peran: Peran; lingkup: LingkupPeran }
  | { kode: 'pengguna.peran-salah-masa'; peran: Peran; sebab: SebabMasa };

const samaPeran = (a: PeranPengguna, b: PeranPengguna): boolean =>
  a.peran === b.peran && a.pemda === b.pemda && a.perangkatDaerah === b.perangkatDaerah;

const samaMasa = (a: MasaPeran | undefined, b: MasaPeran | undefined): boolean =>
  a?.sebagai === b?.sebagai && a?.mulai === b?.mulai && a?.selesai === b?.selesai;

/** The same role for the same term: a change of term is a change. */
const tetap = (a: PeranPengguna, b: PeranPengguna): boolean => samaPeran(a, b) && samaMasa(a.masa, b.masa);

/** Is the role held where it belongs: in one perangkat daerah, or over the pemda? */
export function fitsLingkup({ peran, perangkatDaerah }: PeranPengguna): boolean {
  const lingkup = LINGKUP_PERAN[peran];
  return lingkup === 'keduanya' || (lingkup === 'pemda') === (perangkatDaerah === null);
}

/**
 * May the holder of `pemberi` turn the roles `lama` of somebody in `pemda` into `baru`? Answers the new roles, each once.
 * A role the person has already may stay, also one that the giver could not give; it may not be taken either.
 */
export function checkPeranBaru<P extends PeranPengguna>(
  pemberi: readonly PeranPengguna[],
  pemda: string,
  lama: readonly PeranPengguna[],
  baru: readonly P[],
): Hasil<P[], MasalahPeran> {
  const unik = baru.filter((satu, urut) => baru.findIndex((lain) => samaPeran(satu, lain)) === urut);
  if (unik.length === 0) return gagal({ kode: 'pengguna.peran-kosong' });
  const ganda = baru.find((satu) => unik.some((lain) => samaPeran(satu, lain) && !samaMasa(satu.masa, lain.masa)));
  if (ganda) return gagal({ kode: 'pengguna.peran-salah-masa', peran: ganda.peran, sebab: 'ganda' });
  const milik = lama.filter((satu) => satu.pemda === pemda);
  const tambah = unik.filter((satu) => !milik.some((lain) => tetap(satu, lain)));
  const ambil = milik.filter((satu) => !unik.some((lain) => tetap(satu, lain)));
  for (const satu of [...tambah, ...ambil]) {
    if (
      satu.pemda !== pemda ||
      decideIzin('mengelola-pengguna', pemberi, { pemda, perangkatDaerah: null }) !== 'boleh' ||
      !PERAN_DAPAT_DIBERI.includes(satu.peran)
    )
      return gagal({ kode: 'pengguna.peran-tak-boleh-diberi', peran: satu.peran });
  }
  for (const { peran, masa } of tambah) {
    const sebab = periksaMasaPeran(masa);
    if (sebab) return gagal({ kode: 'pengguna.peran-salah-masa', peran, sebab });
  }
  const salah = tambah.find((satu) => !fitsLingkup(satu));
  return salah
    ? gagal({ kode: 'pengguna.peran-salah-lingkup', peran: salah.peran, lingkup: LINGKUP_PERAN[salah.peran] })
    : berhasil(unik);
}
