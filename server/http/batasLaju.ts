// Fixed-window rate limit per client address, in memory of one server: it protects the process, not the accounts (those lock in the database).
export interface BatasLaju {
  /** Counts one request; answers the seconds to wait when the limit is passed, else 0. `kini` in milliseconds. */
  count(alamat: string, kini: number): number;
}

const JENDELA_MS = 60_000;
const MAKS_ALAMAT = 50_000;

/** At most `maks` requests per minute and address. Old addresses are forgotten when the window turns. */
export function createBatasLaju(maks: number): BatasLaju {
  let jendela = 0;
  let hitungan = new Map<string, number>();
  return {
    count(alamat, kini) {
      const sekarang = Math.floor(kini / JENDELA_MS);
      if (sekarang !== jendela || hitungan.size > MAKS_ALAMAT) {
        jendela = sekarang;
        hitungan = new Map();
      }
      const banyak = (hitungan.get(alamat) ?? 0) + 1;
      hitungan.set(alamat, banyak);
      return banyak > maks ? Math.ceil(((sekarang + 1) * JENDELA_MS - kini) / 1000) : 0;
    },
  };
}
