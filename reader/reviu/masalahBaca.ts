// Why a file cannot be read: a closed list. Words for people are made where it is shown.

export type MasalahBaca =
  | { kode: 'reviu.berkas-rusak' }
  | { kode: 'reviu.isi-membengkak' }
  | { kode: 'reviu.entitas-xml' };

/** Thrown inside a reader for a file that cannot be read; anything else is a bug. */
export class GalatBaca extends Error {
  override name = 'GalatBaca';
  constructor(readonly masalah: MasalahBaca) {
    super(masalah.kode);
  }
}
