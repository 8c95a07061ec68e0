// Does a statement that should name a condition start with an activity verb? "Melaksanakan …" does, "Meningkatnya …" does not.

/** Active verbs with which plans name what is done instead of what is reached. */
const POLA = /^me[a-z-]*(?:kan|i)$|^(?:membuat|menyusun|mengelola|membina|membangun|mendorong|melatih|mendata)$/;
/** Conditions that look like such a verb. */
const KONDISI = /^(?:menjadi|memadai|mandiri|merdeka|bersih|berdaya)$/;

/** The verb as written, or null. */
export function kataKerjaKegiatan(pernyataan: string): string | null {
  const kata = /^\s*(\p{L}[\p{L}-]*)/u.exec(pernyataan)?.[1] ?? '';
  const kecil = kata.toLowerCase();
  return POLA.test(kecil) && !KONDISI.test(kecil) ? kata : null;
}
