// Path of one issued report; stable, so that it can be printed and linked.
import type { AlamatLaporan } from '../pelaporan/layananLaporan.ts';

export const pathLaporan = ({ pemda, perangkatDaerah, tahun }: AlamatLaporan): string =>
  `/publik/${encodeURIComponent(pemda)}/${encodeURIComponent(perangkatDaerah)}/${tahun}`;
