// The three time zones of Indonesia, and which day it is there at a moment.
export const ZONA = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;
export type Zona = keyof typeof ZONA;

/** One per zone: making it costs a hundred times what using it does. */
const penulisHari = new Map<Zona, Intl.DateTimeFormat>();

/** ISO date ("2024-04-10") of the moment in the zone. */
export function hariZona(zona: Zona, waktu: Date): string {
  const penulis =
    penulisHari.get(zona) ?? new Intl.DateTimeFormat('en-CA', { timeZone: ZONA[zona], dateStyle: 'short' });
  penulisHari.set(zona, penulis);
  return penulis.format(waktu);
}
