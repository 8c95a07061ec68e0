// Handlers of the reviu by the APIP. Each change answers with the whole reviu as it is then.
import {
  bacaNaskahReviu,
  bacaReviuApip,
  bukaReviu,
  cabutReviu,
  hapusCatatan,
  jawabButir,
  laksanakanCatatan,
  mulaiReviuApip,
  NASKAH_TERSEDIA,
  nilaiCatatan,
  selesaikanReviu,
  setujuiReviu,
  tambahCatatan,
  tanggapiCatatan,
  ubahCatatan,
  ubahUraianReviu,
} from '@tapis/contract/reviu/ruteReviuApip.ts';
import { bacaSetelanReviuApip, ubahSetelanReviuApip } from '@tapis/contract/reviu/ruteSetelanReviuApip.ts';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { daftarUjiReviu } from '@tapis/core/peraturan/daftarUjiReviu.ts';
import { sarankanJawaban } from '@tapis/core/reviu/apip/sarankanJawaban.ts';
import type { Context } from 'hono';
import { readNamaPengguna } from '../../auth/namaPengguna.ts';
import { readTransaction, type Tx } from '../../db/transaksi.ts';
import type { Pelaku } from '../../db/ubahRekaman.ts';
import { baca } from '../../http/baca.ts';
import { readLaporan } from '../../http/hitungLaporan.ts';
import { kunciTahun } from '../../http/kunciTahun.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { type LingkunganHttp, type Rute, rute } from '../../http/rute.ts';
import { bacaVersi, tulis } from '../../http/tulis.ts';
import { hashBahanDireviu } from '../../pelaporan/loadPernyataanReviu.ts';
import type { Laporan } from '../../pelaporan/penghitung.ts';
import { situs } from '../../pelaporan/verifikasi.ts';
import { respondNaskah } from './naskahReviuApip.ts';
import { presentSetelan, ubahSetelan } from './penelaah.ts';
import { presentReviuApip } from './presentReviuApip.ts';
import { loadReviu } from './reviuApip.ts';
import { langkah, requireButir, tambah } from './ubahCatatan.ts';
import { jalankanReviu, jawab, type ObjekReviu, type PermintaanReviu, ubahUraian } from './ubahReviuApip.ts';

type C = Context<LingkunganHttp>;
interface Dibaca {
  objek: ObjekReviu;
  laporan: Laporan;
}

/** What the request is about. Throws GalatHttp for a year without a checklist in force. */
async function bacaObjek(c: C, tahun: number): Promise<Dibaca> {
  const laporan = await readLaporan(c, tahun);
  const daftar = daftarUjiReviu(tahun);
  if (daftar === null)
    throw new GalatHttp({ kode: 'reviu.apip-bagian-tidak-ada', bagian: `daftar uji tahun ${tahun}` });
  const { bahan } = laporan;
  const unit = `${bahan.perangkatDaerah.nama} ${bahan.pemda.nama}`;
  return { laporan, objek: { kunci: kunciTahun(c, tahun), daftar, unit, hashBahan: hashBahanDireviu(bahan) } };
}

const bacaKeadaan = (c: C, { kunci }: ObjekReviu) =>
  readTransaction(c.get('layanan').db, { pemda: kunci.pemda_id, pengguna: c.get('pengguna').id }, (tx) =>
    loadReviu(tx, kunci),
  );

async function present(c: C, { laporan, objek }: Dibaca) {
  const perhitungan: Perhitungan = await c.get('layanan').penghitung.hitung(laporan, 'perhitungan', null);
  const saran = sarankanJawaban(laporan.bahan, perhitungan);
  return presentReviuApip(objek, await bacaKeadaan(c, objek), saran, c.get('pengguna'));
}

/** One change, then the reviu as it is. */
async function ubah(c: C, tahun: number, work: (tx: Tx, pelaku: Pelaku, objek: ObjekReviu) => Promise<void>) {
  const dibaca = await bacaObjek(c, tahun);
  await tulis(c, async (tx, pelaku) => {
    await work(tx, pelaku, dibaca.objek);
    return null;
  });
  return present(c, dibaca);
}

const jalankan = (c: C, tahun: number, minta: Omit<PermintaanReviu, 'jikaVersi'>) =>
  ubah(c, tahun, (tx, pelaku, objek) => jalankanReviu(tx, pelaku, objek, { ...minta, jikaVersi: bacaVersi(c) }));

/** Who signs does so under the name of the own account; that somebody is Plt stands in the jabatan. */
async function namaSendiri(c: C): Promise<string> {
  const { id, nama } = c.get('pengguna');
  return (await readNamaPengguna(c.get('layanan').db, [id])).get(id) ?? nama;
}

const LANGKAH: Rute[] = [
  rute(mulaiReviuApip, 'mereviu-apip', async (c) =>
    c.json(await jalankan(c, c.req.valid('param').tahun, { aksi: 'mulai' }), 200),
  ),
  rute(selesaikanReviu, 'mereviu-apip', async (c) =>
    c.json(await jalankan(c, c.req.valid('param').tahun, { aksi: 'selesaikan', ...c.req.valid('json') }), 200),
  ),
  rute(bukaReviu, 'membuka-reviu', async (c) =>
    c.json(await jalankan(c, c.req.valid('param').tahun, { aksi: 'buka', ...c.req.valid('json') }), 200),
  ),
  rute(setujuiReviu, 'menyetujui-reviu', async (c) => {
    const { sidik, ...tanda } = c.req.valid('json');
    const isi = { ...tanda, nama: await namaSendiri(c) };
    const persetujuan = { isi, sidik, situs: situs(c) };
    const hasil = await jalankan(c, c.req.valid('param').tahun, { aksi: 'setujui', persetujuan });
    return c.json(hasil, 200);
  }),
  rute(cabutReviu, 'membuka-reviu', async (c) =>
    c.json(await jalankan(c, c.req.valid('param').tahun, { aksi: 'cabut', ...c.req.valid('json') }), 200),
  ),
];

const CATATAN: Rute[] = [
  rute(tambahCatatan, 'mereviu-apip', async (c) =>
    c.json(
      await ubah(c, c.req.valid('param').tahun, (tx, pelaku, { kunci, daftar }) =>
        tambah(tx, pelaku, kunci, requireButir(daftar, c.req.valid('json'))),
      ),
      200,
    ),
  ),
  rute(ubahCatatan, 'mereviu-apip', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const isi = c.req.valid('json');
    const minta = { nomor, jikaVersi: bacaVersi(c), aksi: 'ubah' as const };
    const hasil = await ubah(c, tahun, (tx, pelaku, { kunci, daftar }) =>
      langkah(tx, pelaku, kunci, minta, requireButir(daftar, isi)),
    );
    return c.json(hasil, 200);
  }),
  rute(hapusCatatan, 'mereviu-apip', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const minta = { nomor, jikaVersi: bacaVersi(c), aksi: 'hapus' as const };
    return c.json(await ubah(c, tahun, (tx, pelaku, { kunci }) => langkah(tx, pelaku, kunci, minta, {})), 200);
  }),
  rute(tanggapiCatatan, 'menanggapi-reviu', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const minta = { nomor, jikaVersi: bacaVersi(c), aksi: 'tanggapi' as const };
    const isi = c.req.valid('json');
    return c.json(await ubah(c, tahun, (tx, pelaku, { kunci }) => langkah(tx, pelaku, kunci, minta, isi)), 200);
  }),
  rute(laksanakanCatatan, 'menanggapi-reviu', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const minta = { nomor, jikaVersi: bacaVersi(c), aksi: 'laksanakan' as const };
    const isi = c.req.valid('json');
    return c.json(await ubah(c, tahun, (tx, pelaku, { kunci }) => langkah(tx, pelaku, kunci, minta, isi)), 200);
  }),
  rute(nilaiCatatan, 'mereviu-apip', async (c) => {
    const { tahun, nomor } = c.req.valid('param');
    const { aksi, penilaian } = c.req.valid('json');
    const minta = { nomor, jikaVersi: bacaVersi(c), aksi };
    return c.json(
      await ubah(c, tahun, (tx, pelaku, { kunci }) => langkah(tx, pelaku, kunci, minta, { penilaian })),
      200,
    );
  }),
];

const SETELAN: Rute[] = [
  rute(bacaSetelanReviuApip, 'membaca-pemda', async (c) =>
    c.json(await baca(c, (tx) => presentSetelan(tx, c.get('unit').pemda)), 200),
  ),
  rute(ubahSetelanReviuApip, 'mengelola-pemda', async (c) => {
    const [{ alasanSendiri }, versi] = [c.req.valid('json'), bacaVersi(c)];
    const hasil = await tulis(c, async (tx, pelaku) => {
      await ubahSetelan(tx, pelaku, alasanSendiri, versi);
      return presentSetelan(tx, pelaku.pemda);
    });
    return c.json(hasil, 200);
  }),
];

export const RUTE_REVIU_APIP: Rute[] = [
  rute(bacaReviuApip, 'membaca-perangkat-daerah', async (c) =>
    c.json(await present(c, await bacaObjek(c, c.req.valid('param').tahun)), 200),
  ),
  rute(ubahUraianReviu, 'mereviu-apip', async (c) =>
    c.json(
      await ubah(c, c.req.valid('param').tahun, (tx, pelaku, { kunci }) =>
        ubahUraian(tx, pelaku, kunci, bacaVersi(c), c.req.valid('json')),
      ),
      200,
    ),
  ),
  rute(jawabButir, 'mereviu-apip', async (c) => {
    const { tahun, butir } = c.req.valid('param');
    const jawaban = { butir, ...c.req.valid('json') };
    return c.json(await ubah(c, tahun, (tx, pelaku, objek) => jawab(tx, pelaku, objek, bacaVersi(c), jawaban)), 200);
  }),
  ...SETELAN,
  ...LANGKAH,
  ...CATATAN,
  ...NASKAH_TERSEDIA.map(([jenis, format]) =>
    rute(bacaNaskahReviu(jenis, format), 'membaca-perangkat-daerah', async (c) => {
      const { objek } = await bacaObjek(c, c.req.valid('param').tahun);
      return respondNaskah(c, objek, await bacaKeadaan(c, objek), jenis, format);
    }),
  ),
];
