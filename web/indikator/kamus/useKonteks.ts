// The dictionary of the year as the rules read it.
import type { ButirKamus, KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { susunFakta, susunTarget } from '@tapis/contract/indikator/susunFakta.ts';
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { type KonteksDefinisi, siapkanKonteks } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import { useMemo } from 'react';

const faktaOf = (butir: ButirKamus): FaktaIndikator => susunFakta(butir.kode, butir, susunTarget(butir));

export const useKonteks = (kamus: KamusIndikator): KonteksDefinisi =>
  useMemo(() => siapkanKonteks({ ...kamus, indikator: kamus.indikator.map(faktaOf) }), [kamus]);
