// Every route × role × tenant, from the route table, on a real PostgreSQL.
import { KEBIJAKAN } from '@tapis/core/perencanaan/izin.ts';
import { PERAN, type Peran } from '@tapis/core/perencanaan/peran.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { writeTransaction } from '../../server/db/transaksi.ts';
import type { Rute } from '../../server/http/rute.ts';
import { TABEL_RUTE } from '../../server/http/tabelRute.ts';
import { saveUnit } from '../../server/perencanaan/saveUnit.ts';
import { type AplikasiUji, createAplikasiUji } from '../bantuan/aplikasiUji.ts';

const SEPEMDA: readonly Peran[] = ['admin-pemda', 'apip', 'inspektur', 'pimpinan'];
/** Id of a member of the pemda whose own session no test needs. */
let anggota = '';
const isi = (rute: Rute, kode = 'dinsos') =>
  rute.definisi.path
    .replace('{id}', anggota)
    .replace('{kode}', kode)
    .replace('{tahun}', '2024')
    .replace('{awal}', '2023')
    .replace('{nomor}', '0')
    .replace('{indikator}', 'IKU1')
    .replace('{pemda}', '18.04')
    .replace('{unit}', 'dinsos')
    .replace('{berkas}', 'perhitungan.json')
    .replace('{versi}', 'murni')
    .replace('{nomor}', '1')
    .replace('{jabatan}', 'kadis')
    .replace('*', '')
    .replaceAll(/\{\w+\}/g, '1');

/** A stored reviu, read by the routes below {reviu}. */
const REVIU = {
  ...{
    pemda_id: '18.04',
    kode: '1',
    tahun: 2024,
    nama: 'lkjip.txt',
    format: 'txt',
    ukuran: 7,
    pengguna: 'x',
    oleh: 'X',
  },
  ...{ waktu: new Date(0), simpan_sampai: new Date('9999-01-01'), blok: '[]' },
  hasil: JSON.stringify({
    ...{ format: 'txt', tahun: 2024, ringkasan: { salah: 0, peringatan: 0, saran: 0 }, temuan: [] },
    dibaca: { baris: 1, halaman: null, tabel: 0, angka: 0, halamanTakTerbaca: [] },
  }),
};

const lingkup = ({ kebijakan }: Rute) => KEBIJAKAN[kebijakan].lingkup;
const isBaca = ({ definisi }: Rute) => definisi.method === 'get';
const terjaga = TABEL_RUTE.filter((rute) => lingkup(rute) === 'perangkat-daerah');
const sepemda = TABEL_RUTE.filter((rute) => lingkup(rute) === 'pemda');
const namaRute = (daftar: readonly Rute[]) =>
  daftar.map((rute) => [`${rute.definisi.method.toUpperCase()} ${rute.definisi.path}`, rute] as const);

describe('policies of the route table', () => {
  let uji: AplikasiUji;
  const kuki = new Map<Peran, string>();
  const minta = (path: string, cookie = '') => uji.app.request(path, { headers: cookie ? { cookie } : {} });

  beforeAll(async () => {
    uji = await createAplikasiUji();
    const { pemda, perangkatDaerah } = bacaSampel().bahan;
    await writeTransaction(uji.db, { pemda: pemda.kode, pengguna: 'sistem' }, (tx) =>
      saveUnit(tx, pemda, { ...perangkatDaerah, kode: 'dinkes', nama: 'Dinas Kesehatan' }),
    );
    await writeTransaction(uji.db, { pemda: '18.05', pengguna: 'sistem' }, (tx) =>
      saveUnit(tx, { ...pemda, kode: '18.05', nama: 'Kabupaten Tetangga' }, perangkatDaerah),
    );
    for (const perangkat_daerah of ['dinsos', 'dinkes'])
      await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, (tx) =>
        tx
          .insertInto('reviu_berkas')
          .values({ ...REVIU, perangkat_daerah })
          .execute(),
      );
    await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, (tx) =>
      tx
        .insertInto('reviu_apip')
        .values({ pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun: 2024, status: 'selesai', uraian: '{}' })
        .execute(),
    );
    for (const peran of PERAN) {
      const seluruh = SEPEMDA.includes(peran) || peran === 'operator';
      await uji.buatPengguna(`${peran}@uji.test`, [
        { peran, pemda: '18.04', perangkatDaerah: seluruh ? null : 'dinsos' },
      ]);
      kuki.set(peran, await uji.masuk(`${peran}@uji.test`));
    }
    await uji.buatPengguna('anggota@uji.test', [{ peran: 'kepala', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
    const { rows } = await uji.pool.query("SELECT id FROM auth.pengguna WHERE email = 'anggota@uji.test'");
    anggota = rows[0].id;
  });
  afterAll(() => uji.close());

  it('every route names a policy that exists', () => {
    expect(TABEL_RUTE.length).toBeGreaterThan(25);
    for (const { definisi, kebijakan } of TABEL_RUTE)
      expect(KEBIJAKAN[kebijakan].kalimat, `${definisi.path} has no policy`).toMatch(/\.$/);
    expect(terjaga.length).toBeGreaterThanOrEqual(8);
  });

  it('every route below a perangkat daerah is guarded by its policy', () => {
    const lain = TABEL_RUTE.filter((rute) => rute.definisi.path.startsWith('/api/v1/perangkat-daerah/{kode}'));
    expect(lain).toEqual(terjaga);
  });

  it.each(namaRute(TABEL_RUTE.filter((rute) => rute.definisi.method === 'get')))(
    '%s without a session',
    async (_, rute) => {
      const { status } = await minta(isi(rute));
      if (rute.kebijakan === 'siapa-saja') expect([200, 302, 308, 404]).toContain(status);
      else expect(status).toBe(401);
    },
  );

  /** "ok" once the gate is passed: what then happens to an empty body is the handler's matter. */
  const jawab = async (rute: Rute, path: string, cookie: string): Promise<string> => {
    const jawaban = await uji.app.request(path, {
      method: rute.definisi.method.toUpperCase(),
      headers: { cookie, ...(isBaca(rute) ? {} : { 'Content-Type': 'application/json' }) },
      ...(isBaca(rute) || rute.definisi.method === 'delete' ? {} : { body: '{}' }),
    });
    if (jawaban.ok) return 'ok';
    const { kode } = (await jawaban.json()) as { kode: string };
    // The sample has no scan of a signed paper and no evidence: who may read is told so.
    if (kode === 'pelaporan.berkas-tidak-ada' || kode === 'pengukuran.bukti-tidak-ada') return 'ok';
    const gerbang = ['izin.ditolak', 'perencanaan.perangkat-daerah-tidak-ada', 'masuk.diperlukan'];
    return isBaca(rute) || gerbang.includes(kode) ? kode : 'ok';
  };

  it.each(namaRute([...terjaga, ...sepemda].filter((rute) => !isBaca(rute))))(
    '%s without a session',
    async (_, rute) => {
      expect(await jawab(rute, isi(rute), '')).toBe('masuk.diperlukan');
    },
  );

  it.each(namaRute(terjaga))(
    '%s: own, neighbour and foreign, for every role',
    async (_, rute) => {
      for (const peran of PERAN) {
        const cookie = kuki.get(peran) ?? '';
        const berhak = KEBIJAKAN[rute.kebijakan].peran.includes(peran);
        const tetangga = berhak && SEPEMDA.includes(peran);
        const minta = async (path: string) => [peran, await jawab(rute, path, cookie)];
        expect(await minta(isi(rute))).toEqual([peran, berhak ? 'ok' : 'izin.ditolak']);
        const [, diTetangga] = await minta(isi(rute, 'dinkes'));
        if (tetangga)
          expect(['ok', 'perencanaan.tahun-tidak-ada', 'perencanaan.renstra-tidak-ada']).toContain(diTetangga);
        else expect([peran, diTetangga]).toEqual([peran, 'izin.ditolak']);
        expect(await minta(`${isi(rute)}?pemda=18.05`)).toEqual([peran, 'perencanaan.perangkat-daerah-tidak-ada']);
      }
    },
    120_000,
  );

  it.each(namaRute(sepemda))('%s: only for the roles of the whole pemda', async (_, rute) => {
    for (const peran of PERAN) {
      const cookie = kuki.get(peran) ?? '';
      const berhak = KEBIJAKAN[rute.kebijakan].peran.includes(peran);
      expect([peran, await jawab(rute, isi(rute), cookie)]).toEqual([peran, berhak ? 'ok' : 'izin.ditolak']);
      expect([peran, await jawab(rute, `${isi(rute)}?pemda=18.05`, cookie)]).toEqual([peran, 'izin.ditolak']);
    }
  });

  it('the list shows what may be read, no more', async () => {
    const daftar = async (peran: Peran) => {
      const jawaban = await minta('/api/v1/perangkat-daerah', kuki.get(peran));
      const { perangkatDaerah } = (await jawaban.json()) as { perangkatDaerah: { kode: string; tahun: number[] }[] };
      return perangkatDaerah.map(({ kode, tahun }) => [kode, tahun]);
    };
    expect(await daftar('perencana')).toEqual([['dinsos', [2024]]]);
    expect(await daftar('apip')).toEqual([
      ['dinkes', []],
      ['dinsos', [2024]],
    ]);
    expect(await daftar('operator')).toEqual([]);
  });

  it('roles in two pemda: the pemda must be named', async () => {
    await uji.buatPengguna('dua@uji.test', [
      { peran: 'kepala', pemda: '18.04', perangkatDaerah: 'dinsos' },
      { peran: 'kepala', pemda: '18.05', perangkatDaerah: 'dinsos' },
    ]);
    const cookie = await uji.masuk('dua@uji.test');
    const path = '/api/v1/perangkat-daerah/dinsos/tahun/2024/pohon';
    const jawaban = await minta(path, cookie);
    expect([jawaban.status, await jawaban.json()]).toEqual([
      400,
      expect.objectContaining({ kode: 'perencanaan.pemda-perlu-disebut', tersedia: ['18.04', '18.05'] }),
    ]);
    expect((await minta(`${path}?pemda=18.04`, cookie)).status).toBe(200);
    expect((await minta(`${path}?pemda=18.05`, cookie)).status).toBe(404);
  });

  it('an admin of two pemda names by a header, for all it asks, in which a page works; the address has the last word', async () => {
    await uji.buatPengguna('dua-admin@uji.test', [
      { peran: 'admin-pemda', pemda: '18.04', perangkatDaerah: null },
      { peran: 'admin-pemda', pemda: '18.05', perangkatDaerah: null },
    ]);
    const cookie = await uji.masuk('dua-admin@uji.test');
    const pemda = async (path: string, header?: string) => {
      const headers = { cookie, ...(header === undefined ? {} : { 'tapis-pemda': header }) };
      const jawaban = await uji.app.request(path, { headers });
      return [jawaban.status, ((await jawaban.json()) as { pemda?: { kode: string } }).pemda?.kode];
    };
    expect(await pemda('/api/v1/pengguna')).toEqual([400, undefined]);
    expect(await pemda('/api/v1/pengguna', '18.04')).toEqual([200, '18.04']);
    expect(await pemda('/api/v1/pengguna', '18.05')).toEqual([200, '18.05']);
    expect(await pemda('/api/v1/pengguna?pemda=18.04', '18.05')).toEqual([200, '18.04']);
    expect((await pemda('/api/v1/pengguna', '18.09'))[0]).toBe(403);
  });
});
