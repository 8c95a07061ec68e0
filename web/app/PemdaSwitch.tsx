// In which pemda: a text for almost everybody, a choice for who has roles in several. The page is loaded anew, so that nothing of the
// other pemda stays on it.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pemdaDari, pemdaPilihan } from '../kit/pemdaPilihan.ts';
import { perangkatDaerahQuery, sayaQuery } from '../kit/queries.ts';
import css from './ScopeSwitch.module.css';

/** `nama`: what is shown where there is nothing to choose. `to`: where the other pemda begins. */
export function PemdaSwitch({ nama, to }: { nama: string; to: string }) {
  const { t } = useTranslation();
  const milik = pemdaDari(useQuery(sayaQuery).data?.peran ?? []);
  const units = useQuery({ ...perangkatDaerahQuery, select: ({ perangkatDaerah }) => perangkatDaerah }).data ?? [];
  if (milik.length < 2)
    return (
      <span className={css.pemda} lang="id">
        {nama}
      </span>
    );
  const nameOf = (kode: string) => units.find(({ pemda }) => pemda.kode === kode)?.pemda.nama ?? kode;
  return (
    <label className={css.field}>
      <span className="tersembunyi">{t('kerangka.pemda')}</span>
      <select
        className={css.select}
        lang="id"
        value={pemdaPilihan.now() ?? milik[0]}
        onChange={(event) => {
          pemdaPilihan.choose(event.currentTarget.value);
          window.location.assign(to);
        }}
      >
        {milik.map((kode) => (
          <option key={kode} value={kode}>
            {nameOf(kode)}
          </option>
        ))}
      </select>
    </label>
  );
}
