// What every section of the form of a definition is given.
import type { KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import type { FormIndikator } from './formIndikator.ts';

export interface BagianProps {
  form: FormIndikator;
  kamus: KamusIndikator;
  change: (part: Partial<FormIndikator>) => void;
}
