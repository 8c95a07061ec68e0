// Frame for pages outside any unit (not found, no data). Inside a unit the application shell is already there.
import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import css from './Plain.module.css';

export function Plain({ children }: { children: ReactNode }) {
  const inShell = useMatches({
    select: (matches) =>
      matches.some(({ routeId, status }) => routeId === '/$perangkatDaerah/$tahun' && status === 'success'),
  });
  if (inShell) return children;
  return (
    <>
      <header className={css.header}>
        <Brand />
        <LanguageSwitch />
      </header>
      <div className="tapis" />
      <main className={css.main}>{children}</main>
    </>
  );
}
