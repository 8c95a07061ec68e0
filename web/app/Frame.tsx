// What surrounds the screens of a unit and those of the settings: header, navigation, main part, print frame.
import { Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsalProvider } from '../kit/AsalDrawer.tsx';
import { KabarProvider } from '../kit/useKabar.tsx';
import { AppHeader } from './AppHeader.tsx';
import css from './Frame.module.css';
import { PrintFoot } from './PrintFrame.tsx';

const WIDE = '(min-width: 64em)';

interface FrameProps {
  /** Beside the name in the header: what the screens are about. */
  place: ReactNode;
  /** The navigation; closed it stays in the page, hidden. */
  nav: (open: boolean) => ReactNode;
  printHead: ReactNode;
}

export function Frame({ place, nav, printHead }: FrameProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [navOpen, setNavOpen] = useState(() => window.matchMedia(WIDE).matches);

  // On a narrow screen the menu covers the page: it closes once a choice has been made.
  useEffect(() => {
    if (!window.matchMedia(WIDE).matches) setNavOpen(false);
  }, [pathname]);

  return (
    <AsalProvider>
      <KabarProvider>
        <a href="#isi" className={css.skip}>
          {t('kerangka.lewati')}
        </a>
        <AppHeader place={place} navOpen={navOpen} onToggleNav={() => setNavOpen((open) => !open)} />
        <div className={css.body} data-nav={navOpen}>
          {nav(navOpen)}
          <main id="isi" tabIndex={-1} className={css.main}>
            {printHead}
            <Outlet />
            <PrintFoot />
          </main>
        </div>
      </KabarProvider>
    </AsalProvider>
  );
}
