// The statement of the APIP on a report, as long as it is about the facts of now.
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import type { PernyataanReviu } from '@tapis/core/pelaporan/pernyataanReviu.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { hashKanonik } from './hashKanonik.ts';

/** Hash of the facts that a reviu is about: all but its own statement. */
export function hashBahanDireviu({ pelaporan, ...bahan }: BahanLkjip): string {
  const { pernyataanReviu: _, ...lain } = pelaporan;
  return hashKanonik({ ...bahan, pelaporan: lain });
}

/** The bahan with the approved statement; without it when there is none, or when the facts have changed since. */
export async function withPernyataanReviu(tx: Tx, kunci: KunciTahun, bahan: BahanLkjip): Promise<BahanLkjip> {
  const ada = await tx
    .selectFrom('reviu_apip')
    .select(['pernyataan', 'hash_bahan'])
    .where((eb) => eb.and({ ...kunci, status: 'disetujui' }))
    .executeTakeFirst();
  if (!ada?.pernyataan || ada.hash_bahan !== hashBahanDireviu(bahan)) return bahan;
  return {
    ...bahan,
    pelaporan: { ...bahan.pelaporan, pernyataanReviu: JSON.parse(ada.pernyataan) as PernyataanReviu },
  };
}
