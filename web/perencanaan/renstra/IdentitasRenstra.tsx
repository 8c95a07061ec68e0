// The fields of a Renstra itself, to be read.
import type { DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import { useTranslation } from 'react-i18next';
import css from './Renstra.module.css';

interface IdentitasRenstraProps {
  awal: number;
  identitas: RenstraVersi['isi']['identitas'];
  dasarHukum: DaftarRenstra['dasarHukum'];
}

export function IdentitasRenstra({ awal, identitas, dasarHukum }: IdentitasRenstraProps) {
  const { t } = useTranslation();
  const { akhir, dokumenInduk, sk, visi, misi } = identitas;
  return (
    <dl className={css.identity}>
      <dt>{t('renstra.masa')}</dt>
      <dd>
        {awal}–{akhir}
      </dd>
      <dt>{t('renstra.dokumenInduk')}</dt>
      <dd lang="id">{dokumenInduk}</dd>
      <dt>{t('renstra.sk')}</dt>
      <dd lang="id">{dasarHukum.find(({ kode }) => kode === sk)?.judul ?? '–'}</dd>
      {visi === null ? null : (
        <>
          <dt>{t('renstra.visi')}</dt>
          <dd lang="id">{visi}</dd>
        </>
      )}
      {misi.length === 0 ? null : (
        <>
          <dt>{t('renstra.misi')}</dt>
          <dd lang="id">
            <ol>
              {misi.map((satu) => (
                <li key={satu}>{satu}</li>
              ))}
            </ol>
          </dd>
        </>
      )}
    </dl>
  );
}
