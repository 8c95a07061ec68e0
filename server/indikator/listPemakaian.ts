// What still needs an indicator in a year, each as a sentence: it cannot be deleted before that is gone.
import { rujukanRumus } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import type { Kamus } from './loadKamus.ts';

const PEMAKAI = [
  ['target_perjanjian_kinerja', 'dimuat dalam Perjanjian Kinerja'],
  ['realisasi', 'sudah punya realisasi'],
  ['efisiensi', 'dipakai dalam tabel efisiensi laporan'],
] as const;

const refusal = (sebab: string): Pelanggaran => ({
  kode: 'indikator.masih-dipakai',
  bidang: null,
  pesan: `Indikator ini ${sebab}, sehingga tidak dapat dihapus. Lepaskan lebih dahulu, atau akhiri indikatornya.`,
  sitasi: null,
  tingkat: 'salah',
});

export async function listPemakaian(
  tx: Tx,
  { pemda_id, perangkat_daerah, tahun }: KunciTahun,
  { bahan }: Kamus,
  kode: string,
): Promise<Pelanggaran[]> {
  const sebab: string[] = [];
  for (const [tabel, kalimat] of PEMAKAI) {
    const baris = await tx
      .selectFrom(tabel)
      .select('indikator')
      .where('pemda_id', '=', pemda_id)
      .where('perangkat_daerah', '=', perangkat_daerah)
      .where('tahun', '=', tahun)
      .where('indikator', '=', kode)
      .limit(1)
      .executeTakeFirst();
    if (baris) sebab.push(kalimat);
  }
  const catatan = await sql`
    SELECT 1 FROM (SELECT pemda_id, perangkat_daerah, tahun, lembar, baris FROM catatan_kinerja
      UNION ALL SELECT pemda_id, perangkat_daerah, tahun, lembar, baris FROM tindak_lanjut) c
    WHERE c.pemda_id = ${pemda_id} AND c.perangkat_daerah = ${perangkat_daerah} AND c.tahun = ${tahun}
      AND c.lembar = 'kinerja' AND c.baris = ${kode} LIMIT 1`.execute(tx);
  if (catatan.rows.length > 0) sebab.push('punya catatan kendala atau tindak lanjut');
  const narasi = await tx
    .selectFrom('narasi')
    .select('slot')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('tahun', '=', tahun)
    .where(sql<boolean>`strpos(isi::text, ${`{{indikator.${kode}.`}) > 0`)
    .limit(1)
    .executeTakeFirst();
  if (narasi) sebab.push('disebut dalam narasi laporan');
  const bukti = await tx
    .selectFrom('bukti_isian')
    .select('kode')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('tahun', '=', tahun)
    .where('indikator', '=', kode)
    .where('dihapus', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (bukti) sebab.push('punya berkas bukti');
  const lain = bahan.indikator.filter((satu) => satu.kode !== kode && rujukanRumus(satu).includes(kode));
  if (lain.length > 0) sebab.push(`dirujuk rumus indikator ${lain.map((satu) => satu.kode).join(', ')}`);
  return sebab.map(refusal);
}
