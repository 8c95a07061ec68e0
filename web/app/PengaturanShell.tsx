// Shell of the settings of a pemda. A page of the settings is a route below it (router.tsx) and a row of PENGATURAN.
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { perangkatDaerahQuery } from '../kit/queries.ts';
import css from './AppNav.module.css';
import { Frame } from './Frame.tsx';
import { PemdaSwitch } from './PemdaSwitch.tsx';
import printCss from './PrintFrame.module.css';
import { usePengaturan } from './pengaturan.ts';
import scopeCss from './ScopeSwitch.module.css';
import { chooseScope } from './scopeMemory.ts';

export function PengaturanShell() {
  const { t } = useTranslation();
  const units = useQuery(perangkatDaerahQuery).data?.perangkatDaerah ?? [];
  const pemda = units[0]?.pemda.nama ?? '';
  const { pathname } = useLocation();
  return (
    <Frame
      place={
        <div className={scopeCss.scope}>
          <span className={scopeCss.unit}>{t('pengaturan.judul')}</span>
          <PemdaSwitch nama={pemda} to={`/app${pathname}`} />
        </div>
      }
      nav={(open) => <PengaturanNav open={open} />}
      printHead={
        <div className={`hanya-cetak ${printCss.head}`} lang="id">
          <strong>{pemda}</strong>
        </div>
      }
    />
  );
}

function PengaturanNav({ open }: { open: boolean }) {
  const { t } = useTranslation();
  const units = useQuery(perangkatDaerahQuery).data?.perangkatDaerah ?? [];
  const scope = chooseScope(units);
  const pages = usePengaturan();
  return (
    <nav id="navigasi" aria-label={t('kerangka.navigasi')} className={`${css.nav} tanpa-cetak`} hidden={!open}>
      <ul>
        {scope ? (
          <li>
            <Link
              to="/$perangkatDaerah/$tahun"
              params={{ perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) }}
              className={css.link ?? ''}
            >
              <Icon name="back" />
              {t('pengaturan.kembali', {
                tempat: `${units.find(({ kode }) => kode === scope.perangkatDaerah)?.nama} ${scope.tahun}`,
              })}
            </Link>
          </li>
        ) : null}
        {pages.map(({ to, icon, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }} className={css.link ?? ''}>
              <Icon name={icon} />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
