// A file of somebody else → what is wrong in it. Here and now for tests; everywhere else in a worker (pereviuPekerja.ts), since a
// hostile file may take all time and memory it can get.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { bandingkanData, type DataPembanding } from '@tapis/core/reviu/bandingkanData.ts';
import type { BerkasTerbaca, Blok } from '@tapis/core/reviu/berkasTerbaca.ts';
import { naskahTerbaca } from '@tapis/core/reviu/naskahTerbaca.ts';
import { type PilihanReviu as PilihanBaca, reviu } from '@tapis/core/reviu/reviu.ts';
import { tautkanTemuan } from '@tapis/core/reviu/tautkanTemuan.ts';
import type { HasilReviu } from '@tapis/core/reviu/temuan.ts';
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { GalatBaca, type MasalahBaca } from '@tapis/reader/reviu/masalahBaca.ts';
import type { BacaKisi } from '@tapis/reader/reviu/pdf/readPdf.ts';
import { readBerkas } from '@tapis/reader/reviu/readBerkas.ts';

export interface PilihanReviu extends PilihanBaca {
  /** Own figures of the unit and year that the file should be about; null: nothing is compared. */
  data?: DataPembanding | null;
}

export interface BerkasMasuk {
  /** As its owner named it, with the ending. */
  nama: string;
  isi: Uint8Array;
}

/** The findings with the text they stand in. */
export interface Tinjauan {
  hasil: HasilReviu;
  blok: Blok[];
}

export interface Pereviu {
  reviu(berkas: BerkasMasuk, pilihan: PilihanReviu): Promise<Hasil<HasilReviu, MasalahBaca>>;
  /** The same with the text, for those who keep it: to bring a whole report over from the worker costs a quarter of the review. */
  reviuWithTeks(berkas: BerkasMasuk, pilihan: PilihanReviu): Promise<Hasil<Tinjauan, MasalahBaca>>;
  /** A document of our own. */
  reviuNaskah(naskah: Naskah): Promise<Tinjauan>;
}

/** What differs from the own figures comes after what the file says of itself. */
function withData(hasil: HasilReviu, berkas: BerkasTerbaca, data: DataPembanding | null): HasilReviu {
  const beda = data && bandingkanData(berkas, data);
  if (!beda) return hasil;
  const ringkasan = { ...hasil.ringkasan };
  for (const { tingkat } of beda) ringkasan[tingkat] += 1;
  return { ...hasil, ringkasan, temuan: [...hasil.temuan, ...beda] };
}

/** `bacaKisi`: another thread for the tables of a PDF. */
export function createPereviu(bacaKisi: BacaKisi | null = null): Pereviu {
  const pereviu: Pereviu = {
    async reviuWithTeks({ nama, isi }, pilihan) {
      try {
        const berkas = await readBerkas(isi, nama, bacaKisi);
        return berhasil({ hasil: withData(reviu(berkas, pilihan), berkas, pilihan.data ?? null), blok: berkas.blok });
      } catch (galat) {
        if (galat instanceof GalatBaca) return gagal(galat.masalah);
        throw galat;
      }
    },
    async reviu(berkas, pilihan) {
      const satu = await pereviu.reviuWithTeks(berkas, pilihan);
      return satu.ok ? berhasil(satu.nilai.hasil) : satu;
    },
    async reviuNaskah(naskah) {
      const berkas = naskahTerbaca(naskah);
      const hasil = reviu(berkas, { tahun: naskah.tahun });
      return { hasil: { ...hasil, temuan: tautkanTemuan(naskah, hasil.temuan) }, blok: berkas.blok };
    },
  };
  return pereviu;
}
