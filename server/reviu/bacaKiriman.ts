// The file in a multipart form, reviewed. Refusals carry their one sentence.
import type { DataPembanding } from '@tapis/core/reviu/bandingkanData.ts';
import type { HasilReviu } from '@tapis/core/reviu/temuan.ts';
import type { Hasil } from '@tapis/core/values/hasil.ts';
import { MAKS_BERKAS_BYTE } from '@tapis/reader/reviu/batasBerkas.ts';
import type { MasalahBaca } from '@tapis/reader/reviu/masalahBaca.ts';
import type { Context } from 'hono';
import { cleanNama } from '../http/cleanNama.ts';
import { GalatHttp } from '../http/masalah.ts';
import type { LingkunganHttp } from '../http/rute.ts';
import type { BerkasMasuk, Tinjauan } from './pereviu.ts';

/** A form is a little larger than the file in it. */
export const BATAS_KIRIMAN_BYTE = MAKS_BERKAS_BYTE + 64 * 1024;

interface Formulir {
  berkas?: unknown;
  tahun?: string | undefined;
}

async function readKiriman({ berkas, tahun }: Formulir): Promise<{ masuk: BerkasMasuk; tahun: number | null }> {
  if (!(berkas instanceof File))
    throw new GalatHttp({
      kode: 'umum.permintaan-tidak-sah',
      rincian: [{ bidang: 'berkas', pesan: 'wajib berisi satu berkas' }],
    });
  const masuk = { nama: cleanNama(berkas.name), isi: new Uint8Array(await berkas.arrayBuffer()) };
  return { masuk, tahun: tahun ? Number(tahun) : null };
}

function need<T>(hasil: Hasil<T, MasalahBaca>): T {
  if (!hasil.ok) throw new GalatHttp({ kode: 'reviu.tak-terbaca', sebab: hasil.masalah });
  return hasil.nilai;
}

export async function reviuKiriman(
  c: Context<LingkunganHttp>,
  formulir: Formulir,
): Promise<{ nama: string; hasil: HasilReviu }> {
  const { masuk, tahun } = await readKiriman(formulir);
  return { nama: masuk.nama, hasil: need(await c.get('layanan').pereviu.reviu(masuk, { tahun })) };
}

/** With the text, to be kept for some days. */
export async function reviuKirimanWithTeks(
  c: Context<LingkunganHttp>,
  formulir: Formulir,
  data: DataPembanding | null,
): Promise<{ nama: string; ukuran: number } & Tinjauan> {
  const { masuk, tahun } = await readKiriman(formulir);
  const tinjauan = need(await c.get('layanan').pereviu.reviuWithTeks(masuk, { tahun, data }));
  return { nama: masuk.nama, ukuran: masuk.isi.length, ...tinjauan };
}
