// The word a scale gives to a figure ("Sangat Tinggi"), with its proof; null where the figure is blank.
import type { Asal } from './angka.ts';

export interface Predikat {
  label: string | null;
  asal: Asal;
}
