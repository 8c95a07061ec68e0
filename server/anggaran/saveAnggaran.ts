// Writes the budget of one unit and year. The tree of program, kegiatan and sub kegiatan must be there before.
import type { FaktaAnggaran } from '@tapis/core/anggaran/faktaAnggaran.ts';
import { insertRows, moneyColumn } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

/** `kegiatan`: kode of every kegiatan of the tree; a ceiling on any other kode belongs to a sub kegiatan. */
export async function saveAnggaran(
  tx: Tx,
  kunci: KunciTahun,
  fakta: FaktaAnggaran,
  kegiatan: ReadonlySet<string>,
): Promise<void> {
  await insertRows(
    tx,
    'versi_anggaran',
    fakta.versi.map((satu) => ({ ...kunci, ...satu })),
  );
  await insertRows(
    tx,
    'pagu',
    fakta.pagu.map(({ versi, kode, nilai }) => ({
      ...kunci,
      versi,
      kode,
      tingkat: kegiatan.has(kode) ? 'kegiatan' : 'subkegiatan',
      nilai: moneyColumn(nilai),
    })),
  );
  await insertRows(
    tx,
    'belanja',
    fakta.belanja.map(({ kode, uraian, anggaran, realisasi }) => ({
      ...kunci,
      kode,
      uraian,
      anggaran: moneyColumn(anggaran),
      realisasi: moneyColumn(realisasi),
    })),
  );
  await insertRows(
    tx,
    'pagu_tahun_lalu',
    fakta.paguTahunLalu.map(({ tahun, nilai }) => ({ ...kunci, tahun_pagu: tahun, nilai: moneyColumn(nilai) })),
  );
  await insertRows(
    tx,
    'alasan_perubahan',
    fakta.alasanPerubahan.map((satu, urutan) => ({ ...kunci, urutan, ...satu })),
  );
  await insertRows(
    tx,
    'anggaran_triwulan',
    fakta.triwulan.map(({ subKegiatan, triwulan, target, realisasi }) => ({
      ...kunci,
      sub_kegiatan: subKegiatan,
      triwulan,
      target: moneyColumn(target.nilai),
      target_ragu: target.ragu ?? null,
      target_disimpulkan: target.disimpulkan ?? null,
      realisasi: moneyColumn(realisasi.nilai),
      realisasi_ragu: realisasi.ragu ?? null,
      realisasi_disimpulkan: realisasi.disimpulkan ?? null,
    })),
  );
}
