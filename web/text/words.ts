// Words that come with the screens that use them, so that the first page stays light. The small catalogue (id.ts) is always
// there; a new area gets a line here and is named where its screens are loaded (router.tsx).
import i18next from 'i18next';
import type { Language } from './setup.ts';

const AREAS = {
  audit: { id: () => import('./id/audit.ts'), en: () => import('./en/audit.ts') },
  akun: { id: () => import('./id/akun.ts'), en: () => import('./en/akun.ts') },
  anggaran: { id: () => import('./id/anggaran.ts'), en: () => import('./en/anggaran.ts') },
  apip: { id: () => import('./id/apip.ts'), en: () => import('./en/apip.ts') },
  reviu: { id: () => import('./id/reviu.ts'), en: () => import('./en/reviu.ts') },
  organisasi: { id: () => import('./id/organisasi.ts'), en: () => import('./en/organisasi.ts') },
  renstra: { id: () => import('./id/renstra.ts'), en: () => import('./en/renstra.ts') },
  perjanjian: { id: () => import('./id/perjanjian.ts'), en: () => import('./en/perjanjian.ts') },
  kamus: { id: () => import('./id/kamus.ts'), en: () => import('./en/kamus.ts') },
  lembar: { id: () => import('./id/lembar.ts'), en: () => import('./en/lembar.ts') },
  bukti: { id: () => import('./id/bukti.ts'), en: () => import('./en/bukti.ts') },
  kendala: { id: () => import('./id/kendala.ts'), en: () => import('./en/kendala.ts') },
  templat: { id: () => import('./id/templat.ts'), en: () => import('./en/templat.ts') },
  pengukuran: { id: () => import('./id/pengukuran.ts'), en: () => import('./en/pengukuran.ts') },
};
export type Area = keyof typeof AREAS;

const loaded = new Set<string>();

/** Words of areas in a language, once. Indonesian is always loaded: it stands in for what is missing. */
async function load(area: Area, language: Language): Promise<void> {
  const key = `${area} ${language}`;
  if (loaded.has(key)) return;
  const words: Record<string, object> = await AREAS[area][language]();
  for (const part of Object.values(words)) i18next.addResourceBundle(language, 'translation', part, true);
  loaded.add(key);
}

async function loadWords(...areas: readonly Area[]): Promise<void> {
  const languages: Language[] = i18next.language === 'en' ? ['id', 'en'] : ['id'];
  await Promise.all(areas.flatMap((area) => languages.map((language) => load(area, language))));
}

/** The code of a screen and the words that come with it. */
export async function withWords<T>(part: Promise<T>, ...areas: readonly Area[]): Promise<T> {
  const [module] = await Promise.all([part, loadWords(...areas)]);
  return module;
}

/** The areas already on the page follow when the language changes. */
export async function translateWords(language: Language): Promise<void> {
  const areas = [...new Set([...loaded].map((key) => key.split(' ')[0]))] as Area[];
  await Promise.all(areas.map((area) => load(area, language)));
}
