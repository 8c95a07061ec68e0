// Writes a date in words: "29 Januari 2024".
import { TANDA_KOSONG } from './tulisAngka.ts';

export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const POLA_ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "2024-01-29" → "29 Januari 2024"; null → "–". A text that is not an ISO date is returned as it is, so that it is seen. */
export function tulisTanggal(iso: string | null): string {
  if (iso === null) return TANDA_KOSONG;
  const [, tahun, bulan, hari] = POLA_ISO.exec(iso) ?? [];
  const nama = BULAN[Number(bulan) - 1];
  return nama === undefined ? iso : `${Number(hari)} ${nama} ${tahun}`;
}
