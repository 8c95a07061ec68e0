// A perangkat daerah: made, changed, renamed, closed; its years started and, while empty, taken back.
import type { IsianUnit, RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { type IsiUnit, periksaKodeUnit, periksaUnit } from '@tapis/core/perencanaan/organisasi/periksaUnit.ts';
import { salah } from '@tapis/core/perencanaan/pelanggaranRencana.ts';
import { sql } from 'kysely';
import { insertRows } from '../../db/insertRows.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { loadUnit } from '../loadUnit.ts';

const objekUnit = (kode: string) => `${kode}/perangkat-daerah`;

async function readUnit(tx: Tx, pemda: string, kode: string): Promise<IsiUnit | null> {
  const unit = await loadUnit(tx, pemda, kode);
  if (unit === null) return null;
  const { perangkatDaerah, jenis, namaTerdahulu, berlakuSampai, dileburKe } = unit;
  return { ...perangkatDaerah, jenis, namaTerdahulu, berlakuSampai, dileburKe };
}

export const listKode = async (tx: Tx, pemda: string): Promise<string[]> =>
  (await tx.selectFrom('perangkat_daerah').select('kode').where('pemda_id', '=', pemda).orderBy('kode').execute()).map(
    (satu) => satu.kode,
  );

/** Years of the unit, newest first, with how much is in each. */
async function listTahun(tx: Tx, pemda: string, kode: string): Promise<RekamanUnit['tahun']> {
  const banyak = (tabel: string) =>
    sql<number>`(SELECT count(*)::int FROM ${sql.table(tabel)} x
      WHERE x.pemda_id = t.pemda_id AND x.perangkat_daerah = t.perangkat_daerah AND x.tahun = t.tahun)`;
  return tx
    .selectFrom('tahun_kinerja as t')
    .select([
      't.tahun',
      banyak('jabatan').as('jabatan'),
      banyak('program').as('program'),
      banyak('definisi_indikator').as('indikator'),
      banyak('realisasi').as('realisasi'),
      sql<number>`coalesce((SELECT r.versi FROM revisi r WHERE r.pemda_id = t.pemda_id
        AND r.objek = t.perangkat_daerah || '/' || t.tahun || '/tahun'), 0)`.as('versi'),
    ])
    .where('t.pemda_id', '=', pemda)
    .where('t.perangkat_daerah', '=', kode)
    .orderBy('t.tahun', 'desc')
    .execute();
}

export async function presentUnit(tx: Tx, pemda: string, kode: string): Promise<RekamanUnit> {
  const isi = await readUnit(tx, pemda, kode);
  if (isi === null) {
    const ada = await listKode(tx, pemda);
    throw new GalatHttp({ kode: 'perencanaan.perangkat-daerah-tidak-ada', perangkatDaerah: kode, ada });
  }
  const versi = await readVersi(tx, pemda, objekUnit(kode));
  return { ...isi, versi: versi.get(objekUnit(kode))?.versi ?? 0, tahun: await listTahun(tx, pemda, kode) };
}

async function writeUnit(tx: Tx, pemda_id: string, isi: IsiUnit): Promise<void> {
  const { kode, nama, jenis, urusan, alamat, tugas, fungsi, uraianTugas, berlakuSampai, dileburKe } = isi;
  const kolom = {
    nama,
    jenis,
    urusan_kode: urusan.kode,
    urusan_nama: urusan.nama,
    jalan: alamat.jalan,
    kode_pos: alamat.kodePos,
    kota: alamat.kota,
    telepon: alamat.telepon,
    fax: alamat.fax || null,
    tugas,
    fungsi,
    uraian_tugas: uraianTugas,
    berlaku_sampai: berlakuSampai,
    dilebur_ke: dileburKe,
  };
  await tx
    .insertInto('perangkat_daerah')
    .values({ pemda_id, kode, ...kolom })
    .onConflict((conflict) => conflict.columns(['pemda_id', 'kode']).doUpdateSet(kolom))
    .execute();
  await tx.deleteFrom('nama_terdahulu').where('pemda_id', '=', pemda_id).where('perangkat_daerah', '=', kode).execute();
  await insertRows(
    tx,
    'nama_terdahulu',
    isi.namaTerdahulu.map((satu) => ({ pemda_id, perangkat_daerah: kode, ...satu, dasar: satu.dasar || null })),
  );
}

export async function createUnit(
  tx: Tx,
  pelaku: Pelaku,
  { kode, nama, jenis, urusan }: Pick<IsiUnit, 'kode' | 'nama' | 'jenis' | 'urusan'>,
): Promise<void> {
  const { pemda } = pelaku;
  const ada = new Set(await listKode(tx, pemda));
  const isi: IsiUnit = {
    kode,
    nama,
    jenis,
    urusan,
    alamat: { jalan: '', kodePos: '', kota: '', telepon: '', fax: null },
    tugas: '',
    fungsi: [],
    uraianTugas: [],
    namaTerdahulu: [],
    berlakuSampai: null,
    dileburKe: null,
  };
  refuse([...periksaKodeUnit(kode, ada), ...periksaUnit(isi, ada)]);
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekUnit(kode), aksi: 'perangkat-daerah.tambah', jikaVersi: null },
    {
      baca: () => readUnit(tx, pemda, kode),
      tulis: async () => {
        await writeUnit(tx, pemda, isi);
        return isi;
      },
    },
  );
}

export async function editUnit(
  tx: Tx,
  pelaku: Pelaku,
  kode: string,
  isian: IsianUnit,
  jikaVersi: number | null,
): Promise<void> {
  const { pemda } = pelaku;
  const kodeUnit = await listKode(tx, pemda);
  if (!kodeUnit.includes(kode))
    throw new GalatHttp({ kode: 'perencanaan.perangkat-daerah-tidak-ada', perangkatDaerah: kode, ada: kodeUnit });
  const isi = { kode, ...isian };
  refuse(periksaUnit(isi, new Set(kodeUnit.filter((satu) => satu !== kode))));
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekUnit(kode), aksi: 'perangkat-daerah.ubah', jikaVersi },
    {
      baca: () => readUnit(tx, pemda, kode),
      tulis: async () => {
        await writeUnit(tx, pemda, isi);
        return readUnit(tx, pemda, kode);
      },
    },
  );
}

/** A closed unit has no years after its end. */
export function periksaTahun(unit: RekamanUnit, tahun: number, salinDari: number | null): void {
  const ada = unit.tahun.map((satu) => satu.tahun);
  refuse([
    ...(ada.includes(tahun)
      ? [salah('tahun-sudah-ada', 'tahun', `Tahun ${tahun} sudah dimulai. Pilih tahun lain.`)]
      : []),
    ...(unit.berlakuSampai !== null && `${tahun}-01-01` > unit.berlakuSampai
      ? [
          salah(
            'tahun-sesudah-tutup',
            'tahun',
            `${unit.nama} ditutup sebelum tahun ${tahun}. Pilih tahun yang lebih awal, atau buka kembali perangkat daerahnya.`,
          ),
        ]
      : []),
    ...(salinDari !== null && !ada.includes(salinDari)
      ? [
          salah(
            'tahun-asal-tidak-ada',
            'salinOrganisasiDari',
            `Tahun ${salinDari} tidak ada. Pilih tahun yang sudah dimulai.`,
          ),
        ]
      : []),
  ]);
}
