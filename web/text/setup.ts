// Languages of the screens. Indonesian is loaded with the page, English when asked for; the choice is kept in the browser.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Catalogue, id } from './id.ts';
import { wordForms } from './wordForms.ts';
import { translateWords } from './words.ts';

export type Language = 'id' | 'en';

const KEY = 'tapis.bahasa';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Catalogue };
  }
}

const stored = (): Language => {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
};

const loadEnglish = async (): Promise<void> => {
  if (i18next.hasResourceBundle('en', 'translation')) return;
  const { en } = await import('./en.ts');
  i18next.addResourceBundle('en', 'translation', en);
};

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'id');

/** Changes the language of the page at once and of the next visits. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglish();
  await translateWords(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still gets the language until the page is closed.
  }
}

/** Prepares the messages before the first screen is drawn. */
export async function setUpText(): Promise<void> {
  await i18next
    .use(wordForms)
    .use(initReactI18next)
    .init({
      lng: 'id',
      fallbackLng: 'id',
      resources: { id: { translation: id } },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  await setLanguage(stored()).catch(() => setLanguage('id'));
}
