// Top bar: menu button, name, unit and year, language, who is signed in.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import css from './AppHeader.module.css';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ScopeSwitch } from './ScopeSwitch.tsx';
import { UserMenu } from './UserMenu.tsx';

export function AppHeader({ navOpen, onToggleNav }: { navOpen: boolean; onToggleNav: () => void }) {
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
        <ScopeSwitch />
        <div className={css.tools}>
          <LanguageSwitch />
          <UserMenu />
        </div>
      </div>
      <div className="tapis" />
    </header>
  );
}
