// Writes SPM, comparison regions, staff, assets, visitors and service flows of one unit and year.
import type { FaktaLayanan, FaktaSdm } from '@tapis/core/layanan/faktaLayanan.ts';
import { insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

async function saveSpm(tx: Tx, kunci: KunciTahun, { spm, pembanding }: FaktaLayanan): Promise<void> {
  const { pemda_id, perangkat_daerah } = kunci;
  const unit = { pemda_id, perangkat_daerah };
  await insertRows(
    tx,
    'layanan_spm',
    spm.map(({ kodeNasional, kode, nama, indikator, satuan }, urutan) => ({
      ...unit,
      kode,
      urutan,
      kode_nasional: kodeNasional,
      nama,
      indikator,
      satuan,
    })),
    { keep: true },
  );
  await insertRows(
    tx,
    'catatan_spm',
    spm.flatMap(({ kode: layanan, catatan }) =>
      catatan.map(({ triwulan, ...satu }) => ({ ...unit, layanan, ...satu, periode: triwulan ?? 0 })),
    ),
  );
  await insertRows(
    tx,
    'pembanding',
    pembanding.map(({ kode, wilayah, jenis, sumber, tahun, catatan }, urutan) => ({
      ...kunci,
      kode,
      urutan,
      wilayah,
      jenis,
      sumber,
      tahun_data: tahun,
      catatan,
    })),
  );
  await insertRows(
    tx,
    'pembanding_layanan',
    pembanding.flatMap(({ kode: pembanding, layanan }) =>
      layanan.map(({ kode, target, realisasi }) => ({ ...kunci, pembanding, layanan: kode, target, realisasi })),
    ),
  );
}

async function saveSdm(tx: Tx, kunci: KunciTahun, fakta: FaktaSdm): Promise<void> {
  const { pns, thls, pppk, penerimaGaji, psks } = fakta;
  const urut = <B>(baris: B[]) => baris.map((satu, urutan) => ({ ...kunci, urutan, ...satu }));
  await insertRows(tx, 'sdm', [
    { ...kunci, pns, thls, pppk, penerima_gaji: penerimaGaji, psks_jumlah: psks.jumlah, psks_jenis: psks.jenis },
  ]);
  await insertRows(tx, 'sdm_pangkat', urut(fakta.pangkat));
  await insertRows(tx, 'sdm_pendidikan', urut(fakta.pendidikan));
  await insertRows(tx, 'sdm_diklat', urut(fakta.diklat));
  await insertRows(tx, 'pendamping', urut(fakta.pendamping));
}

export async function saveLayanan(tx: Tx, kunci: KunciTahun, fakta: FaktaLayanan): Promise<void> {
  await saveSpm(tx, kunci, fakta);
  if (fakta.sdm !== null) await saveSdm(tx, kunci, fakta.sdm);
  await insertRows(
    tx,
    'sarana',
    fakta.sarana.map((satu, urutan) => ({ ...kunci, urutan, ...satu })),
  );
  await insertRows(
    tx,
    'kunjungan',
    fakta.kunjungan.map(({ karakteristik }, urutan) => ({ ...kunci, karakteristik, urutan })),
  );
  await insertRows(
    tx,
    'kunjungan_baris',
    fakta.kunjungan.flatMap(({ karakteristik, baris }) =>
      baris.map((satu, urutan) => ({ ...kunci, karakteristik, urutan, ...satu })),
    ),
  );
  await insertRows(
    tx,
    'alur_layanan',
    fakta.alurLayanan.map(({ judul, langkah }, urutan) => ({
      ...kunci,
      urutan,
      judul,
      langkah: JSON.stringify(langkah),
    })),
  );
}
