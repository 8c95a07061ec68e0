// How the indicator is measured: figure or word, unit, direction, triwulan.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { daftarSkala } from '@tapis/core/indikator/kamus/bacaNilai.ts';
import { useTranslation } from 'react-i18next';
import { FormField, FormGroup } from '../../kit/FormField.tsx';
import { Section } from '../../kit/Page.tsx';
import type { BagianProps } from './bagian.ts';
import css from './FormIndikator.module.css';

const POLARITAS = ['maksimasi', 'minimasi', 'stabilisasi'] as const satisfies readonly FaktaIndikator['polaritas'][];
const AKUMULASI = ['SUM', 'LAST', 'AVG', 'MAX', 'MIN'] as const satisfies readonly FaktaIndikator['akumulasi'][];
const MODE = ['CUMULATIVE', 'PER_PERIOD'] as const satisfies readonly FaktaIndikator['modeInput'][];
const DESIMAL = [0, 1, 2, 3, 4];

export function BagianCaraUkur({ form, kamus, change }: BagianProps) {
  const { t } = useTranslation();
  const units = [...new Set(kamus.indikator.map(({ satuan }) => satuan))];
  const words = form.jenisNilai === 'predikat';
  return (
    <Section title={t('kamus.bagian.caraUkur')}>
      <div className={css.fields}>
        <FormGroup field="jenisNilai" label={t('kamus.jenisNilai')}>
          <Radio
            name="jenisNilai"
            checked={!words}
            onChoose={() => change({ jenisNilai: 'angka', skala: null })}
            label={t('kamus.angka')}
          />
          <Radio
            name="jenisNilai"
            checked={words}
            // What words can be: best when higher, not added, not computed.
            onChoose={() => change({ jenisNilai: 'predikat', polaritas: 'maksimasi', akumulasi: 'LAST' })}
            label={t('kamus.predikat')}
          />
        </FormGroup>
        {words ? (
          <FormField field="skala" label={t('kamus.skala')}>
            {(attributes) => (
              <select
                {...attributes}
                className="isian"
                lang="id"
                value={form.skala ?? ''}
                onChange={({ currentTarget }) => change({ skala: currentTarget.value || null })}
              >
                <option value="">{t('kamus.pilih')}</option>
                {daftarSkala(kamus.tahun).map(({ kode, judul, baris }) => (
                  <option key={kode} value={kode}>
                    {judul} ({baris.map((pita) => pita.kode).join(', ')})
                  </option>
                ))}
              </select>
            )}
          </FormField>
        ) : (
          <FormField field="presisi" label={t('kamus.presisi')}>
            {(attributes) => (
              <select
                {...attributes}
                className="isian"
                value={form.presisi}
                onChange={({ currentTarget }) => change({ presisi: Number(currentTarget.value) })}
              >
                {[...new Set([...DESIMAL, form.presisi])].map((banyak) => (
                  <option key={banyak} value={banyak}>
                    {banyak}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
        <FormField field="satuan" label={t('kamus.satuan')} hint={t('kamus.satuanPetunjuk')}>
          {(attributes) => (
            <>
              <input
                {...attributes}
                className="isian"
                lang="id"
                list="satuan-dipakai"
                maxLength={60}
                value={form.satuan}
                onChange={({ currentTarget }) => change({ satuan: currentTarget.value })}
              />
              <datalist id="satuan-dipakai">
                {units.map((satuan) => (
                  <option key={satuan} value={satuan} />
                ))}
              </datalist>
            </>
          )}
        </FormField>
        <FormGroup field="polaritas" label={t('kamus.polaritas')}>
          {POLARITAS.map((satu) => (
            <Radio
              key={satu}
              name="polaritas"
              checked={form.polaritas === satu}
              onChoose={() => change({ polaritas: satu })}
              label={t(`polaritas.${satu}`)}
            />
          ))}
        </FormGroup>
        <FormGroup field="modeInput" label={t('kamus.modeInput')}>
          {MODE.map((satu) => (
            <Radio
              key={satu}
              name="modeInput"
              checked={form.modeInput === satu}
              onChoose={() => change({ modeInput: satu })}
              label={t(`modeInput.${satu}`)}
            />
          ))}
        </FormGroup>
        <FormField field="akumulasi" label={t('kamus.akumulasi')}>
          {(attributes) => (
            <select
              {...attributes}
              className="isian"
              value={form.akumulasi}
              onChange={({ currentTarget }) =>
                change({ akumulasi: AKUMULASI.find((satu) => satu === currentTarget.value) ?? 'LAST' })
              }
            >
              {AKUMULASI.map((satu) => (
                <option key={satu} value={satu}>
                  {t(`akumulasi.${satu}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      </div>
    </Section>
  );
}

interface RadioProps {
  name: string;
  checked: boolean;
  onChoose: () => void;
  label: string;
}

function Radio({ name, checked, onChoose, label }: RadioProps) {
  return (
    <label className={css.choice}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      {label}
    </label>
  );
}
