// Top bar: menu button, name, what the screens are about, language, who is signed in.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import css from './AppHeader.module.css';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { UserMenu } from './UserMenu.tsx';

interface AppHeaderProps {
  place: ReactNode;
  navOpen: boolean;
  onToggleNav: () => void;
}

export function AppHeader({ place, navOpen, onToggleNav }: AppHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className="tanpa-cetak">
      <div className={css.bar}>
        <button
          type="button"
          className={css.menu}
          aria-expanded={navOpen}
          aria-controls="navigasi"
          onClick={onToggleNav}
        >
          <Icon name={navOpen ? 'close' : 'menu'} size={20} />
          <span className="tersembunyi">{t('kerangka.menu')}</span>
        </button>
        <Link to="/" className={css.brand} aria-label={t('kerangka.keAwal')}>
          <Brand />
        </Link>
        {place}
        <div className={css.tools}>
          <LanguageSwitch />
          <UserMenu />
        </div>
      </div>
      <div className="tapis" />
    </header>
  );
}
