// The service and the browser of a file of journeys, started before them and ended after them. One file is one database of its own.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, type Panggung } from './panggung.ts';
import { openPeramban } from './peramban.ts';

/** Usable inside tests; call it in the `describe` of the file. */
export function usePanggung(): Panggung {
  let layanan: LayananUji | undefined;
  let peramban: Browser | undefined;
  let panggung: Panggung;

  beforeAll(async () => {
    layanan = await startLayanan();
    peramban = await openPeramban();
    panggung = createPanggung(layanan, peramban);
  });
  afterAll(async () => {
    await peramban?.close();
    await layanan?.berhenti();
  });

  return {
    get layanan() {
      return panggung.layanan;
    },
    tampil: (pilihan, lakon) => panggung.tampil(pilihan, lakon),
  };
}
