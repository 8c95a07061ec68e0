// Chooses from the nomenclature of the year what lies below the parent: search, then one of a list of radios.

import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TingkatRencana } from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nomenklaturQuery } from '../../kit/queries.ts';
import { useScope } from '../../kit/useScope.ts';
import css from './Rencana.module.css';

interface PilihNomenklaturProps {
  tingkat: TingkatRencana;
  /** Kode of program or kegiatan above; null of a program. */
  induk: string | null;
  /** Kode that are in the tree already. */
  terpakai: ReadonlySet<string>;
  kode: string;
  onPilih: (butir: { kode: string; nama: string }) => void;
}

export function PilihNomenklatur({ tingkat, induk, terpakai, kode, onPilih }: PilihNomenklaturProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const [cari, setCari] = useState('');
  const query = useQuery({
    ...nomenklaturQuery(scope, { tingkat, induk, cari: useDeferredValue(cari.trim()) }),
    placeholderData: (lama) => lama,
  });
  const { butir = [], jumlah = 0, edisi = null } = query.data ?? {};
  return (
    <>
      <TextInput
        id="nomenklatur-cari"
        data-autofocus
        type="search"
        label={t('rencana.cariNomenklatur')}
        description={induk === null ? t('rencana.cariRinci') : t('rencana.cariDiBawah', { induk })}
        autoComplete="off"
        value={cari}
        onChange={(event) => setCari(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter looks, it does not save what was not chosen yet.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status" className="redup kecil">
        {query.data === undefined
          ? t('umum.memuat')
          : edisi === null
            ? t('rencana.tanpaEdisi', { tahun: scope.tahun })
            : jumlah > butir.length
              ? t('rencana.ditemukanSebagian', { present: butir.length, jumlah })
              : t('rencana.ditemukan', { jumlah })}
      </p>
      {butir.length > 0 ? (
        <fieldset className={css.found}>
          <legend className="tersembunyi">{t('rencana.hasilNomenklatur')}</legend>
          {butir.map((satu) => (
            <label key={satu.kode}>
              <input
                type="radio"
                name="nomenklatur"
                checked={satu.kode === kode}
                disabled={terpakai.has(satu.kode)}
                onChange={() => onPilih(satu)}
              />
              <span lang="id">
                <b>{satu.kode}</b> {satu.nama}
                {terpakai.has(satu.kode) ? ` (${t('rencana.sudahAda')})` : ''}
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
