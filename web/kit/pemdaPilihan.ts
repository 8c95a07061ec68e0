// Which pemda somebody works in who has roles in several: said once, kept in the browser, sent along with every question. Null for
// everybody else: the server knows.
const KEY = 'tapis.pemda';

export function createPemdaPilihan(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      // A browser that keeps nothing: the choice holds until the page is closed.
      return null;
    }
  };
  let chosen = attempt(() => storage().getItem(KEY));
  const choose = (kode: string | null): void => {
    chosen = kode;
    attempt(() => (kode === null ? storage().removeItem(KEY) : storage().setItem(KEY, kode)));
  };

  return {
    now: (): string | null => chosen,
    choose,
    /** `milik`: where the person has roles today. What was chosen before counts while it is among them. */
    settle(milik: readonly string[]): void {
      const [first = null] = milik;
      const kode = milik.length < 2 ? null : chosen !== null && milik.includes(chosen) ? chosen : first;
      if (kode !== chosen) choose(kode);
    },
    /** Apart what the browser keeps for one pemda and for another, which may have units of the same kode. */
    keyOf: (key: string): string => (chosen === null ? key : `${chosen}/${key}`),
    /** For addresses that the browser itself asks for, such as pictures. */
    urlOf: (path: string): string => (chosen === null ? path : `${path}?pemda=${encodeURIComponent(chosen)}`),
  };
}

export const pemdaPilihan = createPemdaPilihan(() => localStorage);

/** Pemda of these roles, in a fixed order. */
export const pemdaDari = (peran: readonly { pemda: string }[]): string[] =>
  [...new Set(peran.map(({ pemda }) => pemda))].sort();
