// Signed in, but no unit has data yet.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../kit/Page.tsx';
import { Plain } from './Plain.tsx';
import { usePengaturan } from './pengaturan.ts';
import { SignOutButton } from './SignOutButton.tsx';

export function NoUnitPage() {
  const { t } = useTranslation();
  const manages = usePengaturan().some(({ kebijakan }) => kebijakan !== 'akun-sendiri');
  return (
    <Plain>
      <Page title={t('galat.belumAdaUnit')}>
        <p>{t(manages ? 'pengaturan.mulaiDiSini' : 'galat.belumAdaUnitRinci')}</p>
        <p>
          {manages ? (
            <Link to="/pengaturan" className="tombol utama">
              {t('pengaturan.buka')}
            </Link>
          ) : null}
          <SignOutButton className="tombol" />
        </p>
      </Page>
    </Plain>
  );
}
