// A failed question, in words: what happened, why, what to do.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, NetworkError } from './api.ts';
import { Icon } from './Icon.tsx';
import css from './State.module.css';

export function ErrorState({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={css.error}>
      <Icon name="warning" size={24} />
      <div>
        <ErrorText error={error} />
        <button type="button" className="tombol" onClick={onRetry}>
          {t('galat.cobaLagi')}
        </button>
      </div>
    </div>
  );
}

/** Title in the language of the page; the server's own explanation is Indonesian and marked so. */
function ErrorText({ error }: { error: Error }) {
  const { t } = useTranslation();
  if (error instanceof NetworkError) return <Words title={t('galat.jaringan')}>{t('galat.jaringanRinci')}</Words>;
  if (!(error instanceof ApiError)) return <Words title={t('galat.takTerduga')}>{t('galat.takTerdugaRinci')}</Words>;
  const title = t(
    error.status === 403
      ? 'galat.tanpaHak'
      : error.status === 404
        ? 'galat.tidakAda'
        : error.status >= 500
          ? 'galat.peladen'
          : 'galat.ditolak',
  );
  return (
    <Words title={title}>
      <span lang="id">{error.detail ?? error.message}</span>
      {error.idPermintaan ? <> {t('galat.nomor', { nomor: error.idPermintaan })}</> : null}
    </Words>
  );
}

function Words({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <p className={css.errorTitle}>{title}</p>
      <p>{children}</p>
    </>
  );
}
