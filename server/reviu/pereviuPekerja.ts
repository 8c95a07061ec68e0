// The pereviu of the built program: every file in a worker of its own with bounds on time and memory, two at a time.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { HasilReviu } from '@tapis/core/reviu/temuan.ts';
import { gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import type { MasalahBaca } from '@tapis/reader/reviu/masalahBaca.ts';
import { KesalahanPekerja, SatuPekerja } from '@tapis/report/pelaporan/satuPekerja.ts';
import type { BerkasMasuk, Pereviu, PilihanReviu, Tinjauan } from './pereviu.ts';

export type TugasReviu =
  | { jenis: 'reviu' | 'reviuWithTeks'; berkas: BerkasMasuk; pilihan: PilihanReviu }
  | { jenis: 'naskah'; naskah: Naskah };

/** A book of a thousand pages takes half of it. */
const BATAS_DETIK = 60;
const BATAS_MEMORI_MB = 400;
const TOGETHER = 2;

/** Runs at most so many pieces of work together; the others wait in their order. */
function createQueue(maks: number) {
  const menunggu: (() => void)[] = [];
  let jalan = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (jalan >= maks) await new Promise<void>((turn) => menunggu.push(turn));
    else jalan++;
    try {
      return await work();
    } finally {
      const next = menunggu.shift();
      if (next) next();
      else jalan--;
    }
  };
}

/** What a worker died of that the file is to blame for; everything else is a bug. */
function masalahDari(galat: unknown): MasalahBaca | null {
  if (!(galat instanceof KesalahanPekerja)) return null;
  if (galat.kode === 'waktu-habis') return { kode: 'reviu.terlalu-lama', detik: BATAS_DETIK };
  return galat.kode === 'pekerja-berhenti' && /memory/i.test(galat.message) ? { kode: 'reviu.terlalu-berat' } : null;
}

/** `berkas`: the built entry file, dist/pereviu.js. */
export function createPereviuPekerja(berkas: URL): Pereviu {
  const queue = createQueue(TOGETHER);
  const kirim = (tugas: TugasReviu) =>
    queue(async () => {
      const pekerja = new SatuPekerja<TugasReviu>({
        berkas,
        batasWaktu: BATAS_DETIK * 1000,
        batasMemori: BATAS_MEMORI_MB,
      });
      try {
        return await pekerja.kirim(tugas);
      } finally {
        await pekerja.tutup();
      }
    });
  async function kirimBerkas<T>(jenis: 'reviu' | 'reviuWithTeks', berkas: BerkasMasuk, pilihan: PilihanReviu) {
    try {
      return (await kirim({ jenis, berkas, pilihan })) as Hasil<T, MasalahBaca>;
    } catch (galat) {
      const masalah = masalahDari(galat);
      if (masalah === null) throw galat;
      return gagal(masalah);
    }
  }
  return {
    reviu: (berkas, pilihan) => kirimBerkas<HasilReviu>('reviu', berkas, pilihan),
    reviuWithTeks: (berkas, pilihan) => kirimBerkas<Tinjauan>('reviuWithTeks', berkas, pilihan),
    reviuNaskah: async (naskah) => (await kirim({ jenis: 'naskah', naskah })) as Tinjauan,
  };
}
