// A newer version waits. Nothing is loaded anew by itself: somebody may be typing.
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import css from './ConnectionBar.module.css';
import { newVersion } from './newVersion.ts';

export function UpdateBar() {
  const { t } = useTranslation();
  const waiting = useSyncExternalStore(newVersion.subscribe, newVersion.isWaiting);
  return (
    <div role="status" className="tanpa-cetak">
      {waiting ? (
        <div className={`${css.bar} ${css.quiet}`}>
          <Icon name="info" />
          <span>{t('luring.versiBaru')}</span>
          <button type="button" className="tombol" onClick={newVersion.load}>
            {t('luring.muatUlang')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
