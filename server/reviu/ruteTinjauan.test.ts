import { DaftarTinjauan, RincianTinjauan, TeksTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import type { BlokTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { readBerkas } from '@tapis/reader/reviu/readBerkas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { pruneSemuaTinjauan } from './pruneSemuaTinjauan.ts';

const DASAR = '/api/v1/perangkat-daerah/dinsos/tahun/2024/reviu';
/** The share is 90,00 and not 91,00. */
const LAPORAN = [
  'LAPORAN KINERJA DINAS CONTOH TAHUN 2024',
  '',
  'Tabel 1.1 Realisasi anggaran',
  '',
  'No\tUraian\tAnggaran\tRealisasi\t%',
  '1\tBelanja alat tulis\t1.000.000\t900.000\t91,00',
  '2\tBelanja makan minum\t2.000.000\t1.000.000\t50,00',
  '3\tBelanja perjalanan\t4.000.000\t3.000.000\t75,00',
  '',
].join('\n');

let uji: AplikasiUji;
let perencana = '';
let pimpinan = '';
let kode = '';
beforeAll(async () => {
  uji = await createAplikasiUji();
  await uji.buatPengguna('p@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
  await uji.buatPengguna('b@uji.test', [{ peran: 'pimpinan', pemda: '18.04', perangkatDaerah: null }]);
  perencana = await uji.masuk('p@uji.test');
  pimpinan = await uji.masuk('b@uji.test');
});
afterAll(() => uji.close());

const kirim = (nama: string, isi: string, cookie = perencana) => {
  const body = new FormData();
  body.set('berkas', new File([isi], nama));
  return uji.app.request(DASAR, { method: 'POST', headers: { cookie }, body });
};
const minta = (path = '', cookie = perencana) => uji.app.request(`${DASAR}${path}`, { headers: { cookie } });
const putuskan = (nomor: number, isi: object, versi: number | null = null, cookie = perencana) =>
  uji.app.request(`${DASAR}/${kode}/temuan/${nomor}`, {
    method: 'PUT',
    headers: {
      cookie,
      'Content-Type': 'application/json',
      ...(versi === null ? {} : { 'If-Match': `"${versi}"` }),
    },
    body: JSON.stringify(isi),
  });
const rincian = async () => RincianTinjauan.parse(await (await minta(`/${kode}`)).json());

describe('stored reviu', () => {
  it('a file is reviewed and listed; its text comes with the lines of the input', async () => {
    const jawaban = await kirim('lkjip.txt', LAPORAN);
    expect(jawaban.status).toBe(200);
    ({ kode } = (await jawaban.json()) as { kode: string });
    const { tinjauan, simpanHari } = DaftarTinjauan.parse(await (await minta()).json());
    expect(tinjauan).toMatchObject([{ kode, berkas: 'lkjip.txt', format: 'txt', diputuskan: 0 }]);
    const [satu] = tinjauan;
    const lama = Date.parse(satu?.simpanSampai ?? '') - Date.parse(satu?.waktu ?? '');
    expect([lama / 86_400_000, simpanHari]).toEqual([90, 90]);
    const { hasil } = await rincian();
    expect(hasil.temuan).toContainEqual(
      expect.objectContaining({ kode: 'persen-keliru', ditemukan: '91,00', seharusnya: '90,00' }),
    );
    const { blok } = TeksTinjauan.parse(await (await minta(`/${kode}/teks`)).json());
    expect(blok.find((b) => b.jenis === 'tabel')?.letak.baris).toEqual([5, 8]);
  });

  it('a temuan is accepted or refused with a reason; two people at once meet a conflict; all of it is in the audit', async () => {
    expect((await putuskan(1, { putusan: 'ditolak', alasan: ' ' })).status).toBe(422);
    const pertama = await putuskan(1, { putusan: 'ditolak', alasan: 'Sesuai laporan keuangan' });
    expect(await pertama.json()).toMatchObject({ nomor: 1, putusan: 'ditolak', versi: 1, oleh: 'Uji p@uji.test' });
    expect((await putuskan(1, { putusan: 'diterima', alasan: '' })).status).toBe(428);
    const bentrok = await putuskan(1, { putusan: 'diterima', alasan: '' }, 7);
    expect(await bentrok.json()).toMatchObject({
      kode: 'umum.bentrok',
      bentrok: { versi: 1, sekarang: { putusan: 'ditolak', alasan: 'Sesuai laporan keuangan' } },
    });
    expect((await putuskan(1, { putusan: 'diterima', alasan: '' }, 1)).status).toBe(200);
    expect((await rincian()).putusan).toMatchObject([{ nomor: 1, putusan: 'diterima', versi: 2 }]);
    expect((await putuskan(1, { putusan: null, alasan: '' }, 2)).status).toBe(200);
    expect(await rincian()).toMatchObject({ diputuskan: 0, putusan: [{ nomor: 1, putusan: null, versi: 3 }] });
    expect((await putuskan(1, { putusan: 'diterima', alasan: '' })).status).toBe(200);
    expect((await putuskan(99, { putusan: 'diterima', alasan: '' })).status).toBe(404);
    const { rows } = await uji.pool.query(`SELECT aksi FROM tapis.audit WHERE objek LIKE $1 ORDER BY nomor`, [
      `dinsos/2024/reviu/${kode}%`,
    ]);
    expect(rows.map(({ aksi }) => aksi)).toEqual(['reviu.kirim', ...Array(4).fill('reviu.putuskan')]);
  });

  it('who only reads the unit reads the findings and decides nothing', async () => {
    expect((await minta(`/${kode}`, pimpinan)).status).toBe(200);
    expect((await putuskan(1, { putusan: null, alasan: '' }, 4, pimpinan)).status).toBe(403);
    expect((await kirim('a.txt', 'Laporan', pimpinan)).status).toBe(403);
  });

  it('working papers: the decision and its reason stand in Word and Excel alike', async () => {
    await putuskan(1, { putusan: 'ditolak', alasan: '=Dibulatkan <oleh> bendahara' }, 4);
    const word = await minta(`/${kode}/kertas-kerja.docx`);
    expect(word.headers.get('content-disposition')).toContain('kertas-kerja-reviu-dinsos-2024.docx');
    const isiWord = await readBerkas(new Uint8Array(await word.arrayBuffer()), 'kk.docx');
    expect(JSON.stringify(isiWord.blok)).toContain('=Dibulatkan <oleh> bendahara');
    const excel = await readBerkas(
      new Uint8Array(await (await minta(`/${kode}/kertas-kerja.xlsx`)).arrayBuffer()),
      'kk.xlsx',
    );
    const tabel = excel.blok.find((blok): blok is BlokTabel => blok.jenis === 'tabel');
    expect(tabel?.baris[1]?.sel.map((sel) => sel.teks)).toEqual(
      expect.arrayContaining(['salah', 'Ditolak', '=Dibulatkan <oleh> bendahara', 'Uji p@uji.test']),
    );
    expect(tabel?.baris).toHaveLength(1 + (await rincian()).hasil.temuan.length);
    expect((await minta(`/${kode}/kertas-kerja.pdf`)).headers.get('content-type')).toBe('application/pdf');
  });

  it('the LKjIP of the own data meets the same checks, without a file', async () => {
    const jawaban = await uji.app.request(`${DASAR}/data-sendiri`, { method: 'POST', headers: { cookie: perencana } });
    const { kode: sendiri, berkas } = (await jawaban.json()) as { kode: string; berkas: string };
    expect(berkas).toBe('LKjIP 2024 (data Tapis)');
    const { hasil } = RincianTinjauan.parse(await (await minta(`/${sendiri}`)).json());
    expect(hasil.tahun).toBe(2024);
    expect(hasil.dibaca.tabel).toBeGreaterThan(30);
    expect(hasil.dibaca.angka).toBeGreaterThan(1000);
    expect(hasil.temuan.every(({ tautan }) => tautan !== undefined)).toBe(true);
    await uji.app.request(`${DASAR}/${sendiri}`, { method: 'DELETE', headers: { cookie: perencana } });
  });

  it('a report of this unit is held against the data: what differs has both values and the way to the own figure', async () => {
    const teks = [
      ...['LAPORAN KINERJA DINAS SOSIAL TAHUN 2024', '', 'Tabel 1.1 Capaian tahun 2024', ''],
      ...['No\tIndikator Kinerja\tTarget', '1\tPersentase Peningkatan PMKS yang Berdaya\t78,90', ''],
    ].join('\n');
    const { kode: beda } = (await (await kirim('beda.txt', teks)).json()) as { kode: string };
    const { hasil } = RincianTinjauan.parse(await (await minta(`/${beda}`)).json());
    expect(hasil.temuan).toContainEqual(
      expect.objectContaining({
        ...{ kode: 'beda-dengan-data', ditemukan: '78,90', seharusnya: '87,82' },
        tautan: { layar: 'target', kode: 'IKU1', tahun: 2024 },
      }),
    );
    await uji.app.request(`${DASAR}/${beda}`, { method: 'DELETE', headers: { cookie: perencana } });
  });

  it('past its day it is gone, first from sight and then from the database', async () => {
    const { kode: lama } = (await (await kirim('lama.txt', LAPORAN)).json()) as { kode: string };
    await uji.pool.query(`UPDATE tapis.reviu_berkas SET simpan_sampai = now() - interval '1 day' WHERE kode = $1`, [
      lama,
    ]);
    expect((await minta(`/${lama}`)).status).toBe(404);
    expect(((await (await minta()).json()) as DaftarTinjauan).tinjauan).toHaveLength(1);
    await pruneSemuaTinjauan(uji.db, new Date());
    const { rows } = await uji.pool.query('SELECT kode FROM tapis.reviu_berkas');
    expect(rows).toEqual([{ kode }]);
  });

  it('deleting takes the findings and decisions along', async () => {
    const hapus = () => uji.app.request(`${DASAR}/${kode}`, { method: 'DELETE', headers: { cookie: perencana } });
    expect((await hapus()).status).toBe(204);
    expect((await hapus()).status).toBe(404);
    const { rows } = await uji.pool.query('SELECT kode FROM tapis.reviu_putusan');
    expect(rows).toEqual([]);
  });
});
