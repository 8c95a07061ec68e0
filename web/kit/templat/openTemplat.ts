// From a chosen file to the content of its template, within limits of size and time; what is wrong is a word of a closed list.
import type { Hasil } from '@tapis/core/values/hasil.ts';
import { berhasil, gagal } from '@tapis/core/values/hasil.ts';
import type { IsiTemplat } from './isiTemplat.ts';
import type { JawabanBuku } from './pekerjaBuku.ts';
import { readTemplat } from './readTemplat.ts';

export type MasalahTemplat =
  | 'terlaluBesar'
  | 'bukanXlsx'
  | 'lamaAtauSandi'
  | 'rusak'
  | 'terlaluBerat'
  | 'bukanTemplat'
  | 'lembarLain';

const MAKS_BYTE = 10 * 1024 * 1024;
const MAKS_MS = 20_000;

const startsWith = (isi: Uint8Array, ...awal: number[]) => awal.every((satu, i) => isi[i] === satu);

function readInWorker(isi: Uint8Array<ArrayBuffer>): Promise<JawabanBuku> {
  const pekerja = new Worker(new URL('./pekerjaBuku.ts', import.meta.url), { type: 'module' });
  return new Promise<JawabanBuku>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ masalah: 'terlaluBerat' }), MAKS_MS);
    pekerja.onmessage = ({ data }: MessageEvent<JawabanBuku>) => resolve(data);
    pekerja.onerror = ({ message }) => reject(new Error(message));
    pekerja.addEventListener('message', () => clearTimeout(timer));
    pekerja.postMessage(isi, [isi.buffer]);
  }).finally(() => pekerja.terminate());
}

/** The template of the sheet `kode`; others are told by their name. */
export async function openTemplat(
  berkas: Blob,
  kode: string,
): Promise<Hasil<IsiTemplat, { sebab: MasalahTemplat; nama?: string }>> {
  if (berkas.size > MAKS_BYTE) return gagal({ sebab: 'terlaluBesar' });
  const isi = new Uint8Array(await berkas.arrayBuffer());
  if (startsWith(isi, 0xd0, 0xcf, 0x11, 0xe0)) return gagal({ sebab: 'lamaAtauSandi' });
  if (!startsWith(isi, 0x50, 0x4b)) return gagal({ sebab: 'bukanXlsx' });
  const jawaban = await readInWorker(isi);
  if ('masalah' in jawaban) return gagal({ sebab: jawaban.masalah });
  const templat = jawaban.lembar.flatMap(({ sel }) => readTemplat(sel) ?? []);
  const milik = templat.find(({ identitas }) => identitas.kode === kode);
  if (milik) return berhasil(milik);
  const [lain] = templat;
  return gagal(lain ? { sebab: 'lembarLain', nama: lain.identitas.nama } : { sebab: 'bukanTemplat' });
}
