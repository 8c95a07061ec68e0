// Frame of the pages before sign-in: the name and its promise beside the form.
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../app/LanguageSwitch.tsx';
import css from './auth.module.css';

export function MasukFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Tapis`;
  }, [title]);
  return (
    <div className={css.page}>
      <header className={css.panel}>
        <div className={css.language}>
          <LanguageSwitch />
        </div>
        <p className={css.brand}>Tapis</p>
        <p className={css.promise}>{t('masuk.janji')}</p>
        <div className={css.weave} />
      </header>
      <main className={css.main}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
