// Commands on the tree of a year as the editor of plans runs them.
import type { Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import type { RujukanRencana, SimpulRencana } from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import {
  balikRencana,
  cariSimpulRencana,
  type PerintahRencana,
  ubahRencana,
} from '@tapis/core/perencanaan/rencana/ubahRencana.ts';
import type { AturanSunting } from '../susun/useSuntingan.ts';

const kode = (daftar: readonly { kode: string }[]) => new Set(daftar.map((satu) => satu.kode));

/** What the commands may refer to is what the server has told; names of the nomenclature it checks by itself. */
export function aturanRencana({
  tujuan,
  jabatan,
  mitra,
  edisi,
}: Rencana): AturanSunting<SimpulRencana[], PerintahRencana> {
  const rujukan: RujukanRencana = {
    sasaran: kode(tujuan.flatMap(({ sasaran }) => sasaran)),
    jabatan: kode(jabatan),
    mitra: kode(mitra),
    nomenklatur: new Map(),
    edisi,
  };
  return {
    terapkan: (simpul, perintah) => ubahRencana(simpul, perintah, rujukan),
    balik: balikRencana,
    touched: cariSimpulRencana,
  };
}
