// Writes the definitions of a year's indicators with their targets. The nodes they measure and the SPM services they use must be there before.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { cellColumns, insertRows, splitNilai } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

function kondisiAwal({ kondisiAwal: awal }: FaktaIndikator) {
  const { nilai, kata } = splitNilai(awal?.nilai ?? null);
  return { kondisi_awal_tahun: awal?.tahun ?? null, kondisi_awal_nilai: nilai, kondisi_awal_kata: kata };
}

/** `renstraAwal`: first year of the Renstra whose tujuan and sasaran the indicators measure; null while there is none. */
export async function saveIndikator(
  tx: Tx,
  kunci: KunciTahun,
  renstraAwal: number | null,
  daftar: FaktaIndikator[],
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
    daftar.map((satu, urutan) => ({
      ...kunci,
      indikator: satu.kode,
      urutan,
      renstra_awal: renstraAwal,
      nama: satu.nama,
      tingkat: satu.tingkat,
      induk: satu.induk,
      sasaran: satu.sasaran,
      iku: satu.iku,
      satuan: satu.satuan,
      jenis_nilai: satu.jenisNilai,
      skala: satu.skala,
      polaritas: satu.polaritas,
      akumulasi: satu.akumulasi,
      mode_input: satu.modeInput,
      presisi: satu.presisi,
      definisi: satu.definisi,
      sumber_data: satu.sumberData,
      pengumpul_data: satu.pengumpulData ?? null,
      frekuensi: satu.frekuensi ?? null,
      jenis_bukti: satu.jenisBukti ?? null,
      ...kondisiAwal(satu),
      rumus: satu.rumus,
    })),
  );
  await insertRows(
    tx,
    'komponen_indikator',
    daftar.flatMap(({ kode: indikator, komponen }) =>
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
      })),
    ),
  );
  await insertRows(
    tx,
    'penanggung_jawab_indikator',
    daftar.flatMap(({ kode: indikator, penanggungJawab }) =>
      penanggungJawab.map((jabatan, urutan) => ({ ...kunci, indikator, jabatan, urutan })),
    ),
  );
  await insertRows(
    tx,
    'sub_kegiatan_indikator',
    daftar.flatMap(({ kode: indikator, subKegiatan }) =>
      subKegiatan.map((sub_kegiatan) => ({ ...kunci, indikator, sub_kegiatan })),
    ),
  );
  await insertRows(
    tx,
    'target_indikator',
    daftar.flatMap(({ kode: indikator, target }) =>
      target.map(({ tahun, nilai }) => ({ ...kunci, indikator, tahun_target: tahun, ...cellColumns(nilai) })),
    ),
  );
  await insertRows(
    tx,
    'target_triwulan',
    daftar.flatMap(({ kode: indikator, targetTriwulan }) =>
      targetTriwulan.map(({ triwulan, nilai }) => ({ ...kunci, indikator, triwulan, ...cellColumns(nilai) })),
    ),
  );
}
