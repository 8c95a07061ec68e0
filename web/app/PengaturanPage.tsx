// First page of the settings: what can be set, and what each page is for.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { Page } from '../kit/Page.tsx';
import css from './PengaturanPage.module.css';
import { usePengaturan } from './pengaturan.ts';

export function PengaturanPage() {
  const { t } = useTranslation();
  const pages = usePengaturan();
  return (
    <Page title={t('pengaturan.judul')} lead={t('pengaturan.pengantar')}>
      <ul className={css.list}>
        {pages.map(({ to, icon, label, tentang }) => (
          <li key={to}>
            <Link to={to} className={css.card ?? ''}>
              <Icon name={icon} size={22} />
              <span>
                <strong>{t(label)}</strong>
                <span className={css.about}>{t(tentang)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {pages.every(({ kebijakan }) => kebijakan === 'akun-sendiri') ? <p>{t('pengaturan.tanpaHak')}</p> : null}
    </Page>
  );
}
