// Signed in, but no unit has data yet.
import { useTranslation } from 'react-i18next';
import { Page } from '../kit/Page.tsx';
import { Plain } from './Plain.tsx';
import { SignOutButton } from './UserMenu.tsx';

export function NoUnitPage() {
  const { t } = useTranslation();
  return (
    <Plain>
      <Page title={t('galat.belumAdaUnit')}>
        <p>{t('galat.belumAdaUnitRinci')}</p>
        <p>
          <SignOutButton className="tombol" />
        </p>
      </Page>
    </Plain>
  );
}
