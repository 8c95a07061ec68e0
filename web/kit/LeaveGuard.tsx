// Asks before a page with something unsaved is left; the browser asks by itself before the tab is closed.
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog.tsx';
import css from './FormDialog.module.css';

export function LeaveGuard({ isDirty }: { isDirty: () => boolean }) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    // Links to a field of the same page leave nothing.
    shouldBlockFn: ({ current, next }) => isDirty() && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <Dialog title={t('draf.belumDisimpan')} opened={status === 'blocked'} onClose={() => reset?.()}>
      <p>{t('draf.tinggal')}</p>
      <div className={css.actions}>
        <button type="button" className="tombol" onClick={() => proceed?.()}>
          {t('draf.tinggalkan')}
        </button>
        <button type="button" className="tombol utama" data-autofocus onClick={() => reset?.()}>
          {t('draf.kembali')}
        </button>
      </div>
    </Dialog>
  );
}
