// Writes the definitions of a year's indicators with their targets. The nodes they measure and the SPM services they use must be there before.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { cellColumns, insertRows, splitNilai } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

/** What a person can change of the row of a definition. */
export function definisiRow(fakta: FaktaIndikator) {
  const awal = splitNilai(fakta.kondisiAwal?.nilai ?? null);
  return {
    nama: fakta.nama,
    tingkat: fakta.tingkat,
    induk: fakta.induk,
    sasaran: fakta.sasaran,
    iku: fakta.iku,
    satuan: fakta.satuan,
    jenis_nilai: fakta.jenisNilai,
    skala: fakta.skala,
    polaritas: fakta.polaritas,
    akumulasi: fakta.akumulasi,
    mode_input: fakta.modeInput,
    presisi: fakta.presisi,
    definisi: fakta.definisi,
    alasan_pemilihan: fakta.alasan ?? null,
    sumber_data: fakta.sumberData,
    pengumpul_data: fakta.pengumpulData ?? null,
    frekuensi: fakta.frekuensi ?? null,
    jenis_bukti: fakta.jenisBukti ?? null,
    kondisi_awal_tahun: fakta.kondisiAwal?.tahun ?? null,
    kondisi_awal_nilai: awal.nilai,
    kondisi_awal_kata: awal.kata,
    rumus: fakta.rumus,
  };
}

export const komponenRows = (kunci: KunciTahun, { kode: indikator, komponen }: FaktaIndikator) =>
  komponen.map(({ kode, nama, satuan, spm, penanggungJawab, sumberData }, urutan) => ({
    ...kunci,
    indikator,
    urutan,
    kode,
    nama,
    satuan,
    layanan_spm: spm,
    penanggung_jawab: penanggungJawab ?? null,
    sumber_data: sumberData ?? null,
  }));

export const penanggungJawabRows = (kunci: KunciTahun, { kode: indikator, penanggungJawab }: FaktaIndikator) =>
  penanggungJawab.map((jabatan, urutan) => ({ ...kunci, indikator, jabatan, urutan }));

export const subKegiatanRows = (kunci: KunciTahun, { kode: indikator, subKegiatan }: FaktaIndikator) =>
  subKegiatan.map((sub_kegiatan) => ({ ...kunci, indikator, sub_kegiatan }));

export const tahunanRows = (kunci: KunciTahun, { kode: indikator, target }: FaktaIndikator) =>
  target.map(({ tahun, nilai }) => ({ ...kunci, indikator, tahun_target: tahun, ...cellColumns(nilai) }));

export const triwulanRows = (kunci: KunciTahun, { kode: indikator, targetTriwulan }: FaktaIndikator) =>
  targetTriwulan.map(({ triwulan, nilai }) => ({ ...kunci, indikator, triwulan, ...cellColumns(nilai) }));

/**
 * `renstraAwal`: first year of the Renstra whose tujuan and sasaran the indicators measure; null while there is none.
 * `urutan`: place of the first one in the year.
 */
export async function saveIndikator(
  tx: Tx,
  kunci: KunciTahun,
  renstraAwal: number | null,
  daftar: readonly FaktaIndikator[],
  urutan = 0,
): Promise<void> {
  const { pemda_id, perangkat_daerah } = kunci;
  await insertRows(
    tx,
    'indikator',
    daftar.map(({ kode }) => ({ pemda_id, perangkat_daerah, kode })),
    { keep: true },
  );
  await insertRows(
    tx,
    'definisi_indikator',
    daftar.map((satu, i) => ({
      ...kunci,
      indikator: satu.kode,
      urutan: urutan + i,
      renstra_awal: renstraAwal,
      ...definisiRow(satu),
    })),
  );
  const semua = <R>(rows: (kunci: KunciTahun, fakta: FaktaIndikator) => R[]): R[] =>
    daftar.flatMap((satu) => rows(kunci, satu));
  await insertRows(tx, 'komponen_indikator', semua(komponenRows));
  await insertRows(tx, 'penanggung_jawab_indikator', semua(penanggungJawabRows));
  await insertRows(tx, 'sub_kegiatan_indikator', semua(subKegiatanRows));
  await insertRows(tx, 'target_indikator', semua(tahunanRows));
  await insertRows(tx, 'target_triwulan', semua(triwulanRows));
}
