// An upload on its way to the store: size and name, scanner, content, photos cleaned. Nothing touches the disk before all agree.
import { randomUUID } from 'node:crypto';
import { periksaKiriman } from '@tapis/core/pengukuran/periksaKiriman.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import type { Context } from 'hono';
import { appendAudit } from '../../db/audit.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import { cleanNama } from '../../http/cleanNama.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import type { LingkunganHttp } from '../../http/rute.ts';
import { tulis } from '../../http/tulis.ts';
import { objekBukti } from '../objekIsian.ts';
import type { BuktiBaru, TempatBukti } from './catatBukti.ts';
import { GalatPindai } from './pemindaiVirus.ts';

type C = Context<LingkunganHttp>;

/** Throws GalatHttp: 503 without a verdict, 422 with a bad one, which the audit keeps. */
async function refuseVirus(c: C, kunci: KunciTahun, nama: string, isi: Uint8Array): Promise<boolean> {
  const { pemindaiVirus, catatan } = c.get('layanan');
  if (pemindaiVirus === null) return false;
  const hasil = await pemindaiVirus.pindai(isi).catch((galat: unknown) => {
    if (!(galat instanceof GalatPindai)) throw galat;
    catatan.error({ idPermintaan: c.get('requestId'), galat }, 'pemindai virus');
    throw new GalatHttp({ kode: 'pengukuran.pemindai-tidak-siap' });
  });
  if (hasil.bersih) return true;
  await tulis(c, async (tx, { pemda, pengguna, waktu }) => {
    const jejak = { lama: null, baru: { nama, virus: hasil.nama }, alasan: null };
    await appendAudit(tx, {
      pemda,
      pengguna,
      waktu,
      aksi: 'bukti.tolak-virus',
      objek: objekBukti(kunci, ''),
      isi: jejak,
    });
    return null;
  });
  refuse([
    salah(
      'bukti.bervirus',
      'berkas',
      `Berkas ini tidak diterima: pemindai menemukan ${hasil.nama}. Jangan buka aslinya; laporkan kepada pengelola komputer kantor.`,
    ),
  ]);
  return false;
}

/** Gives the record of what is now in the store. Throws GalatHttp to refuse. */
export async function terimaBukti(
  c: C,
  kunci: KunciTahun,
  tempat: TempatBukti,
  { berkas, keterangan }: { berkas?: unknown; keterangan?: string | undefined },
): Promise<BuktiBaru> {
  if (!(berkas instanceof File))
    throw new GalatHttp({
      kode: 'umum.permintaan-tidak-sah',
      rincian: [{ bidang: 'berkas', pesan: 'wajib berisi satu berkas' }],
    });
  const { pengaturan, pengolahBukti, gudangBukti } = c.get('layanan');
  const nama = cleanNama(berkas.name);
  refuse(periksaKiriman({ nama, ukuran: berkas.size }, pengaturan.bukti));
  const isi = new Uint8Array(await berkas.arrayBuffer());
  const dipindai = await refuseVirus(c, kunci, nama, isi);
  const hasil = await pengolahBukti.olah({ nama, isi });
  if (!hasil.ok) throw new GalatHttp({ kode: 'umum.aturan-dilanggar', pelanggaran: [hasil.masalah] });
  const olahan = hasil.nilai;
  const gudang = gudangBukti(kunci.pemda_id);
  return {
    ...tempat,
    kode: randomUUID(),
    nama,
    jenis: olahan.jenis,
    ukuran: olahan.isi.length,
    hash: await gudang.simpan(olahan.isi),
    kecil: olahan.kecil && (await gudang.simpan(olahan.kecil)),
    dibersihkan: olahan.dibersihkan,
    dipindai,
    keterangan: keterangan?.trim() ?? '',
  };
}
