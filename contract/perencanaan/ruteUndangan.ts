// What an invited person does with the link: read it and accept. The token travels in the body, so that no log holds it.
import { createRoute, z } from '@hono/zod-openapi';
import { PANJANG_SANDI } from '@tapis/core/perencanaan/panjangSandi.ts';
import { json, MASALAH_PERMINTAAN, MASALAH_TAUTAN } from '../values/tanggapan.ts';
import { badanJson } from './badanJson.ts';
import { PeranDiberi } from './pengguna.ts';

const Token = z.string().min(20).max(120);

const BacaUndangan = z.object({ token: Token }).openapi('BacaUndangan');

export const IsiUndangan = z
  .object({
    pemda: z.string(),
    nama: z.string(),
    email: z.string(),
    peran: z.array(PeranDiberi.extend({ namaPerangkatDaerah: z.string().nullable() })),
    berakhir: z.string(),
    /** The e-mail has an account already: its owner signs in and confirms; nobody sets a password here. */
    adaAkun: z.boolean(),
  })
  .openapi('IsiUndangan');
export type IsiUndangan = z.infer<typeof IsiUndangan>;

const TerimaUndangan = z
  .object({
    token: Token,
    nama: z.string().trim().min(1).max(120).optional(),
    sandi: z.string().min(PANJANG_SANDI.minimum).max(PANJANG_SANDI.maksimum).optional(),
  })
  .openapi('TerimaUndangan');

export const bacaUndangan = createRoute({
  method: 'post',
  path: '/api/v1/undangan/baca',
  tags: ['Pengguna'],
  summary: 'Isi sebuah undangan',
  request: badanJson(BacaUndangan),
  responses: { 200: json(IsiUndangan, 'Undangan yang masih berlaku.'), ...MASALAH_PERMINTAAN, ...MASALAH_TAUTAN },
});

export const terimaUndangan = createRoute({
  method: 'post',
  path: '/api/v1/undangan/terima',
  tags: ['Pengguna'],
  summary: 'Terima undangan: buat akun dengan sandi, atau setujui dengan akun yang sedang masuk',
  request: badanJson(TerimaUndangan),
  responses: { 204: { description: 'Undangan diterima.' }, ...MASALAH_PERMINTAAN, ...MASALAH_TAUTAN },
});
