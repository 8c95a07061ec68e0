// The organisation of one unit and year: five queries, however large it is.
import type { IsianJabatan, Organisasi } from '@tapis/contract/perencanaan/organisasi.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { readVersi } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { presentPejabat } from './barisPejabat.ts';
import { listKode } from './editUnit.ts';

export const objekOrganisasi = (
  { perangkat_daerah, tahun }: KunciTahun,
  jenis: 'bidang' | 'jabatan' | 'pejabat',
  kode: string | number = '',
): string => `${perangkat_daerah}/${tahun}/${jenis}/${kode}`;

/** Throws GalatHttp when the unit has no such year. */
async function requireTahun(tx: Tx, { pemda_id, perangkat_daerah, tahun }: KunciTahun): Promise<void> {
  const baris = await tx
    .selectFrom('tahun_kinerja')
    .select('tahun')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .orderBy('tahun')
    .execute();
  if (baris.some((satu) => satu.tahun === tahun)) return;
  const unit = await listKode(tx, pemda_id);
  throw new GalatHttp(
    unit.includes(perangkat_daerah)
      ? {
          kode: 'perencanaan.tahun-tidak-ada',
          perangkatDaerah: perangkat_daerah,
          tahun,
          ada: baris.map((satu) => String(satu.tahun)),
        }
      : { kode: 'perencanaan.perangkat-daerah-tidak-ada', perangkatDaerah: perangkat_daerah, ada: unit },
  );
}

export async function readOrganisasi(tx: Tx, kunci: KunciTahun) {
  await requireTahun(tx, kunci);
  const milik = sql<boolean>`(pemda_id, perangkat_daerah, tahun) = (${kunci.pemda_id}, ${kunci.perangkat_daerah}, ${kunci.tahun})`;
  const bidang = await tx.selectFrom('bidang').selectAll().where(milik).orderBy('urutan').execute();
  const jabatan = await tx.selectFrom('jabatan').selectAll().where(milik).orderBy('urutan').execute();
  const pejabat = await tx
    .selectFrom('pejabat')
    .selectAll()
    .where(milik)
    .orderBy(sql`mulai DESC NULLS LAST`)
    .orderBy('urutan', 'desc')
    .execute();
  return { bidang, jabatan, pejabat };
}

export type BarisOrganisasi = Awaited<ReturnType<typeof readOrganisasi>>;

export const presentJabatan = (satu: BarisOrganisasi['jabatan'][number]) => ({
  kode: satu.kode,
  nama: satu.nama,
  jenis: satu.jenis as IsianJabatan['jenis'],
  eselon: satu.eselon as IsianJabatan['eselon'],
  atasan: satu.atasan,
  atasanDisimpulkan: satu.atasan_disimpulkan,
  bidang: satu.bidang,
  berlakuSampai: satu.berlaku_sampai,
});

export const presentPejabatUnit = (satu: BarisOrganisasi['pejabat'][number]) => ({
  ...presentPejabat(satu.urutan, satu),
  jabatan: satu.jabatan,
});

export async function presentOrganisasi(tx: Tx, kunci: KunciTahun): Promise<Organisasi> {
  const { bidang, jabatan, pejabat } = await readOrganisasi(tx, kunci);
  const revisi = await readVersi(tx, kunci.pemda_id, `${kunci.perangkat_daerah}/${kunci.tahun}/`);
  const versi = (jenis: 'bidang' | 'jabatan' | 'pejabat', kode: string | number) =>
    revisi.get(objekOrganisasi(kunci, jenis, kode))?.versi ?? 0;
  return {
    bidang: bidang.map(({ kode, nama }) => ({ kode, nama, versi: versi('bidang', kode) })),
    jabatan: jabatan.map((satu) => ({ ...presentJabatan(satu), versi: versi('jabatan', satu.kode) })),
    pejabat: pejabat.map((satu) => ({ ...presentPejabatUnit(satu), versi: versi('pejabat', satu.urutan) })),
  };
}
