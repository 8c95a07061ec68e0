// Canonical JSON: one text for equal facts, whatever the order of their keys. Base of every hash of a bahan or naskah.
// Follows RFC 8785 for what Tapis holds: null, booleans, strings, whole JS numbers, arrays, plain objects.

/**
 * Keys sorted by UTF-16 code units, no white space, properties that are undefined left out.
 * Throws TypeError for what is not plain JSON (Date, Map, Desimal, NaN): such a value in a bahan is a bug.
 */
export function kanonik(nilai: unknown): string {
  if (nilai === null || typeof nilai === 'boolean' || typeof nilai === 'string') return JSON.stringify(nilai);
  if (typeof nilai === 'number' && Number.isFinite(nilai)) return JSON.stringify(nilai);
  if (Array.isArray(nilai)) return `[${nilai.map(kanonik).join(',')}]`;
  if (polos(nilai)) {
    const kunci = Object.keys(nilai)
      .filter((k) => nilai[k] !== undefined)
      .sort();
    return `{${kunci.map((k) => `${JSON.stringify(k)}:${kanonik(nilai[k])}`).join(',')}}`;
  }
  throw new TypeError(`not plain JSON: ${Object.prototype.toString.call(nilai)}`);
}

function polos(nilai: unknown): nilai is Record<string, unknown> {
  if (typeof nilai !== 'object' || nilai === null) return false;
  const purwarupa: unknown = Object.getPrototypeOf(nilai);
  return purwarupa === Object.prototype || purwarupa === null;
}
