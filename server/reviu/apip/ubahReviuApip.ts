// Changes of a reviu by the APIP: begin, write, answer, and the steps to the approval. Answers move only in a draft.

import type { DaftarUji } from '@tapis/core/peraturan/daftarUjiReviu.ts';
import { AKSI_REVIU, type AksiReviu, langkahReviu, type StatusReviu } from '@tapis/core/reviu/apip/alurReviuApip.ts';
import {
  buatIsiReviu,
  buatPernyataan,
  type IsiReviu,
  URAIAN_KOSONG,
  type UraianReviu,
} from '@tapis/core/reviu/apip/isiReviu.ts';
import { type JawabanUji, periksaDaftarUji } from '@tapis/core/reviu/apip/jawabanUji.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { hashKanonik } from '../../pelaporan/hashKanonik.ts';
import {
  listCatatan,
  listJawaban,
  lockReviu,
  objekButir,
  objekReviu,
  type RekamanReviu,
  readJawaban,
  requireMulai,
} from './reviuApip.ts';

/** What was reviewed: the unit by name, and its facts by their hash. */
export interface ObjekReviu {
  kunci: KunciTahun;
  daftar: DaftarUji;
  unit: string;
  hashBahan: string;
}

/** Throws GalatHttp when the checklist is complete: it is opened again first. */
export function requireDraf(rekaman: Pick<RekamanReviu, 'status'>): void {
  if (requireMulai(rekaman) === 'draf') return;
  refuse([
    salah(
      'reviu.sudah-selesai',
      null,
      'Daftar uji sudah dinyatakan selesai, jadi isinya tidak dapat diubah. Buka kembali dahulu bila masih perlu diperbaiki.',
    ),
  ]);
}

interface Jejak {
  status: StatusReviu;
  uraian: UraianReviu;
  hash: string | null;
}

const jejak = ({ status, uraian, beku }: RekamanReviu): Jejak | null =>
  status === null ? null : { status, uraian, hash: beku?.hash ?? null };

async function simpan(tx: Tx, kunci: KunciTahun, baru: RekamanReviu & { status: StatusReviu }): Promise<void> {
  const isi = {
    status: baru.status,
    uraian: JSON.stringify(baru.uraian),
    isi: baru.beku && kanonik(baru.beku.isi),
    pernyataan: baru.beku && kanonik(buatPernyataan(baru.beku.isi)),
    hash: baru.beku?.hash ?? null,
    hash_bahan: baru.beku?.hashBahan ?? null,
    disetujui: baru.beku?.disetujui ?? null,
  };
  await tx
    .insertInto('reviu_apip')
    .values({ ...kunci, ...isi })
    .onConflict((conflict) => conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun']).doUpdateSet(isi))
    .execute();
}

/** Content of this moment, without an approval. */
async function susunIsi(
  tx: Tx,
  { kunci, daftar, unit, hashBahan }: ObjekReviu,
  uraian: UraianReviu,
): Promise<IsiReviu> {
  const rekaman = { unit, tahun: kunci.tahun, uraian, hashBahan };
  return buatIsiReviu(daftar, rekaman, await listJawaban(tx, kunci), await listCatatan(tx, kunci));
}

export interface PermintaanReviu {
  aksi: AksiReviu;
  jikaVersi: number | null;
  alasan?: string | null;
  /** With `setujui`: who signs, and the hash of the content that was read. */
  persetujuan?: { isi: NonNullable<IsiReviu['persetujuan']>; sidik: string };
}

async function setujui(
  tx: Tx,
  objek: ObjekReviu,
  pelaku: Pelaku,
  lama: RekamanReviu,
  persetujuan: PermintaanReviu['persetujuan'],
): Promise<RekamanReviu['beku']> {
  const draf = await susunIsi(tx, objek, lama.uraian);
  if (!persetujuan || hashKanonik(draf) !== persetujuan.sidik)
    refuse([
      salah(
        'reviu.isi-berubah',
        null,
        'Daftar uji, catatan, atau data laporannya berubah sejak Anda membukanya. Muat ulang halaman, baca lagi, lalu setujui.',
      ),
    ]);
  const isi: IsiReviu = { ...draf, persetujuan: persetujuan?.isi ?? null };
  return { isi, hash: hashKanonik(isi), hashBahan: objek.hashBahan, disetujui: pelaku.waktu };
}

async function langkah(
  tx: Tx,
  objek: ObjekReviu,
  pelaku: Pelaku,
  lama: RekamanReviu,
  { aksi, alasan = null, persetujuan }: PermintaanReviu,
): Promise<RekamanReviu & { status: StatusReviu }> {
  const ke = langkahReviu(lama.status, aksi, alasan);
  if (!ke.ok) throw new GalatHttp({ kode: 'umum.aturan-dilanggar', pelanggaran: [ke.masalah] });
  const { kunci, daftar } = objek;
  if (aksi === 'selesaikan') refuse(periksaDaftarUji(daftar.baris, await listJawaban(tx, kunci), daftar.sitasi));
  const beku = aksi === 'setujui' ? await setujui(tx, objek, pelaku, lama, persetujuan) : null;
  return { ...lama, status: ke.nilai, beku };
}

const AKSI_AUDIT = Object.fromEntries(AKSI_REVIU.map((aksi) => [aksi, `reviu-apip.${aksi}`])) as Record<
  AksiReviu,
  string
>;

/** Throws GalatHttp for whatever stands against the step. */
export async function jalankanReviu(tx: Tx, pelaku: Pelaku, objek: ObjekReviu, minta: PermintaanReviu): Promise<void> {
  const { kunci } = objek;
  let lama: RekamanReviu = { status: null, uraian: URAIAN_KOSONG, beku: null };
  await ubahRekaman<Jejak>(
    tx,
    pelaku,
    {
      objek: objekReviu(kunci),
      aksi: AKSI_AUDIT[minta.aksi],
      jikaVersi: minta.jikaVersi,
      alasan: minta.persetujuan?.isi.dasar ?? (minta.alasan?.trim() || null),
    },
    {
      baca: async () => {
        lama = await lockReviu(tx, kunci, 'update');
        return jejak(lama);
      },
      tulis: async () => {
        const baru = await langkah(tx, objek, pelaku, lama, minta);
        await simpan(tx, kunci, baru);
        return jejak(baru);
      },
    },
  );
}

export async function ubahUraian(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  jikaVersi: number | null,
  uraian: UraianReviu,
): Promise<void> {
  let lama: RekamanReviu = { status: null, uraian: URAIAN_KOSONG, beku: null };
  await ubahRekaman<UraianReviu>(
    tx,
    pelaku,
    { objek: objekReviu(kunci), aksi: 'reviu-apip.ubah', jikaVersi },
    {
      baca: async () => {
        lama = await lockReviu(tx, kunci, 'update');
        requireMulai(lama);
        return lama.uraian;
      },
      tulis: async () => {
        requireDraf(lama);
        await simpan(tx, kunci, { ...lama, status: 'draf', uraian });
        return uraian;
      },
    },
  );
}

export async function jawab(
  tx: Tx,
  pelaku: Pelaku,
  { kunci, daftar }: Pick<ObjekReviu, 'kunci' | 'daftar'>,
  jikaVersi: number | null,
  jawaban: JawabanUji,
): Promise<void> {
  const butir = daftar.baris.find(({ kode }) => kode === jawaban.butir);
  if (butir === undefined || (jawaban.varian && !butir.varian))
    throw new GalatHttp({ kode: 'reviu.apip-bagian-tidak-ada', bagian: `butir ${jawaban.butir}` });
  requireDraf(await lockReviu(tx, kunci, 'share'));
  // Who answers an item for the first time while a colleague has just done so meets the colleague's answer, not a demand for a revision.
  const seen = jikaVersi ?? ((await readJawaban(tx, kunci, butir.kode)) ? 0 : null);
  await ubahRekaman<Omit<JawabanUji, 'butir'>>(
    tx,
    pelaku,
    { objek: objekButir(kunci, butir.kode), aksi: 'reviu-apip.jawab', jikaVersi: seen },
    {
      baca: async () => {
        const ada = await readJawaban(tx, kunci, butir.kode);
        return ada && { jawaban: ada.jawaban, varian: ada.varian, catatan: ada.catatan };
      },
      tulis: async () => {
        const { butir: kode, ...isi } = jawaban;
        await tx
          .insertInto('reviu_apip_jawaban')
          .values({ ...kunci, butir: kode, ...isi })
          .onConflict((conflict) =>
            conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'butir']).doUpdateSet(isi),
          )
          .execute();
        return isi;
      },
    },
  );
}
