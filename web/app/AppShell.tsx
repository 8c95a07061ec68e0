// Shell of every screen of a unit and year: header, navigation, main part, print frame.
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsalProvider } from '../kit/AsalDrawer.tsx';
import { useScope } from '../kit/useScope.ts';
import { AppHeader } from './AppHeader.tsx';
import { AppNav } from './AppNav.tsx';
import css from './AppShell.module.css';
import { PrintFoot, PrintHead } from './PrintFrame.tsx';
import { rememberScope } from './scopeMemory.ts';

const WIDE = '(min-width: 64em)';

export function AppShell() {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const { pathname } = useLocation();
  const [navOpen, setNavOpen] = useState(() => window.matchMedia(WIDE).matches);

  useEffect(() => rememberScope({ perangkatDaerah, tahun }), [perangkatDaerah, tahun]);
  // On a narrow screen the menu covers the page: it closes once a choice has been made.
  useEffect(() => {
    if (!window.matchMedia(WIDE).matches) setNavOpen(false);
  }, [pathname]);

  return (
    <AsalProvider>
      <a href="#isi" className={css.skip}>
        {t('kerangka.lewati')}
      </a>
      <AppHeader navOpen={navOpen} onToggleNav={() => setNavOpen((open) => !open)} />
      <div className={css.body} data-nav={navOpen}>
        <AppNav open={navOpen} />
        <main id="isi" tabIndex={-1} className={css.main}>
          <PrintHead />
          <Outlet />
          <PrintFoot />
        </main>
      </div>
    </AsalProvider>
  );
}
