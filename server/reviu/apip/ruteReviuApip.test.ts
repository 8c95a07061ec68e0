import { ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { readBerkas } from '@tapis/reader/reviu/readBerkas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../../test/bantuan/aplikasiUji.ts';

const TAHUN = '/api/v1/perangkat-daerah/dinsos/tahun/2024';
const DASAR = `${TAHUN}/reviu-apip`;

let uji: AplikasiUji;
let apip = '';
let perencana = '';
let inspektur = '';
let admin = '';
beforeAll(async () => {
  uji = await createAplikasiUji();
  await uji.buatPengguna('a@uji.test', [{ peran: 'apip', pemda: '18.04', perangkatDaerah: null }]);
  await uji.buatPengguna('p@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
  await uji.buatPengguna('i@uji.test', [
    { peran: 'inspektur', pemda: '18.04', perangkatDaerah: null },
    { peran: 'apip', pemda: '18.04', perangkatDaerah: null },
  ]);
  await uji.buatPengguna('o@uji.test', [{ peran: 'admin-pemda', pemda: '18.04', perangkatDaerah: null }]);
  apip = await uji.masuk('a@uji.test');
  inspektur = await uji.masuk('i@uji.test');
  admin = await uji.masuk('o@uji.test');
  perencana = await uji.masuk('p@uji.test');
});
afterAll(() => uji.close());

const minta = (path = '', cookie = apip) => uji.app.request(`${DASAR}${path}`, { headers: { cookie } });
const kirim = (method: string, path: string, isi: object, versi: number | null = null, cookie = apip) =>
  uji.app.request(`${DASAR}${path}`, {
    method,
    headers: { cookie, 'Content-Type': 'application/json', ...(versi === null ? {} : { 'If-Match': `"${versi}"` }) },
    body: JSON.stringify(isi),
  });
const baca = async (jawaban: Response | Promise<Response> = minta()) => ReviuApip.parse(await (await jawaban).json());
const teks = async (jawaban: Response, nama: string) =>
  JSON.stringify((await readBerkas(new Uint8Array(await jawaban.arrayBuffer()), nama)).blok);
const buku = async () => (await uji.app.request(`${TAHUN}/dokumen/lkjip.html`, { headers: { cookie: apip } })).text();

const PERSETUJUAN = {
  ...{ tempat: 'Liwa', tanggal: '2025-03-10', jabatan: 'Inspektur', pangkat: null },
  ...{ nip: '199001012015011001', dasar: 'Nota dinas contoh 700/1/2025' },
};

describe('reviu by the APIP', () => {
  it('before it begins the checklist is shown with what data suggest, and nothing is answered', async () => {
    const reviu = await baca();
    expect(reviu).toMatchObject({ status: null, aksi: ['mulai'], versi: 0, persetujuan: null });
    expect(reviu.butir).toHaveLength(23);
    expect(reviu.butir.every(({ jawaban }) => jawaban === null)).toBe(true);
    expect(reviu.butir.find(({ kode }) => kode === 'III.4')?.saran?.alasan).toMatch(/perjanjian kinerja/);
    expect((await baca(minta('', perencana))).aksi).toEqual([]);
    expect((await minta('/kertas-kerja.docx')).status).toBe(404);
    expect((await kirim('PUT', '/butir/I.1', { jawaban: 'ya', varian: false, catatan: '' })).status).toBe(404);
  });

  it('an item is answered with its revision; two reviewers at once meet a conflict; the unit may not answer', async () => {
    expect((await baca(kirim('POST', '', {}))).status).toBe('draf');
    const isi = { jawaban: 'tidak', varian: true, catatan: 'Kalimat lain yang dipakai' };
    expect((await kirim('PUT', '/butir/II.7', isi, null, perencana)).status).toBe(403);
    const { butir } = await baca(kirim('PUT', '/butir/II.7', isi));
    expect(butir.find(({ kode }) => kode === 'II.7')).toMatchObject({ ...isi, versi: 1, oleh: 'Uji a@uji.test' });
    const bentrok = await kirim('PUT', '/butir/II.7', { ...isi, jawaban: 'ya' }, 5);
    expect(await bentrok.json()).toMatchObject({ kode: 'umum.bentrok', bentrok: { sekarang: isi, versi: 1 } });
    expect((await kirim('PUT', '/butir/II.7', { ...isi, jawaban: 'ya' })).status).toBe(409);
    expect((await kirim('PUT', '/butir/I.1', { ...isi })).status).toBe(404);
    expect((await kirim('PUT', '/butir/IV.1', { ...isi, varian: false })).status).toBe(404);
  });

  it('it is complete only with every item answered; until then there is no statement', async () => {
    const awal = await kirim('POST', '/selesaikan', { alasan: '' }, 1);
    const { rincian } = (await awal.json()) as { rincian: { bidang: string }[] };
    expect(rincian).toHaveLength(22);
    expect((await minta('/pernyataan.docx')).status).toBe(409);
    for (const { kode, versi } of (await baca()).butir)
      if (versi === 0) await kirim('PUT', `/butir/${kode}`, { jawaban: 'ya', varian: false, catatan: '' });
    const uraian = { langkah: 'Membandingkan laporan dengan data', pengujian: '', telaahan: '', simpulan: '' };
    expect((await kirim('PUT', '/uraian', uraian, 1)).status).toBe(200);
    const catatan = { butir: 'II.7', uraian: 'Analisis per sasaran kurang', saran: 'Lengkapi analisis', rujukan: null };
    expect((await kirim('POST', '/catatan', catatan)).status).toBe(200);
    expect(await baca(kirim('POST', '/selesaikan', { alasan: '' }, 2))).toMatchObject({ status: 'selesai', versi: 3 });
    expect((await kirim('PUT', '/butir/I.1', { jawaban: 'tidak', varian: false, catatan: 'x' }, 1)).status).toBe(422);
  });

  it('the statement is a marked draft until it is approved, and is not in the book', async () => {
    const draf = await teks(await minta('/pernyataan.docx'), 'p.docx');
    expect(draf).toContain('DRAF');
    expect(draf).toContain('Lengkapi analisis');
    expect(await buku()).not.toContain('PERNYATAAN TELAH DIREVIU');
  });

  it('the unit answers a catatan and carries it out; only the APIP accepts', async () => {
    const tanggapan = { sepakat: true, tanggapan: 'Akan dilengkapi', batas: '2025-03-20' };
    expect((await kirim('PUT', '/catatan/1/tanggapan', tanggapan, 1)).status).toBe(403);
    const { catatan } = await baca(kirim('PUT', '/catatan/1/tanggapan', tanggapan, 1, perencana));
    expect(catatan).toMatchObject([{ ...tanggapan, status: 'ditanggapi', aksi: ['tanggapi', 'laksanakan'] }]);
    const kosong = await kirim('PUT', '/catatan/1/pelaksanaan', { pelaksanaan: ' ' }, 2, perencana);
    expect(await kosong.json()).toMatchObject({ rincian: [{ bidang: 'pelaksanaan' }] });
    await kirim('PUT', '/catatan/1/pelaksanaan', { pelaksanaan: 'Bab IV dilengkapi' }, 2, perencana);
    const kembali = await baca(kirim('PUT', '/catatan/1/penilaian', { aksi: 'kembalikan', penilaian: 'Belum ada' }, 3));
    expect(kembali.catatan[0]).toMatchObject({ status: 'terbuka', penilaian: 'Belum ada', versi: 4 });
    expect((await kirim('PUT', '/catatan/7/tanggapan', tanggapan, null, perencana)).status).toBe(404);
  });

  it('approved, the content is frozen and the statement stands in the book of exactly these facts', async () => {
    const { sidik, versi } = await baca();
    const setujui = (isi: object, cookie = inspektur) =>
      kirim('POST', '/setujui', { ...PERSETUJUAN, ...isi }, versi, cookie);
    expect((await setujui({ sidik: 'a'.repeat(64) })).status).toBe(422);
    expect((await setujui({ sidik, dasar: ' ' })).status).toBe(400);
    expect((await setujui({ sidik }, apip)).status).toBe(403);
    expect(await baca()).toMatchObject({ aksi: ['buka'], penelaah: ['Uji a@uji.test'], verifikasi: null });
    const setuju = await baca(setujui({ sidik }));
    expect(setuju).toMatchObject({ status: 'disetujui', dataBerubah: false, aksi: ['cabut'] });
    expect(setuju).toMatchObject({
      persetujuan: { nama: 'Uji i@uji.test', sendiri: null },
      penelaah: ['Uji a@uji.test'],
    });
    expect(setuju.persetujuan?.nip).toMatch(/^•+1001$/);
    const naskah = await teks(await minta('/pernyataan.docx'), 'p.docx');
    expect(naskah).toContain('Uji i@uji.test');
    expect(naskah).toContain('Direviu oleh Uji a@uji.test.');
    expect(naskah).toContain(setuju.verifikasi?.kode);
    expect(naskah).toContain('Liwa, 10 Maret 2025');
    expect(naskah).not.toContain('DRAF');
    expect(await buku()).toContain('PERNYATAAN TELAH DIREVIU');
    expect(await buku()).toContain(setuju.verifikasi?.kode);
    const excel = await teks(await minta('/kertas-kerja.xlsx'), 'kk.xlsx');
    expect(excel).toContain('Kalimat lain yang dipakai');
    expect((await minta('/laporan.pdf')).headers.get('content-type')).toBe('application/pdf');
  });

  it('facts that change afterwards take the statement out of the book; the approval is revoked with a reason only', async () => {
    const ubah = (alamat: string) =>
      uji.pool.query('UPDATE tapis.kata_pengantar SET tempat = $1 WHERE perangkat_daerah = $2', [alamat, 'dinsos']);
    const { rows } = await uji.pool.query("SELECT tempat FROM tapis.kata_pengantar WHERE perangkat_daerah = 'dinsos'");
    const { verifikasi } = await baca();
    const halaman = async (bahasa = '') => (await uji.app.request(`${bahasa}/verifikasi/${verifikasi?.kode}`)).text();
    const utuh = await halaman();
    expect(utuh).toContain('Disetujui Inspektur dan berlaku');
    expect(utuh).toContain('Sama dengan yang direviu.');
    expect(utuh).toContain(verifikasi?.sidik);
    for (const nama of ['a@uji.test', 'i@uji.test', PERSETUJUAN.nip]) expect(utuh).not.toContain(nama);
    await ubah('Tempat Lain');
    expect(await halaman()).toContain('data laporannya sudah berubah');
    expect(await halaman('/en')).toContain('the data of the report have changed since');
    expect((await baca()).dataBerubah).toBe(true);
    expect(await buku()).not.toContain('PERNYATAAN TELAH DIREVIU');
    await ubah(rows[0].tempat);
    const { versi, dataBerubah } = await baca();
    expect(dataBerubah).toBe(false);
    expect((await kirim('POST', '/cabut', { alasan: '' }, versi)).status).toBe(422);
    expect(await baca(kirim('POST', '/cabut', { alasan: 'Data triwulan IV diperbaiki' }, versi))).toMatchObject({
      ...{ status: 'draf', persetujuan: null },
    });
    expect(await buku()).not.toContain('PERNYATAAN TELAH DIREVIU');
    expect(await halaman()).toContain('Persetujuannya dicabut');
    const audit = await uji.pool.query(
      "SELECT aksi, isi FROM tapis.audit WHERE objek = 'dinsos/2024/reviu-apip' ORDER BY nomor",
    );
    expect(audit.rows.map(({ aksi }) => aksi)).toEqual(
      ['mulai', 'ubah', 'selesaikan', 'setujui', 'cabut'].map((aksi) => `reviu-apip.${aksi}`),
    );
    expect(JSON.stringify(audit.rows)).toContain('Data triwulan IV diperbaiki');
    expect(JSON.stringify(audit.rows)).not.toContain(PERSETUJUAN.nip);
  });

  it('a catatan that nobody has answered is taken back whole; one that was answered stays', async () => {
    const isi = { butir: null, uraian: 'Salah hitung', saran: 'Perbaiki', rujukan: 'Temuan 3, lkjip.pdf: hlm. 12' };
    const { catatan } = await baca(kirim('POST', '/catatan', isi));
    expect(catatan.at(-1)).toMatchObject({ ...isi, nomor: 2, aksi: ['ubah', 'hapus', 'cabut'] });
    expect((await kirim('DELETE', '/catatan/2', {}, 1, perencana)).status).toBe(403);
    expect((await kirim('DELETE', '/catatan/2', {}, 7)).status).toBe(409);
    expect((await baca(kirim('DELETE', '/catatan/2', {}, 1))).catatan.map(({ nomor }) => nomor)).toEqual([1]);
    expect((await kirim('DELETE', '/catatan/1', {}, 4)).status).toBe(422);
    const lagi = await baca(kirim('POST', '/catatan', isi));
    expect(lagi.catatan.at(-1)).toMatchObject({ nomor: 2, status: 'terbuka' });
    await kirim('DELETE', '/catatan/2', {}, lagi.catatan.at(-1)?.versi ?? null);
  });

  it('who wrote of it does not approve, until the pemda says why one person may; the statement repeats the reason', async () => {
    const butir = { jawaban: 'ya', varian: false, catatan: 'Dijawab Inspektur' };
    await kirim('PUT', '/butir/I.1', butir, 1, inspektur);
    const { versi } = await baca(kirim('POST', '/selesaikan', { alasan: '' }, (await baca()).versi));
    const dua = await baca(minta('', inspektur));
    expect(dua).toMatchObject({ aksi: ['buka', 'setujui'], penelaah: ['Uji a@uji.test', 'Uji i@uji.test'] });
    expect(dua.alasanDitolak).toMatch(/disetujui orang lain/);
    const setujui = () =>
      kirim('POST', '/setujui', { ...PERSETUJUAN, dasar: null, sidik: dua.sidik }, versi, inspektur);
    const tolak = (await (await setujui()).json()) as { rincian: { kode: string; pesan: string }[] };
    expect(tolak.rincian).toMatchObject([{ pesan: dua.alasanDitolak }]);

    const atur = (alasanSendiri: string | null, cookie: string) =>
      uji.app.request('/api/v1/pemda/reviu-apip', {
        method: 'PUT',
        headers: { cookie, 'Content-Type': 'application/json' },
        body: JSON.stringify({ alasanSendiri }),
      });
    expect((await atur('Satu pejabat', inspektur)).status).toBe(403);
    expect((await atur(' ', admin)).status).toBe(400);
    expect(await (await atur('Hanya satu pejabat', admin)).json()).toEqual({
      ...{ alasanSendiri: 'Hanya satu pejabat', versi: 1 },
    });
    expect((await baca(minta('', inspektur))).alasanDitolak).toBeNull();
    expect((await baca(setujui())).persetujuan).toMatchObject({ sendiri: 'Hanya satu pejabat', dasar: null });
    expect(await teks(await minta('/pernyataan.docx'), 'p.docx')).toContain(
      'orang yang sama, karena: Hanya satu pejabat',
    );
  });
});
