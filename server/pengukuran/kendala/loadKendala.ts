// Kendala, factors and tindak lanjut of a unit and year, with revisions. A fixed number of queries.
import type { CatatanKinerja, KendalaTahun, TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import type { FaktaKendala } from '@tapis/core/pengukuran/kendala/faktaKendala.ts';
import { alasanTerkunci } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { explainTahun } from '../../perencanaan/explainTahun.ts';
import { loadHari, loadPeriode } from '../../perencanaan/periode/loadPeriode.ts';
import { namaBaris } from './barisLembar.ts';

interface Jejak {
  versi: number | null;
  oleh: string | null;
  waktu: Date | null;
}
const jejak = ({ versi, oleh, waktu }: Jejak) => ({
  versi: versi ?? 0,
  oleh,
  waktu: waktu?.toISOString() ?? null,
});

type BarisCatatan = Omit<CatatanKinerja, keyof Jejak> & Jejak;

/** `tempat`: one row only. */
export async function listCatatanKinerja(
  tx: Tx,
  { pemda_id, perangkat_daerah, tahun }: KunciTahun,
  tempat: Pick<CatatanKinerja, 'triwulan' | 'lembar' | 'baris'> | null = null,
): Promise<CatatanKinerja[]> {
  const satu =
    tempat === null
      ? sql``
      : sql`AND c.triwulan = ${tempat.triwulan} AND c.lembar = ${tempat.lembar} AND c.baris = ${tempat.baris}`;
  const { rows } = await sql<BarisCatatan>`
    SELECT c.triwulan, c.lembar, c.baris, c.kendala, c.pendukung, c.penghambat, r.versi, r.oleh, r.waktu
    FROM catatan_kinerja c
    LEFT JOIN revisi r ON r.pemda_id = c.pemda_id
      AND r.objek = concat_ws('/', c.perangkat_daerah, c.tahun, 'kendala', c.triwulan, c.lembar, nullif(c.baris, ''))
    WHERE c.pemda_id = ${pemda_id} AND c.perangkat_daerah = ${perangkat_daerah} AND c.tahun = ${tahun} ${satu}
    ORDER BY c.triwulan, c.lembar, c.baris`.execute(tx);
  return rows.map((b) => ({ ...b, ...jejak(b) }));
}

type BarisTindakLanjut = Omit<TindakLanjut, keyof Jejak> & Jejak;

/** Of the year, and of earlier ones what was open when it began. `nomor`: that one of the year only. */
export async function listTindakLanjut(
  tx: Tx,
  { pemda_id, perangkat_daerah, tahun }: KunciTahun,
  nomor: string | null = null,
): Promise<TindakLanjut[]> {
  const mana =
    nomor === null
      ? sql`(t.tahun = ${tahun} OR (t.tahun < ${tahun} AND (t.selesai IS NULL OR t.selesai >= make_date(${tahun}::int, 1, 1))))`
      : sql`t.tahun = ${tahun} AND t.nomor = ${nomor}`;
  const { rows } = await sql<BarisTindakLanjut>`
    SELECT t.nomor, t.tahun, t.triwulan, t.lembar, t.baris, ${namaBaris('t')} AS "namaBaris", t.uraian, t.jabatan,
      j.nama AS "namaJabatan", to_char(t.batas, 'YYYY-MM-DD') AS batas, to_char(t.selesai, 'YYYY-MM-DD') AS selesai,
      t.catatan_selesai AS "catatanSelesai", r.versi, r.oleh, r.waktu
    FROM tindak_lanjut t
    JOIN jabatan j ON j.pemda_id = t.pemda_id AND j.perangkat_daerah = t.perangkat_daerah AND j.tahun = t.tahun
      AND j.kode = t.jabatan
    LEFT JOIN revisi r ON r.pemda_id = t.pemda_id
      AND r.objek = concat_ws('/', t.perangkat_daerah, t.tahun, 'tindak-lanjut', t.nomor)
    WHERE t.pemda_id = ${pemda_id} AND t.perangkat_daerah = ${perangkat_daerah} AND ${mana}
    ORDER BY t.batas, t.nomor`.execute(tx);
  return rows.map((b) => ({ ...b, nomor: String(b.nomor), ...jejak(b) }));
}

/** What a report prints. */
export async function loadFaktaKendala(tx: Tx, kunci: KunciTahun): Promise<FaktaKendala> {
  const [catatan, tindakLanjut] = [await listCatatanKinerja(tx, kunci), await listTindakLanjut(tx, kunci)];
  return {
    catatan: catatan.map(({ versi: _, oleh: __, waktu: ___, ...satu }) => satu),
    tindakLanjut: tindakLanjut.map(
      ({ versi: _, oleh: __, waktu: ___, namaBaris: ____, namaJabatan: _____, ...satu }) => satu,
    ),
  };
}

const loadJabatan = async (tx: Tx, { pemda_id, perangkat_daerah, tahun }: KunciTahun) => {
  const { rows } = await sql<{ jabatan: KendalaTahun['jabatan']; bidang: KendalaTahun['bidang'] }>`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('kode', j.kode, 'nama', j.nama, 'bidang', j.bidang) ORDER BY j.urutan), '[]')
       FROM jabatan j WHERE j.pemda_id = k.pemda_id AND j.perangkat_daerah = k.perangkat_daerah AND j.tahun = k.tahun) AS jabatan,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('kode', b.kode, 'nama', b.nama) ORDER BY b.urutan), '[]')
       FROM bidang b WHERE b.pemda_id = k.pemda_id AND b.perangkat_daerah = k.perangkat_daerah AND b.tahun = k.tahun) AS bidang
    FROM tahun_kinerja k
    WHERE k.pemda_id = ${pemda_id} AND k.perangkat_daerah = ${perangkat_daerah} AND k.tahun = ${tahun}`.execute(tx);
  return rows[0] ?? null;
};

export async function loadKendala(tx: Tx, kunci: KunciTahun, waktu: Date): Promise<KendalaTahun> {
  const organisasi = await loadJabatan(tx, kunci);
  if (organisasi === null) throw await explainTahun(tx, kunci);
  const hari = await loadHari(tx, kunci.pemda_id, waktu);
  const periode = await loadPeriode(tx, kunci);
  return {
    tahun: kunci.tahun,
    hari,
    catatan: await listCatatanKinerja(tx, kunci),
    tindakLanjut: await listTindakLanjut(tx, kunci),
    ...organisasi,
    terkunci: periode.flatMap(({ triwulan, isian, jendela }) => {
      const alasan = alasanTerkunci(isian, jendela, hari);
      return alasan === null ? [] : [{ triwulan: triwulan as Triwulan, alasan }];
    }),
  };
}
