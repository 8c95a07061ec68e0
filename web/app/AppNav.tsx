// Navigation between the screens of a unit and year.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { useScope } from '../kit/useScope.ts';
import css from './AppNav.module.css';

const ITEMS = [
  { to: '/$perangkatDaerah/$tahun', icon: 'home', label: 'beranda.judul', exact: true },
  { to: '/$perangkatDaerah/$tahun/dasbor', icon: 'chart', label: 'kerangka.dasbor', exact: false },
  { to: '/$perangkatDaerah/$tahun/renstra', icon: 'goal', label: 'kerangka.renstra', exact: false },
  { to: '/$perangkatDaerah/$tahun/pohon', icon: 'tree', label: 'pohon.judul', exact: false },
  { to: '/$perangkatDaerah/$tahun/indikator', icon: 'indicator', label: 'indikator.judul', exact: false },
  { to: '/$perangkatDaerah/$tahun/isian', icon: 'table', label: 'isian.judul', exact: false },
  { to: '/$perangkatDaerah/$tahun/tindak-lanjut', icon: 'history', label: 'kerangka.tindakLanjut', exact: false },
  { to: '/$perangkatDaerah/$tahun/anggaran', icon: 'money', label: 'anggaran.judul', exact: false },
  { to: '/$perangkatDaerah/$tahun/perjanjian', icon: 'check', label: 'kerangka.perjanjian', exact: false },
  { to: '/$perangkatDaerah/$tahun/dokumen', icon: 'document', label: 'dokumen.judul', exact: false },
  { to: '/$perangkatDaerah/$tahun/reviu', icon: 'review', label: 'kerangka.reviu', exact: false },
  { to: '/$perangkatDaerah/$tahun/reviu-apip', icon: 'scale', label: 'kerangka.reviuApip', exact: false },
] as const;

export function AppNav({ open }: { open: boolean }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const params = { perangkatDaerah, tahun: String(tahun) };
  return (
    <nav id="navigasi" aria-label={t('kerangka.navigasi')} className={`${css.nav} tanpa-cetak`} hidden={!open}>
      <ul>
        {ITEMS.map(({ to, icon, label, exact }) => (
          <li key={to}>
            <Link to={to} params={params} activeOptions={{ exact, includeSearch: false }} className={css.link ?? ''}>
              <Icon name={icon} />
              {t(label)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/pengaturan" className={css.link ?? ''}>
            <Icon name="settings" />
            {t('pengaturan.judul')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
