// What paper shows instead of the shell: whose figures above, printed by whom and when below.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../kit/moment.ts';
import { sayaQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import { currentLanguage } from '../text/setup.ts';
import css from './PrintFrame.module.css';

export function PrintHead() {
  const { nama, pemda, tahun } = useScope();
  return (
    <div className={`hanya-cetak ${css.head}`} lang="id">
      <strong>{nama}</strong> · {pemda} · {tahun}
    </div>
  );
}

export function PrintFoot() {
  const { t } = useTranslation();
  const { data: saya } = useQuery(sayaQuery);
  const [moment, setMoment] = useState(() => new Date());
  useEffect(() => {
    const stamp = () => setMoment(new Date());
    window.addEventListener('beforeprint', stamp);
    return () => window.removeEventListener('beforeprint', stamp);
  }, []);
  return (
    <div className={`hanya-cetak ${css.foot}`}>
      {t('kerangka.dicetak', { nama: saya?.nama ?? '', waktu: formatMoment(moment, currentLanguage()) })}
    </div>
  );
}
