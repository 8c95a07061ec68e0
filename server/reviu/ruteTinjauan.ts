// Handlers of reviu with memory.
import { randomUUID } from 'node:crypto';
import { FORMAT_KERTAS_KERJA } from '@tapis/contract/reviu/formatKertasKerja.ts';
import {
  bacaKertasKerja,
  bacaTeksTinjauan,
  bacaTinjauan,
  daftarTinjauan,
  hapusTinjauan,
  kirimTinjauan,
  putuskanTemuan,
  reviuDataSendiri,
} from '@tapis/contract/reviu/ruteTinjauan.ts';
import type { DataPembanding } from '@tapis/core/reviu/bandingkanData.ts';
import type { Context } from 'hono';
import { readTransaction, type Tx } from '../db/transaksi.ts';
import { readLaporan } from '../http/hitungLaporan.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { bacaVersi, tulis } from '../http/tulis.ts';
import { BATAS_KIRIMAN_BYTE, reviuKirimanWithTeks } from './bacaKiriman.ts';
import { respondKertasKerja } from './kertasKerja.ts';
import {
  decideTemuan,
  deleteTinjauan,
  type KunciTinjauan,
  listTinjauan,
  readTeksTinjauan,
  readTinjauan,
  readUnit,
  saveTinjauan,
} from './tinjauan.ts';

type C = Context<LingkunganHttp>;

const kunciTahun = (c: C, tahun: number): KunciTinjauan => ({ ...c.get('unit'), tahun });

const baca = <T>(c: C, work: (tx: Tx, kini: Date) => Promise<T>): Promise<T> =>
  readTransaction(c.get('layanan').db, { pemda: c.get('unit').pemda, pengguna: c.get('pengguna').id }, (tx) =>
    work(tx, new Date()),
  );

/** Own figures to compare a file with; null for a year that has none in Tapis. */
async function dataSendiri(c: C, kunci: KunciTinjauan): Promise<DataPembanding | null> {
  const laporan = await c.get('layanan').laporan.read({ ...c.get('unit'), tahun: kunci.tahun }, c.get('pengguna').id);
  if (!laporan.ok) return null;
  const perhitungan = await c.get('layanan').penghitung.hitung(laporan.nilai, 'perhitungan', null);
  return { perhitungan, unit: laporan.nilai.bahan.perangkatDaerah.nama };
}

export const RUTE_TINJAUAN: Rute[] = [
  rute(daftarTinjauan, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    const tinjauan = await baca(c, (tx, kini) => listTinjauan(tx, kunci, kini));
    return c.json({ tinjauan, simpanHari: c.get('layanan').pengaturan.reviuHari }, 200);
  }),
  {
    ...rute(kirimTinjauan, 'mereviu', async (c) => {
      const kunci = kunciTahun(c, c.req.valid('param').tahun);
      const { tahun, berkas: kiriman } = c.req.valid('form');
      const isian = { berkas: kiriman, tahun: tahun || String(kunci.tahun) };
      const { nama, ukuran, hasil, blok } = await reviuKirimanWithTeks(c, isian, await dataSendiri(c, kunci));
      const simpanHari = c.get('layanan').pengaturan.reviuHari;
      const baru = { kode: randomUUID(), nama, ukuran, hasil, blok, simpanHari };
      return c.json(await tulis(c, (tx, pelaku) => saveTinjauan(tx, pelaku, kunci, baru)), 200);
    }),
    batasBadan: BATAS_KIRIMAN_BYTE,
  },
  rute(reviuDataSendiri, 'mereviu', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    const { penghitung, pereviu, pengaturan } = c.get('layanan');
    const { naskah } = await penghitung.hitung(await readLaporan(c, kunci.tahun), 'naskah', null);
    const { hasil, blok } = await pereviu.reviuNaskah(naskah);
    const nama = `LKjIP ${kunci.tahun} (data Tapis)`;
    const baru = { kode: randomUUID(), nama, ukuran: 0, hasil, blok, simpanHari: pengaturan.reviuHari };
    return c.json(await tulis(c, (tx, pelaku) => saveTinjauan(tx, pelaku, kunci, baru)), 200);
  }),
  rute(bacaTinjauan, 'membaca-perangkat-daerah', async (c) => {
    const { tahun, reviu } = c.req.valid('param');
    return c.json(await baca(c, (tx, kini) => readTinjauan(tx, kunciTahun(c, tahun), reviu, kini)), 200);
  }),
  rute(bacaTeksTinjauan, 'membaca-perangkat-daerah', async (c) => {
    const { tahun, reviu } = c.req.valid('param');
    const blok = await baca(c, (tx, kini) => readTeksTinjauan(tx, kunciTahun(c, tahun), reviu, kini));
    return c.json({ blok }, 200);
  }),
  ...FORMAT_KERTAS_KERJA.map((format) =>
    rute(bacaKertasKerja(format), 'membaca-perangkat-daerah', async (c) => {
      const { tahun, reviu } = c.req.valid('param');
      const kunci = kunciTahun(c, tahun);
      const isi = await baca(c, async (tx, kini) => ({
        rincian: await readTinjauan(tx, kunci, reviu, kini),
        unit: await readUnit(tx, kunci),
      }));
      return respondKertasKerja(c, isi, kunci, format);
    }),
  ),
  rute(putuskanTemuan, 'mereviu', async (c) => {
    const { tahun, reviu: kode, temuan: nomor } = c.req.valid('param');
    const isi = c.req.valid('json');
    const alamat = { kode, nomor, jikaVersi: bacaVersi(c) };
    return c.json(await tulis(c, (tx, pelaku) => decideTemuan(tx, pelaku, kunciTahun(c, tahun), alamat, isi)), 200);
  }),
  rute(hapusTinjauan, 'mereviu', async (c) => {
    const { tahun, reviu } = c.req.valid('param');
    await tulis(c, (tx, pelaku) => deleteTinjauan(tx, pelaku, kunciTahun(c, tahun), reviu));
    return c.body(null, 204);
  }),
];
