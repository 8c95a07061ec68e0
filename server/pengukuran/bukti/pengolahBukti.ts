// Where uploaded files are worked on: here and now for tests, in a worker of its own in the built program. A hostile picture then
// costs only itself, and no other request waits for a large one.
import { gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { type Pelanggaran, salah } from '@tapis/core/values/pelanggaran.ts';
import { KesalahanPekerja, SatuPekerja } from '@tapis/report/pelaporan/satuPekerja.ts';
import { type BerkasBukti, type BuktiOlahan, olahBukti } from './olahBukti.ts';

export interface PengolahBukti {
  olah(berkas: BerkasBukti): Promise<Hasil<BuktiOlahan, Pelanggaran>>;
  tutup(): Promise<void>;
}

export type TugasBukti = { jenis: 'olah'; berkas: BerkasBukti };

/** A photo takes a second at most; the queue in front of it counts as well. */
const BATAS_MS = 30_000;
const BATAS_MEMORI_MB = 256;

export const createPengolahBukti = (): PengolahBukti => ({
  olah: async (berkas) => olahBukti(berkas),
  tutup: async () => {},
});

/** `berkas`: the built entry file, dist/pengolah.js. */
export function createPengolahPekerja(berkas: URL, batasWaktu = BATAS_MS): PengolahBukti {
  const pekerja = new SatuPekerja<TugasBukti>({ berkas, batasWaktu, batasMemori: BATAS_MEMORI_MB });
  return {
    async olah(masuk) {
      try {
        return (await pekerja.kirim({ jenis: 'olah', berkas: masuk })) as Hasil<BuktiOlahan, Pelanggaran>;
      } catch (galat) {
        // A bug of ours stays one; that the worker died or took too long is the file's doing.
        if (!(galat instanceof KesalahanPekerja) || galat.kode === 'gagal' || galat.kode === 'ditutup') throw galat;
        return gagal(
          salah(
            'bukti.tak-terolah',
            'berkas',
            'Berkas ini terlalu berat untuk diolah. Kecilkan gambarnya, lalu unggah lagi.',
          ),
        );
      }
    },
    tutup: () => pekerja.tutup(),
  };
}
