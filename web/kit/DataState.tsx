// Loading, failed or there: one place decides what a page shows for a question to the server.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from './ErrorState.tsx';
import css from './State.module.css';

export function DataState<T>({
  query,
  waiting,
  children,
}: {
  query: UseQueryResult<T, Error>;
  /** Said while waiting where it may take long. */
  waiting?: string;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation();
  // Old figures stay on the screen when a refresh fails; the connection bar tells about it.
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className={css.loading}>
      <p role="status" className={waiting ? 'redup' : 'tersembunyi'}>
        {waiting ?? t('umum.memuat')}
      </p>
      <div className={css.bone} />
      <div className={css.bone} />
      <div className={css.bone} />
    </div>
  );
}

/** Nothing to show, and why. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <p className={css.empty}>{children}</p>;
}
