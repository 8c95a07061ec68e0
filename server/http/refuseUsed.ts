// A deletion of what is still used elsewhere becomes a refusal with a sentence.
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { refuse } from './refuse.ts';

const FOREIGN_KEY_VIOLATION = '23503';

/** The transaction is lost when the deletion is refused. */
export async function refuseUsed<T>(work: () => Promise<T>, pelanggaran: Pelanggaran): Promise<T> {
  try {
    return await work();
  } catch (galat) {
    if (galat instanceof Error && 'code' in galat && galat.code === FOREIGN_KEY_VIOLATION) refuse([pelanggaran]);
    throw galat;
  }
}
