// The name a perangkat daerah had on a day: a report of an old year keeps the old name.
export interface NamaTerdahulu {
  nama: string;
  /** Last day of the name. */
  sampai: string;
  /** Regulation that changed it. */
  dasar: string | null;
}

export const namaPada = (nama: string, terdahulu: readonly NamaTerdahulu[], tanggal: string): string =>
  [...terdahulu].sort((a, b) => a.sampai.localeCompare(b.sampai)).find(({ sampai }) => tanggal <= sampai)?.nama ?? nama;
