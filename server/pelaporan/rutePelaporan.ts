// Handlers of reporting: every computed figure, and each document with its outline and files.
import { FORMAT_DOKUMEN, JENIS_DOKUMEN, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import { bacaBerkas, bacaDasbor, bacaKerangka, bacaPerhitungan } from '@tapis/contract/pelaporan/rutePelaporan.ts';
import type { HasilSusun } from '@tapis/core/pelaporan/composeLkjip.ts';
import type { PilihanTriwulan } from '@tapis/core/pelaporan/triwulan/analisisTriwulan.ts';
import type { MasukLaporanTriwulan } from '@tapis/core/pelaporan/triwulan/composeLaporanTriwulan.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import type { Context } from 'hono';
import { baca } from '../http/baca.ts';
import { hitungLaporan, readLaporan } from '../http/hitungLaporan.ts';
import { kunciTahun } from '../http/kunciTahun.ts';
import { GalatHttp } from '../http/masalah.ts';
import { respondBerkas } from '../http/respondBerkas.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { loadMasukTriwulan } from './loadMasukTriwulan.ts';
import type { Laporan } from './penghitung.ts';
import { presentKerangka } from './presentKerangka.ts';
import { susunDokumen } from './susunDokumen.ts';

type C = Context<LingkunganHttp>;
/** The query of a document; only the quarterly report has a triwulan in it. */
type Query = { pemda?: string | undefined; triwulan?: number; jabatan?: string | undefined };

const pilihanTriwulan = ({ triwulan, jabatan }: Query): PilihanTriwulan | null =>
  triwulan === undefined ? null : { triwulan: triwulan as Triwulan, jabatan: jabatan ?? null };

/** Throws GalatHttp for a jabatan that the year does not have. */
async function loadMasuk(
  c: C,
  { bahan: { tahun, perencanaan } }: Laporan,
  pilihan: PilihanTriwulan | null,
): Promise<MasukLaporanTriwulan> {
  if (pilihan?.jabatan != null && !perencanaan.jabatan.some(({ kode }) => kode === pilihan.jabatan))
    throw new GalatHttp({
      kode: 'umum.permintaan-tidak-sah',
      rincian: [{ bidang: 'jabatan', pesan: `tidak ada jabatan "${pilihan.jabatan}" pada tahun ${tahun}` }],
    });
  const kunci = kunciTahun(c, tahun);
  return baca(c, (tx) => loadMasukTriwulan(tx, kunci, pilihan ?? { triwulan: 4, jabatan: null }, new Date()));
}

async function susun(c: C, tahun: number, jenis: JenisDokumen, pilihan: PilihanTriwulan | null): Promise<HasilSusun> {
  const laporan = await readLaporan(c, tahun);
  const hasil = await susunDokumen(
    c.get('layanan').penghitung,
    laporan,
    jenis === 'laporan-triwulan' ? { jenis, masuk: await loadMasuk(c, laporan, pilihan) } : { jenis },
  );
  if (hasil === null)
    throw new GalatHttp({ kode: 'perencanaan.perjanjian-tidak-ada', tahun, perubahan: jenis === 'pk-perubahan' });
  return hasil;
}

const ruteDokumen = (jenis: JenisDokumen): Rute[] => [
  rute(bacaKerangka(jenis), 'membaca-perangkat-daerah', async (c) => {
    const { tahun } = c.req.valid('param');
    const triwulan = pilihanTriwulan(c.req.valid('query'));
    const hasil = await susun(c, tahun, jenis, triwulan);
    const halaman = await c.get('layanan').dokumen.daftarHalaman(hasil.naskah);
    return c.json(presentKerangka(hasil, { ...c.get('unit'), tahun }, jenis, halaman, triwulan), 200);
  }),
  ...FORMAT_DOKUMEN.map((format) =>
    rute(bacaBerkas(jenis, format), 'membaca-perangkat-daerah', async (c) => {
      const { tahun } = c.req.valid('param');
      const triwulan = pilihanTriwulan(c.req.valid('query'));
      const { naskah } = await susun(c, tahun, jenis, triwulan);
      const alamat = { ...c.get('unit'), tahun };
      return respondBerkas(c, { naskah, alamat, jenis, format, terbit: null, singgah: 'private, no-cache', triwulan });
    }),
  ),
];

export const RUTE_PELAPORAN: Rute[] = [
  rute(bacaPerhitungan, 'membaca-perangkat-daerah', async (c) =>
    c.json(await hitungLaporan(c, c.req.valid('param').tahun, 'perhitungan', null), 200),
  ),
  rute(bacaDasbor, 'membaca-perangkat-daerah', async (c) => {
    const laporan = await readLaporan(c, c.req.valid('param').tahun);
    const masuk = await loadMasuk(c, laporan, pilihanTriwulan(c.req.valid('query')));
    return c.json(await c.get('layanan').penghitung.hitung(laporan, 'dasbor', masuk), 200);
  }),
  ...JENIS_DOKUMEN.flatMap(ruteDokumen),
];
