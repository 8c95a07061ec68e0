// Which unit and which year. A choice of one is shown as text, not as a control that cannot change anything.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { perangkatDaerahQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import { PemdaSwitch } from './PemdaSwitch.tsx';
import css from './ScopeSwitch.module.css';
import { yearIn } from './scopeMemory.ts';

export function ScopeSwitch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scope = useScope();
  const units = useQuery(perangkatDaerahQuery).data?.perangkatDaerah ?? [];
  const open = units.filter(({ tahun }) => tahun.length > 0);
  const years = [...(units.find(({ kode }) => kode === scope.perangkatDaerah)?.tahun ?? [])].sort((a, b) => b - a);

  // Keeps the screen where it exists for every unit; an indicator of one unit is not one of another.
  const go = (perangkatDaerah: string, tahun: number | null) => {
    if (tahun === null) return;
    void navigate({ to: '/$perangkatDaerah/$tahun', params: { perangkatDaerah, tahun: String(tahun) } });
  };

  return (
    <div className={css.scope}>
      {open.length > 1 ? (
        <label className={css.field}>
          <span className="tersembunyi">{t('kerangka.perangkatDaerah')}</span>
          <select
            className={css.select}
            value={scope.perangkatDaerah}
            onChange={(event) => go(event.currentTarget.value, yearIn(units, event.currentTarget.value, scope.tahun))}
          >
            {open.map(({ kode, nama }) => (
              <option key={kode} value={kode}>
                {nama}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span className={css.unit} lang="id">
          {scope.nama}
        </span>
      )}
      <PemdaSwitch nama={scope.pemda} to="/app/" />
      {years.length > 1 ? (
        <label className={css.field}>
          <span className="tersembunyi">{t('kerangka.tahun')}</span>
          <select
            className={css.select}
            value={scope.tahun}
            onChange={(event) => go(scope.perangkatDaerah, Number(event.currentTarget.value))}
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span className={css.year}>
          <span className="tersembunyi">{t('kerangka.tahun')} </span>
          {scope.tahun}
        </span>
      )}
    </div>
  );
}
