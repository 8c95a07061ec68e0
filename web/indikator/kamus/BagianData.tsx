// Where the data come from, how often, what proves them, and where the indicator started.
import { FREKUENSI } from '@tapis/core/indikator/faktaIndikator.ts';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../kit/FormField.tsx';
import { Section } from '../../kit/Page.tsx';
import type { BagianProps } from './bagian.ts';
import css from './FormIndikator.module.css';

const TEKS = ['sumberData', 'pengumpulData', 'jenisBukti'] as const;

export function BagianData({ form, change }: Omit<BagianProps, 'kamus'>) {
  const { t } = useTranslation();
  const { kondisiAwal } = form;
  const optional = t('kamus.bolehKosong');
  return (
    <Section title={t('kamus.bagian.data')}>
      <div className={css.fields}>
        {TEKS.map((bidang) => (
          <FormField
            key={bidang}
            field={bidang}
            label={t(`kamus.${bidang}`)}
            hint={t(`kamus.${bidang}Petunjuk`)}
            optional={optional}
          >
            {(attributes) => (
              <input
                {...attributes}
                className="isian"
                lang="id"
                value={form[bidang] ?? ''}
                onChange={({ currentTarget }) => change({ [bidang]: currentTarget.value })}
              />
            )}
          </FormField>
        ))}
        <FormField field="frekuensi" label={t('kamus.frekuensi')} optional={optional}>
          {(attributes) => (
            <select
              {...attributes}
              className="isian"
              value={form.frekuensi ?? ''}
              onChange={({ currentTarget }) =>
                change({ frekuensi: FREKUENSI.find((satu) => satu === currentTarget.value) ?? null })
              }
            >
              <option value="">{t('kamus.belumDipilih')}</option>
              {FREKUENSI.map((satu) => (
                <option key={satu} value={satu}>
                  {t(`frekuensi.${satu}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField
          field="kondisiAwal.tahun"
          label={t('kamus.kondisiAwalTahun')}
          hint={t('kamus.kondisiAwalPetunjuk')}
          optional={optional}
        >
          {(attributes) => (
            <input
              {...attributes}
              className="isian"
              inputMode="numeric"
              value={kondisiAwal.tahun}
              onChange={({ currentTarget }) => change({ kondisiAwal: { ...kondisiAwal, tahun: currentTarget.value } })}
            />
          )}
        </FormField>
        <FormField field="kondisiAwal.nilai" label={t('kamus.kondisiAwalNilai')} optional={optional}>
          {(attributes) => (
            <input
              {...attributes}
              className="isian"
              value={kondisiAwal.nilai}
              onChange={({ currentTarget }) => change({ kondisiAwal: { ...kondisiAwal, nilai: currentTarget.value } })}
            />
          )}
        </FormField>
      </div>
    </Section>
  );
}
