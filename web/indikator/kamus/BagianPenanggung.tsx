// Who answers for the indicator, and which sub kegiatan carry it.
import { useTranslation } from 'react-i18next';
import { FormGroup } from '../../kit/FormField.tsx';
import { Section } from '../../kit/Page.tsx';
import type { BagianProps } from './bagian.ts';
import css from './FormIndikator.module.css';

/** Order of the choices decides, not that of the clicks. */
const toggle = (semua: readonly { kode: string }[], chosen: readonly string[], kode: string): string[] => {
  const baru = chosen.includes(kode) ? chosen.filter((satu) => satu !== kode) : [...chosen, kode];
  const dikenal = semua.map((satu) => satu.kode);
  return [...dikenal.filter((satu) => baru.includes(satu)), ...baru.filter((satu) => !dikenal.includes(satu))];
};

export function BagianPenanggung({ form, kamus, change }: BagianProps) {
  const { t } = useTranslation();
  const { penanggungJawab, subKegiatan, tingkat, induk } = form;
  const sub = kamus.simpul.filter(
    ({ tingkat: satu, kode }) => satu === 'subkegiatan' && kode.startsWith(`${induk}.`) && induk !== '',
  );
  const carries = tingkat === 'program' || tingkat === 'kegiatan';
  return (
    <Section title={t('kamus.bagian.penanggung')}>
      <div className={css.fields}>
        <FormGroup
          field="penanggungJawab"
          label={t('kamus.penanggungJawab')}
          hint={t(kamus.jabatan.length === 0 ? 'kamus.tanpaJabatan' : 'kamus.penanggungPetunjuk')}
          wide
        >
          <Choices
            options={kamus.jabatan}
            chosen={penanggungJawab}
            onToggle={(kode) => change({ penanggungJawab: toggle(kamus.jabatan, penanggungJawab, kode) })}
          />
        </FormGroup>
        {carries ? (
          <FormGroup field="subKegiatan" label={t('kamus.subKegiatan')} hint={t('kamus.subKegiatanPetunjuk')} wide>
            <Choices
              options={sub.map(({ kode, nama }) => ({ kode, nama: `${kode} ${nama}` }))}
              chosen={subKegiatan}
              onToggle={(kode) => change({ subKegiatan: toggle(sub, subKegiatan, kode) })}
            />
          </FormGroup>
        ) : null}
      </div>
    </Section>
  );
}

interface ChoicesProps {
  options: readonly { kode: string; nama: string }[];
  chosen: readonly string[];
  onToggle: (kode: string) => void;
}

function Choices({ options, chosen, onToggle }: ChoicesProps) {
  // Something chosen that is no longer there must be seen to be taken away.
  const gone = chosen.filter((kode) => !options.some((satu) => satu.kode === kode));
  return (
    <div className={css.choices}>
      {[...options, ...gone.map((kode) => ({ kode, nama: kode }))].map(({ kode, nama }) => (
        <label key={kode} className={css.choice} lang="id">
          <input type="checkbox" checked={chosen.includes(kode)} onChange={() => onToggle(kode)} />
          {nama}
        </label>
      ))}
    </div>
  );
}
