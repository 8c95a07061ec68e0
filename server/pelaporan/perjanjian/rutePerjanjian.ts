// Handlers of agreements: list, one agreement, its steps, its documents and the scan of the signed paper.

import { FORMAT_DOKUMEN, JENIS_MEDIA } from '@tapis/contract/pelaporan/formatDokumen.ts';
import {
  ajukanPerjanjian,
  bacaBerkasPerjanjian,
  bacaDokumenPerjanjian,
  bacaPerjanjian,
  batalkanPerjanjian,
  daftarPerjanjian,
  kembalikanPerjanjian,
  setujuiPerjanjian,
  simpanBerkasPerjanjian,
  susunPerjanjian,
  tandatanganiPerjanjian,
  tarikPerjanjian,
  ubahPerjanjian,
} from '@tapis/contract/pelaporan/rutePerjanjian.ts';
import { composePerjanjian, type TandaPerjanjian } from '@tapis/core/pelaporan/perjanjian/composePerjanjian.ts';
import type { VersiPerjanjian } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import type { Context } from 'hono';
import { baca } from '../../http/baca.ts';
import { isPdf } from '../../http/isPdf.ts';
import { kunciTahun } from '../../http/kunciTahun.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { type LingkunganHttp, type Rute, rute } from '../../http/rute.ts';
import { bacaVersi, tulis } from '../../http/tulis.ts';
import { alamatVerifikasi, situs } from '../verifikasi.ts';
import type { AlamatPerjanjian } from './dokumenPerjanjian.ts';
import { jalankanLangkah, type PermintaanLangkah } from './jalankanLangkah.ts';
import { type PerjanjianTerbaca, presentDaftar, presentPerjanjian, readPerjanjian } from './presentPerjanjian.ts';

type C = Context<LingkunganHttp>;

/** A scan of a dozen pages; larger ones are scanned in a lower resolution. */
const BATAS_PINDAIAN_BYTE = 10 * 1024 * 1024;

const alamatDari = (c: C, param: { tahun: number; jabatan: string; versi: string }): AlamatPerjanjian => ({
  kunci: kunciTahun(c, param.tahun),
  jabatan: param.jabatan,
  // The contract lets nothing else through.
  versi: param.versi as VersiPerjanjian,
});

/** Date in Indonesia's west; a draft only proposes it. */
const hariIni = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());

const present = (c: C, alamat: AlamatPerjanjian) =>
  baca(c, (tx) =>
    presentPerjanjian(tx, c.get('layanan').penghitung, alamat, {
      peran: c.get('pengguna').peran,
      situs: situs(c),
      hariIni: hariIni(),
    }),
  );

async function jalankan(c: C, alamat: AlamatPerjanjian, minta: Omit<PermintaanLangkah, 'jikaVersi' | 'hariIni'>) {
  const lengkap = { ...minta, jikaVersi: bacaVersi(c), hariIni: hariIni() };
  await tulis(c, async (tx, pelaku) => {
    await jalankanLangkah(tx, pelaku, c.get('layanan').penghitung, alamat, lengkap);
    return null;
  });
  return present(c, alamat);
}

function tandaDari(c: C, { dokumen }: PerjanjianTerbaca): TandaPerjanjian {
  if (dokumen === null) return { jenis: 'tercatat' };
  if (dokumen.beku === null) return { jenis: 'draf' };
  return { jenis: 'beku', ...alamatVerifikasi(situs(c), dokumen.beku.hash) };
}

const namaBerkas = ({ kunci, jabatan, versi }: AlamatPerjanjian, akhiran: string): string =>
  `pk-${kunci.perangkat_daerah}-${kunci.tahun}-${jabatan}${versi === 'murni' ? '' : `-${versi}`}${akhiran}`;

const LANGKAH = [
  rute(ajukanPerjanjian, 'menyusun-rencana', async (c) =>
    c.json(await jalankan(c, alamatDari(c, c.req.valid('param')), { aksi: 'ajukan', ...c.req.valid('json') }), 200),
  ),
  rute(tarikPerjanjian, 'menyusun-rencana', async (c) =>
    c.json(await jalankan(c, alamatDari(c, c.req.valid('param')), { aksi: 'tarik', ...c.req.valid('json') }), 200),
  ),
  rute(batalkanPerjanjian, 'menyusun-rencana', async (c) =>
    c.json(await jalankan(c, alamatDari(c, c.req.valid('param')), { aksi: 'batalkan', ...c.req.valid('json') }), 200),
  ),
  rute(kembalikanPerjanjian, 'menyetujui-dokumen', async (c) =>
    c.json(await jalankan(c, alamatDari(c, c.req.valid('param')), { aksi: 'kembalikan', ...c.req.valid('json') }), 200),
  ),
  rute(setujuiPerjanjian, 'menyetujui-dokumen', async (c) =>
    c.json(await jalankan(c, alamatDari(c, c.req.valid('param')), { aksi: 'setujui', ...c.req.valid('json') }), 200),
  ),
  rute(tandatanganiPerjanjian, 'menyetujui-dokumen', async (c) =>
    c.json(
      await jalankan(c, alamatDari(c, c.req.valid('param')), { aksi: 'tandatangani', ...c.req.valid('json') }),
      200,
    ),
  ),
];

const BERKAS: Rute[] = [
  {
    ...rute(simpanBerkasPerjanjian, 'mengarsipkan-dokumen', async (c) => {
      const isi = new Uint8Array(await c.req.arrayBuffer());
      if (!isPdf(isi))
        throw new GalatHttp({
          kode: 'umum.aturan-dilanggar',
          pelanggaran: [
            salah(
              'perjanjian.bukan-pdf',
              'berkas',
              'Berkas ini bukan PDF yang utuh. Pindai naskah bertanda tangan sebagai PDF, lalu unggah lagi.',
            ),
          ],
        });
      const hash = await c.get('layanan').gudang.simpan(isi);
      const berkas = { hash, byte: isi.byteLength };
      return c.json(await jalankan(c, alamatDari(c, c.req.valid('param')), { aksi: 'arsipkan', berkas }), 200);
    }),
    batasBadan: BATAS_PINDAIAN_BYTE,
  },
  rute(bacaBerkasPerjanjian, 'membaca-perangkat-daerah', async (c) => {
    const alamat = alamatDari(c, c.req.valid('param'));
    const { dokumen } = await baca(c, (tx) => readPerjanjian(tx, c.get('layanan').penghitung, alamat, hariIni()));
    const isi = dokumen?.berkas ? c.get('layanan').gudang.buka(dokumen.berkas.hash) : null;
    if (isi === null) throw new GalatHttp({ kode: 'pelaporan.berkas-tidak-ada' });
    return c.body(isi, 200, {
      'Content-Type': 'application/pdf',
      'Content-Length': String(dokumen?.berkas?.byte ?? ''),
      'Content-Disposition': `attachment; filename="${namaBerkas(alamat, '-bertanda-tangan.pdf')}"`,
      'Cache-Control': 'private, no-cache',
    });
  }),
  ...FORMAT_DOKUMEN.map((format) =>
    rute(bacaDokumenPerjanjian(format), 'membaca-perangkat-daerah', async (c) => {
      const alamat = alamatDari(c, c.req.valid('param'));
      const { penghitung, dokumen: mesin } = c.get('layanan');
      const terbaca = await baca(c, (tx) => readPerjanjian(tx, penghitung, alamat, hariIni()));
      const naskah = composePerjanjian(terbaca.isi, terbaca.sidik, tandaDari(c, terbaca));
      const { isi, etag } = await mesin.render(naskah, format, terbaca.dokumen?.beku?.disetujui ?? null);
      if (format === 'html') c.set('halaman', 'laporan');
      const cara = format === 'html' || format === 'json' ? 'inline' : 'attachment';
      return c.body(isi, 200, {
        'Content-Type': JENIS_MEDIA[format],
        'Content-Disposition': `${cara}; filename="${namaBerkas(alamat, `.${format}`)}"`,
        'Cache-Control': 'private, no-cache',
        ETag: etag,
      });
    }),
  ),
];

export const RUTE_PERJANJIAN: Rute[] = [
  rute(daftarPerjanjian, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    return c.json(await baca(c, (tx) => presentDaftar(tx, kunci, c.get('pengguna').peran)), 200);
  }),
  rute(susunPerjanjian, 'menyusun-rencana', async (c) => {
    const { tahun } = c.req.valid('param');
    const alamat = alamatDari(c, { tahun, ...c.req.valid('json') });
    return c.json(await jalankan(c, alamat, { aksi: 'susun' }), 201);
  }),
  rute(bacaPerjanjian, 'membaca-perangkat-daerah', async (c) =>
    c.json(await present(c, alamatDari(c, c.req.valid('param'))), 200),
  ),
  rute(ubahPerjanjian, 'menyusun-rencana', async (c) =>
    c.json(await jalankan(c, alamatDari(c, c.req.valid('param')), { aksi: 'ubah', usulan: c.req.valid('json') }), 200),
  ),
  ...LANGKAH,
  ...BERKAS,
];
