// The parts of a .docx or .xlsx, unpacked within limits that hold before anything is inflated.
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { GalatBaca } from '../masalahBaca.ts';

const MAKS_BAGIAN = 5_000;
const MAKS_BYTE_TEKS = 160 * 1024 * 1024;
/** Text of a document shrinks tenfold, long tables thirtyfold; a bomb a thousandfold. */
const MAKS_RASIO = 250;
const RATIO_COUNTS_FROM = 8 * 1024 * 1024;
/** Pictures, fonts and embedded files are never unpacked. */
const DIBUKA = /(?:\.xml|\.rels)$/i;

const rusak = () => new GalatBaca({ kode: 'reviu.berkas-rusak' });

/**
 * Names → bytes of all XML parts. fflate reserves exactly the size an entry declares and drops what would come beyond it, so
 * the declared sizes bound the memory also when they lie.
 */
export function openZip(isi: Uint8Array): Map<string, Uint8Array> {
  let bagian = 0;
  let byte = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    bagian++;
    if (!DIBUKA.test(name)) return false;
    byte += originalSize;
    const bomb = originalSize > RATIO_COUNTS_FROM && originalSize > size * MAKS_RASIO;
    if (bomb || bagian > MAKS_BAGIAN || byte > MAKS_BYTE_TEKS) throw new GalatBaca({ kode: 'reviu.isi-membengkak' });
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(isi, { filter })));
  } catch (galat) {
    if (galat instanceof GalatBaca) throw galat;
    throw rusak();
  }
}

/** One part that must exist. */
export function takeBagian(zip: ReadonlyMap<string, Uint8Array>, nama: string): Uint8Array {
  const bagian = zip.get(nama);
  if (!bagian) throw rusak();
  return bagian;
}
