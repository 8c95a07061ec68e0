// Says that the server cannot be reached, and when it can again. The region exists before its text changes.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkError } from '../kit/api.ts';
import { Icon } from '../kit/Icon.tsx';
import css from './ConnectionBar.module.css';

const subscribeOnline = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

export function ConnectionBar() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine);
  const [unreachable, setUnreachable] = useState(false);
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe(({ type, query }) => {
        if (type !== 'updated') return;
        const { fetchFailureReason, status, fetchStatus } = query.state;
        if (fetchFailureReason instanceof NetworkError) setUnreachable(true);
        else if (status === 'success' && fetchStatus === 'idle') setUnreachable(false);
      }),
    [queryClient],
  );
  const lost = !online || unreachable;
  return (
    <div role="status" className="tanpa-cetak">
      {lost ? (
        <div className={css.bar}>
          <Icon name="offline" />
          <span>{t('galat.tanpaSambungan')}</span>
          <button type="button" className="tombol" onClick={() => void queryClient.refetchQueries({ type: 'active' })}>
            {t('galat.cobaLagi')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
