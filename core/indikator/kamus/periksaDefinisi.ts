// Everything there is to say about a definition: what refuses it (salah) and what deserves a second look (peringatan).
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import type { KonteksDefinisi } from './konteksDefinisi.ts';
import { periksaCaraUkur } from './periksaCaraUkur.ts';
import { periksaIdentitas } from './periksaIdentitas.ts';
import { periksaRumusIndikator } from './periksaRumusIndikator.ts';
import { periksaTarget } from './periksaTarget.ts';
import { sarankanSmart } from './sarankanSmart.ts';

export const periksaDefinisi = (fakta: FaktaIndikator, konteks: KonteksDefinisi): Pelanggaran[] => [
  ...periksaIdentitas(fakta, konteks),
  ...periksaCaraUkur(fakta, konteks),
  ...periksaRumusIndikator(fakta, konteks),
  ...periksaTarget(fakta, konteks),
  ...sarankanSmart(fakta, konteks.tahun),
];
