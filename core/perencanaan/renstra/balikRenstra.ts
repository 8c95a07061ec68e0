// The command that takes a command back: what the undo button sends. `isi` is the version before it, `sesudah` the one after.
import { anakSimpul, cariSimpul, type IsiRenstra } from './isiRenstra.ts';
import type { PerintahRenstra } from './perintahRenstra.ts';

/** Null when there is nothing to take back. */
export function balikRenstra(isi: IsiRenstra, perintah: PerintahRenstra, sesudah: IsiRenstra): PerintahRenstra | null {
  if (perintah.jenis === 'identitas') return { jenis: 'identitas', identitas: isi.identitas };
  if (perintah.jenis === 'tambah') {
    const baru = sesudah.simpul.find((satu) => satu.tingkat === perintah.tingkat && !cariSimpul(isi, satu));
    return baru ? { jenis: 'hapus', tingkat: baru.tingkat, kode: baru.kode } : null;
  }
  const lama = cariSimpul(isi, perintah);
  if (!lama) return null;
  const { tingkat, kode, nama, induk } = lama;
  const posisi = anakSimpul(isi, tingkat, induk).findIndex((satu) => satu.kode === kode);
  if (perintah.jenis === 'hapus') return { jenis: 'tambah', tingkat, kode, nama, induk, posisi };
  return perintah.jenis === 'ubah'
    ? { jenis: 'ubah', tingkat, kode, nama }
    : { jenis: 'pindah', tingkat, kode, induk, posisi };
}
