// Address without a page, or a unit or year that does not exist (or that the user may not see).
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../kit/Page.tsx';
import { Plain } from './Plain.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Plain>
      <Page title={t('galat.tidakDitemukan')}>
        <p>{t('galat.tidakDitemukanRinci')}</p>
        <p>
          <Link to="/" className="tombol utama">
            {t('galat.keBeranda')}
          </Link>
        </p>
      </Page>
    </Plain>
  );
}
