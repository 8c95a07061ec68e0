// The Renstra of a perangkat daerah: its periods, their versions, the content of one, and the commands that edit it.
import { z } from '@hono/zod-openapi';
import { TINGKAT_RENSTRA } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import { STATUS_VERSI_RENSTRA } from '@tapis/core/perencanaan/renstra/versiRenstra.ts';
import { Peringatan } from './peringatan.ts';

const Tahun = z.number().int().min(2000).max(2100);
const Tingkat = z.enum(TINGKAT_RENSTRA);
const Kode = z.string().trim().min(1).max(40);
const Nama = z.string().max(1000);
const Induk = z.string().max(40).nullable();

const Identitas = z
  .object({
    akhir: Tahun.openapi({ description: 'Tahun terakhir Renstra.' }),
    dokumenInduk: z.string().max(500).openapi({ description: 'RPJMD atau RPD yang dijabarkan.' }),
    sk: z.string().max(60).nullable().openapi({ description: 'Kode keputusan pada daftar dasar hukum.' }),
    visi: z.string().max(2000).nullable(),
    misi: z.array(z.string().max(2000)).max(30),
  })
  .openapi('IdentitasRenstra');

const SimpulRenstra = z
  .object({
    tingkat: Tingkat,
    kode: z.string(),
    nama: z.string(),
    induk: z.string().nullable(),
    urutan: z.number().int(),
  })
  .openapi('SimpulRenstra');

const IsiRenstra = z.object({ identitas: Identitas, simpul: z.array(SimpulRenstra) }).openapi('IsiRenstra');

const VersiRenstra = z
  .object({
    nomor: z.number().int().openapi({ description: '0 = murni, lalu perubahannya berurutan.' }),
    jenis: z.enum(['murni', 'perubahan']),
    status: z.enum(STATUS_VERSI_RENSTRA),
    dasar: z.number().int().nullable(),
    alasan: z.string().nullable(),
    mulai: z.number().int().openapi({ description: 'Tahun pertama versi ini berlaku.' }),
  })
  .openapi('VersiRenstra');

export const DaftarRenstra = z
  .object({
    renstra: z.array(z.object({ awal: z.number().int(), akhir: z.number().int(), versi: z.array(VersiRenstra) })),
    dasarHukum: z.array(z.object({ kode: z.string(), judul: z.string() })),
  })
  .openapi('DaftarRenstra');
export type DaftarRenstra = z.infer<typeof DaftarRenstra>;

export const RenstraVersi = z
  .object({
    awal: z.number().int(),
    akhir: z.number().int(),
    info: VersiRenstra,
    versi: z.number().int().openapi({ description: 'Nomor versi rekaman, untuk If-Match.' }),
    isi: IsiRenstra,
    peringatan: z.array(Peringatan),
  })
  .openapi('RenstraVersi');
export type RenstraVersi = z.infer<typeof RenstraVersi>;

export const RenstraBaru = z
  .object({ awal: Tahun, identitas: Identitas })
  .openapi('RenstraBaru', { description: 'Renstra baru; dimulai sebagai draf murni yang kosong.' });

export const PerubahanBaru = z
  .object({ alasan: z.string().max(2000), mulai: Tahun })
  .openapi('PerubahanRenstraBaru', { description: 'Draf perubahan atas versi yang berlaku.' });

const posisi = z.number().int().min(0).max(10_000);
const Perintah = z.discriminatedUnion('jenis', [
  z.object({
    jenis: z.literal('tambah'),
    tingkat: Tingkat,
    kode: Kode.nullable().openapi({ description: 'Kosong (null): dinomori sendiri.' }),
    nama: Nama,
    induk: Induk,
    posisi: posisi.nullable(),
  }),
  z.object({ jenis: z.literal('ubah'), tingkat: Tingkat, kode: Kode, nama: Nama }),
  z.object({ jenis: z.literal('pindah'), tingkat: Tingkat, kode: Kode, induk: Induk, posisi }),
  z.object({ jenis: z.literal('hapus'), tingkat: Tingkat, kode: Kode }),
  z.object({ jenis: z.literal('identitas'), identitas: Identitas }),
]);
export const PerintahRenstraMasuk = z
  .object({ perintah: z.array(Perintah).min(1).max(500) })
  .openapi('PerintahRenstra', {
    description: 'Dijalankan berurutan dalam satu transaksi: semua atau tidak sama sekali.',
  });

export const KeputusanVersi = z.object({ status: z.enum(['berlaku', 'dibatalkan']) }).openapi('KeputusanVersiRenstra');

export const BedaRenstra = z
  .object({
    dari: z.number().int(),
    ke: z.number().int(),
    perubahan: z.array(
      z.discriminatedUnion('jenis', [
        z.object({ jenis: z.literal('identitas'), lama: Identitas, baru: Identitas }),
        z.object({ jenis: z.literal('hapus'), lama: SimpulRenstra }),
        z.object({ jenis: z.literal('tambah'), baru: SimpulRenstra }),
        z.object({ jenis: z.literal('ubah'), lama: SimpulRenstra, baru: SimpulRenstra }),
      ]),
    ),
  })
  .openapi('BedaRenstra');
export type BedaRenstra = z.infer<typeof BedaRenstra>;
