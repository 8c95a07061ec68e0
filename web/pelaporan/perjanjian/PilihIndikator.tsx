// Which indicators are promised, each with its target and the reason where it moves.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { useTranslation } from 'react-i18next';
import { CellField, FormGroup } from '../../kit/FormField.tsx';
import type { IsianTarget } from './isianPerjanjian.ts';
import css from './perjanjian.module.css';

export function PilihIndikator({
  pilihan,
  target,
  onChange,
}: {
  pilihan: Perjanjian['pilihan']['indikator'];
  target: Record<string, IsianTarget>;
  onChange: (kode: string, satu: IsianTarget) => void;
}) {
  const { t } = useTranslation();
  return (
    <FormGroup field="target" label={t('perjanjian.form.indikator')} hint={t('perjanjian.form.indikatorArti')} wide>
      <ul className={css.rows}>
        {pilihan.map(({ kode, nama, satuan }) => {
          const satu = target[kode] ?? { included: false, nilai: '', alasan: '' };
          return (
            <li key={kode}>
              <label>
                <input
                  type="checkbox"
                  checked={satu.included}
                  onChange={({ currentTarget }) => onChange(kode, { ...satu, included: currentTarget.checked })}
                />
                <span lang="id">
                  {nama} <span className="redup kecil">({satuan})</span>
                </span>
              </label>
              {satu.included ? (
                <>
                  <span>
                    <CellField field={`target.${kode}`} label={t('perjanjian.form.target', { nama })}>
                      {(attributes) => (
                        <input
                          {...attributes}
                          className="isian angka"
                          inputMode="decimal"
                          size={10}
                          value={satu.nilai}
                          onChange={({ currentTarget }) => onChange(kode, { ...satu, nilai: currentTarget.value })}
                        />
                      )}
                    </CellField>
                  </span>
                  <input
                    className={`isian ${css.reason}`}
                    aria-label={t('perjanjian.form.alasanTarget', { nama })}
                    placeholder={t('perjanjian.form.alasanBila')}
                    value={satu.alasan}
                    onChange={({ currentTarget }) => onChange(kode, { ...satu, alasan: currentTarget.value })}
                  />
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </FormGroup>
  );
}
