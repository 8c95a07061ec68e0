// The budget that an open quarter is measured against does not move: its plan of spending, and the version that was in force. A new
// version (pergeseran, perubahan) is the way of the year, and stays free.
import type { VersiRinci } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { pelanggaranBeku } from '@tapis/core/perencanaan/periode/acuanBeku.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { tulisTriwulan } from '@tapis/core/values/tulisTriwulan.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { refuse } from '../http/refuse.ts';
import { loadBeku } from '../perencanaan/periode/loadBeku.ts';

export async function refuseKasBeku(tx: Tx, kunci: KunciTahun, waktu: Date, triwulan: ReadonlySet<Triwulan>) {
  if (triwulan.size === 0) return;
  const beku = await loadBeku(tx, kunci, waktu);
  refuse(
    [...beku]
      .filter(([t]) => triwulan.has(t))
      .map((satu) =>
        pelanggaranBeku(
          `triwulan.${satu[0]}`,
          `Rencana kas ${tulisTriwulan(satu[0])}`,
          satu,
          'Rencana triwulan yang belum dibuka tetap dapat diubah.',
        ),
      ),
  );
}

/** A version in force is not taken back once a quarter has opened under it. */
export async function refuseVersiBeku(
  tx: Tx,
  kunci: KunciTahun,
  waktu: Date,
  { status, tanggal, nama }: Pick<VersiRinci, 'status' | 'tanggal' | 'nama'>,
) {
  if (status !== 'berlaku') return;
  const beku = [...(await loadBeku(tx, kunci, waktu))].find(([, sejak]) => sejak >= (tanggal ?? ''));
  if (beku !== undefined)
    refuse([pelanggaranBeku('versi', `Pagu ${nama}`, beku, 'Perubahan pagu dibuat sebagai versi baru.')]);
}
