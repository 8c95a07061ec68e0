// Which sub kegiatan stand in the annex of an agreement below the head.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { useTranslation } from 'react-i18next';
import { FormGroup } from '../../kit/FormField.tsx';
import css from './perjanjian.module.css';

export function PilihSubKegiatan({
  pilihan,
  chosen,
  onChange,
}: {
  pilihan: Perjanjian['pilihan']['subKegiatan'];
  chosen: readonly string[];
  onChange: (sub: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <FormGroup field="subKegiatan" label={t('perjanjian.form.sub')} hint={t('perjanjian.form.subArti')} wide>
      <ul className={`${css.rows} ${css.scroll}`}>
        {pilihan.map(({ kode, nama, kegiatan }) => (
          <li key={kode}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(kode)}
                onChange={({ currentTarget }) =>
                  onChange(currentTarget.checked ? [...chosen, kode] : chosen.filter((satu) => satu !== kode))
                }
              />
              <span lang="id">
                {kode} {nama} <span className="redup kecil">{kegiatan}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </FormGroup>
  );
}
