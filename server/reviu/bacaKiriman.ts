// The file in a multipart form, reviewed. Refusals carry their one sentence.
import type { DataPembanding } from '@tapis/core/reviu/bandingkanData.ts';
import { MAKS_BERKAS_BYTE } from '@tapis/reader/reviu/readBerkas.ts';
import type { Context } from 'hono';
import { cleanNama } from '../http/cleanNama.ts';
import { GalatHttp } from '../http/masalah.ts';
import type { LingkunganHttp } from '../http/rute.ts';
import type { Tinjauan } from './pereviu.ts';

/** A form is a little larger than the file in it. */
export const BATAS_KIRIMAN_BYTE = MAKS_BERKAS_BYTE + 64 * 1024;

export async function reviuKiriman(
  c: Context<LingkunganHttp>,
  { berkas, tahun }: { berkas?: unknown; tahun?: string | undefined },
  data: DataPembanding | null = null,
): Promise<{ nama: string; ukuran: number } & Tinjauan> {
  if (!(berkas instanceof File))
    throw new GalatHttp({
      kode: 'umum.permintaan-tidak-sah',
      rincian: [{ bidang: 'berkas', pesan: 'wajib berisi satu berkas' }],
    });
  const nama = cleanNama(berkas.name);
  const isi = new Uint8Array(await berkas.arrayBuffer());
  const hasil = await c.get('layanan').pereviu.reviu({ nama, isi }, { tahun: tahun ? Number(tahun) : null, data });
  if (!hasil.ok) throw new GalatHttp({ kode: 'reviu.tak-terbaca', sebab: hasil.masalah });
  return { nama, ukuran: isi.length, ...hasil.nilai };
}
