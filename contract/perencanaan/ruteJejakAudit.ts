// GET …/jejak-audit: the audit trail of the pemda, and that of one perangkat daerah.
import { createRoute } from '@hono/zod-openapi';
import { json, MASALAH_PERANGKAT_DAERAH } from '../values/tanggapan.ts';
import { AlamatUnit, JALUR_UNIT, PilihPemda } from './alamatTahun.ts';
import { HalamanAudit, KeutuhanAudit, SaringAudit } from './jejakAudit.ts';

const dasar = { method: 'get' as const, tags: ['Jejak audit'], security: [{ sesi: [] }, { token: [] }] };

export const bacaJejakPemda = createRoute({
  ...dasar,
  path: '/api/v1/pemda/jejak-audit',
  summary: 'Jejak audit seluruh pemda',
  request: { query: PilihPemda.extend(SaringAudit.shape) },
  responses: { 200: json(HalamanAudit, 'Catatan, yang terbaru lebih dahulu.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const periksaJejak = createRoute({
  ...dasar,
  path: '/api/v1/pemda/jejak-audit/keutuhan',
  summary: 'Memeriksa keutuhan rantai jejak audit',
  request: { query: PilihPemda },
  responses: { 200: json(KeutuhanAudit, 'Hasil pemeriksaan seluruh rantai.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const bacaJejakUnit = createRoute({
  ...dasar,
  path: `${JALUR_UNIT}/jejak-audit`,
  summary: 'Jejak audit satu perangkat daerah',
  request: { params: AlamatUnit, query: PilihPemda.extend(SaringAudit.omit({ unit: true }).shape) },
  responses: { 200: json(HalamanAudit, 'Catatan, yang terbaru lebih dahulu.'), ...MASALAH_PERANGKAT_DAERAH },
});
