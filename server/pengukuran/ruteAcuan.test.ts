import type { DefinisiIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { writeTransaction } from '../db/transaksi.ts';

const DASAR = '/api/v1/perangkat-daerah/dinsos/tahun/2024/isian';
type Peran = 'perencana' | 'admin-pemda';

describe('what an open quarter is measured against, over HTTP', () => {
  let uji: AplikasiUji;
  const kuki = new Map<Peran, string>();

  beforeAll(async () => {
    uji = await createAplikasiUji();
    for (const peran of ['perencana', 'admin-pemda'] as const) {
      const perangkatDaerah = peran === 'admin-pemda' ? null : 'dinsos';
      await uji.buatPengguna(`${peran}@uji.test`, [{ peran, pemda: '18.04', perangkatDaerah }]);
      kuki.set(peran, await uji.masuk(`${peran}@uji.test`));
    }
    await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, (tx) =>
      tx
        .insertInto('jendela_isian')
        .values({ pemda_id: '18.04', tahun: 2024, triwulan: 3, buka: '2024-10-01', tutup: '2024-10-10' })
        .execute(),
    );
  });
  afterAll(() => uji.close());

  async function minta(peran: Peran, method: string, path: string, isi?: unknown, versi?: number) {
    const jawaban = await uji.app.request(`${DASAR}${path}`, {
      method,
      headers: {
        cookie: kuki.get(peran) ?? '',
        ...(isi === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }),
      },
      ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
    });
    return { status: jawaban.status, isi: (await jawaban.json()) as Record<string, unknown> & LembarIsian };
  }
  const lembar = async () => (await minta('perencana', 'GET', '')).isi;
  const kode = (isi: Record<string, unknown>) => (isi.rincian as { kode: string }[]).map((satu) => satu.kode);

  it('the budget does not get around a closed quarter, and its plan stands still until the admin opens it with a reason', async () => {
    const ubah = (kolom: string, bulan: number, versi = 0) =>
      uji.app.request('/api/v1/perangkat-daerah/dinsos/tahun/2024/anggaran/kas', {
        method: 'PUT',
        headers: { cookie: kuki.get('perencana') ?? '', 'Content-Type': 'application/json' },
        body: JSON.stringify({
          ubahan: [
            {
              subKegiatan: '1.06.01.2.01.02',
              rekening: null,
              periode: 'bulan',
              kolom,
              isi: [{ ke: bulan, nilai: '1000' }],
              versi,
            },
          ],
        }),
      });
    const ditolak = await ubah('realisasi', 8);
    expect([ditolak.status, kode((await ditolak.json()) as Record<string, unknown>)]).toEqual([
      422,
      ['pengukuran.terkunci'],
    ]);
    const beku = await ubah('rencana', 8);
    expect([beku.status, kode((await beku.json()) as Record<string, unknown>)]).toEqual([
      422,
      ['pengukuran.acuan-beku'],
    ]);
    expect((await ubah('rencana', 11)).status).toBe(200);

    const buka = (peran: Peran, isi: object, versi: number) => minta(peran, 'PUT', '/pembukaan-acuan', isi, versi);
    const isi = { sampai: '2099-12-31', alasan: 'Rencana kas salah salin.' };
    expect((await buka('perencana', isi, 0)).status).toBe(403);
    const kosong = await buka('admin-pemda', { ...isi, alasan: ' ' }, 0);
    expect([kosong.status, kode(kosong.isi)]).toEqual([422, ['pengukuran.perlu-alasan']]);
    expect((await buka('admin-pemda', isi, 0)).isi).toMatchObject({ versi: 1, isi });
    expect((await ubah('rencana', 8, 1)).status).toBe(200);
    expect((await buka('admin-pemda', isi, 0)).status).toBe(409);
    expect((await buka('admin-pemda', { sampai: null, alasan: '' }, 1)).isi).toMatchObject({ isi: null });
    expect((await ubah('rencana', 9, 2)).status).toBe(422);
  });

  it('definition and target of an open quarter stand still; names and later targets do not', async () => {
    const alamat = '/api/v1/perangkat-daerah/dinsos/tahun/2024/indikator/IP2';
    const kepala = { cookie: kuki.get('perencana') ?? '', 'Content-Type': 'application/json' };
    const baca = async () => {
      const jawaban = await uji.app.request(`${alamat}/definisi`, { headers: kepala });
      return ((await jawaban.json()) as DefinisiIndikator).indikator;
    };
    const { versi, versiTarget, targetTriwulan, target, kode: _kode, berakhir: _berakhir, ...definisi } = await baca();
    const tulis = async (bagian: 'definisi' | 'target', body: object, ifMatch: number) => {
      const jawaban = await uji.app.request(`${alamat}/${bagian}`, {
        method: 'PUT',
        headers: { ...kepala, 'If-Match': `"${ifMatch}"` },
        body: JSON.stringify(body),
      });
      const isi = (await jawaban.json()) as { rincian?: { kode: string; bidang: string }[] };
      return [jawaban.status, isi.rincian?.map((satu) => [satu.kode, satu.bidang])];
    };
    const geser = (triwulan: number) => ({
      target,
      targetTriwulan: targetTriwulan.map((t) => (t.triwulan === triwulan ? { ...t, nilai: '1' } : t)),
    });
    // TW III has its window; TW IV has none yet.
    expect(await tulis('target', geser(3), versiTarget)).toEqual([
      422,
      [['pengukuran.acuan-beku', 'targetTriwulan.3']],
    ]);
    expect((await tulis('definisi', { ...definisi, satuan: 'Poin', definisi: 'Lain.' }, versi))[1]).toContainEqual([
      'pengukuran.acuan-beku',
      'satuan',
    ]);
    expect(await tulis('definisi', { ...definisi, nama: `${definisi.nama} (baru)` }, versi)).toEqual([200, undefined]);
    expect((await lembar()).triwulan.map((t) => t.beku !== null)).toEqual([false, false, true, false]);
  });

  it('a version in force is not taken back once a quarter has opened under it', async () => {
    const tarik = async (tanggal: string) => {
      await uji.pool.query("UPDATE tapis.versi_anggaran SET tanggal = $1 WHERE tahun = 2024 AND kode = 'perubahan'", [
        tanggal,
      ]);
      const alamat = '/api/v1/perangkat-daerah/dinsos/tahun/2024/anggaran/versi/perubahan/batalkan';
      const jawaban = await uji.app.request(alamat, {
        method: 'POST',
        headers: { cookie: kuki.get('perencana') ?? '', 'Content-Type': 'application/json', 'If-Match': '"0"' },
        body: JSON.stringify({ alasan: 'Salah unggah.' }),
      });
      return { status: jawaban.status, teks: await jawaban.text() };
    };
    for (const tanggal of ['2024-09-30', '2024-10-01']) {
      const { status, teks } = await tarik(tanggal);
      expect([status, kode(JSON.parse(teks))]).toEqual([422, ['pengukuran.acuan-beku']]);
    }
    // It came after the quarter had opened: nothing was measured against it yet, and other rules decide.
    expect((await tarik('2024-10-02')).teks).not.toContain('acuan-beku');
  });

  it('the target of the year stands still once the fourth quarter is open', async () => {
    const alamat = '/api/v1/perangkat-daerah/dinsos/tahun/2024/indikator/IP3';
    const kepala = { cookie: kuki.get('perencana') ?? '', 'Content-Type': 'application/json' };
    const { indikator } = (await (
      await uji.app.request(`${alamat}/definisi`, { headers: kepala })
    ).json()) as DefinisiIndikator;
    const { versiTarget, targetTriwulan, target } = indikator;
    const geser = async () => {
      const baru = target.map((t) => (t.tahun === 2024 ? { ...t, nilai: '1' } : t));
      const jawaban = await uji.app.request(`${alamat}/target`, {
        method: 'PUT',
        headers: { ...kepala, 'If-Match': `"${versiTarget}"` },
        body: JSON.stringify({ target: baru, targetTriwulan }),
      });
      return { status: jawaban.status, isi: (await jawaban.json()) as { rincian?: { bidang: string }[] } };
    };
    await uji.pool.query(
      "INSERT INTO tapis.jendela_isian (pemda_id, tahun, triwulan, buka, tutup) VALUES ('18.04', 2024, 4, '2025-01-02', '2025-01-15')",
    );
    const beku = await geser();
    expect([beku.status, beku.isi.rincian?.map(({ bidang }) => bidang)]).toEqual([422, ['target.2024']]);
    await uji.pool.query('DELETE FROM tapis.jendela_isian WHERE triwulan = 4');
    expect((await geser()).status).toBe(200);
  });
});
