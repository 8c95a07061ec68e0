// Commands of a Renstra as the editor of plans runs them.
import { balikRenstra } from '@tapis/core/perencanaan/renstra/balikRenstra.ts';
import { cariSimpul, type IsiRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import type { PerintahRenstra } from '@tapis/core/perencanaan/renstra/perintahRenstra.ts';
import { ubahRenstra } from '@tapis/core/perencanaan/renstra/ubahRenstra.ts';
import type { AturanSunting } from '../susun/useSuntingan.ts';

export const ATURAN_RENSTRA: AturanSunting<IsiRenstra, PerintahRenstra> = {
  terapkan: ubahRenstra,
  balik: balikRenstra,
  touched(isi, perintah) {
    if (perintah.jenis === 'identitas') return isi.identitas;
    const { kode } = perintah;
    const simpul = kode === null ? undefined : cariSimpul(isi, { tingkat: perintah.tingkat, kode });
    // Its number among the siblings changes with theirs and is nobody's edit.
    return simpul && { nama: simpul.nama, induk: simpul.induk };
  },
};
