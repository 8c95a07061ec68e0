// Lines below the letterhead of a unit.
import type { PerangkatDaerah } from '../../perencanaan/faktaPerencanaan.ts';

export const alamatKop = ({ alamat }: PerangkatDaerah): string[] => [
  `${alamat.jalan} ${alamat.kota} ${alamat.kodePos}`,
  `Telepon ${alamat.telepon}${alamat.fax ? ` Faksimile ${alamat.fax}` : ''}`,
];
