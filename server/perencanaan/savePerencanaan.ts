// Writes the plan of one unit and year: legal bases, Renstra, organisation, tree. The perjanjian kinerja follow in savePerjanjianKinerja.
import { type FaktaPerencanaan, KEPALA_DAERAH } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import type { Insertable } from 'kysely';
import { insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Skema } from '../db/skema.ts';
import type { Tx } from '../db/transaksi.ts';
import { saveRenstra } from './saveRenstra.ts';

async function saveOrganisasi(tx: Tx, kunci: KunciTahun, fakta: FaktaPerencanaan): Promise<void> {
  await insertRows(
    tx,
    'bidang',
    fakta.bidang.map(({ kode, nama }, urutan) => ({ ...kunci, kode, urutan, nama })),
  );
  await insertRows(
    tx,
    'jabatan',
    fakta.jabatan.map(({ atasanDisimpulkan, eselon = null, berlakuSampai = null, ...satu }, urutan) => ({
      ...kunci,
      ...satu,
      urutan,
      atasan_disimpulkan: atasanDisimpulkan,
      eselon,
      berlaku_sampai: berlakuSampai,
    })),
  );
  const pejabat = fakta.pejabat.map(({ sebutanJabatan, mulai = null, selesai = null, ...satu }) => ({
    ...satu,
    sebutan_jabatan: sebutanJabatan,
    mulai,
    selesai,
  }));
  await insertRows(
    tx,
    'pejabat',
    pejabat
      .filter(({ jabatan }) => jabatan !== KEPALA_DAERAH)
      .map((satu, urutan) => ({ ...kunci, ...satu, urutan: urutan + 1 })),
  );
  await saveKepalaDaerah(
    tx,
    kunci.pemda_id,
    pejabat.filter(({ jabatan }) => jabatan === KEPALA_DAERAH).map(({ jabatan: _, ...satu }) => satu),
  );
}

/** Belongs to the pemda, not to the year: what is recorded there already stays as it is. */
async function saveKepalaDaerah(
  tx: Tx,
  pemda_id: string,
  kepala: Omit<Insertable<Skema['kepala_daerah']>, 'pemda_id' | 'nomor'>[],
): Promise<void> {
  const ada = await tx.selectFrom('kepala_daerah').select('nomor').where('pemda_id', '=', pemda_id).executeTakeFirst();
  if (ada !== undefined) return;
  await insertRows(
    tx,
    'kepala_daerah',
    kepala.map((satu, urutan) => ({ pemda_id, nomor: urutan + 1, ...satu })),
  );
}

async function savePohon(tx: Tx, kunci: KunciTahun, fakta: FaktaPerencanaan): Promise<void> {
  const { program } = fakta;
  const kegiatan = program.flatMap((induk) => induk.kegiatan.map((satu) => ({ ...satu, program: induk.kode })));
  const sub = kegiatan.flatMap((induk) => induk.subKegiatan.map((satu) => ({ ...satu, kegiatan: induk.kode })));
  await insertRows(
    tx,
    'program',
    program.map(({ kode, nama, sasaran }) => ({
      ...kunci,
      kode,
      nama,
      sasaran,
      renstra_awal: sasaran === null ? null : (fakta.renstra?.awal ?? null),
    })),
  );
  await insertRows(
    tx,
    'kegiatan',
    kegiatan.map(({ kode, nama, program }) => ({ ...kunci, kode, nama, program })),
  );
  await insertRows(
    tx,
    'sub_kegiatan',
    sub.map(({ kode, nama, kegiatan, sasaran, catatanKeluaran }) => ({
      ...kunci,
      kode,
      nama,
      kegiatan,
      sasaran,
      catatan_keluaran: catatanKeluaran,
    })),
  );
  const simpul = [
    ...program.map((satu) => ({ tingkat: 'program', ...satu })),
    ...kegiatan.map((satu) => ({ tingkat: 'kegiatan', ...satu })),
    ...sub.map((satu) => ({ tingkat: 'subkegiatan', ...satu })),
  ];
  await insertRows(
    tx,
    'penanggung_jawab',
    simpul.flatMap(({ tingkat, kode, penanggungJawab }) =>
      penanggungJawab.map((jabatan, urutan) => ({ ...kunci, tingkat, kode, urutan, jabatan })),
    ),
  );
}

export async function savePerencanaan(tx: Tx, kunci: KunciTahun, fakta: FaktaPerencanaan): Promise<void> {
  const { pemda_id, perangkat_daerah } = kunci;
  const unit = { pemda_id, perangkat_daerah };
  await insertRows(
    tx,
    'dasar_hukum',
    fakta.dasarHukum.map(({ catatan = null, ...satu }) => ({ ...unit, ...satu, catatan })),
    { keep: true },
  );
  if (fakta.renstra !== null) await saveRenstra(tx, unit, fakta.renstra);
  await insertRows(tx, 'tahun_kinerja', [
    {
      ...kunci,
      renstra_awal: fakta.renstra?.awal ?? null,
      rencana_aksi_tempat: fakta.rencanaAksi?.tempat ?? null,
      rencana_aksi_tanggal: fakta.rencanaAksi?.tanggal ?? null,
    },
  ]);
  await insertRows(
    tx,
    'rujukan_hukum',
    fakta.dasarHukum.map(({ kode }, urutan) => ({ ...kunci, urutan, dasar_hukum: kode })),
  );
  await saveOrganisasi(tx, kunci, fakta);
  await savePohon(tx, kunci, fakta);
}
