// Reads the tree of one year as it is edited, with everything a command may refer to: a constant number of queries.
import type { Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import type { FaktaPerencanaan } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import type {
  Crosscutting,
  RujukanRencana,
  SimpulRencana,
  TingkatRencana,
} from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import { periksaRencana } from '@tapis/core/perencanaan/rencana/periksaRencana.ts';
import { urutkanRencana } from '@tapis/core/perencanaan/rencana/ubahRencana.ts';
import { sasaranRenstra } from '@tapis/core/perencanaan/sasaranRenstra.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { explainTahun } from './explainTahun.ts';
import { loadNomenklatur, type NomenklaturTahun } from './loadNomenklatur.ts';
import { loadPerencanaan } from './loadPerencanaan.ts';

export const objekRencana = ({ perangkat_daerah, tahun }: KunciTahun): string => `${perangkat_daerah}/${tahun}/rencana`;

/** `mitra`: crosscutting by "tingkat kode". */
function ratakanRencana({ program }: FaktaPerencanaan, mitra: ReadonlyMap<string, Crosscutting[]>): SimpulRencana[] {
  const simpul = (tingkat: TingkatRencana, satu: Omit<SimpulRencana, 'tingkat' | 'crosscutting'>): SimpulRencana => ({
    ...{ tingkat, ...satu, crosscutting: mitra.get(`${tingkat} ${satu.kode}`) ?? [] },
  });
  const tanpa = { sasaran: null, catatanKeluaran: null };
  return program.flatMap(({ kode, nama, penanggungJawab, sasaran, kegiatan }) => [
    simpul('program', { kode, nama, penanggungJawab, induk: sasaran, ...tanpa }),
    ...kegiatan.flatMap(({ subKegiatan, ...k }) => [
      simpul('kegiatan', { ...k, induk: kode, ...tanpa }),
      ...subKegiatan.map((s) => simpul('subkegiatan', { ...s, induk: k.kode })),
    ]),
  ]);
}

async function loadCrosscutting(tx: Tx, kunci: KunciTahun): Promise<Map<string, Crosscutting[]>> {
  const baris = await tx
    .selectFrom('crosscutting')
    .select(['tingkat', 'kode', 'mitra', 'kontribusi'])
    .where((eb) => eb.and({ ...kunci }))
    .orderBy('mitra')
    .execute();
  const hasil = new Map<string, Crosscutting[]>();
  for (const { tingkat, kode, mitra, kontribusi } of baris) {
    const kunciSimpul = `${tingkat} ${kode}`;
    hasil.set(kunciSimpul, [...(hasil.get(kunciSimpul) ?? []), { mitra, kontribusi }]);
  }
  return hasil;
}

const sebutan = ({ kode, nama }: { kode: string; nama: string }) => ({ kode, nama });

export interface RencanaTahun {
  fakta: FaktaPerencanaan;
  simpul: SimpulRencana[];
  nomenklatur: NomenklaturTahun;
  /** The other perangkat daerah of the pemda. */
  mitra: { kode: string; nama: string }[];
}

/** Throws 404 when the unit has no such year. */
export async function loadRencana(tx: Tx, kunci: KunciTahun): Promise<RencanaTahun> {
  const fakta = await loadPerencanaan(tx, kunci);
  if (fakta === null) throw await explainTahun(tx, kunci);
  const unit = await tx
    .selectFrom('perangkat_daerah')
    .select(['kode', 'nama', 'urusan_kode'])
    .where('pemda_id', '=', kunci.pemda_id)
    .orderBy('nama')
    .execute();
  const urusan = unit.find(({ kode }) => kode === kunci.perangkat_daerah)?.urusan_kode ?? '';
  return {
    fakta,
    simpul: ratakanRencana(fakta, await loadCrosscutting(tx, kunci)),
    nomenklatur: await loadNomenklatur(tx, kunci.tahun, urusan),
    mitra: unit.filter(({ kode }) => kode !== kunci.perangkat_daerah).map(sebutan),
  };
}

/** What commands on `simpul` are checked against. */
export function rujukanRencana(
  { fakta, nomenklatur, mitra }: Omit<RencanaTahun, 'simpul'>,
  simpul: readonly { kode: string }[],
): RujukanRencana {
  return {
    sasaran: new Set(sasaranRenstra(fakta.renstra).map(({ kode }) => kode)),
    jabatan: new Set(fakta.jabatan.map(({ kode }) => kode)),
    mitra: new Set(mitra.map(({ kode }) => kode)),
    nomenklatur: new Map(
      simpul.flatMap(({ kode }) => {
        const nama = nomenklatur.nama(kode);
        return nama === null ? [] : [[kode, nama] as const];
      }),
    ),
    edisi: nomenklatur.edisi,
  };
}

/** The tree as the API gives it. */
export async function presentRencana(tx: Tx, kunci: KunciTahun): Promise<Rencana> {
  const rencana = await loadRencana(tx, kunci);
  const { fakta, nomenklatur } = rencana;
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const simpul = urutkanRencana(rencana.simpul);
  const indikator = await tx
    .selectFrom('definisi_indikator')
    .select(['indikator as kode', 'nama', 'tingkat', 'induk', 'iku'])
    .where((eb) => eb.and({ pemda_id, perangkat_daerah, tahun }))
    .orderBy('urutan')
    .execute();
  const revisi = await tx
    .selectFrom('revisi')
    .select('versi')
    .where((eb) => eb.and({ pemda_id, objek: objekRencana(kunci) }))
    .executeTakeFirst();
  const berindikator = new Set(indikator.map(({ tingkat, induk }) => `${tingkat} ${induk}`));
  const rujukan = rujukanRencana(rencana, simpul);
  return {
    versi: revisi?.versi ?? 0,
    simpul,
    peringatan: periksaRencana(simpul, rujukan, berindikator),
    tujuan: (fakta.renstra?.tujuan ?? []).map((tujuan) => ({
      ...sebutan(tujuan),
      sasaran: tujuan.sasaran.map(sebutan),
    })),
    jabatan: fakta.jabatan.map(sebutan),
    indikator,
    edisi: nomenklatur.edisi,
    tambahan: nomenklatur.edisi
      ? simpul.filter(({ kode }) => !rujukan.nomenklatur.has(kode)).map(({ kode }) => kode)
      : [],
    mitra: rencana.mitra,
  };
}
