// Answers have exactly the shape that the contract tells: what a schema does not name is not sent.
import { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { KerangkaDokumen } from '@tapis/contract/pelaporan/dokumen.ts';
import { FORMAT_DOKUMEN, JENIS_MEDIA } from '@tapis/contract/pelaporan/formatDokumen.ts';
import { Perhitungan } from '@tapis/contract/pelaporan/perhitungan.ts';
import { Pohon } from '@tapis/contract/perencanaan/pohon.ts';
import { DaftarPerangkatDaerah, Saya } from '@tapis/contract/perencanaan/saya.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type AplikasiUji, createAplikasiUji } from '../bantuan/aplikasiUji.ts';

const TAHUN = '/api/v1/perangkat-daerah/dinsos/tahun/2024';

describe('shapes of the API', () => {
  let uji: AplikasiUji;
  let cookie = '';
  const ambil = (path: string, kepala: Record<string, string> = {}) =>
    uji.app.request(path, { headers: { cookie, ...kepala } });

  beforeAll(async () => {
    uji = await createAplikasiUji();
    await uji.buatPengguna('p@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
    cookie = await uji.masuk('p@uji.test');
  });
  afterAll(() => uji.close());

  const jawaban: [string, z.ZodType][] = [
    ['/api/v1/saya', Saya],
    ['/api/v1/perangkat-daerah', DaftarPerangkatDaerah],
    [`${TAHUN}/perhitungan`, Perhitungan],
    [`${TAHUN}/pohon`, Pohon],
    [`${TAHUN}/dokumen`, KerangkaDokumen],
    [`${TAHUN}/indikator/IKU1`, RincianIndikator],
    [`${TAHUN}/indikator/${encodeURIComponent('1.06.01.2.01/a')}`, RincianIndikator],
  ];
  it.each(jawaban)('%s', async (path, skema) => {
    const res = await ambil(path);
    expect([res.status, res.headers.get('content-type')]).toEqual([200, 'application/json']);
    const isi: unknown = await res.json();
    expect(skema.parse(isi)).toEqual(isi);
  });

  it('every indicator has its page, and every page its figures', async () => {
    const { indikator } = Perhitungan.parse(await (await ambil(`${TAHUN}/perhitungan`)).json());
    expect(indikator.length).toBeGreaterThan(70);
    for (const { kode, realisasi, capaian } of indikator) {
      const res = await ambil(`${TAHUN}/indikator/${encodeURIComponent(kode)}`);
      const rincian = RincianIndikator.parse(await res.json());
      expect({ kode, realisasi: rincian.realisasi, capaian: rincian.capaian }).toEqual({ kode, realisasi, capaian });
    }
  });

  it('the outline knows its pages, and its files exist', async () => {
    const { kerangka, berkas } = KerangkaDokumen.parse(await (await ambil(`${TAHUN}/dokumen`)).json());
    expect(kerangka.find((satu) => satu.id === 'bab-4')).toMatchObject({ halaman: 'IV-1', lengkap: true });
    for (const { format, url } of berkas) {
      const res = await ambil(url);
      expect([format, res.status, res.headers.get('content-type')]).toEqual([format, 200, JENIS_MEDIA[format]]);
    }
  });

  it.each(FORMAT_DOKUMEN)('lkjip.%s has its name, a validator, and is not sent twice', async (format) => {
    const res = await ambil(`${TAHUN}/dokumen/lkjip.${format}`);
    expect(res.headers.get('content-disposition')).toContain(`filename="lkjip-dinsos-2024.${format}"`);
    const etag = res.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const lagi = await ambil(`${TAHUN}/dokumen/lkjip.${format}`, { 'If-None-Match': etag });
    expect([lagi.status, (await lagi.arrayBuffer()).byteLength]).toEqual([304, 0]);
  });

  it('the PDF is a PDF, the DOCX a ZIP, the JSON the naskah with the hash of its bahan', async () => {
    const awal = async (format: string) =>
      new TextDecoder('latin1').decode(
        (await (await ambil(`${TAHUN}/dokumen/lkjip.${format}`)).arrayBuffer()).slice(0, 5),
      );
    expect(await awal('pdf')).toBe('%PDF-');
    expect(await awal('docx')).toMatch(/^PK/);
    const naskah = (await (await ambil(`${TAHUN}/dokumen/lkjip.json`)).json()) as { hashBahan: string };
    expect(naskah.hashBahan).toMatch(/^[0-9a-f]{64}$/);
  });
});
