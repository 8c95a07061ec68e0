// The tree of one year as it is edited: program, kegiatan and sub kegiatan below the sasaran of the Renstra, and the commands.
import { z } from '@hono/zod-openapi';
import { TINGKAT_RENCANA } from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import { Peringatan } from './peringatan.ts';

export const TingkatRencana = z.enum(TINGKAT_RENCANA);
const Kode = z.string().trim().min(1).max(40);
const sebutan = { kode: z.string(), nama: z.string() };

const isi = {
  nama: z.string().max(1000),
  penanggungJawab: z.array(z.string().max(60)).max(20).openapi({ description: 'Kode jabatan, yang utama dahulu.' }),
  sasaran: z.string().max(1000).nullable().openapi({ description: 'Hanya sub kegiatan: yang hendak dihasilkan.' }),
  catatanKeluaran: z.string().max(1000).nullable(),
  crosscutting: z
    .array(z.object({ mitra: z.string().max(40), kontribusi: z.string().max(1000) }))
    .max(50)
    .openapi({ description: 'Bagian perangkat daerah lain dalam simpul ini.' }),
};
const Simpul = z
  .object({
    tingkat: TingkatRencana,
    kode: Kode,
    induk: z.string().max(40).nullable().openapi({ description: 'Program: kode sasaran. Lainnya: kode di atasnya.' }),
    ...isi,
  })
  .openapi('SimpulRencana');

const Edisi = z.object({ judul: z.string(), sitasi: z.string().nullable() }).nullable();

export const Rencana = z
  .object({
    versi: z.number().int().openapi({ description: 'Nomor versi rekaman, untuk If-Match.' }),
    simpul: z.array(Simpul),
    peringatan: z.array(Peringatan),
    tujuan: z
      .array(z.object({ ...sebutan, sasaran: z.array(z.object(sebutan)) }))
      .openapi({ description: 'Dari Renstra yang berlaku bagi tahun ini.' }),
    jabatan: z.array(z.object(sebutan)),
    indikator: z.array(z.object({ ...sebutan, tingkat: z.string(), induk: z.string(), iku: z.boolean() })),
    edisi: Edisi.openapi({ description: 'Edisi nomenklatur tahun ini; null bila tidak ada.' }),
    tambahan: z.array(z.string()).openapi({ description: 'Kode yang tidak ada dalam nomenklatur.' }),
    mitra: z.array(z.object(sebutan)).openapi({ description: 'Perangkat daerah lain di pemda ini.' }),
  })
  .openapi('Rencana');
export type Rencana = z.infer<typeof Rencana>;

const Perintah = z.discriminatedUnion('jenis', [
  Simpul.extend({ jenis: z.literal('tambah') }),
  z.object({ jenis: z.literal('ubah'), tingkat: TingkatRencana, kode: Kode, ...isi }),
  z.object({
    jenis: z.literal('pindah'),
    tingkat: z.literal('program'),
    kode: Kode,
    induk: z.string().max(40).nullable(),
  }),
  z.object({ jenis: z.literal('hapus'), tingkat: TingkatRencana, kode: Kode }),
]);
export const PerintahRencanaMasuk = z
  .object({ perintah: z.array(Perintah).min(1).max(1000) })
  .openapi('PerintahRencana', {
    description: 'Dijalankan berurutan dalam satu transaksi: semua atau tidak sama sekali.',
  });

export const HasilNomenklatur = z
  .object({
    edisi: Edisi,
    butir: z.array(z.object({ ...sebutan, tingkat: TingkatRencana })),
    jumlah: z.number().int().openapi({ description: 'Banyaknya yang cocok; `butir` memuat paling banyak 100.' }),
  })
  .openapi('HasilNomenklatur');
export type HasilNomenklatur = z.infer<typeof HasilNomenklatur>;
