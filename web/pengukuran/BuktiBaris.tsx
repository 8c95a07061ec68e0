// Section of the row panel: the evidence files of an indicator, by triwulan. A component is proved under its indicator.
import { useQuery } from '@tanstack/react-query';
import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { useScope } from '../kit/useScope.ts';
import type { Baris } from './barisIsian.ts';
import { buktiQuery } from './bukti/buktiQuery.ts';
import { IsiBukti } from './bukti/IsiBukti.tsx';
import css from './IsianPage.module.css';
import { useNamaTriwulan } from './useNamaTriwulan.ts';

interface Props {
  baris: Baris;
  isian: Pick<LembarIsian, 'triwulan'>;
  triwulan: Triwulan;
}

export function BuktiBaris({ baris, isian, triwulan: awal }: Props) {
  const { t } = useTranslation();
  const nama = useNamaTriwulan();
  const query = useQuery(buktiQuery(useScope()));
  const [triwulan, setTriwulan] = useState(awal);
  if (baris.lembar === 'keuangan') return null;
  const { indikator } = baris;
  const banyak = (satu: Triwulan) =>
    query.data?.bukti.filter((b) => b.indikator === indikator && b.triwulan === satu && b.dihapus === null).length ?? 0;
  return (
    <section>
      <h3>{t('bukti.judul')}</h3>
      <fieldset className={css.pilih}>
        <legend className="tersembunyi">{t('bukti.pilihTriwulan')}</legend>
        {TRIWULAN.map((satu) => (
          <button
            key={satu}
            type="button"
            className="tombol"
            aria-pressed={satu === triwulan}
            onClick={() => setTriwulan(satu)}
          >
            {nama(satu, true)}
            {banyak(satu) > 0 ? ` (${banyak(satu)})` : ''}
          </button>
        ))}
      </fieldset>
      <DataState query={query}>
        {(daftar) => (
          <IsiBukti
            daftar={daftar}
            indikator={indikator}
            triwulan={triwulan}
            terkunci={isian.triwulan.find((satu) => satu.triwulan === triwulan)?.terkunci ?? null}
          />
        )}
      </DataState>
    </section>
  );
}
