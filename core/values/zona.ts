// The three time zones of Indonesia, and which day it is there at a moment.
export const ZONA = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;
export type Zona = keyof typeof ZONA;

/** ISO date ("2024-04-10") of the moment in the zone. */
export const hariZona = (zona: Zona, waktu: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONA[zona], dateStyle: 'short' }).format(waktu);
