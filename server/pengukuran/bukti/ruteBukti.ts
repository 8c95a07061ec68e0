// Handlers of evidence files.
import {
  bacaBerkasBukti,
  bacaGambarKecil,
  daftarBukti,
  hapusBukti,
  pulihkanBukti,
  ubahBukti,
  unggahBukti,
} from '@tapis/contract/pengukuran/ruteBukti.ts';
import { SIFAT_BUKTI } from '@tapis/core/pengukuran/jenisBukti.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import type { Context } from 'hono';
import { appendAudit } from '../../db/audit.ts';
import { baca } from '../../http/baca.ts';
import { kunciTahun } from '../../http/kunciTahun.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { type LingkunganHttp, type Rute, rute } from '../../http/rute.ts';
import { bacaVersi, tulis } from '../../http/tulis.ts';
import { refuseTerkunci } from '../../perencanaan/periode/refuseTerkunci.ts';
import { objekBukti } from '../objekIsian.ts';
import { addBukti, changeBukti, listBukti, readBukti, type UbahanBukti } from './catatBukti.ts';
import { terimaBukti } from './terimaBukti.ts';

type C = Context<LingkunganHttp>;

/** A form is a little larger than the file in it. */
const FORMULIR_BYTE = 64 * 1024;

const ubah = (c: C, { tahun, bukti: kode }: { tahun: number; bukti: string }, ubahan: UbahanBukti) => {
  const jikaVersi = bacaVersi(c);
  const { bukti: batas } = c.get('layanan').pengaturan;
  return tulis(c, (tx, pelaku) =>
    changeBukti(tx, pelaku, kunciTahun(c, tahun), { kode, jikaVersi, ubah: ubahan, batas }),
  );
};

/** RFC 6266: letters beyond ASCII in the second form, which every browser prefers. */
const kepalaNama = (nama: string): string =>
  `attachment; filename="${nama.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(nama).replace(/['()*]/g, (huruf) => `%${huruf.charCodeAt(0).toString(16)}`)}`;

/** Bytes under a hash never change: the hash is the validator. */
function respondIsi(c: C, hash: string | null, kepala: Record<string, string>): Response {
  const isi = hash === null ? null : c.get('layanan').gudangBukti(c.get('unit').pemda).buka(hash);
  if (isi === null) throw new GalatHttp({ kode: 'pengukuran.bukti-tidak-ada' });
  return c.body(isi, 200, { ...kepala, ETag: `"${hash}"` });
}

export const RUTE_BUKTI: Rute[] = [
  rute(daftarBukti, 'membaca-perangkat-daerah', async (c) => {
    const kunci = kunciTahun(c, c.req.valid('param').tahun);
    const { pengaturan, pemindaiVirus } = c.get('layanan');
    const bukti = await baca(c, (tx) => listBukti(tx, kunci));
    return c.json({ bukti, batas: pengaturan.bukti, dipindai: pemindaiVirus !== null }, 200);
  }),
  {
    ...rute(unggahBukti, 'mengisi-realisasi', async (c) => {
      const { tahun, triwulan } = c.req.valid('param');
      const kunci = kunciTahun(c, tahun);
      const { indikator, ...kiriman } = c.req.valid('form');
      const tempat = { triwulan: triwulan as Triwulan, indikator };
      // Asked before the work as well: nobody waits for a scan only to hear that the triwulan is closed.
      await baca(c, (tx) => refuseTerkunci(tx, kunci, new Date(), new Set([tempat.triwulan])));
      const baru = await terimaBukti(c, kunci, tempat, kiriman);
      const { bukti: batas } = c.get('layanan').pengaturan;
      return c.json(await tulis(c, (tx, pelaku) => addBukti(tx, pelaku, kunci, baru, batas)), 201);
    }),
    batasBadan: ({ bukti }) => bukti.maksByte + FORMULIR_BYTE,
  },
  rute(ubahBukti, 'mengisi-realisasi', async (c) => {
    const { keterangan } = c.req.valid('json');
    return c.json(await ubah(c, c.req.valid('param'), { apa: 'keterangan', keterangan: keterangan.trim() }), 200);
  }),
  rute(hapusBukti, 'mengisi-realisasi', async (c) =>
    c.json(await ubah(c, c.req.valid('param'), { apa: 'hapus' }), 200),
  ),
  rute(pulihkanBukti, 'mengisi-realisasi', async (c) =>
    c.json(await ubah(c, c.req.valid('param'), { apa: 'pulihkan' }), 200),
  ),
  rute(
    bacaBerkasBukti,
    'membaca-perangkat-daerah',
    async (c) => {
      const { tahun, bukti: kode } = c.req.valid('param');
      const kunci = kunciTahun(c, tahun);
      // Evidence may tell of persons: who has read it is on record.
      const { nama, jenis, ukuran, hash } = await tulis(c, async (tx, { pemda, pengguna, waktu }) => {
        const bukti = await readBukti(tx, kunci, kode);
        const jejak = { lama: null, baru: { nama: bukti.nama, hash: bukti.hash }, alasan: null };
        await appendAudit(tx, {
          pemda,
          pengguna,
          waktu,
          aksi: 'bukti.baca',
          objek: objekBukti(kunci, kode),
          isi: jejak,
        });
        return bukti;
      });
      return respondIsi(c, hash, {
        'Content-Type': SIFAT_BUKTI[jenis].media,
        'Content-Length': String(ukuran),
        'Content-Disposition': kepalaNama(nama),
        'Cache-Control': 'private, no-store',
      });
    },
    'berkas',
  ),
  rute(
    bacaGambarKecil,
    'membaca-perangkat-daerah',
    async (c) => {
      const { tahun, bukti: kode } = c.req.valid('param');
      const { kecil } = await baca(c, (tx) => readBukti(tx, kunciTahun(c, tahun), kode));
      return respondIsi(c, kecil, { 'Content-Type': 'image/png', 'Cache-Control': 'private, max-age=3600' });
    },
    'berkas',
  ),
];
