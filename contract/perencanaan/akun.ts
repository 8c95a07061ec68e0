// The own account: name, forgotten password, second factor, sessions.
import { createRoute, z } from '@hono/zod-openapi';
import { PANJANG_SANDI } from '@tapis/core/perencanaan/panjangSandi.ts';
import { json, MASALAH_MASUK, MASALAH_PERMINTAAN, MASALAH_TAUTAN, MASALAH_VERSI } from '../values/tanggapan.ts';
import { badanJson, kodeDiAlamat, PERLU_MASUK } from './badanJson.ts';
import { HasilMasuk } from './masuk.ts';
import { SesiPengguna } from './pengguna.ts';

const tags = ['Masuk'];
const milik = { tags: ['Akun sendiri'], security: PERLU_MASUK };
const SandiSekarang = z.object({ sandi: z.string().min(1).max(PANJANG_SANDI.maksimum) }).openapi('SandiSekarang');
const SandiBaru = z.string().min(PANJANG_SANDI.minimum).max(PANJANG_SANDI.maksimum);

const HasilLupaSandi = z.object({ surel: z.boolean() }).openapi('HasilLupaSandi');
export type HasilLupaSandi = z.infer<typeof HasilLupaSandi>;

export const lupaSandi = createRoute({
  method: 'post',
  path: '/api/auth/forgot-password',
  tags,
  summary: 'Minta tautan sandi baru lewat surel; jawabannya sama untuk surel yang tidak dikenal',
  request: badanJson(z.object({ email: z.email().max(254) }).openapi('LupaSandi')),
  responses: {
    202: json(HasilLupaSandi, 'surel false: peladen ini tidak mengirim surel, minta admin pemda membuatkan tautan.'),
    ...MASALAH_PERMINTAAN,
  },
});

export const aturSandi = createRoute({
  method: 'post',
  path: '/api/auth/reset-password',
  tags,
  summary: 'Atur sandi baru dengan tautan sekali pakai; semua sesi akun itu berakhir',
  request: badanJson(z.object({ token: z.string().min(20).max(120), sandi: SandiBaru }).openapi('AturSandi')),
  responses: { 204: { description: 'Sandi baru berlaku.' }, ...MASALAH_PERMINTAAN, ...MASALAH_TAUTAN },
});

export const buktikanFaktorKedua = createRoute({
  method: 'post',
  path: '/api/auth/two-factor/verify',
  tags,
  summary: 'Selesaikan masuk dengan kode dari ponsel atau kode pemulihan',
  request: badanJson(
    z
      .object({ kode: z.string().trim().min(6).max(40), pemulihan: z.boolean().default(false) })
      .openapi('KodeFaktorKedua'),
  ),
  responses: { 200: json(HasilMasuk, 'Sesi baru.'), ...MASALAH_PERMINTAAN, ...MASALAH_MASUK, ...MASALAH_TAUTAN },
});

const RahasiaFaktorKedua = z.object({ uri: z.string(), rahasia: z.string() }).openapi('RahasiaFaktorKedua');
export type RahasiaFaktorKedua = z.infer<typeof RahasiaFaktorKedua>;

export const siapkanFaktorKedua = createRoute({
  ...milik,
  method: 'post',
  path: '/api/auth/two-factor/enable',
  summary: 'Mulai memasang faktor kedua: rahasia untuk aplikasi autentikator',
  request: badanJson(SandiSekarang),
  responses: {
    200: json(RahasiaFaktorKedua, 'Belum berlaku sampai kodenya dibuktikan.'),
    ...MASALAH_PERMINTAAN,
    ...MASALAH_MASUK,
    ...MASALAH_VERSI,
  },
});

const KodePemulihan = z.object({ kodePemulihan: z.array(z.string()) }).openapi('KodePemulihan');
export type KodePemulihan = z.infer<typeof KodePemulihan>;

export const pasangFaktorKedua = createRoute({
  ...milik,
  method: 'post',
  path: '/api/auth/two-factor/confirm',
  summary: 'Buktikan kode pertama; faktor kedua berlaku dan sesi lain berakhir',
  request: badanJson(z.object({ kode: z.string().trim().min(6).max(10) }).openapi('KodePertama')),
  responses: {
    200: json(KodePemulihan, 'Kode pemulihan, hanya ditampilkan sekali ini.'),
    ...MASALAH_PERMINTAAN,
    ...MASALAH_MASUK,
    ...MASALAH_VERSI,
  },
});

export const gantiKodePemulihan = createRoute({
  ...milik,
  method: 'post',
  path: '/api/auth/two-factor/recovery-codes',
  summary: 'Buat kode pemulihan baru; yang lama tidak berlaku lagi',
  request: badanJson(SandiSekarang),
  responses: {
    200: json(KodePemulihan, 'Kode pemulihan, hanya ditampilkan sekali ini.'),
    ...MASALAH_PERMINTAAN,
    ...MASALAH_MASUK,
    ...MASALAH_VERSI,
  },
});

export const lepasFaktorKedua = createRoute({
  ...milik,
  method: 'post',
  path: '/api/auth/two-factor/disable',
  summary: 'Lepas faktor kedua',
  request: badanJson(SandiSekarang),
  responses: {
    204: { description: 'Faktor kedua dilepas.' },
    ...MASALAH_PERMINTAAN,
    ...MASALAH_MASUK,
    ...MASALAH_VERSI,
  },
});

export const ubahNama = createRoute({
  ...milik,
  method: 'put',
  path: '/api/v1/saya',
  summary: 'Ubah nama sendiri',
  request: badanJson(z.object({ nama: z.string().trim().min(1).max(120) }).openapi('UbahNama')),
  responses: { 204: { description: 'Nama diubah.' }, ...MASALAH_PERMINTAAN, ...MASALAH_MASUK },
});

const PengingatSendiri = z
  .object({
    surel: z.boolean().openapi({ description: 'Pengingat batas isian dikirim juga lewat surel.' }),
    tersedia: z.boolean().openapi({ description: 'false: peladen ini tidak mengirim surel.' }),
  })
  .openapi('PengingatSendiri');
export type PengingatSendiri = z.infer<typeof PengingatSendiri>;

export const pengingatSendiri = createRoute({
  ...milik,
  method: 'get',
  path: '/api/v1/saya/pengingat',
  summary: 'Pengingat untuk diri sendiri',
  responses: { 200: json(PengingatSendiri, 'Setelan akun ini.'), ...MASALAH_MASUK, 429: MASALAH_PERMINTAAN[429] },
});

export const aturPengingatSendiri = createRoute({
  ...milik,
  method: 'put',
  path: '/api/v1/saya/pengingat',
  summary: 'Terima atau hentikan pengingat lewat surel; pengingat di aplikasi tetap ada',
  request: badanJson(PengingatSendiri.pick({ surel: true }).openapi('AturPengingatSendiri')),
  responses: { 204: { description: 'Tersimpan.' }, ...MASALAH_PERMINTAAN, ...MASALAH_MASUK },
});

export const daftarSesi = createRoute({
  ...milik,
  method: 'get',
  path: '/api/v1/saya/sesi',
  summary: 'Sesi sendiri',
  responses: {
    200: json(SesiPengguna, 'Yang terakhir dipakai di atas.'),
    ...MASALAH_MASUK,
    429: MASALAH_PERMINTAAN[429],
  },
});

export const akhiriSesi = createRoute({
  ...milik,
  method: 'delete',
  path: '/api/v1/saya/sesi/{sesi}',
  summary: 'Akhiri satu sesi sendiri',
  request: { params: z.object({ sesi: kodeDiAlamat('sesi', 'Id sesi.') }) },
  responses: { 204: { description: 'Berakhir.' }, ...MASALAH_PERMINTAAN, ...MASALAH_MASUK, ...MASALAH_TAUTAN },
});

export const akhiriSesiLain = createRoute({
  ...milik,
  method: 'delete',
  path: '/api/v1/saya/sesi',
  summary: 'Akhiri semua sesi sendiri kecuali yang ini',
  responses: { 204: { description: 'Berakhir.' }, ...MASALAH_MASUK, 429: MASALAH_PERMINTAAN[429] },
});
