// One step of an agreement: judged by the rules, written with its trace, its audit and its public code in one transaction.

import { jabatanKepala } from '@tapis/core/pelaporan/perjanjian/lingkupJabatan.ts';
import type { Rancangan } from '@tapis/core/pelaporan/perjanjian/rancangPerjanjian.ts';
import type { UsulanPerjanjian } from '@tapis/core/pelaporan/perjanjian/usulanPerjanjian.ts';
import {
  type AksiPerjanjian,
  langkahPerjanjian,
  type StatusPerjanjian,
} from '@tapis/core/perencanaan/alurPerjanjian.ts';
import { nomorVersi, versiNomor } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { hashKanonik } from '../hashKanonik.ts';
import type { Penghitung } from '../penghitung.ts';
import { ubahVerifikasi } from '../verifikasi.ts';
import { catatPerjanjian } from './catatPerjanjian.ts';
import {
  type AlamatPerjanjian,
  type DokumenPerjanjian,
  kolomPerjanjian,
  loadSatu,
  objekPerjanjian,
} from './dokumenPerjanjian.ts';
import {
  cariDokumen,
  cariSemula,
  type KeadaanPerjanjian,
  loadKeadaan,
  rancang,
  versiBerikut,
} from './rancangDokumen.ts';
import { recordPerjanjian } from './recordPerjanjian.ts';

export interface PermintaanLangkah {
  aksi: AksiPerjanjian;
  jikaVersi: number | null;
  catatan?: string | null;
  /** With `ubah`. */
  usulan?: UsulanPerjanjian;
  /** With `setujui`: hash of the content that was read. */
  sidik?: string;
  /** With `arsipkan`: a file that is in the store. */
  berkas?: { hash: string; byte: number };
  hariIni: string;
}

/** What a conflict shows and the audit keeps. */
interface Rekaman {
  status: StatusPerjanjian;
  usulan: UsulanPerjanjian;
  hash: string | null;
  berkas: string | null;
}

type Baru = Omit<DokumenPerjanjian, 'jabatan' | 'versi'>;

const rekaman = ({ status, usulan, beku, berkas }: Baru): Rekaman => ({
  status,
  usulan,
  hash: beku?.hash ?? null,
  berkas: berkas?.hash ?? null,
});

/** Throws GalatHttp when nothing may be drafted there. */
function checkSusun(keadaan: KeadaanPerjanjian, { jabatan, versi, kunci }: AlamatPerjanjian): void {
  if (keadaan.laporan.bahan.perencanaan.jabatan.every(({ kode }) => kode !== jabatan))
    throw new GalatHttp({ kode: 'perencanaan.perjanjian-tidak-ada', tahun: kunci.tahun, perubahan: false });
  const berikut = versiBerikut(keadaan, jabatan);
  const terlaluJauh = berikut !== null && nomorVersi(versi) > nomorVersi(berikut);
  if (cariSemula(keadaan, jabatan, versi) === 'belum' || terlaluJauh)
    refuse([
      salah(
        'perjanjian.semula-belum-ditandatangani',
        'versi',
        'Perjanjian sebelumnya belum ditandatangani, jadi belum dapat diubah. Selesaikan dahulu perjanjian itu.',
        'PermenPANRB Nomor 53 Tahun 2014, Lampiran I huruf E',
      ),
    ]);
}

async function simpanDokumen(tx: Tx, alamat: AlamatPerjanjian, baru: Baru): Promise<void> {
  const isi = {
    status: baru.status,
    usulan: JSON.stringify(baru.usulan),
    isi: baru.beku ? kanonik(baru.beku.isi) : null,
    hash: baru.beku?.hash ?? null,
    disetujui: baru.beku?.disetujui ?? null,
    ditandatangani: baru.ditandatangani,
    berkas: baru.berkas?.hash ?? null,
    berkas_byte: baru.berkas?.byte ?? null,
  };
  await tx
    .insertInto('dokumen_perjanjian')
    .values({ ...kolomPerjanjian(alamat), ...isi })
    .onConflict((conflict) =>
      conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'jabatan', 'versi']).doUpdateSet(isi),
    )
    .execute();
}

async function appendRiwayat(
  tx: Tx,
  alamat: AlamatPerjanjian,
  { pengguna, nama, waktu }: Pelaku,
  langkah: { aksi: AksiPerjanjian; status: StatusPerjanjian; catatan: string | null },
): Promise<void> {
  const { nomor } = await tx
    .selectFrom('riwayat_perjanjian')
    .select((eb) => eb.fn.coalesce(eb.fn.max('nomor'), eb.lit(0)).as('nomor'))
    .where((eb) => eb.and(kolomPerjanjian(alamat)))
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('riwayat_perjanjian')
    .values({ ...kolomPerjanjian(alamat), nomor: nomor + 1, ...langkah, waktu, pengguna, oleh: nama })
    .execute();
}

function bekukan({ isi, temuan }: Rancangan, sidik: string | undefined, waktu: Date): DokumenPerjanjian['beku'] {
  refuse(temuan);
  const hash = hashKanonik(isi);
  if (hash !== sidik)
    refuse([
      salah(
        'perjanjian.isi-berubah',
        null,
        'Isi perjanjian sudah berubah sejak Anda membukanya, karena data rencana atau anggarannya diubah. Muat ulang halaman, baca lagi, lalu setujui.',
      ),
    ]);
  return { isi, hash, disetujui: waktu };
}

/** Signed now: the code says so, the agreement before is replaced, and that of the head becomes a fact. */
async function signed(
  tx: Tx,
  keadaan: KeadaanPerjanjian,
  alamat: AlamatPerjanjian,
  { beku, usulan }: DokumenPerjanjian,
): Promise<void> {
  const { kunci, jabatan, versi } = alamat;
  if (beku) await ubahVerifikasi(tx, kunci.pemda_id, beku.hash, 'ditandatangani');
  const nomor = nomorVersi(versi);
  const sebelum = nomor > 0 ? cariDokumen(keadaan, jabatan, versiNomor(nomor - 1)) : null;
  if (sebelum?.beku) await ubahVerifikasi(tx, kunci.pemda_id, sebelum.beku.hash, 'diganti');
  const kepala = jabatanKepala(keadaan.laporan.bahan.perencanaan.jabatan);
  if (kepala?.kode === jabatan) await recordPerjanjian(tx, alamat, usulan);
}

async function langkah(
  tx: Tx,
  penghitung: Penghitung,
  alamat: AlamatPerjanjian,
  pelaku: Pelaku,
  lama: DokumenPerjanjian | null,
  minta: PermintaanLangkah,
): Promise<Baru> {
  const { aksi, catatan = null, hariIni } = minta;
  const status = langkahPerjanjian(lama?.status ?? null, aksi, catatan);
  if (!status.ok) throw new GalatHttp({ kode: 'umum.aturan-dilanggar', pelanggaran: [status.masalah] });
  const keadaan = await loadKeadaan(tx, alamat.kunci);
  const hitung = (usulan: UsulanPerjanjian | null) => rancang(keadaan, penghitung, alamat, { usulan, hariIni });
  const kosong = { beku: null, ditandatangani: null, berkas: null };
  if (lama === null || aksi === 'susun') {
    checkSusun(keadaan, alamat);
    return { status: status.nilai, usulan: (await hitung(null)).usulan, ...kosong };
  }
  const tetap: Baru = { ...lama, status: status.nilai };
  switch (aksi) {
    case 'ubah':
      return { ...tetap, usulan: minta.usulan ?? lama.usulan };
    case 'ajukan':
      refuse((await hitung(lama.usulan)).temuan);
      return tetap;
    case 'setujui': {
      const beku = bekukan(await hitung(lama.usulan), minta.sidik, pelaku.waktu);
      if (beku) await catatPerjanjian(tx, beku);
      return { ...tetap, beku };
    }
    case 'kembalikan':
      if (lama.beku) await ubahVerifikasi(tx, pelaku.pemda, lama.beku.hash, 'dicabut');
      return { ...tetap, ...kosong };
    case 'tandatangani':
    case 'arsipkan':
      if (lama.status !== 'ditandatangani') await signed(tx, keadaan, alamat, lama);
      return { ...tetap, ditandatangani: lama.ditandatangani ?? pelaku.waktu, berkas: minta.berkas ?? lama.berkas };
    case 'tarik':
    case 'batalkan':
      return tetap;
  }
}

/** Throws GalatHttp for whatever stands against the step. */
export async function jalankanLangkah(
  tx: Tx,
  pelaku: Pelaku,
  penghitung: Penghitung,
  alamat: AlamatPerjanjian,
  minta: PermintaanLangkah,
): Promise<void> {
  const { aksi, jikaVersi, catatan = null } = minta;
  let lama: DokumenPerjanjian | null = null;
  await ubahRekaman<Rekaman>(
    tx,
    pelaku,
    { objek: objekPerjanjian(alamat), aksi: `perjanjian.${aksi}`, jikaVersi, alasan: catatan },
    {
      baca: async () => {
        const dokumen = await loadSatu(tx, alamat);
        // What was cancelled may be drafted anew, as if it had not been there.
        lama = dokumen?.status === 'dibatalkan' && aksi === 'susun' ? null : dokumen;
        return lama && rekaman(lama);
      },
      tulis: async () => {
        const baru = await langkah(tx, penghitung, alamat, pelaku, lama, minta);
        await simpanDokumen(tx, alamat, baru);
        await appendRiwayat(tx, alamat, pelaku, { aksi, status: baru.status, catatan });
        return rekaman(baru);
      },
    },
  );
}
