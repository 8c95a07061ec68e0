// Links by e-mail: invitations and forgotten passwords, over a real SMTP conversation.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDI_UJI } from '../bantuan/aplikasiUji.ts';
import { createPenggunaUji, KEPALA, kodeDari, type PenggunaUji, SANDI_BARU } from '../bantuan/penggunaUji.ts';
import { type SuratUji, startSuratUji } from '../bantuan/suratUji.ts';

describe('e-mail', () => {
  let uji: PenggunaUji;
  let surat: SuratUji;
  let admin = '';
  beforeAll(async () => {
    surat = await startSuratUji();
    uji = await createPenggunaUji({
      TAPIS_SMTP_URL: surat.alamat,
      TAPIS_SMTP_FROM: 'Tapis <sakip@uji.test>',
      TAPIS_URL: 'http://sakip.test',
    });
    admin = await uji.masuk('admin@uji.test');
  });
  afterAll(async () => {
    await uji.close();
    await surat.close();
  });
  const lupa = (email: string) => uji.kirim('POST', '/api/auth/forgot-password', { email });

  it('an invitation goes to the person, and the admin does not see the link', async () => {
    const res = await uji.kirim(
      'POST',
      '/api/v1/undangan',
      { nama: 'Cici', email: 'cici@uji.test', peran: [KEPALA] },
      { cookie: admin },
    );
    expect(await res.json()).toMatchObject({ dikirim: true, tautan: null });
    const { kepada, teks } = await surat.tunggu();
    expect(kepada).toBe('cici@uji.test');
    expect(teks).toContain('Kabupaten Lampung Barat');
    const token = /http:\/\/sakip\.test\/app\/undangan#([\w.-]+)/.exec(teks)?.[1];
    expect((await uji.kirim('POST', '/api/v1/undangan/terima', { token, sandi: SANDI_UJI })).status).toBe(204);
  });

  it('a forgotten password: the same answer for everybody, a link for those who exist, a note when it is used', async () => {
    const jawaban = await Promise.all([lupa('tidak-ada@uji.test'), lupa('Ani@uji.test')]);
    expect(jawaban.map((res) => res.status)).toEqual([202, 202]);
    expect(await jawaban[0]?.json()).toEqual(await jawaban[1]?.json());
    const { kepada, teks } = await surat.tunggu();
    expect(kepada).toBe('ani@uji.test');
    const token = /http:\/\/sakip\.test\/app\/atur-sandi#([\w-]+)/.exec(teks)?.[1] ?? '';
    expect((await uji.kirim('POST', '/api/auth/reset-password', { token, sandi: SANDI_BARU })).status).toBe(204);
    expect((await surat.tunggu()).teks).toContain('baru saja diganti');
    const masuk = await uji.kirim('POST', '/api/auth/sign-in/email', { email: 'ani@uji.test', password: SANDI_BARU });
    expect(masuk.status).toBe(200);
    const { rows } = await uji.pool.query('SELECT count(*)::int AS n FROM auth.tautan_sandi');
    expect(rows[0].n).toBe(0);
  });

  it('a link that is too old is worth nothing', async () => {
    await lupa('ani@uji.test');
    const token = /atur-sandi#([\w-]+)/.exec((await surat.tunggu()).teks)?.[1] ?? '';
    await uji.pool.query(`UPDATE auth.tautan_sandi SET berakhir = now() - interval '1 second'`);
    expect(await kodeDari(await uji.kirim('POST', '/api/auth/reset-password', { token, sandi: SANDI_BARU }))).toBe(
      'masuk.tautan-tidak-berlaku',
    );
  });

  it('nobody is flooded with links, and an address that asks too often is told', async () => {
    const jawaban: number[] = [];
    for (let i = 0; i < 20; i++) jawaban.push((await lupa('cici@uji.test')).status);
    for (let i = 0; i < 3; i++) expect((await surat.tunggu()).kepada).toBe('cici@uji.test');
    expect(jawaban.at(-1)).toBe(429);
    expect(surat.sisa()).toEqual([]);
  });

  it('a mail server that refuses: the admin gets the link instead, the log names no one', async () => {
    surat.tolak();
    const isi = { nama: 'Dodi', email: 'dodi@uji.test', peran: [KEPALA] };
    const res = await uji.kirim('POST', '/api/v1/undangan', isi, { cookie: admin });
    expect(await res.json()).toMatchObject({ dikirim: false, tautan: expect.stringContaining('#18.04.') });
    expect(uji.catatan.join('')).toContain('surel tidak terkirim');
    expect(uji.catatan.join('')).not.toContain('dodi@');
  });

  it('without a mail server the answer says so, again for everybody the same', async () => {
    const tanpa = await createPenggunaUji();
    const jawab = async (email: string) => (await tanpa.kirim('POST', '/api/auth/forgot-password', { email })).json();
    expect([await jawab('ani@uji.test'), await jawab('x@uji.test')]).toEqual([{ surel: false }, { surel: false }]);
    await tanpa.close();
  });
});
