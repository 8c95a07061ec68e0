// Compares dotted codes segment by segment as whole numbers: 1.06.04.2.01.05, 1.6.4.2.1.5 and " 1.06.04.2.01.0005." are one
// code. Editions and exports pad differently (Kepmendagri 2 digits, SIPD-RI 4), so text is never compared.

/** The key under which equal codes meet: "1.6.4.2.1.5". The placeholder X stays "X". */
export const kunciKode = (kode: string): string =>
  kode
    .replace(/\s+/g, '')
    .replace(/\.+$/, '')
    .split('.')
    .map((s) => (/^\d+$/.test(s) ? s.replace(/^0+(?=\d)/, '') : s.toUpperCase().replace(/^X+$/, 'X')))
    .join('.');

const urutan = new Intl.Collator('en', { numeric: true });

/** Order of codes: by segment as numbers, a parent before its children. For `sort`. */
export const bandingKode = (a: string, b: string): number => urutan.compare(kunciKode(a), kunciKode(b));
