// What the Renstra screen shows, kept in its address: which period, which version, and whether its differences are shown.
export interface PilihanRenstra {
  /** First year of the period; absent: the one the year of the address lies in. */
  awal?: number;
  versi?: number;
  beda?: true;
}

const angka = (nilai: unknown): number | null => {
  const satu = Number(nilai);
  return nilai !== '' && nilai !== null && Number.isInteger(satu) && satu >= 0 ? satu : null;
};

export function parsePilihanRenstra(search: Record<string, unknown>): PilihanRenstra {
  const awal = angka(search.awal ?? null);
  const versi = angka(search.versi ?? null);
  return {
    ...(awal === null ? {} : { awal }),
    ...(versi === null ? {} : { versi }),
    ...(search.beda === true ? { beda: true } : {}),
  };
}
