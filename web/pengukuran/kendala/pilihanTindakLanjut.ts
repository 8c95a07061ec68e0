// What the list of tindak lanjut shows, kept in its address.
import type { KendalaTahun, TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import { type KeadaanTindakLanjut, keadaanTindakLanjut } from '@tapis/core/pengukuran/kendala/keadaanTindakLanjut.ts';

export const KEADAAN = ['semua', 'lewat', 'selesai'] as const;
export const ASAL = ['1', '2', '3', '4', 'lalu'] as const;

export interface PilihanTindakLanjut {
  /** Absent: what is not done. */
  keadaan?: (typeof KEADAAN)[number];
  /** Triwulan in which it was made; "lalu": carried over from earlier years. */
  asal?: (typeof ASAL)[number];
  bidang?: string;
  /** Kode of a jabatan. */
  pj?: string;
}

export function parsePilihanTindakLanjut(search: Record<string, unknown>): PilihanTindakLanjut {
  const keadaan = KEADAAN.find((satu) => satu === search.keadaan);
  const asal = ASAL.find((satu) => satu === String(search.asal));
  const teks = (nama: 'bidang' | 'pj') => {
    const isi = search[nama];
    return typeof isi === 'string' && isi !== '' ? { [nama]: isi } : {};
  };
  return { ...(keadaan ? { keadaan } : {}), ...(asal ? { asal } : {}), ...teks('bidang'), ...teks('pj') };
}

const cocokKeadaan = (pilihan: PilihanTindakLanjut['keadaan'], keadaan: KeadaanTindakLanjut): boolean =>
  pilihan === undefined ? keadaan !== 'selesai' : pilihan === 'semua' || pilihan === keadaan;

export function saringTindakLanjut(
  { tindakLanjut, jabatan, hari, tahun }: KendalaTahun,
  { keadaan, asal, bidang, pj }: PilihanTindakLanjut,
): TindakLanjut[] {
  const bidangJabatan = new Map(jabatan.map((satu) => [satu.kode, satu.bidang]));
  return tindakLanjut.filter(
    (satu) =>
      cocokKeadaan(keadaan, keadaanTindakLanjut(satu, hari)) &&
      (asal === undefined || (satu.tahun === tahun ? String(satu.triwulan) === asal : asal === 'lalu')) &&
      (bidang === undefined || bidangJabatan.get(satu.jabatan) === bidang) &&
      (pj === undefined || satu.jabatan === pj),
  );
}
