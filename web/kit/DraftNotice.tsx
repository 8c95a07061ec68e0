// Tells that what is shown comes from the browser, and lets it be thrown away.
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../text/setup.ts';
import css from './DraftNotice.module.css';
import { formatMoment } from './moment.ts';

export function DraftNotice({ found, onDiscard }: { found: Date; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={css.notice} role="status">
      <span>{t('draf.ditemukan', { waktu: formatMoment(found, currentLanguage()) })}</span>
      <button type="button" className="tombol" onClick={onDiscard}>
        {t('draf.buang')}
      </button>
    </div>
  );
}
