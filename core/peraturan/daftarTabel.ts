// Every dated table with its bibliography, in one list: for the settings page, the policy pages and the tests.
import { BELANJA } from './cariBelanja.ts';
import { SPM_SOSIAL } from './cariLayananSpm.ts';
import { NOMENKLATUR } from './cariNomenklatur.ts';
import { PANGKAT } from './cariPangkat.ts';
import { DAFTAR_UJI_REVIU } from './daftarUjiReviu.ts';
import { PERATURAN_DIKUTIP } from './peraturanDikutip.ts';
import { SKALA } from './skala.ts';
import type { Tabel } from './tabel.ts';

export const DAFTAR_TABEL: readonly Tabel<unknown>[] = [
  ...SKALA,
  ...SPM_SOSIAL,
  ...NOMENKLATUR,
  ...BELANJA,
  ...PANGKAT,
  ...DAFTAR_UJI_REVIU,
  ...PERATURAN_DIKUTIP,
];
