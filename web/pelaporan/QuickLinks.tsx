// Ways on from the first page.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { Section } from '../kit/Page.tsx';
import { useScope } from '../kit/useScope.ts';
import css from './BerandaPage.module.css';

const LINKS = [
  { to: '/$perangkatDaerah/$tahun/dokumen', icon: 'document', title: 'dokumen.judul', text: 'beranda.keDokumen' },
  { to: '/$perangkatDaerah/$tahun/pohon', icon: 'tree', title: 'pohon.judul', text: 'beranda.kePohon' },
  {
    to: '/$perangkatDaerah/$tahun/indikator',
    icon: 'indicator',
    title: 'indikator.judul',
    text: 'beranda.keIndikator',
  },
  { to: '/$perangkatDaerah/$tahun/anggaran', icon: 'money', title: 'anggaran.judul', text: 'beranda.keAnggaran' },
] as const;

export function QuickLinks() {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  return (
    <Section title={t('beranda.lanjut')} screenOnly>
      <ul className={css.links}>
        {LINKS.map(({ to, icon, title, text }) => (
          <li key={to}>
            <Link to={to} params={{ perangkatDaerah, tahun: String(tahun) }}>
              <Icon name={icon} size={24} />
              <span>
                <b>{t(title)}</b>
                <span>{t(text)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
