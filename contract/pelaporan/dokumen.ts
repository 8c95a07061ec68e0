// The LKjIP as a document: GET …/dokumen (outline and files). The files themselves: …/dokumen/lkjip.{pdf,docx,html,json}.
import { z } from '@hono/zod-openapi';
import { FORMAT_DOKUMEN } from './formatDokumen.ts';

export const KerangkaDokumen = z
  .object({
    judul: z.string(),
    hashBahan: z.string(),
    /** Headings in order; `id` is the fragment in the HTML, `halaman` the printed label ("IV-5") once the PDF is known. */
    kerangka: z.array(
      z.object({
        id: z.string(),
        tingkat: z.number().int(),
        nomor: z.string().nullable(),
        judul: z.string(),
        halaman: z.string().nullable(),
        /** False when a narrative slot below this heading is empty. */
        lengkap: z.boolean(),
      }),
    ),
    berkas: z.array(z.object({ format: z.enum(FORMAT_DOKUMEN), url: z.string() })),
  })
  .openapi('KerangkaDokumen');
export type KerangkaDokumen = z.infer<typeof KerangkaDokumen>;
