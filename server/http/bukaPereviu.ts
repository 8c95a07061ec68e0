// Apart from the other workers: `tapis reviu` starts without what they load.
import type { Pereviu } from '../reviu/pereviu.ts';
import { createPereviuPekerja } from '../reviu/pereviuPekerja.ts';
import { berkasPekerja } from './berkasPekerja.ts';

export const bukaPereviu = (): Pereviu => createPereviuPekerja(berkasPekerja('pereviu.js'));
