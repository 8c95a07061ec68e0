import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuktiIsian, DaftarBukti } from '@tapis/contract/pengukuran/bukti.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../../test/bantuan/aplikasiUji.ts';
import { createClamdUji } from '../../../test/bantuan/clamdUji.ts';
import { jpegUji, memuat, RAHASIA } from '../../../test/bantuan/fotoUji.ts';
import { hitungKueri } from '../../../test/bantuan/hitungKueri.ts';
import { pruneSemuaBukti } from './pruneBukti.ts';

const DASAR = '/api/v1/perangkat-daerah/dinsos/tahun/2024/isian';
const PDF = '%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n';
type Peran = 'penanggung-jawab' | 'perencana' | 'kepala' | 'admin-pemda' | 'apip';
type Isi = BuktiIsian & DaftarBukti & { kode: string; detail: string; rincian: { kode: string; pesan: string }[] };

describe('evidence over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-bukti-'));
  let clamd: Awaited<ReturnType<typeof createClamdUji>>;
  let uji: AplikasiUji;
  const kuki = new Map<string, string>();

  beforeAll(async () => {
    clamd = await createClamdUji(join(folder, 'clamd.ctl'));
    uji = await createAplikasiUji({
      TAPIS_VIRUS_SCAN: clamd.alamatSoket,
      TAPIS_EVIDENCE_MB: '1',
      TAPIS_EVIDENCE_FILES: '3',
    });
    for (const peran of ['penanggung-jawab', 'perencana', 'kepala', 'admin-pemda', 'apip'] as const) {
      const perangkatDaerah = peran === 'admin-pemda' || peran === 'apip' ? null : 'dinsos';
      await uji.buatPengguna(`${peran}@uji.test`, [{ peran, pemda: '18.04', perangkatDaerah }]);
      kuki.set(peran, await uji.masuk(`${peran}@uji.test`));
    }
  });
  afterAll(async () => {
    await uji.close();
    await clamd.tutup();
    rmSync(folder, { recursive: true });
  });

  const kirim = (peran: Peran, method: string, path: string, init: RequestInit = {}, versi?: number) =>
    uji.app.request(`${DASAR}${path}`, {
      ...init,
      method,
      headers: {
        cookie: kuki.get(peran) ?? '',
        ...(init.headers as Record<string, string>),
        ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }),
      },
    });
  const minta = async (...isi: Parameters<typeof kirim>) => {
    const jawaban = await kirim(...isi);
    return { status: jawaban.status, isi: (await jawaban.json()) as Isi };
  };
  const json = (isi: unknown): RequestInit => ({
    body: JSON.stringify(isi),
    headers: { 'Content-Type': 'application/json' },
  });
  const unggah = (
    nama: string,
    isi: Uint8Array | string,
    { peran = 'penanggung-jawab' as Peran, indikator = 'IP1', triwulan = 1, kunci = '', keterangan = '' } = {},
  ) => {
    const body = new FormData();
    body.set('berkas', new File([isi as BlobPart], nama));
    body.set('indikator', indikator);
    body.set('keterangan', keterangan);
    return minta(peran, 'POST', `/${triwulan}/bukti`, {
      body,
      headers: kunci === '' ? {} : { 'Idempotency-Key': kunci },
    });
  };
  const daftar = async (peran: Peran = 'apip') => (await minta(peran, 'GET', '/bukti')).isi;
  const tolak = ({ status, isi }: { status: number; isi: Isi }) => [status, isi.rincian?.[0]?.kode ?? isi.kode];
  const diGudang = () => {
    const tempat = join(uji.layanan.pengaturan.folderData, 'berkas', 'bukti');
    return existsSync(tempat)
      ? readdirSync(tempat, { recursive: true, withFileTypes: true }).filter((satu) => satu.isFile()).length
      : 0;
  };
  const audit = async (aksi: string) =>
    (await uji.pool.query('SELECT isi FROM tapis.audit WHERE aksi = $1 ORDER BY nomor', [aksi])).rows.map(
      ({ isi }) => JSON.parse(isi) as { baru: Record<string, unknown> },
    );

  it('takes a photo, without its place, and opens the draft of the triwulan', async () => {
    const { status, isi } = await unggah('Foto kegiatan é.jpg', jpegUji({ orientasi: 6 }), {
      keterangan: ' Pelatihan ',
    });
    expect([status, isi]).toEqual([
      201,
      expect.objectContaining({
        ...{ indikator: 'IP1', triwulan: 1, nama: 'Foto kegiatan é.jpg', jenis: 'jpeg', keterangan: 'Pelatihan' },
        ...{ gambarKecil: true, dibersihkan: true, dipindai: true, dihapus: null, versi: 1 },
        oleh: 'Uji penanggung-jawab@uji.test',
      }),
    ]);
    const berkas = await kirim('apip', 'GET', `/bukti/${isi.kode}/berkas`);
    const bytes = new Uint8Array(await berkas.arrayBuffer());
    for (const satu of RAHASIA) expect(memuat(bytes, satu)).toBe(false);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(isi.hash);
    expect(Object.fromEntries(berkas.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(isi.ukuran),
      'content-disposition':
        'attachment; filename="Foto kegiatan _.jpg"; filename*=UTF-8\'\'Foto%20kegiatan%20%C3%A9.jpg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(berkas.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect((await audit('bukti.baca')).map(({ baru }) => baru.nama)).toEqual(['Foto kegiatan é.jpg']);
    const kecil = await kirim('kepala', 'GET', `/bukti/${isi.kode}/gambar-kecil`);
    expect([kecil.status, kecil.headers.get('content-type')]).toEqual([200, 'image/png']);
    const lembar = (await (await kirim('apip', 'GET', '')).json()) as { triwulan: { status: string }[] };
    expect(lembar.triwulan[0]?.status).toBe('draf');
  });

  it('lists everything in a constant number of queries, with the limits', async () => {
    const satu = await hitungKueri(uji.pool, () => daftar());
    await unggah('a.txt', 'catatan', { indikator: 'IP2' });
    await unggah('b.txt', 'catatan lain', { indikator: 'IP2', triwulan: 2 });
    expect(await hitungKueri(uji.pool, () => daftar())).toBe(satu);
    const isi = await daftar();
    expect(isi.bukti.map(({ indikator, triwulan }) => [indikator, triwulan])).toEqual([
      ['IP1', 1],
      ['IP2', 1],
      ['IP2', 2],
    ]);
    expect([isi.batas, isi.dipindai]).toEqual([{ maksByte: 1024 * 1024, maksBanyak: 3 }, true]);
  });

  it('the same sending twice is one file; the same file twice is refused', async () => {
    const dua = [await unggah('l.pdf', PDF, { kunci: 'k1' }), await unggah('l.pdf', PDF, { kunci: 'k1' })];
    expect(dua.map(({ status }) => status)).toEqual([201, 201]);
    expect(dua[1]?.isi.kode).toBe(dua[0]?.isi.kode);
    expect(tolak(await unggah('lain.pdf', PDF))).toEqual([422, 'bukti.sudah-ada']);
    expect((await unggah('lain.pdf', PDF, { indikator: 'IP3' })).status).toBe(201);
  });

  it('refuses with one sentence, and leaves nothing behind', async () => {
    const sebelum = diGudang();
    expect(tolak(await unggah('laporan.pdf.exe', PDF))).toEqual([422, 'bukti.jenis-ditolak']);
    expect(tolak(await unggah('foto.jpg', PDF))).toEqual([422, 'bukti.nama-menipu']);
    expect(tolak(await unggah('besar.txt', 'x'.repeat(1024 * 1024 + 1)))).toEqual([422, 'bukti.terlalu-besar']);
    expect(tolak(await unggah('raksasa.txt', 'x'.repeat(1200 * 1024)))).toEqual([413, 'umum.terlalu-besar']);
    expect(tolak(await unggah('kosong.txt', ''))).toEqual([422, 'bukti.kosong']);
    expect(tolak(await unggah('../../etc/virus.txt', 'EICAR'))).toEqual([422, 'bukti.bervirus']);
    expect(tolak(await unggah('putus.txt', 'PUTUS'))).toEqual([503, 'pengukuran.pemindai-tidak-siap']);
    expect(diGudang()).toBe(sebelum);
    expect(await audit('bukti.tolak-virus')).toEqual([
      { alasan: null, lama: null, baru: { nama: 'virus.txt', virus: 'Eicar-Test-Signature' } },
    ]);
    expect(tolak(await unggah('c.txt', 'c', { indikator: 'TAK-ADA' }))).toEqual([422, 'bukti.indikator-tidak-ada']);
    await unggah('c.txt', 'c');
    expect(tolak(await unggah('d.txt', 'd'))).toEqual([422, 'bukti.terlalu-banyak']);
  });

  it('captions and deletes under a revision; what was deleted comes back', async () => {
    const { isi: baru } = await unggah('e.txt', 'e', { indikator: 'IP4' });
    const satu = `/bukti/${baru.kode}`;
    expect((await minta('perencana', 'PUT', satu, json({ keterangan: 'x' }))).status).toBe(428);
    const ubah = await minta('perencana', 'PUT', satu, json({ keterangan: ' Daftar hadir ' }), 1);
    expect([ubah.status, ubah.isi.keterangan, ubah.isi.versi]).toEqual([200, 'Daftar hadir', 2]);
    const bentrok = await minta('penanggung-jawab', 'PUT', satu, json({ keterangan: 'lain' }), 1);
    expect([bentrok.status, bentrok.isi]).toEqual([
      409,
      expect.objectContaining({
        bentrok: expect.objectContaining({
          versi: 2,
          sekarang: expect.objectContaining({ keterangan: 'Daftar hadir' }),
        }),
      }),
    ]);
    const hapus = await minta('penanggung-jawab', 'DELETE', satu, {}, 2);
    expect([hapus.status, hapus.isi.dihapus?.oleh]).toEqual([200, 'Uji penanggung-jawab@uji.test']);
    expect(tolak(await minta('penanggung-jawab', 'DELETE', satu, {}, 3))).toEqual([404, 'pengukuran.bukti-tidak-ada']);
    const kembali = await minta('penanggung-jawab', 'POST', `${satu}/pulihkan`, {}, 3);
    expect([kembali.status, kembali.isi.dihapus, kembali.isi.versi]).toEqual([200, null, 4]);
    expect(tolak(await minta('perencana', 'DELETE', '/bukti/tidak-ada', {}, 1))).toEqual([
      404,
      'pengukuran.bukti-tidak-ada',
    ]);
  });

  it('who reads does not write', async () => {
    const { bukti } = await daftar();
    for (const peran of ['kepala', 'admin-pemda', 'apip'] as const) {
      expect(tolak(await unggah('f.txt', 'f', { peran }))).toEqual([403, 'izin.ditolak']);
      expect((await minta(peran, 'DELETE', `/bukti/${bukti[0]?.kode}`, {}, 1)).status).toBe(403);
      expect((await kirim(peran, 'GET', `/bukti/${bukti[0]?.kode}/berkas`)).status).toBe(200);
    }
  });

  it('a triwulan that was submitted takes and gives up nothing', async () => {
    const { bukti } = await daftar();
    const satu = bukti.find(({ triwulan }) => triwulan === 2);
    await uji.pool.query(
      "UPDATE tapis.isian_triwulan SET status = 'diajukan', sejak = '2024-07-08' WHERE triwulan = 2",
    );
    expect(tolak(await unggah('g.txt', 'g', { triwulan: 2 }))).toEqual([422, 'pengukuran.terkunci']);
    for (const [method, path, init] of [
      ['DELETE', `/bukti/${satu?.kode}`, {}],
      ['PUT', `/bukti/${satu?.kode}`, json({ keterangan: 'x' })],
    ] as const)
      expect(tolak(await minta('penanggung-jawab', method, path, init, 1))).toEqual([422, 'pengukuran.terkunci']);
    expect((await kirim('apip', 'GET', `/bukti/${satu?.kode}/berkas`)).status).toBe(200);
  });

  it('what was deleted is thrown away after a month, bytes and all, and nothing else', async () => {
    const { isi: baru } = await unggah('h.txt', 'hanya di sini', { indikator: 'IP5' });
    await minta('penanggung-jawab', 'DELETE', `/bukti/${baru.kode}`, {}, 1);
    const hari = (n: number) => new Date(Date.now() + n * 24 * 60 * 60 * 1000);
    const sebelum = diGudang();
    await pruneSemuaBukti(uji.db, uji.layanan.gudangBukti, hari(20));
    expect((await daftar()).bukti.some(({ kode }) => kode === baru.kode)).toBe(true);
    const hilang = diGudang();
    await pruneSemuaBukti(uji.db, uji.layanan.gudangBukti, hari(31));
    expect((await daftar()).bukti.some(({ kode }) => kode === baru.kode)).toBe(false);
    expect([sebelum - hilang, hilang - diGudang()]).toEqual([1, 1]);
    for (const { kode } of (await daftar()).bukti)
      expect((await kirim('apip', 'GET', `/bukti/${kode}/berkas`)).status).toBe(200);
  });
});
