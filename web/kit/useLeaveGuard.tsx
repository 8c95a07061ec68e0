// Asks before another page of the application takes the place of one with unsaved entries.
import { Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

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
    <Modal opened onClose={reset} withCloseButton={false} title={t('lembar.tinggalkan')}>
      <p>{t('lembar.tinggalkanRinci')}</p>
      <div style={{ display: 'flex', gap: '0.75rem', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        <button type="button" className="tombol utama" onClick={reset}>
          {t('lembar.tetapDiSini')}
        </button>
        <button type="button" className="tombol" onClick={proceed}>
          {t('lembar.pergiSaja')}
        </button>
      </div>
    </Modal>
  );
}
