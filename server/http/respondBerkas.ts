// Answers with the report as a file: validator first (304 without rendering), name for the download, headers of its kind.
import { type FormatDokumen, JENIS_MEDIA, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { PilihanTriwulan } from '@tapis/core/pelaporan/triwulan/analisisTriwulan.ts';
import type { Context } from 'hono';
import type { AlamatLaporan } from '../pelaporan/layananLaporan.ts';
import { namaBerkas } from '../pelaporan/namaBerkas.ts';
import type { LingkunganHttp } from './rute.ts';

export interface BerkasDiminta {
  naskah: Naskah;
  alamat: AlamatLaporan;
  jenis: JenisDokumen;
  format: FormatDokumen;
  /** Date of issue; null for a draft. */
  terbit: Date | null;
  /** Which quarter, for its name. */
  triwulan?: PilihanTriwulan | null;
  /** Cache-Control. */
  singgah: string;
}

export async function respondBerkas(
  c: Context<LingkunganHttp>,
  { naskah, alamat, jenis, format, terbit, singgah, triwulan = null }: BerkasDiminta,
): Promise<Response> {
  const { isi, etag } = await c.get('layanan').dokumen.render(naskah, format, terbit);
  if (format === 'html') c.set('halaman', 'laporan');
  const cara = format === 'html' || format === 'json' ? 'inline' : 'attachment';
  return c.body(isi, 200, {
    'Content-Type': JENIS_MEDIA[format],
    'Content-Disposition': `${cara}; filename="${namaBerkas(alamat, jenis, format, triwulan)}"`,
    'Cache-Control': singgah,
    ETag: etag,
  });
}
