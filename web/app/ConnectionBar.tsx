// Says that the server cannot be reached and how old the figures are, and tries again by itself.
// The region exists before its text changes.
import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnreachable } from '../kit/api.ts';
import { Icon } from '../kit/Icon.tsx';
import { keptAnswers } from '../kit/keptAnswers.ts';
import { formatMoment } from '../kit/moment.ts';
import { currentLanguage } from '../text/setup.ts';
import css from './ConnectionBar.module.css';

/** Pause before the server is asked again while it cannot be reached. */
const COBA_LAGI_MS = 15_000;

const subscribeOnline = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** When the server gave the answer; kept answers are older than the page. */
const givenAt = (query: Query): number => keptAnswers.ageOf(query.queryHash) ?? query.state.dataUpdatedAt;

/** When the oldest answer on the screen was given, in milliseconds since 1970; null: there is none. */
function oldestShown(queryClient: QueryClient): number | null {
  const given = queryClient.getQueryCache().findAll({ type: 'active' }).map(givenAt);
  const known = given.filter((at) => at > 0);
  return known.length === 0 ? null : Math.min(...known);
}

export function ConnectionBar() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine);
  // The first answers may have come before this was drawn.
  const [unreachable, setUnreachable] = useState(() =>
    queryClient
      .getQueryCache()
      .getAll()
      .some(({ queryHash }) => keptAnswers.ageOf(queryHash) !== undefined),
  );
  const [oldest, setOldest] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setOldest(oldestShown(queryClient));
    look();
    return queryClient.getQueryCache().subscribe(({ type, query }) => {
      look();
      if (type !== 'updated') return;
      const { fetchFailureReason, status, fetchStatus } = query.state;
      if (isUnreachable(fetchFailureReason) || keptAnswers.ageOf(query.queryHash) !== undefined) setUnreachable(true);
      else if (status === 'success' && fetchStatus === 'idle') setUnreachable(false);
    });
  }, [queryClient]);
  const lost = !online || unreachable;
  useEffect(() => {
    if (!lost) return;
    const again = () => void queryClient.refetchQueries({ type: 'active' });
    window.addEventListener('online', again);
    const timer = setInterval(again, COBA_LAGI_MS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [lost, queryClient]);

  const text =
    oldest === null
      ? t('galat.tanpaSambungan')
      : t('luring.dataPer', { waktu: formatMoment(new Date(oldest), currentLanguage()) });
  return (
    <div role="status" className="tanpa-cetak">
      {lost ? (
        <div className={css.bar}>
          <Icon name="offline" />
          <span>{text}</span>
          <button type="button" className="tombol" onClick={() => void queryClient.refetchQueries({ type: 'active' })}>
            {t('galat.cobaLagi')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
