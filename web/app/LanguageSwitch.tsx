// Indonesian or English, as two buttons of which one is pressed.
import { useTranslation } from 'react-i18next';
import { currentLanguage, type Language, setLanguage } from '../text/setup.ts';
import css from './LanguageSwitch.module.css';

const LANGUAGES: { code: Language; short: string; name: string }[] = [
  { code: 'id', short: 'ID', name: 'Bahasa Indonesia' },
  { code: 'en', short: 'EN', name: 'English' },
];

export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = currentLanguage();
  return (
    <fieldset className={css.switch}>
      <legend className="tersembunyi">{t('kerangka.bahasa')}</legend>
      {LANGUAGES.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={`${short}, ${name}`}
          aria-pressed={language === code}
          onClick={() => void setLanguage(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
