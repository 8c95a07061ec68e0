// A file of somebody else → what is wrong in it. Here and now for tests; everywhere else in a worker (pereviuPekerja.ts), since a
// hostile file may take all time and memory it can get.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { BerkasTerbaca } from '@tapis/core/reviu/berkasTerbaca.ts';
import { naskahTerbaca } from '@tapis/core/reviu/naskahTerbaca.ts';
import { type PilihanReviu, reviu } from '@tapis/core/reviu/reviu.ts';
import type { HasilReviu } from '@tapis/core/reviu/temuan.ts';
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { GalatBaca, type MasalahBaca } from '@tapis/reader/reviu/masalahBaca.ts';
import { readBerkas } from '@tapis/reader/reviu/readBerkas.ts';

export interface BerkasMasuk {
  /** As its owner named it, with the ending. */
  nama: string;
  isi: Uint8Array;
}

export interface Tinjauan {
  hasil: HasilReviu;
  berkas: BerkasTerbaca;
}

export interface Pereviu {
  reviu(berkas: BerkasMasuk, pilihan: PilihanReviu): Promise<Hasil<Tinjauan, MasalahBaca>>;
  /** A document of our own. */
  reviuNaskah(naskah: Naskah): Promise<Tinjauan>;
}

export const createPereviu = (): Pereviu => ({
  async reviuNaskah(naskah) {
    const berkas = naskahTerbaca(naskah);
    return { hasil: reviu(berkas, { tahun: naskah.tahun }), berkas };
  },
  async reviu({ nama, isi }, pilihan) {
    try {
      const berkas = await readBerkas(isi, nama);
      return berhasil({ hasil: reviu(berkas, pilihan), berkas });
    } catch (galat) {
      if (galat instanceof GalatBaca) return gagal(galat.masalah);
      throw galat;
    }
  },
});
