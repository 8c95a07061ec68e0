// The pages of the budget of one unit and year.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useScope } from '../kit/useScope.ts';
import css from './AnggaranNav.module.css';

export function AnggaranNav() {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const params = { perangkatDaerah, tahun: String(tahun) };
  const link = { params, className: css.link ?? '', activeOptions: { exact: true, includeSearch: true } };
  const place = { ...link, activeOptions: { includeSearch: false } };
  return (
    <nav aria-label={t('pagu.navigasi')} className={`${css.nav} tanpa-cetak`}>
      <Link to="/$perangkatDaerah/$tahun/anggaran" {...link}>
        {t('pagu.ringkasan')}
      </Link>
      <Link to="/$perangkatDaerah/$tahun/anggaran/lembar" {...place}>
        {t('pagu.judul')}
      </Link>
      <Link to="/$perangkatDaerah/$tahun/anggaran/banding" {...place}>
        {t('banding.judul')}
      </Link>
      <Link to="/$perangkatDaerah/$tahun/anggaran/kas" {...place}>
        {t('kas.rencana')}
      </Link>
      <Link to="/$perangkatDaerah/$tahun/anggaran/realisasi" {...place}>
        {t('kas.realisasi')}
      </Link>
    </nav>
  );
}
