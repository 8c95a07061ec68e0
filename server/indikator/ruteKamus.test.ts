// The data dictionary over HTTP on a real PostgreSQL: define, edit, refuse, conflict, end, delete.
import type { DefinisiIndikator, KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { verifyAudit } from '../db/audit.ts';
import { readTransaction } from '../db/transaksi.ts';

const TEMPAT = '/api/v1/perangkat-daerah/dinsos/tahun/2024/indikator';

const BARU = {
  kode: 'IKU2',
  nama: 'Persentase layanan SPM yang terpenuhi',
  tingkat: 'sasaran',
  induk: 'S1',
  sasaran: null,
  iku: true,
  satuan: '%',
  jenisNilai: 'angka',
  skala: null,
  polaritas: 'maksimasi',
  akumulasi: 'LAST',
  modeInput: 'CUMULATIVE',
  presisi: 2,
  definisi: 'Rata-rata persentase dua layanan SPM.',
  alasan: 'Langsung mengukur layanan dasar.',
  sumberData: null,
  pengumpulData: 'Seksi data',
  frekuensi: 'triwulanan',
  jenisBukti: 'Laporan SPM',
  kondisiAwal: { tahun: 2023, nilai: '70.50' },
  penanggungJawab: ['kadis'],
  rumus: '(anak + lansia) / 2',
  komponen: [
    { kode: 'anak', nama: 'Anak', satuan: '%', spm: 'anak', penanggungJawab: 'kabid-rehsos', sumberData: null },
    { kode: 'lansia', nama: 'Lanjut usia', satuan: '%', spm: null, penanggungJawab: null, sumberData: 'Register' },
  ],
  subKegiatan: [],
};
const { kode: _, ...ISIAN } = BARU;

describe('kamus indikator', () => {
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

  const kirim = async (method: string, path: string, isi?: unknown, versi?: number, sebagai = cookie) =>
    uji.app.request(`${TEMPAT}${path}`, {
      method,
      headers: {
        cookie: sebagai,
        ...(isi === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }),
      },
      ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
    });
  const definisi = async (jawaban: Promise<Response>) => (await (await jawaban).json()) as DefinisiIndikator;
  const kamus = async (sebagai = cookie) =>
    (await (await kirim('GET', '', undefined, undefined, sebagai)).json()) as KamusIndikator;
  const masalah = async (jawaban: Promise<Response>) => {
    const isi = (await (await jawaban).json()) as MasalahHttp;
    return { ...isi, pesan: (isi.rincian ?? []).map((satu) => satu.pesan).join(' ') };
  };

  it('gives every definition of the year with what it may be bound to', async () => {
    const { indikator, simpul, spm } = await kamus(pembaca);
    expect(indikator).toHaveLength(72);
    expect(simpul.filter(({ tingkat }) => tingkat === 'subkegiatan')).toHaveLength(35);
    expect(spm.map((satu) => satu.kode)).toEqual(['disabilitas', 'anak', 'lansia', 'gepeng', 'bencana']);
    expect(indikator.every((satu) => satu.versi === 0 && satu.versiTarget === 0)).toBe(true);
  });

  it('opens the gate for the IKU of the sample and asks no other', async () => {
    const iku = await definisi(kirim('GET', '/IKU1/definisi'));
    expect(iku.gerbang?.flatMap((satu) => satu.kurang)).toEqual([]);
    expect(iku.gerbang).toHaveLength(8);
    expect((await definisi(kirim('GET', '/IP1/definisi'))).gerbang).toBeNull();
    expect((await kirim('GET', '/TIDAK/definisi')).status).toBe(404);
  });

  it('is closed to those who only read', async () => {
    expect((await kirim('POST', '', BARU, undefined, pembaca)).status).toBe(403);
  });

  it('defines an indicator, says what keeps it out of the PK, and lets it in once that is there', async () => {
    const baru = await definisi(kirim('POST', '', BARU));
    expect(baru.indikator).toMatchObject({ ...BARU, target: [], versi: 1, versiTarget: 0 });
    const kurang = (d: DefinisiIndikator) => d.gerbang?.flatMap((satu) => satu.kurang.map((k) => k.bidang));
    expect(kurang(baru)).toEqual(['komponen.1.penanggungJawab', 'target.2024']);

    const komponen = BARU.komponen.map((satu) => ({ ...satu, penanggungJawab: 'kabid-rehsos' }));
    const owned = await definisi(kirim('PUT', '/IKU2/definisi', { ...ISIAN, komponen }, 1));
    expect([owned.indikator.versi, kurang(owned)]).toEqual([2, ['target.2024']]);

    const target = { target: [{ tahun: 2024, nilai: '80.5' }], targetTriwulan: [{ triwulan: 4, nilai: '80.5' }] };
    const aimed = await definisi(kirim('PUT', '/IKU2/target', target, 0));
    expect(aimed.indikator).toMatchObject({ ...target, versi: 2, versiTarget: 1 });
    expect(kurang(aimed)).toEqual([]);
  });

  it('wants the revision of targets that are there', async () => {
    const target = { target: [{ tahun: 2024, nilai: null }], targetTriwulan: [] };
    expect((await kirim('PUT', '/IKU2/target', target)).status).toBe(428);
  });

  it.each([
    ['a rumus with a loose end', { rumus: '(anak + lansia' }, /kurung/],
    ['a rumus over itself', { rumus: '(anak + lansia + IKU2) / 3' }, /melingkar: IKU2 → IKU2/],
    ['a ratio that should be a percentage', { rumus: 'anak / lansia' }, /Kalikan dengan 100/],
    ['units that do not mix', { rumus: 'anak + lansia + IP1' }, /mencampur satuan "%" dan "nilai"/],
    ['a node of another level', { tingkat: 'program' }, /Tidak ada program berkode "S1"/],
    ['an unknown post', { penanggungJawab: ['raja'] }, /Jabatan raja tidak ada/],
  ])('refuses %s with a sentence', async (_, ubah, pesan) => {
    const ditolak = await masalah(kirim('PUT', '/IKU2/definisi', { ...ISIAN, ...ubah }, 2));
    expect(ditolak.status).toBe(422);
    expect(ditolak.pesan).toMatch(pesan);
  });

  it('refuses a circle over two indicators and shows it', async () => {
    const lain = { ...BARU, kode: 'IKU3', iku: false, rumus: 'IKU2', komponen: [] };
    expect((await kirim('POST', '', lain)).status).toBe(201);
    const { pesan } = await masalah(kirim('PUT', '/IKU2/definisi', { ...ISIAN, rumus: 'IKU3 + anak + lansia' }, 2));
    expect(pesan).toContain('IKU2 → IKU3 → IKU2');
  });

  it('shows both values when two people edit one definition', async () => {
    const { indikator } = await definisi(kirim('PUT', '/IKU2/definisi', { ...ISIAN, nama: 'Nama pertama' }, 2));
    expect(indikator.versi).toBe(3);
    const { status, kode, bentrok } = await masalah(
      kirim('PUT', '/IKU2/definisi', { ...ISIAN, nama: 'Nama kedua' }, 2),
    );
    expect([status, kode, bentrok?.versi]).toEqual([409, 'umum.bentrok', 3]);
    expect(bentrok?.sekarang).toMatchObject({ nama: 'Nama pertama' });
    expect(bentrok?.oleh).toContain('ren@uji.test');
  });

  it('ends an indicator with a reason, keeps it, and lets it go on', async () => {
    expect((await masalah(kirim('PUT', '/IP6/akhir', { alasan: ' ' }, 0))).status).toBe(400);
    const akhir = await definisi(kirim('PUT', '/IP6/akhir', { alasan: 'Diganti ukuran yang lebih tajam.' }, 0));
    expect([akhir.indikator.berakhir, akhir.alasanBerakhir]).toEqual([2024, 'Diganti ukuran yang lebih tajam.']);
    const lanjut = await definisi(kirim('DELETE', '/IP6/akhir', undefined, 1));
    expect([lanjut.indikator.berakhir, lanjut.indikator.versi]).toEqual([null, 2]);
  });

  it('deletes what nothing needs and says what needs the others', async () => {
    const { pesan } = await masalah(kirim('DELETE', '/IKU1', undefined, 0));
    expect(pesan).toMatch(/Perjanjian Kinerja/);
    expect(pesan).toMatch(/narasi/);
    expect((await masalah(kirim('DELETE', '/IKU2', undefined, 3))).pesan).toContain('dirujuk rumus indikator IKU3');
    expect((await kirim('DELETE', '/IKU3', undefined, 1)).status).toBe(204);
    expect((await kirim('DELETE', '/IKU2', undefined, 3)).status).toBe(204);
    expect((await kirim('GET', '/IKU2/definisi')).status).toBe(404);
  });

  it('does not take a kode twice, nor change the kind of a value that is there', async () => {
    expect((await masalah(kirim('POST', '', { ...BARU, kode: 'IKU1' }))).pesan).toContain('sudah dipakai');
    const ip1 = (await kamus()).indikator.find((satu) => satu.kode === 'IP1');
    const ubah = { ...ip1, jenisNilai: 'predikat', skala: 'akip' };
    expect((await masalah(kirim('PUT', '/IP1/definisi', ubah, ip1?.versi))).pesan).toContain(
      'realisasinya sudah diisi',
    );
  });

  it('leaves an audit chain that is whole', async () => {
    const hasil = await readTransaction(uji.db, { pemda: '18.04', pengguna: null }, (tx) => verifyAudit(tx, '18.04'));
    expect(hasil.putus).toBeNull();
    expect(hasil.jumlah).toBeGreaterThan(8);
  });
});
