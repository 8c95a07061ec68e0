// Files of an issued report: the book in each format, the figures as JSON, the tables as CSV.
import type { FormatDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { Context } from 'hono';
import { respondBerkas } from '../http/respondBerkas.ts';
import type { LingkunganHttp } from '../http/rute.ts';
import { csvAnggaran, csvIndikator } from './csvLaporan.ts';
import { hitungTerbitan, tidakAda } from './hitungTerbitan.ts';

export const SINGGAH = { 'Cache-Control': 'public, max-age=300' };

export async function respondUnduhan(c: Context<LingkunganHttp>): Promise<Response> {
  const nama = c.req.param('berkas') ?? '';
  const { alamat, terbitan, hitung } = await hitungTerbitan(c);
  const csv = (isi: string, jenis: string) =>
    c.body(isi, 200, {
      ...SINGGAH,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${jenis}-${alamat.perangkatDaerah}-${alamat.tahun}.csv"`,
    });
  switch (nama) {
    case 'perhitungan.json':
      return c.json(await hitung('perhitungan', null), 200, SINGGAH);
    case 'indikator.csv':
      return csv(csvIndikator(await hitung('perhitungan', null)), 'indikator');
    case 'anggaran.csv':
      return csv(csvAnggaran(await hitung('perhitungan', null)), 'anggaran');
    case 'lkjip.pdf':
    case 'lkjip.docx':
    case 'lkjip.html':
    case 'lkjip.json': {
      const format = nama.slice('lkjip.'.length) as FormatDokumen;
      const { naskah } = await hitung('naskah', null);
      return respondBerkas(c, {
        naskah,
        alamat,
        jenis: 'lkjip',
        format,
        terbit: terbitan.diterbitkan,
        singgah: SINGGAH['Cache-Control'],
      });
    }
    default:
      throw tidakAda();
  }
}
