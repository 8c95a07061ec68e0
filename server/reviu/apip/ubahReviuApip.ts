// Changes of a reviu by the APIP: begin, write, answer, and the steps to the approval. Answers move only in a draft.

import type { DaftarUji } from '@tapis/core/peraturan/daftarUjiReviu.ts';
import { AKSI_REVIU, type AksiReviu, langkahReviu, type StatusReviu } from '@tapis/core/reviu/apip/alurReviuApip.ts';
import {
  buatIsiReviu,
  buatPernyataan,
  type IsiReviu,
  type PersetujuanReviu,
  URAIAN_KOSONG,
  type UraianReviu,
} from '@tapis/core/reviu/apip/isiReviu.ts';
import { type JawabanUji, periksaDaftarUji } from '@tapis/core/reviu/apip/jawabanUji.ts';
import { periksaPenyetuju } from '@tapis/core/reviu/apip/periksaPenyetuju.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { hashKanonik } from '../../pelaporan/hashKanonik.ts';
import { alamatVerifikasi, catatVerifikasi, ubahVerifikasi } from '../../pelaporan/verifikasi.ts';
import { catatPenelaah, listPenelaah, readAlasanSendiri } from './penelaah.ts';
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
    pernyataan: baru.beku && kanonik(baru.beku.pernyataan),
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
  const penelaah = (await listPenelaah(tx, kunci)).map(({ nama }) => nama);
  const rekaman = { unit, tahun: kunci.tahun, uraian, hashBahan, penelaah };
  return buatIsiReviu(daftar, rekaman, await listJawaban(tx, kunci), await listCatatan(tx, kunci));
}

export interface PermintaanReviu {
  aksi: AksiReviu;
  jikaVersi: number | null;
  alasan?: string | null;
  /** With `setujui`: who signs, the hash of the content that was read, and where people reach this server. */
  persetujuan?: { isi: Omit<PersetujuanReviu, 'sendiri'>; sidik: string; situs: string };
}

/** Why one person may do both, where one does; null where two do. Throws GalatHttp where one may not. */
async function requirePenyetuju(tx: Tx, kunci: KunciTahun, { pengguna }: Pelaku): Promise<string | null> {
  const penelaah = (await listPenelaah(tx, kunci)).some((satu) => satu.pengguna === pengguna);
  const alasanSendiri = await readAlasanSendiri(tx, kunci.pemda_id);
  refuse(periksaPenyetuju({ penelaah, alasanSendiri }));
  return penelaah ? alasanSendiri : null;
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
    throw new GalatHttp({
      kode: 'umum.aturan-dilanggar',
      pelanggaran: [
        salah(
          'reviu.isi-berubah',
          null,
          'Daftar uji, catatan, atau data laporannya berubah sejak Anda membukanya. Muat ulang halaman, baca lagi, lalu setujui.',
        ),
      ],
    });
  const sendiri = await requirePenyetuju(tx, objek.kunci, pelaku);
  const isi: IsiReviu = { ...draf, persetujuan: { ...persetujuan.isi, ...(sendiri === null ? {} : { sendiri }) } };
  const hash = hashKanonik(isi);
  const verifikasi = { ...alamatVerifikasi(persetujuan.situs, hash), sidik: hash };
  await catatVerifikasi(tx, {
    pemda: pelaku.pemda,
    judul: 'Pernyataan telah direviu atas laporan kinerja',
    unit: objek.unit,
    tahun: objek.kunci.tahun,
    hash,
    tanggal: persetujuan.isi.tanggal,
    disetujui: pelaku.waktu,
    direviu: { perangkatDaerah: objek.kunci.perangkat_daerah, hashBahan: objek.hashBahan },
  });
  const pernyataan = { ...buatPernyataan(isi), verifikasi };
  return { isi, pernyataan, hash, hashBahan: objek.hashBahan, disetujui: pelaku.waktu };
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
  if (aksi === 'selesaikan') await catatPenelaah(tx, pelaku, kunci);
  if (aksi === 'cabut' && lama.beku) await ubahVerifikasi(tx, pelaku.pemda, lama.beku.hash, 'dicabut');
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
        await catatPenelaah(tx, pelaku, kunci);
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
        await catatPenelaah(tx, pelaku, kunci);
        return isi;
      },
    },
  );
}
