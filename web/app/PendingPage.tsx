// Shown while a screen's code or the session is on its way.
import { useTranslation } from 'react-i18next';

export function PendingPage() {
  const { t } = useTranslation();
  return (
    <p role="status" className="redup" style={{ padding: '2rem' }}>
      {t('umum.memuat')}
    </p>
  );
}
