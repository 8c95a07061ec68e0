// The Renstra over HTTP on a real PostgreSQL: edit a draft, refuse, conflict, perubahan for later years, put in force, give up.
import type { BedaRenstra, DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { verifyAudit } from '../db/audit.ts';
import { readTransaction, writeTransaction } from '../db/transaksi.ts';
import { loadPerencanaan } from './loadPerencanaan.ts';

const JALUR = '/api/v1/perangkat-daerah/dinsos/renstra';
const SISTEM = { pemda: '18.04', pengguna: 'sistem' };
const IDENTITAS = { akhir: 2032, dokumenInduk: 'RPJMD 2028-2032', sk: null, visi: 'Mandiri', misi: ['Satu'] };
const tambah = (tingkat: string, nama: string, induk: string | null) => ({
  ...{ jenis: 'tambah', tingkat, kode: null, nama, induk, posisi: null },
});

describe('Renstra', () => {
  let uji: AplikasiUji;
  let cookie = '';
  let pembaca = '';
  beforeAll(async () => {
    uji = await createAplikasiUji();
    await uji.buatPengguna('ren@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
    await uji.buatPengguna('apip@uji.test', [{ peran: 'apip', pemda: '18.04', perangkatDaerah: null }]);
    cookie = await uji.masuk('ren@uji.test');
    pembaca = await uji.masuk('apip@uji.test');
  });
  afterAll(() => uji.close());

  const kirim = (method: string, path: string, isi?: unknown, versi?: number, sebagai = cookie) =>
    uji.app.request(`${JALUR}${path}`, {
      method,
      headers: {
        cookie: sebagai,
        ...(isi === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }),
      },
      ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
    });
  const jadi = async <T>(pending: Response | Promise<Response>): Promise<T> => {
    const jawaban = await pending;
    const isi = await jawaban.json();
    expect([jawaban.status, isi]).toEqual([expect.toSatisfy((status: number) => status < 300), isi]);
    return isi as T;
  };
  const tolak = async (pending: Response | Promise<Response>) => {
    const isi = (await (await pending).json()) as MasalahHttp;
    return [isi.status, ...(isi.rincian?.map(({ kode }) => kode) ?? [isi.kode])];
  };
  const baca = (path: string) => jadi<RenstraVersi>(kirim('GET', path));
  const kode = ({ isi }: RenstraVersi) => isi.simpul.map((satu) => satu.kode).sort();
  const openTahun = (tahun: number) =>
    writeTransaction(uji.db, SISTEM, (tx) =>
      tx.insertInto('tahun_kinerja').values({ pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun }).execute(),
    );
  const renstraTahun = async (tahun: number) =>
    (
      await readTransaction(uji.db, SISTEM, (tx) =>
        loadPerencanaan(tx, { pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun }),
      )
    )?.renstra;

  it('lists the murni of the sample, which is in force and cannot be edited', async () => {
    const { renstra, dasarHukum } = await jadi<DaftarRenstra>(kirim('GET', '', undefined, undefined, pembaca));
    expect(renstra).toEqual([
      {
        ...{ awal: 2023, akhir: 2026 },
        versi: [{ nomor: 0, jenis: 'murni', status: 'berlaku', dasar: null, alasan: null, mulai: 2023 }],
      },
    ]);
    expect(dasarHukum.length).toBeGreaterThan(3);
    const { isi, versi } = await baca('/2023/versi/0');
    expect(isi.simpul.map(({ tingkat }) => tingkat)).toEqual(expect.arrayContaining(['tujuan', 'kebijakan']));
    const ubah = { perintah: [{ jenis: 'ubah', tingkat: 'sasaran', kode: 'S1', nama: 'Lain' }] };
    expect(await tolak(kirim('POST', '/2023/versi/0/perintah', ubah, versi))).toEqual([
      422,
      'perencanaan.versi-terkunci',
    ]);
    expect((await kirim('POST', '/2023/versi/0/perintah', ubah, versi, pembaca)).status).toBe(403);
    expect((await kirim('GET', '/2024/versi/0')).status).toBe(404);
    expect((await kirim('GET', '/2023/versi/7')).status).toBe(404);
  });

  it('a new Renstra is a draft that its years read at once', async () => {
    await openTahun(2028);
    expect(await tolak(kirim('POST', '', { awal: 2025, identitas: IDENTITAS }))).toEqual([
      422,
      'perencanaan.masa-bertumpuk',
    ]);
    const sk = { ...IDENTITAS, sk: 'tidak-ada' };
    expect(await tolak(kirim('POST', '', { awal: 2028, identitas: sk }))).toEqual([
      422,
      'perencanaan.dasar-hukum-tidak-ada',
    ]);
    const baru = await jadi<RenstraVersi>(kirim('POST', '', { awal: 2028, identitas: IDENTITAS }));
    expect(baru).toMatchObject({ awal: 2028, akhir: 2032, info: { status: 'draf', jenis: 'murni' }, versi: 1 });
    const perintah = [
      tambah('tujuan', 'Meningkatnya kesejahteraan', null),
      tambah('sasaran', 'Melaksanakan bantuan', 'T1'),
      tambah('strategi', 'Pendampingan', 'S1'),
    ];
    const isi = await jadi<RenstraVersi>(kirim('POST', '/2028/versi/0/perintah', { perintah }, baru.versi));
    expect(kode(isi)).toEqual(['S1', 'ST1', 'T1']);
    expect(isi.peringatan.map((satu) => `${satu.simpul.kode} ${satu.kode}`)).toEqual([
      'S1 perencanaan.kata-kerja-kegiatan',
      'ST1 perencanaan.belum-dijabarkan',
    ]);
    expect((await renstraTahun(2028))?.tujuan[0]?.sasaran[0]?.nama).toBe('Melaksanakan bantuan');
  });

  it('does all commands or none, and tells who was faster', async () => {
    const { versi } = await baca('/2028/versi/0');
    const dua = { perintah: [tambah('tujuan', 'Kedua', null), tambah('sasaran', 'Tanpa induk', 'T9')] };
    expect(await tolak(kirim('POST', '/2028/versi/0/perintah', dua, versi))).toEqual([
      422,
      'perencanaan.induk-tidak-ada',
    ]);
    expect(kode(await baca('/2028/versi/0'))).toEqual(['S1', 'ST1', 'T1']);
    const ubah = (nama: string) => ({ perintah: [{ jenis: 'ubah', tingkat: 'sasaran', kode: 'S1', nama }] });
    await jadi(kirim('POST', '/2028/versi/0/perintah', ubah('Terbantunya warga'), versi));
    const kalah = await kirim('POST', '/2028/versi/0/perintah', ubah('Lain'), versi);
    expect(kalah.status).toBe(409);
    const { bentrok } = (await kalah.json()) as MasalahHttp;
    expect(bentrok).toMatchObject({ versi: versi + 1, oleh: 'Uji ren@uji.test' });
    expect(JSON.stringify(bentrok?.sekarang)).toContain('Terbantunya warga');
    expect((await kirim('POST', '/2028/versi/0/perintah', ubah('Lain'))).status).toBe(428);
  });

  it('keeps what is in use, and a murni that nothing refers to can be given up whole', async () => {
    const kunci = { pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun: 2028 };
    await writeTransaction(uji.db, SISTEM, (tx) =>
      tx
        .insertInto('program')
        .values({ ...kunci, kode: '1.06.04', nama: 'Rehabilitasi', renstra_awal: 2028, sasaran: 'S1' })
        .execute(),
    );
    const { versi } = await baca('/2028/versi/0');
    const hapus = {
      perintah: [
        { jenis: 'hapus', tingkat: 'strategi', kode: 'ST1' },
        { jenis: 'hapus', tingkat: 'sasaran', kode: 'S1' },
      ],
    };
    const jawaban = await kirim('POST', '/2028/versi/0/perintah', hapus, versi);
    expect(((await jawaban.json()) as MasalahHttp).detail).toContain('program 1.06.04 (2028)');
    expect(await tolak(kirim('PUT', '/2028/versi/0/status', { status: 'dibatalkan' }, versi))).toEqual([
      422,
      'perencanaan.simpul-dipakai',
    ]);
    await writeTransaction(uji.db, SISTEM, (tx) => tx.deleteFrom('program').where('tahun', '=', 2028).execute());
    const sisa = await jadi<DaftarRenstra>(kirim('PUT', '/2028/versi/0/status', { status: 'dibatalkan' }, versi));
    expect(sisa.renstra.map(({ awal }) => awal)).toEqual([2023]);
    expect(await renstraTahun(2028)).toBeNull();
  });

  it('a perubahan applies from its first year on; earlier years keep what they promised', async () => {
    const awal = await jadi<RenstraVersi>(kirim('POST', '', { awal: 2028, identitas: IDENTITAS }));
    const isi = { perintah: [tambah('tujuan', 'Meningkatnya A', null), tambah('sasaran', 'Meningkatnya B', 'T1')] };
    const draf = await jadi<RenstraVersi>(kirim('POST', '/2028/versi/0/perintah', isi, awal.versi));
    expect(await tolak(kirim('POST', '/2028/versi', { alasan: 'x', mulai: 2029 }))).toEqual([
      422,
      'perencanaan.draf-masih-ada',
    ]);
    await jadi(kirim('PUT', '/2028/versi/0/status', { status: 'berlaku' }, draf.versi));
    await openTahun(2029);
    const ubahan = await jadi<RenstraVersi>(kirim('POST', '/2028/versi', { alasan: 'RPJMD diubah', mulai: 2029 }));
    expect(ubahan.info).toMatchObject({ nomor: 1, dasar: 0, status: 'draf', mulai: 2029 });
    expect(await tolak(kirim('PUT', '/2028/versi/1/status', { status: 'berlaku' }, ubahan.versi))).toEqual([
      422,
      'perencanaan.tanpa-perubahan',
    ]);
    const perintah = [
      { jenis: 'ubah', tingkat: 'sasaran', kode: 'S1', nama: 'Meningkatnya C' },
      tambah('sasaran', 'Terjaganya D', 'T1'),
    ];
    const kini = await jadi<RenstraVersi>(kirim('POST', '/2028/versi/1/perintah', { perintah }, ubahan.versi));
    const beda = await jadi<BedaRenstra>(kirim('GET', '/2028/versi/1/beda'));
    expect(beda.perubahan.map((satu) => satu.jenis)).toEqual(['tambah', 'ubah']);
    await jadi(kirim('PUT', '/2028/versi/1/status', { status: 'berlaku' }, kini.versi));
    // The year 2029 was opened before the perubahan was in force, and is tied to its Renstra by it.
    const sasaran = async (tahun: number) =>
      (await renstraTahun(tahun))?.tujuan.flatMap((satu) => satu.sasaran.map(({ nama }) => nama));
    expect(await sasaran(2028)).toEqual(['Meningkatnya B']);
    expect(await sasaran(2029)).toEqual(['Meningkatnya C', 'Terjaganya D']);
    const { renstra } = await jadi<DaftarRenstra>(kirim('GET', ''));
    expect(renstra[1]?.versi.map(({ status }) => status)).toEqual(['digantikan', 'berlaku']);
  });

  it('gives up a perubahan without a trace in the years, and leaves a whole audit', async () => {
    const ubahan = await jadi<RenstraVersi>(kirim('POST', '/2028/versi', { alasan: 'Coba', mulai: 2030 }));
    await jadi(kirim('PUT', '/2028/versi/2/status', { status: 'dibatalkan' }, ubahan.versi));
    expect(
      await tolak(kirim('POST', '/2028/versi/2/perintah', { perintah: [tambah('tujuan', 'E', null)] }, 2)),
    ).toEqual([422, 'perencanaan.versi-terkunci']);
    const jejak = await readTransaction(uji.db, SISTEM, (tx) =>
      tx.selectFrom('audit').select(['aksi', 'isi']).where('objek', '=', 'dinsos/renstra/2028/versi/1').execute(),
    );
    expect(jejak.map(({ aksi }) => aksi)).toEqual(['renstra.perubahan', 'renstra.ubah', 'renstra.berlakukan']);
    expect(Object.keys(JSON.parse(jejak[1]?.isi ?? '').baru)).toEqual(['sasaran S1', 'sasaran S2']);
    expect((await readTransaction(uji.db, SISTEM, (tx) => verifyAudit(tx, '18.04'))).putus).toBeNull();
  });
});
