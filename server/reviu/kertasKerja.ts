// The working paper of one stored reviu as a file: Word and PDF by the renderers of every document, Excel as one table.
import { createHash } from 'node:crypto';
import type { FormatKertasKerja } from '@tapis/contract/reviu/formatKertasKerja.ts';
import type { RincianTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import { type BahanKertasKerja, composeKertasKerja, kataPutusan } from '@tapis/core/reviu/composeKertasKerja.ts';
import type { HasilReviu } from '@tapis/core/reviu/temuan.ts';
import { tulisLokasi } from '@tapis/core/reviu/tulisLokasi.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { hariZona, type Zona } from '@tapis/core/values/zona.ts';
import { tulisXlsx } from '@tapis/report/pelaporan/xlsx/tulisXlsx.ts';
import type { Context } from 'hono';
import type { LingkunganHttp } from '../http/rute.ts';
import type { KunciTinjauan } from './tinjauan.ts';

const MEDIA: Record<FormatKertasKerja, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Name and zone of the unit, for the head of the paper. */
export interface UnitKertasKerja {
  nama: string;
  zona: Zona;
}

const susunBahan = (rincian: RincianTinjauan, tahun: number, unit: UnitKertasKerja): BahanKertasKerja => ({
  berkas: rincian.berkas,
  hasil: rincian.hasil,
  putusan: new Map(rincian.putusan.map((satu) => [satu.nomor, satu])),
  unit: unit.nama,
  tahun,
  oleh: rincian.oleh,
  waktu: tulisTanggal(hariZona(unit.zona, new Date(rincian.waktu))),
});

const tabel = ({ hasil, putusan }: Pick<BahanKertasKerja, 'hasil' | 'putusan'>) => ({
  lembar: 'Kertas kerja reviu',
  kolom: [
    ['No', 6],
    ['Tingkat', 12],
    ['Letak', 32],
    ['Temuan', 60],
    ['Kutipan', 40],
    ['Tertulis', 18],
    ['Seharusnya', 18],
    ['Dasar', 24],
    ['Putusan', 16],
    ['Alasan', 40],
    ['Oleh', 20],
  ] as const,
  baris: hasil.temuan.map((satu, i) => {
    const ada = putusan.get(i + 1);
    return [
      i + 1,
      satu.tingkat,
      tulisLokasi(satu.lokasi),
      satu.penjelasan,
      satu.kutipan,
      satu.ditemukan ?? '',
      satu.seharusnya ?? '',
      satu.sitasi ?? '',
      kataPutusan(ada),
      ada?.alasan ?? '',
      ada?.oleh ?? '',
    ];
  }),
});

/** All findings of one reviu as a table, without anything decided about them. */
export const respondTabel = (c: Context<LingkunganHttp>, hasil: HasilReviu, nama: string): Response =>
  c.body(tulisXlsx(tabel({ hasil, putusan: new Map() })), 200, {
    'Content-Type': MEDIA.xlsx,
    'Content-Disposition': `attachment; filename="${nama}"`,
    'Cache-Control': 'no-store',
  });

export async function respondKertasKerja(
  c: Context<LingkunganHttp>,
  { rincian, unit }: { rincian: RincianTinjauan; unit: UnitKertasKerja },
  { perangkatDaerah, tahun }: KunciTinjauan,
  format: FormatKertasKerja,
): Promise<Response> {
  const bahan = susunBahan(rincian, tahun, unit);
  const kepala = {
    'Content-Type': MEDIA[format],
    'Content-Disposition': `attachment; filename="kertas-kerja-reviu-${perangkatDaerah}-${tahun}.${format}"`,
    'Cache-Control': 'private, no-cache',
  };
  if (format === 'xlsx') return c.body(tulisXlsx(tabel(bahan)), 200, kepala);
  const hash = createHash('sha256')
    .update(kanonik({ ...bahan, putusan: rincian.putusan }))
    .digest('hex');
  const { isi, etag } = await c.get('layanan').dokumen.render(composeKertasKerja(bahan, hash), format, null);
  return c.body(isi, 200, { ...kepala, ETag: etag });
}
