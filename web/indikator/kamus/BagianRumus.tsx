// The rumus and the components it uses, each with its owner and source.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import type { KonteksDefinisi } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import { useTranslation } from 'react-i18next';
import { FormField, FormGroup, fieldId } from '../../kit/FormField.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Section } from '../../kit/Page.tsx';
import type { BagianProps } from './bagian.ts';
import css from './FormIndikator.module.css';
import { KOMPONEN_KOSONG, type KomponenForm } from './formIndikator.ts';
import { RumusEditor } from './RumusEditor.tsx';

interface BagianRumusProps extends BagianProps {
  /** The indicator as it stands in the form. */
  fakta: FaktaIndikator;
  konteks: KonteksDefinisi;
}

const focusLater = (field: string) => requestAnimationFrame(() => document.getElementById(fieldId(field))?.focus());

export function BagianRumus({ form, kamus, change, fakta, konteks }: BagianRumusProps) {
  const { t } = useTranslation();
  const { komponen } = form;
  const add = (kode: string) => {
    // The unit of the result is the likely one: parts of a percentage are percentages.
    change({ komponen: [...komponen, { ...KOMPONEN_KOSONG, kode, satuan: kode === '' ? '' : form.satuan }] });
    focusLater(`komponen.${komponen.length}.${kode === '' ? 'kode' : 'nama'}`);
  };
  const remove = (nomor: number) => {
    change({ komponen: komponen.filter((_, i) => i !== nomor) });
    focusLater('komponen');
  };
  return (
    <Section title={t('kamus.bagian.rumus')}>
      <div className={css.fields}>
        <RumusEditor
          fakta={fakta}
          konteks={konteks}
          value={form.rumus ?? ''}
          onChange={(rumus) => change({ rumus })}
          onAddKomponen={add}
        />
        <FormGroup field="komponen" label={t('kamus.komponen')} hint={t('kamus.komponenPetunjuk')} wide>
          {komponen.map((satu, nomor) => (
            <IsianKomponen
              key={nomor}
              nomor={nomor}
              komponen={satu}
              kamus={kamus}
              onChange={(part) => change({ komponen: komponen.map((k, i) => (i === nomor ? { ...k, ...part } : k)) })}
              onRemove={() => remove(nomor)}
            />
          ))}
          <p>
            <button type="button" className="tombol" onClick={() => add('')}>
              <Icon name="add" size={16} />
              {t('kamus.tambahKomponen')}
            </button>
          </p>
        </FormGroup>
      </div>
    </Section>
  );
}

interface IsianKomponenProps {
  nomor: number;
  komponen: KomponenForm;
  kamus: BagianProps['kamus'];
  onChange: (part: Partial<KomponenForm>) => void;
  onRemove: () => void;
}

function IsianKomponen({ nomor, komponen, kamus, onChange, onRemove }: IsianKomponenProps) {
  const { t } = useTranslation();
  const field = (bagian: keyof KomponenForm) => `komponen.${nomor}.${bagian}`;
  const nama = komponen.kode || t('kamus.komponenKe', { nomor: nomor + 1 });
  return (
    <fieldset className={css.komponen}>
      <legend className="tersembunyi">{nama}</legend>
      <FormField field={field('kode')} label={t('kamus.kodeKomponen')}>
        {(attributes) => (
          <input
            {...attributes}
            className="isian"
            autoComplete="off"
            spellCheck={false}
            value={komponen.kode}
            onChange={({ currentTarget }) => onChange({ kode: currentTarget.value.trim() })}
          />
        )}
      </FormField>
      <FormField field={field('nama')} label={t('kamus.namaKomponen')}>
        {(attributes) => (
          <input
            {...attributes}
            className="isian"
            lang="id"
            value={komponen.nama}
            onChange={({ currentTarget }) => onChange({ nama: currentTarget.value })}
          />
        )}
      </FormField>
      <FormField field={field('satuan')} label={t('kamus.satuan')}>
        {(attributes) => (
          <input
            {...attributes}
            className="isian"
            lang="id"
            list="satuan-dipakai"
            value={komponen.satuan}
            onChange={({ currentTarget }) => onChange({ satuan: currentTarget.value })}
          />
        )}
      </FormField>
      <Pilihan
        field={field('penanggungJawab')}
        label={t('kamus.pemilikKomponen')}
        value={komponen.penanggungJawab}
        none={t('kamus.belumDipilih')}
        options={kamus.jabatan}
        onChange={(penanggungJawab) => onChange({ penanggungJawab })}
      />
      {kamus.spm.length > 0 ? (
        <Pilihan
          field={field('spm')}
          label={t('kamus.spmKomponen')}
          hint={t('kamus.spmPetunjuk')}
          value={komponen.spm}
          none={t('kamus.tanpaSpm')}
          options={kamus.spm}
          // The figure of an SPM service is always a percentage.
          onChange={(spm) => onChange(spm === null ? { spm } : { spm, satuan: '%' })}
        />
      ) : null}
      <FormField field={field('sumberData')} label={t('kamus.sumberKomponen')} optional={t('kamus.bolehKosong')}>
        {(attributes) => (
          <input
            {...attributes}
            className="isian"
            lang="id"
            value={komponen.sumberData ?? ''}
            onChange={({ currentTarget }) => onChange({ sumberData: currentTarget.value })}
          />
        )}
      </FormField>
      <p className={css.remove}>
        <button type="button" className="tombol" onClick={onRemove}>
          {t('kamus.hapusKomponen', { kode: nama })}
        </button>
      </p>
    </fieldset>
  );
}

interface PilihanProps {
  field: string;
  label: string;
  hint?: string;
  value: string | null;
  none: string;
  options: readonly { kode: string; nama: string }[];
  onChange: (kode: string | null) => void;
}

function Pilihan({ field, label, hint, value, none, options, onChange }: PilihanProps) {
  return (
    <FormField field={field} label={label} {...(hint === undefined ? {} : { hint })}>
      {(attributes) => (
        <select
          {...attributes}
          className="isian"
          value={value ?? ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
        >
          <option value="">{none}</option>
          {value !== null && !options.some(({ kode }) => kode === value) ? (
            <option value={value}>{value}</option>
          ) : null}
          {options.map(({ kode, nama }) => (
            <option key={kode} value={kode} lang="id">
              {nama}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
