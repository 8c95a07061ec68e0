// Rows of a reviu by the APIP: read whole in six queries, and locked for a change.

import type { PernyataanReviu } from '@tapis/core/pelaporan/pernyataanReviu.ts';
import type { CatatanReviu, StatusCatatan } from '@tapis/core/reviu/apip/alurCatatan.ts';
import type { StatusReviu } from '@tapis/core/reviu/apip/alurReviuApip.ts';
import { type IsiReviu, URAIAN_KOSONG, type UraianReviu } from '@tapis/core/reviu/apip/isiReviu.ts';
import type { JawabanUji } from '@tapis/core/reviu/apip/jawabanUji.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { readVersi, type VersiRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';

import { listPenelaah, type Penelaah, readAlasanSendiri } from './penelaah.ts';

/** The record itself; status null: nobody has begun. */
export interface RekamanReviu {
  status: StatusReviu | null;
  uraian: UraianReviu;
  /** What was approved; null before. */
  beku: { isi: IsiReviu; pernyataan: PernyataanReviu; hash: string; hashBahan: string; disetujui: Date } | null;
}

export interface KeadaanReviu extends RekamanReviu {
  jawaban: JawabanUji[];
  catatan: CatatanReviu[];
  penelaah: Penelaah[];
  /** Why the pemda lets one person review and approve; null: it does not. */
  alasanSendiri: string | null;
  /** Revisions below the record, by objek. */
  versi: Map<string, VersiRekaman>;
}

export const objekReviu = ({ perangkat_daerah, tahun }: KunciTahun): string =>
  `${perangkat_daerah}/${tahun}/reviu-apip`;
export const objekButir = (kunci: KunciTahun, butir: string): string => `${objekReviu(kunci)}/butir/${butir}`;
export const objekCatatan = (kunci: KunciTahun, nomor: number): string => `${objekReviu(kunci)}/catatan/${nomor}`;

const KOLOM = ['status', 'uraian', 'isi', 'pernyataan', 'hash', 'hash_bahan', 'disetujui'] as const;

const rekaman = (tx: Tx, kunci: KunciTahun) =>
  tx
    .selectFrom('reviu_apip')
    .select(KOLOM)
    .where((eb) => eb.and({ ...kunci }));

function present(baris: Awaited<ReturnType<ReturnType<typeof rekaman>['executeTakeFirst']>> | undefined): RekamanReviu {
  if (!baris) return { status: null, uraian: URAIAN_KOSONG, beku: null };
  const { status, uraian, isi, pernyataan, hash, hash_bahan: hashBahan, disetujui } = baris;
  const utuh = isi !== null && pernyataan !== null && hash !== null && hashBahan !== null && disetujui !== null;
  return {
    status: status as StatusReviu,
    uraian: { ...URAIAN_KOSONG, ...(uraian as Partial<UraianReviu>) },
    beku: utuh
      ? {
          isi: JSON.parse(isi) as IsiReviu,
          pernyataan: JSON.parse(pernyataan) as PernyataanReviu,
          hash,
          hashBahan,
          disetujui,
        }
      : null,
  };
}

/** Nobody completes or approves the reviu while an answer is being written, and the other way round. */
export async function lockReviu(tx: Tx, kunci: KunciTahun, kunciBaris: 'share' | 'update'): Promise<RekamanReviu> {
  const query = rekaman(tx, kunci);
  return present(await (kunciBaris === 'share' ? query.forShare() : query.forUpdate()).executeTakeFirst());
}

/** Throws GalatHttp when nobody has begun. */
export function requireMulai({ status }: Pick<RekamanReviu, 'status'>): StatusReviu {
  if (status === null) throw new GalatHttp({ kode: 'reviu.apip-belum-mulai' });
  return status;
}

const kolomCatatan = (tx: Tx, kunci: KunciTahun) =>
  tx
    .selectFrom('reviu_apip_catatan')
    .select([
      'nomor',
      'butir',
      'uraian',
      'saran',
      'rujukan',
      'status',
      'sepakat',
      'tanggapan',
      'batas',
      'pelaksanaan',
      'penilaian',
    ])
    .where((eb) => eb.and({ ...kunci }));

const presentCatatan = (
  baris: Awaited<ReturnType<ReturnType<typeof kolomCatatan>['executeTakeFirstOrThrow']>>,
): CatatanReviu => ({ ...baris, status: baris.status as StatusCatatan });

export async function readCatatan(tx: Tx, kunci: KunciTahun, nomor: number): Promise<CatatanReviu | null> {
  const baris = await kolomCatatan(tx, kunci).where('nomor', '=', nomor).executeTakeFirst();
  return baris === undefined ? null : presentCatatan(baris);
}

export const listCatatan = async (tx: Tx, kunci: KunciTahun): Promise<CatatanReviu[]> =>
  (await kolomCatatan(tx, kunci).orderBy('nomor').execute()).map(presentCatatan);

const kolomJawaban = (tx: Tx, kunci: KunciTahun) =>
  tx
    .selectFrom('reviu_apip_jawaban')
    .select(['butir', 'jawaban', 'varian', 'catatan'])
    .where((eb) => eb.and({ ...kunci }));

const presentJawaban = (
  baris: Awaited<ReturnType<ReturnType<typeof kolomJawaban>['executeTakeFirstOrThrow']>>,
): JawabanUji => ({ ...baris, jawaban: baris.jawaban as JawabanUji['jawaban'] });

export async function readJawaban(tx: Tx, kunci: KunciTahun, butir: string): Promise<JawabanUji | null> {
  const baris = await kolomJawaban(tx, kunci).where('butir', '=', butir).executeTakeFirst();
  return baris === undefined ? null : presentJawaban(baris);
}

export const listJawaban = async (tx: Tx, kunci: KunciTahun): Promise<JawabanUji[]> =>
  (await kolomJawaban(tx, kunci).execute()).map(presentJawaban);

export async function loadReviu(tx: Tx, kunci: KunciTahun): Promise<KeadaanReviu> {
  return {
    ...present(await rekaman(tx, kunci).executeTakeFirst()),
    jawaban: await listJawaban(tx, kunci),
    catatan: await listCatatan(tx, kunci),
    penelaah: await listPenelaah(tx, kunci),
    alasanSendiri: await readAlasanSendiri(tx, kunci.pemda_id),
    versi: await readVersi(tx, kunci.pemda_id, objekReviu(kunci)),
  };
}
