// Writes a pemda and one of its perangkat daerah. Those that exist already stay as they are.
import type { Pemda, PerangkatDaerah } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { insertRows } from '../db/insertRows.ts';
import type { Tx } from '../db/transaksi.ts';

export async function saveUnit(tx: Tx, pemda: Pemda, unit: PerangkatDaerah): Promise<void> {
  const { kode: pemda_id, ibuKota, kepalaDaerah, ...nama } = pemda;
  await insertRows(tx, 'pemda', [{ pemda_id, ibu_kota: ibuKota, kepala_daerah: kepalaDaerah, ...nama }], {
    keep: true,
  });
  const { alamat } = unit;
  await insertRows(
    tx,
    'perangkat_daerah',
    [
      {
        pemda_id,
        kode: unit.kode,
        nama: unit.nama,
        urusan_kode: unit.urusan.kode,
        urusan_nama: unit.urusan.nama,
        jalan: alamat.jalan,
        kode_pos: alamat.kodePos,
        kota: alamat.kota,
        telepon: alamat.telepon,
        fax: alamat.fax,
        tugas: unit.tugas,
        fungsi: unit.fungsi,
        uraian_tugas: unit.uraianTugas,
      },
    ],
    { keep: true },
  );
}
