// An agreement over HTTP, on the sample: from draft to signature and to its perubahan, with rules, code, files and audit.
import type { DaftarPerjanjian, Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../../test/bantuan/aplikasiUji.ts';
import { verifyAudit } from '../../db/audit.ts';
import { readTransaction } from '../../db/transaksi.ts';
import { hashKanonik } from '../hashKanonik.ts';

const TAHUN = '/api/v1/perangkat-daerah/dinsos/tahun/2024/perjanjian';
const MURNI = `${TAHUN}/kadis/murni`;
const PERUBAHAN = `${TAHUN}/kadis/perubahan`;
const PDF = new TextEncoder().encode(`%PDF-1.7\n${'isi pindaian '.repeat(9_000)}\n%%EOF\n`);

describe('agreements', () => {
  let uji: AplikasiUji;
  const kuki = new Map<string, string>();

  const kirim = async <T = Perjanjian & Pick<MasalahHttp, 'kode' | 'rincian' | 'bentrok'>>(
    peran: 'perencana' | 'kepala' | 'apip',
    method: string,
    path: string,
    body?: unknown,
    versi?: number,
  ) => {
    const biner = body instanceof Uint8Array;
    const jawaban = await uji.app.request(path, {
      method,
      headers: {
        cookie: kuki.get(peran) ?? '',
        'Content-Type': biner ? 'application/pdf' : 'application/json',
        ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }),
      },
      ...(body === undefined ? {} : { body: biner ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    return { status: jawaban.status, isi: (await jawaban.json()) as T };
  };
  const baca = async (path: string) => (await kirim('perencana', 'GET', path)).isi;
  const langkah = async (peran: 'perencana' | 'kepala', path: string, nama: string, body: object = {}) =>
    kirim(peran, 'POST', `${path}/${nama}`, body, (await baca(path)).rekaman);
  const setujui = async (path: string) => langkah('kepala', path, 'setujui', { sidik: (await baca(path)).sidik });
  const kode = ({ isi }: { isi: Pick<MasalahHttp, 'kode' | 'rincian'> }) => [
    isi.kode,
    ...(isi.rincian ?? []).map((satu) => satu.kode),
  ];

  beforeAll(async () => {
    uji = await createAplikasiUji({ TAPIS_URL: 'https://sakip.uji.test' });
    for (const peran of ['perencana', 'kepala', 'apip'] as const) {
      const perangkatDaerah = peran === 'apip' ? null : 'dinsos';
      await uji.buatPengguna(`${peran}@pk.test`, [{ peran, pemda: '18.04', perangkatDaerah }]);
      kuki.set(peran, await uji.masuk(`${peran}@pk.test`));
    }
  });
  afterAll(() => uji.close());

  it('lists every jabatan; what was recorded before can be read, with its redline', async () => {
    const { isi } = await kirim<DaftarPerjanjian>('perencana', 'GET', TAHUN);
    expect(isi.bolehSusun).toBe(true);
    expect(isi.jabatan).toHaveLength(10);
    expect(isi.jabatan[0]).toMatchObject({ kode: 'kadis', tingkat: 'sasaran', berikut: 'perubahan-2' });
    expect(isi.jabatan[0]?.dokumen.map(({ versi, status }) => [versi, status])).toEqual([
      ['murni', 'tercatat'],
      ['perubahan', 'tercatat'],
    ]);
    expect(isi.jabatan[1]).toMatchObject({ kode: 'sekretaris', tingkat: 'program', dokumen: [], berikut: 'murni' });
    expect((await kirim<DaftarPerjanjian>('apip', 'GET', TAHUN)).isi.bolehSusun).toBe(false);
    const perubahan = await baca(PERUBAHAN);
    expect(perubahan).toMatchObject({ status: 'tercatat', rekaman: 0, aksi: ['susun'], riwayat: [], verifikasi: null });
    expect(perubahan.isi.perubahan?.kegiatan).toHaveLength(5);
    expect((await kirim('perencana', 'GET', `${TAHUN}/sekretaris/murni`)).isi.kode).toBe(
      'perencanaan.perjanjian-tidak-ada',
    );
  });

  it('goes from draft over a return to approval; the frozen content stays when the plan moves on', async () => {
    const susun = await kirim('perencana', 'POST', TAHUN, { jabatan: 'kadis', versi: 'murni' });
    expect([susun.status, susun.isi.status, susun.isi.rekaman]).toEqual([201, 'draf', 1]);
    expect(susun.isi.aksi).toEqual(['ubah', 'ajukan', 'batalkan']);
    expect((await kirim('apip', 'GET', MURNI)).isi.aksi).toEqual([]);

    // Rules refuse, and another editor is not overwritten.
    const usulan = { ...susun.isi.usulan, target: [] };
    expect((await kirim('perencana', 'PUT', MURNI, usulan, 1)).status).toBe(200);
    const kosong = await langkah('perencana', MURNI, 'ajukan');
    expect(kode(kosong)).toEqual(['umum.aturan-dilanggar', 'perjanjian.tanpa-indikator', 'perjanjian.iku-tertinggal']);
    const bentrok = await kirim('perencana', 'PUT', MURNI, susun.isi.usulan, 1);
    expect([bentrok.status, bentrok.isi.bentrok?.sekarang]).toEqual([
      409,
      expect.objectContaining({ status: 'draf', usulan }),
    ]);
    expect((await kirim('perencana', 'PUT', MURNI, susun.isi.usulan, 2)).status).toBe(200);

    expect((await langkah('perencana', MURNI, 'ajukan')).isi.status).toBe('diajukan');
    expect(kode(await langkah('kepala', MURNI, 'kembalikan'))).toEqual([
      'umum.aturan-dilanggar',
      'perjanjian.catatan-kosong',
    ]);
    const kembali = await langkah('kepala', MURNI, 'kembalikan', { catatan: 'Perbaiki tempat.' });
    expect(kembali.isi).toMatchObject({ status: 'dikembalikan', aksi: [] });
    expect(kembali.isi.riwayat.at(-1)).toMatchObject({ aksi: 'kembalikan', catatan: 'Perbaiki tempat.' });
    await langkah('perencana', MURNI, 'ajukan');
    expect(kode(await langkah('kepala', MURNI, 'setujui', { sidik: '0'.repeat(64) }))).toEqual([
      'umum.aturan-dilanggar',
      'perjanjian.isi-berubah',
    ]);
    const approved = await setujui(MURNI);
    expect(approved.isi.status).toBe('disetujui');
    expect(approved.isi.verifikasi).toEqual({
      kode: expect.stringMatching(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/),
      alamat: `https://sakip.uji.test/verifikasi/${approved.isi.verifikasi?.kode}`,
    });

    await uji.pool.query(`UPDATE tapis.definisi_indikator SET nama = 'Nama lain' WHERE indikator = 'IKU1'`);
    const beku = await baca(MURNI);
    expect(beku.isi).toEqual(approved.isi.isi);
    expect(beku.sidik).toBe(approved.isi.sidik);
    const { rows } = await uji.pool.query(`SELECT isi, hash FROM tapis.dokumen_perjanjian WHERE versi = 'murni'`);
    expect(hashKanonik(JSON.parse(rows[0].isi))).toBe(rows[0].hash);
    expect(beku.sidik).toBe(rows[0].hash);
  });

  it('an approval can be taken back before the signature, and the code says so', async () => {
    const kodeLama = (await baca(MURNI)).verifikasi?.kode;
    await langkah('kepala', MURNI, 'kembalikan', { catatan: 'Nama indikator salah.' });
    const status = async () =>
      (await uji.pool.query(`SELECT status FROM tapis.verifikasi WHERE kode = $1`, [kodeLama])).rows[0]?.status;
    expect(await status()).toBe('dicabut');
    await uji.pool.query(
      `UPDATE tapis.definisi_indikator SET nama = 'Persentase Peningkatan PMKS yang Berdaya' WHERE indikator = 'IKU1'`,
    );
    await langkah('perencana', MURNI, 'ajukan');
    expect((await setujui(MURNI)).isi.verifikasi?.kode).toBe(kodeLama);
    expect(await status()).toBe('disetujui');
  });

  it('takes the scan of the signed paper by its content, and gives it back byte for byte to who may read', async () => {
    const { rekaman } = await baca(MURNI);
    expect(kode(await kirim('perencana', 'PUT', `${MURNI}/berkas`, new Uint8Array([1, 2, 3]), rekaman))).toEqual([
      'umum.aturan-dilanggar',
      'perjanjian.bukan-pdf',
    ]);
    const huge = await kirim('perencana', 'PUT', `${MURNI}/berkas`, new Uint8Array(11 * 1024 * 1024), rekaman);
    expect(huge.status).toBe(413);
    expect((await kirim('apip', 'PUT', `${MURNI}/berkas`, PDF, rekaman)).status).toBe(403);
    expect((await kirim('apip', 'GET', `${MURNI}/berkas`)).isi.kode).toBe('pelaporan.berkas-tidak-ada');
    const simpan = await kirim('perencana', 'PUT', `${MURNI}/berkas`, PDF, rekaman);
    expect(simpan.isi).toMatchObject({ status: 'ditandatangani', berkas: { byte: PDF.byteLength } });
    const unduh = await uji.app.request(`${MURNI}/berkas`, { headers: { cookie: kuki.get('apip') ?? '' } });
    expect(unduh.headers.get('Content-Disposition')).toContain('pk-dinsos-2024-kadis-bertanda-tangan.pdf');
    expect(new Uint8Array(await unduh.arrayBuffer())).toEqual(PDF);
    expect((await baca(MURNI)).aksi).toEqual(['arsipkan']);
  });

  it('the perubahan is compared with what was frozen: exactly the five kegiatan; signed it replaces the first', async () => {
    await kirim('perencana', 'POST', TAHUN, { jabatan: 'kadis', versi: 'perubahan' });
    await langkah('perencana', PERUBAHAN, 'ajukan');
    await setujui(PERUBAHAN);
    const tanda = await langkah('kepala', PERUBAHAN, 'tandatangani');
    expect(tanda.isi.status).toBe('ditandatangani');
    expect(tanda.isi.isi.perubahan?.kegiatan.map((satu) => satu.kode)).toEqual([
      '1.06.01.2.02',
      '1.06.01.2.06',
      '1.06.04.2.01',
      '1.06.06.2.01',
      '1.06.07.2.01',
    ]);
    const { rows } = await uji.pool.query(`SELECT judul, status FROM tapis.verifikasi ORDER BY judul`);
    expect(rows.map((satu) => satu.status)).toEqual(['diganti', 'ditandatangani']);
    expect(JSON.stringify(rows)).not.toContain('contoh');
  });

  it('nothing skips the order: no perubahan of what is not signed, no step the status or the role does not allow', async () => {
    const skipped = await kirim('perencana', 'POST', TAHUN, { jabatan: 'sekretaris', versi: 'perubahan' });
    expect(kode(skipped)).toEqual(['umum.aturan-dilanggar', 'perjanjian.semula-belum-ditandatangani']);
    expect((await kirim('kepala', 'POST', TAHUN, { jabatan: 'sekretaris', versi: 'murni' })).status).toBe(403);
    expect((await kirim('perencana', 'POST', TAHUN, { jabatan: 'tidak-ada', versi: 'murni' })).status).toBe(404);
    expect(kode(await langkah('perencana', MURNI, 'ajukan'))).toEqual([
      'umum.aturan-dilanggar',
      'perjanjian.langkah-tidak-sah',
    ]);
    expect(kode(await langkah('perencana', MURNI, 'setujui', { sidik: '0'.repeat(64) }))).toEqual(['izin.ditolak']);
  });

  it('a cancelled draft can be drafted anew; one without holders is not put forward', async () => {
    const path = `${TAHUN}/sekretaris/murni`;
    await kirim('perencana', 'POST', TAHUN, { jabatan: 'sekretaris', versi: 'murni' });
    const tolak = await langkah('perencana', path, 'ajukan');
    expect(kode(tolak)).toEqual(['umum.aturan-dilanggar', 'perjanjian.pejabat-kosong']);
    expect((await langkah('perencana', path, 'batalkan')).isi).toMatchObject({ status: 'dibatalkan', aksi: ['susun'] });
    const lagi = await kirim('perencana', 'POST', TAHUN, { jabatan: 'sekretaris', versi: 'murni' });
    expect([lagi.status, lagi.isi.status, lagi.isi.riwayat.map(({ aksi }) => aksi)]).toEqual([
      201,
      'draf',
      ['susun', 'batalkan', 'susun'],
    ]);
  });

  it('the documents are made from the frozen content, with its code; a draft says so', async () => {
    const ambil = async (path: string) =>
      (await uji.app.request(path, { headers: { cookie: kuki.get('perencana') ?? '' } })).text();
    const { verifikasi } = await baca(MURNI);
    const html = await ambil(`${MURNI}/dokumen.html`);
    expect(html).toContain(`Kode verifikasi ${verifikasi?.kode}`);
    expect(html).toContain('https://sakip.uji.test/verifikasi/');
    const draf = JSON.parse(await ambil(`${TAHUN}/sekretaris/murni/dokumen.json`));
    expect(draf.kepalaHalaman).toMatch(/^DRAF · Perjanjian Kinerja Tahun 2024/);
  });

  it('anybody can verify the code: what it is and what became of it, no person and no content', async () => {
    const { verifikasi, sidik } = await baca(MURNI);
    const buka = async (path: string) => {
      const jawaban = await uji.app.request(path, { headers: { Accept: 'text/html' } });
      return { status: jawaban.status, ke: jawaban.headers.get('Location'), isi: await jawaban.text() };
    };
    const halaman = await buka(`/verifikasi/${verifikasi?.kode}`);
    expect(halaman.status).toBe(200);
    for (const teks of [sidik, 'Kepala Dinas Sosial', 'Sudah diganti oleh perjanjian perubahan', '29 Januari 2024'])
      expect(halaman.isi).toContain(teks);
    expect(halaman.isi).not.toMatch(/contoh\)|87,82|<script/);
    const typed = encodeURIComponent(` ${verifikasi?.kode.toLowerCase().replaceAll('-', '')} `);
    expect(await buka(`/en/verifikasi?kode=${typed}`)).toMatchObject({
      status: 303,
      ke: `/en/verifikasi/${verifikasi?.kode}`,
    });
    const asing = await buka('/verifikasi/0000-0000-0000');
    expect([asing.status, asing.isi.includes('Kode tidak dikenal')]).toEqual([404, true]);
    expect((await buka('/verifikasi/%3Cb%3E')).isi).toContain('&lt;b&gt;');
    for (let i = 0; i < 30; i += 1) await buka('/verifikasi/0000-0000-0000');
    expect((await buka(`/verifikasi/${verifikasi?.kode}`)).status).toBe(429);
  });

  it('every step stands in the trace and in the audit chain, which is whole', async () => {
    const { riwayat } = await baca(MURNI);
    expect(riwayat.map(({ aksi }) => aksi).join(' ')).toBe(
      'susun ubah ubah ajukan kembalikan ajukan setujui kembalikan ajukan setujui arsipkan',
    );
    const actor = { pemda: '18.04', pengguna: 'sistem' };
    const { rows } = await uji.pool.query(
      `SELECT aksi FROM tapis.audit WHERE objek = 'dinsos/2024/perjanjian/kadis/murni' ORDER BY nomor`,
    );
    expect(rows.map((satu) => satu.aksi)).toEqual(riwayat.map(({ aksi }) => `perjanjian.${aksi}`));
    expect((await readTransaction(uji.db, actor, (tx) => verifyAudit(tx, '18.04'))).putus).toBeNull();
    await expect(uji.pool.query(`SET ROLE tapis_app; DELETE FROM tapis.riwayat_perjanjian`)).rejects.toThrow(/denied/);
  });
});
