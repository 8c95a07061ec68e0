// A page that could not be opened: lost link (tried again by itself once it is back), refusal, or a fault of ours.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkError } from '../kit/api.ts';
import { ErrorState } from '../kit/ErrorState.tsx';
import { Page } from '../kit/Page.tsx';
import { Plain } from './Plain.tsx';

export function RouteError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = useCallback(() => {
    reset();
    void router.invalidate();
  }, [reset, router]);
  useEffect(() => {
    if (!(error instanceof NetworkError)) return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [error, retry]);
  return (
    <Plain>
      <Page title={t('galat.halamanTidakTerbuka')}>
        <ErrorState error={error instanceof Error ? error : new Error(String(error))} onRetry={retry} />
      </Page>
    </Plain>
  );
}
