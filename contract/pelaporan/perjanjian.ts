// Agreements of a unit and year on their way to signature: the list of all jabatan, and one agreement with all there is to it.
import { z } from '@hono/zod-openapi';
import { AKSI_PERJANJIAN, STATUS_PERJANJIAN } from '@tapis/core/perencanaan/alurPerjanjian.ts';

const angka = z.string().nullable();
const waktu = z.iso.datetime();
const TINGKAT = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'] as const;

export const KodeVersi = z
  .string()
  .regex(/^(murni|perubahan(-([2-9]|[1-9][0-9]))?)$/, { error: 'harus murni, perubahan, perubahan-2 …' })
  .openapi({ example: 'murni' });

/** "tercatat": signed before it went this way, known from the data of the year. */
const StatusDokumen = z.enum([...STATUS_PERJANJIAN, 'tercatat']);

const AksiPerjanjian = z.enum(AKSI_PERJANJIAN);

export const DaftarPerjanjian = z
  .object({
    jabatan: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        pejabat: z.string().nullable(),
        /** Level of what the jabatan answers for; null when the plan names it nowhere. */
        tingkat: z.enum(TINGKAT).nullable(),
        dokumen: z.array(
          z.object({
            versi: KodeVersi,
            nama: z.string(),
            status: StatusDokumen,
            tanggal: z.string(),
            kode: z.string().nullable(),
            berkas: z.boolean(),
          }),
        ),
        /** Version that may be drafted next; null while one is on its way. */
        berikut: KodeVersi.nullable(),
      }),
    ),
    /** May the user draft? */
    bolehSusun: z.boolean(),
  })
  .openapi('DaftarPerjanjian');
export type DaftarPerjanjian = z.infer<typeof DaftarPerjanjian>;

export const UsulanPerjanjian = z
  .object({
    versiAnggaran: z.string().max(60),
    tempat: z.string().max(100),
    tanggal: z.iso.date({ error: 'harus tanggal, misalnya 2024-01-29' }),
    pihakKedua: z.string().min(1).max(60),
    alasan: z.enum(['PEJABAT', 'STRATEGI', 'PRIORITAS']).nullable(),
    target: z
      .array(
        z.object({
          indikator: z.string().min(1).max(60),
          nilai: z.string().max(60).nullable(),
          alasan: z.string().max(1000).nullable(),
        }),
      )
      .max(200),
    /** Sub kegiatan in the annex; null = all that the jabatan answers for. */
    subKegiatan: z.array(z.string().max(30)).max(500).nullable(),
  })
  .openapi('UsulanPerjanjian');

const Pihak = z.object({
  jabatan: z.string(),
  sebutan: z.string(),
  nama: z.string().nullable(),
  nip: z.string().nullable(),
  pangkat: z.string().nullable(),
});
const berubah = { semula: angka, menjadi: angka };
const selisih = { ...berubah, selisih: angka, persen: angka };

const IsiPerjanjian = z.object({
  tempat: z.string(),
  tanggal: z.string(),
  pihakPertama: Pihak,
  pihakKedua: Pihak,
  alasan: z.enum(['PEJABAT', 'STRATEGI', 'PRIORITAS']).nullable(),
  kinerja: z.array(
    z.object({
      indikator: z.string(),
      sasaran: z.string(),
      nama: z.string(),
      formulasi: z.string(),
      satuan: z.string(),
      presisi: z.number().int(),
      iku: z.boolean(),
      target: angka,
      targetRencana: angka,
      alasan: z.string().nullable(),
    }),
  ),
  anggaran: z.object({
    versi: z.object({ kode: z.string(), jenis: z.string(), nama: z.string() }).nullable(),
    baris: z.array(
      z.object({
        kode: z.string(),
        nomor: z.string(),
        nama: z.string(),
        tingkat: z.enum(['program', 'kegiatan', 'subkegiatan']),
        nilai: angka,
        utuh: z.boolean(),
      }),
    ),
    jumlah: angka,
  }),
  perubahan: z
    .object({
      semulaVersi: z.string(),
      semulaTanggal: z.string(),
      pihak: z.array(z.object({ sebagai: z.enum(['Pihak Pertama', 'Pihak Kedua']), ...berubah })),
      target: z.array(
        z.object({
          indikator: z.string(),
          nama: z.string(),
          satuan: z.string(),
          presisi: z.number().int(),
          alasan: z.string().nullable(),
          ...berubah,
        }),
      ),
      kegiatan: z.array(z.object({ kode: z.string(), nama: z.string(), alasan: z.array(z.string()), ...selisih })),
      jumlah: z.object(selisih),
    })
    .nullable(),
});

const bernama = z.object({ kode: z.string(), nama: z.string() });

export const Perjanjian = z
  .object({
    jabatan: bernama,
    versi: KodeVersi,
    nama: z.string(),
    status: StatusDokumen,
    /** Revision for If-Match. */
    rekaman: z.number().int(),
    /** Steps that the status and the roles of the user allow. */
    aksi: z.array(AksiPerjanjian),
    usulan: UsulanPerjanjian,
    isi: IsiPerjanjian,
    /** SHA-256 of the canonical JSON of the whole content. */
    sidik: z.string(),
    temuan: z.array(
      z.object({
        kode: z.string(),
        bidang: z.string().nullable(),
        pesan: z.string(),
        sitasi: z.string().nullable(),
        tingkat: z.enum(['salah', 'peringatan']),
      }),
    ),
    pilihan: z.object({
      indikator: z.array(
        z.object({
          kode: z.string(),
          nama: z.string(),
          tingkat: z.enum(TINGKAT),
          satuan: z.string(),
          iku: z.boolean(),
          presisi: z.number().int(),
          targetRencana: z.string().nullable(),
        }),
      ),
      subKegiatan: z.array(bernama.extend({ kegiatan: z.string() })),
      versiAnggaran: z.array(bernama),
      pihakKedua: z.array(bernama),
    }),
    riwayat: z.array(
      z.object({
        nomor: z.number().int(),
        aksi: AksiPerjanjian,
        status: z.enum(STATUS_PERJANJIAN),
        catatan: z.string().nullable(),
        waktu,
        oleh: z.string(),
      }),
    ),
    /** Null until the content is frozen. */
    verifikasi: z.object({ kode: z.string(), alamat: z.string() }).nullable(),
    /** Scan of the signed paper. */
    berkas: z.object({ hash: z.string(), byte: z.number().int() }).nullable(),
  })
  .openapi('Perjanjian');
export type Perjanjian = z.infer<typeof Perjanjian>;
