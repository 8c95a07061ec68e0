// Frame for pages outside any unit (not found, no data). Inside a unit or the settings the application shell is already there.
import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import css from './Plain.module.css';

const SHELLS: readonly string[] = ['/$perangkatDaerah/$tahun', '/pengaturan'];

export function Plain({ children }: { children: ReactNode }) {
  const inShell = useMatches({
    select: (matches) => matches.some(({ routeId, status }) => SHELLS.includes(routeId) && status === 'success'),
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
