// Journeys through the staff application as built, on the real server with the sample. One server and one browser for all.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, type Panggung } from './panggung.ts';
import { openPeramban } from './peramban.ts';
import { perjalananAnggaran } from './perjalananAnggaran.ts';
import { perjalananBeranda } from './perjalananBeranda.ts';
import { perjalananDokumen } from './perjalananDokumen.ts';
import { perjalananIndikator } from './perjalananIndikator.ts';
import { perjalananKerangka } from './perjalananKerangka.ts';
import { perjalananLembar } from './perjalananLembar.ts';
import { perjalananMasuk } from './perjalananMasuk.ts';
import { perjalananPohon } from './perjalananPohon.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let layanan: LayananUji | undefined;
let peramban: Browser | undefined;
let panggung: Panggung | undefined;

beforeAll(async () => {
  layanan = await startLayanan();
  peramban = await openPeramban();
  panggung = createPanggung(layanan, peramban);
});

afterAll(async () => {
  await peramban?.close();
  await layanan?.berhenti();
});

const stage = (): Panggung => {
  if (!panggung) throw new Error('the service did not start');
  return panggung;
};

describe('sign-in', () => perjalananMasuk(stage));
describe('shell', () => perjalananKerangka(stage));
describe('beranda', () => perjalananBeranda(stage));
describe('pohon kinerja', () => perjalananPohon(stage));
describe('indikator', () => perjalananIndikator(stage));
describe('anggaran', () => perjalananAnggaran(stage));
describe('sheets', () => perjalananLembar(stage));
describe('dokumen', () => perjalananDokumen(stage));
