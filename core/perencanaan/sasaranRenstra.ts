// Every sasaran of a Renstra, in its order; none where the year has no Renstra yet.
import type { Renstra, Sasaran } from './faktaPerencanaan.ts';

export const sasaranRenstra = (renstra: Renstra | null): Sasaran[] =>
  (renstra?.tujuan ?? []).flatMap((tujuan) => tujuan.sasaran);
