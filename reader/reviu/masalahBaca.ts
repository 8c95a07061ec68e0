// Why a file cannot be read: a closed list. Words for people are made where it is shown.

/** What a file is by its content. `lama`: Word or Excel of before 2007. */
export type JenisIsi = 'teks' | 'docx' | 'xlsx' | 'pdf' | 'lama' | 'terkunci' | 'arsip' | 'web' | 'biner' | 'kosong';

export type MasalahBaca =
  | { kode: 'reviu.berkas-rusak' }
  | { kode: 'reviu.isi-membengkak' }
  | { kode: 'reviu.entitas-xml' }
  | { kode: 'reviu.kosong' }
  | { kode: 'reviu.terkunci-sandi' }
  | { kode: 'reviu.format-lama' }
  | { kode: 'reviu.jenis-tak-dikenal' }
  | { kode: 'reviu.akhiran-keliru'; akhiran: string; isi: 'teks' | 'docx' | 'xlsx' | 'pdf' }
  | { kode: 'reviu.terlalu-besar'; maksMb: number }
  | { kode: 'reviu.tanpa-teks'; halaman: number }
  | { kode: 'reviu.terlalu-lama'; detik: number }
  | { kode: 'reviu.terlalu-berat' };

/** Thrown inside a reader for a file that cannot be read; anything else is a bug. */
export class GalatBaca extends Error {
  override name = 'GalatBaca';
  constructor(readonly masalah: MasalahBaca) {
    super(masalah.kode);
  }
}
