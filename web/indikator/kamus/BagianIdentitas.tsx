// Who the indicator is: kode, node, name, definition, reason, IKU.
import { useTranslation } from 'react-i18next';
import { FormField, FormGroup } from '../../kit/FormField.tsx';
import { Section } from '../../kit/Page.tsx';
import { TINGKAT } from '../../perencanaan/pilihanPohon.ts';
import type { BagianProps } from './bagian.ts';
import css from './FormIndikator.module.css';
import { moveToSimpul } from './formIndikator.ts';

export function BagianIdentitas({ form, kamus, change, fresh }: BagianProps & { fresh: boolean }) {
  const { t } = useTranslation();
  const chosen = kamus.simpul.find(({ tingkat, kode }) => tingkat === form.tingkat && kode === form.induk);
  const strategic = form.tingkat === 'tujuan' || form.tingkat === 'sasaran';
  return (
    <Section title={t('kamus.bagian.identitas')}>
      <div className={css.fields}>
        {fresh ? (
          <FormField field="kode" label={t('kamus.kode')} hint={t('kamus.kodePetunjuk')}>
            {(attributes) => (
              <input
                {...attributes}
                className="isian"
                autoComplete="off"
                spellCheck={false}
                value={form.kode}
                onChange={({ currentTarget }) => change({ kode: currentTarget.value.trim() })}
              />
            )}
          </FormField>
        ) : (
          <p className={css.fixed}>
            <strong>{t('kamus.kode')}</strong> <code>{form.kode}</code>
            <span className="redup kecil"> {t('kamus.kodeTetap')}</span>
          </p>
        )}
        <FormField field="induk" label={t('kamus.simpul')} hint={t('kamus.simpulPetunjuk')}>
          {(attributes) => (
            <select
              {...attributes}
              className="isian"
              lang="id"
              value={chosen ? `${form.tingkat} ${form.induk}` : ''}
              onChange={({ currentTarget }) => {
                const next = kamus.simpul.find(({ tingkat, kode }) => `${tingkat} ${kode}` === currentTarget.value);
                if (next) change(moveToSimpul(form, next, kamus.simpul));
              }}
            >
              {chosen ? null : (
                <option value="">{t(kamus.simpul.length === 0 ? 'kamus.tanpaSimpul' : 'kamus.pilih')}</option>
              )}
              {TINGKAT.map((tingkat) => (
                <optgroup key={tingkat} label={t(`tingkat.${tingkat}`)}>
                  {kamus.simpul
                    .filter((satu) => satu.tingkat === tingkat)
                    .map(({ kode, nama }) => (
                      <option key={kode} value={`${tingkat} ${kode}`}>
                        {kode} {nama}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          )}
        </FormField>
        <FormField field="nama" label={t('kamus.nama')} hint={t('kamus.namaPetunjuk')} wide>
          {(attributes) => (
            <input
              {...attributes}
              className="isian"
              lang="id"
              maxLength={500}
              value={form.nama}
              onChange={({ currentTarget }) => change({ nama: currentTarget.value })}
            />
          )}
        </FormField>
        {strategic ? null : (
          <FormField
            field="sasaran"
            label={t('kamus.sasaran')}
            hint={t('kamus.sasaranPetunjuk')}
            optional={t('kamus.bolehKosong')}
            wide
          >
            {(attributes) => (
              <input
                {...attributes}
                className="isian"
                lang="id"
                value={form.sasaran ?? ''}
                onChange={({ currentTarget }) => change({ sasaran: currentTarget.value })}
              />
            )}
          </FormField>
        )}
        <LongText bidang="definisi" form={form} change={change} />
        <LongText bidang="alasan" form={form} change={change} />
        <FormGroup field="iku" label={t('indikator.ikuPanjang')} hint={t('kamus.ikuPetunjuk')} wide>
          <label className={css.choice}>
            <input
              type="checkbox"
              checked={form.iku}
              onChange={({ currentTarget }) => change({ iku: currentTarget.checked })}
            />
            {t('kamus.iku')}
          </label>
        </FormGroup>
      </div>
    </Section>
  );
}

function LongText({ bidang, form, change }: { bidang: 'definisi' | 'alasan' } & Omit<BagianProps, 'kamus'>) {
  const { t } = useTranslation();
  return (
    <FormField
      field={bidang}
      label={t(`kamus.${bidang}`)}
      hint={t(`kamus.${bidang}Petunjuk`)}
      optional={t('kamus.bolehKosong')}
      wide
    >
      {(attributes) => (
        <textarea
          {...attributes}
          className="isian"
          lang="id"
          rows={3}
          value={form[bidang] ?? ''}
          onChange={({ currentTarget }) => change({ [bidang]: currentTarget.value })}
        />
      )}
    </FormField>
  );
}
