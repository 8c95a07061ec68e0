// People of a pemda as the admin sees them: accounts with their roles, invitations that wait, what sign-in asks for.
import { z } from '@hono/zod-openapi';
import { SEBAGAI } from '@tapis/core/perencanaan/masaPeran.ts';
import { PERAN } from '@tapis/core/perencanaan/peran.ts';

const Kode = z.string().min(1).max(40);

export const MasaPeran = z
  .object({
    sebagai: z.enum(SEBAGAI),
    mulai: z.iso.date().nullable().openapi({ description: 'Hari pertama; null: tanpa batas awal.' }),
    selesai: z.iso.date().nullable().openapi({ description: 'Hari terakhir; null: tanpa batas akhir.' }),
  })
  .openapi('MasaPeran', {
    description: 'Plt dan Plh memerlukan kedua tanggal. Tanpa masa: definitif dan tanpa batas.',
  });

export const PeranDiberi = z
  .object({
    peran: z.enum(PERAN),
    perangkatDaerah: Kode.nullable().openapi({ description: 'null: seluruh pemda.' }),
    jabatan: Kode.nullable().openapi({ description: 'Kode jabatan yang diemban, bila perannya mengikuti jabatan.' }),
    masa: MasaPeran.optional(),
  })
  .openapi('PeranDiberi');
export type PeranDiberi = z.infer<typeof PeranDiberi>;

const PenggunaPemda = z
  .object({
    id: z.string(),
    nama: z.string(),
    email: z.string(),
    aktif: z.boolean(),
    versi: z.number().int().openapi({ description: 'Kirim kembali sebagai If-Match ketika mengubah.' }),
    peran: z.array(PeranDiberi),
    faktorKedua: z.boolean(),
    /** Sessions that are alive. */
    sesi: z.number().int(),
  })
  .openapi('PenggunaPemda');

const Undangan = z
  .object({
    kode: z.string(),
    nama: z.string(),
    email: z.string(),
    peran: z.array(PeranDiberi),
    dibuat: z.string(),
    berakhir: z.string(),
    kedaluwarsa: z.boolean(),
  })
  .openapi('Undangan');

export const DaftarPengguna = z
  .object({
    pemda: z.object({ kode: z.string(), nama: z.string() }),
    /** E-mail is sent by the server; without it the admin hands links over. */
    surel: z.boolean(),
    pengguna: z.array(PenggunaPemda),
    undangan: z.array(Undangan),
    perangkatDaerah: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        jabatan: z.array(z.object({ kode: z.string(), nama: z.string() })),
      }),
    ),
    pengaturan: z.object({ peranWajibFaktorKedua: z.array(z.enum(PERAN)), versi: z.number().int() }),
  })
  .openapi('DaftarPengguna');
export type DaftarPengguna = z.infer<typeof DaftarPengguna>;

/** Where the link went: by e-mail, or to the admin who asked for it, who sees it this once. */
export const TautanDikirim = z
  .object({
    dikirim: z.boolean(),
    tautan: z.string().nullable().openapi({ description: 'Alamat di aplikasi staf; hanya ditampilkan sekali ini.' }),
    berakhir: z.string(),
  })
  .openapi('TautanDikirim');
export type TautanDikirim = z.infer<typeof TautanDikirim>;

const Alasan = z.string().trim().min(5).max(300).openapi({ description: 'Mengapa; dicatat di jejak audit.' });

export const UbahPeran = z.object({ peran: z.array(PeranDiberi).max(40), alasan: Alasan }).openapi('UbahPeran');
export const UbahStatus = z.object({ aktif: z.boolean(), alasan: Alasan }).openapi('UbahStatus');
export const Undang = z
  .object({
    nama: z.string().trim().min(1).max(120),
    email: z.email().max(254),
    peran: z.array(PeranDiberi).min(1).max(40),
  })
  .openapi('Undang');
export const AturMasuk = z
  .object({ peranWajibFaktorKedua: z.array(z.enum(PERAN)).max(PERAN.length) })
  .openapi('AturMasuk');

export const SesiPengguna = z
  .object({
    sesi: z.array(
      z.object({
        id: z.string(),
        peramban: z.string().nullable(),
        alamat: z.string().nullable(),
        sejak: z.string(),
        terakhir: z.string().openapi({ description: 'Terakhir dipakai, teliti sampai lima menit.' }),
        ini: z.boolean().openapi({ description: 'Sesi yang dipakai permintaan ini.' }),
      }),
    ),
  })
  .openapi('SesiPengguna');
export type SesiPengguna = z.infer<typeof SesiPengguna>;
