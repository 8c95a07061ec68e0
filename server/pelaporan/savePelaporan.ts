// Writes narrative, preface, documentation list and notes on the data of one unit and year.
import type { FaktaPelaporan } from '@tapis/core/pelaporan/faktaPelaporan.ts';
import { insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

export async function savePelaporan(tx: Tx, kunci: KunciTahun, fakta: FaktaPelaporan): Promise<void> {
  await insertRows(
    tx,
    'narasi',
    fakta.narasi.map(({ slot, isi }, urutan) => ({ ...kunci, slot, urutan, isi: JSON.stringify(isi) })),
  );
  if (fakta.kataPengantar !== null) await insertRows(tx, 'kata_pengantar', [{ ...kunci, ...fakta.kataPengantar }]);
  await insertRows(
    tx,
    'pemanfaatan',
    fakta.pemanfaatan.map((uraian, urutan) => ({ ...kunci, urutan, uraian })),
  );
  await insertRows(
    tx,
    'dokumentasi',
    fakta.dokumentasi.map(({ kode, judul }, urutan) => ({ ...kunci, kode, urutan, judul })),
  );
  await insertRows(
    tx,
    'foto',
    fakta.dokumentasi.flatMap(({ kode: dokumentasi, foto }) =>
      foto.map(({ keterangan, subKegiatan, kelompok }, urutan) => ({
        ...kunci,
        dokumentasi,
        urutan,
        keterangan,
        sub_kegiatan: subKegiatan,
        kelompok,
      })),
    ),
  );
  await insertRows(
    tx,
    'catatan_data',
    fakta.catatanData.map(({ laporanSemula, ...satu }, urutan) => ({
      ...kunci,
      ...satu,
      urutan,
      laporan_semula: laporanSemula,
    })),
  );
}
