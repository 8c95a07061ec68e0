// Asks before another page of the application takes the place of one with unsaved entries.
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog.tsx';
import css from './FormDialog.module.css';

/** Gives the dialog to be drawn. Closing the window is the matter of `beforeunload`. */
export function useLeaveGuard(unsaved: boolean) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Dialog opened onClose={reset} title={t('lembar.tinggalkan')}>
      <p>{t('lembar.tinggalkanRinci')}</p>
      <div className={css.actions}>
        <button type="button" className="tombol utama" onClick={reset}>
          {t('lembar.tetapDiSini')}
        </button>
        <button type="button" className="tombol" onClick={proceed}>
          {t('lembar.pergiSaja')}
        </button>
      </div>
    </Dialog>
  );
}
