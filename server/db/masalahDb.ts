// Faults of the surroundings of the database: data folder, binaries, disk, connection, schema. One sentence each.

type KodeMasalahDb =
  | 'database.folder-induk-tidak-ada'
  | 'database.folder-bukan-folder'
  | 'database.folder-bukan-tapis'
  | 'database.folder-tidak-dapat-ditulis'
  | 'database.folder-baca-saja'
  | 'database.folder-milik-pengguna-lain'
  | 'database.folder-tidak-lengkap'
  | 'database.versi-berkas-lain'
  | 'database.sedang-dipakai'
  | 'database.disk-penuh'
  | 'database.biner-tidak-ada'
  | 'database.biner-tidak-jalan'
  | 'database.pengguna-layanan-tidak-ada'
  | 'database.gagal-mulai'
  | 'database.alamat-keliru'
  | 'database.tidak-terjangkau'
  | 'database.masuk-ditolak'
  | 'database.nama-tidak-dikenal'
  | 'database.terlalu-tua'
  | 'database.peran-kurang'
  | 'database.migrasi-gagal'
  | 'database.migrasi-berubah'
  | 'database.migrasi-lebih-baru';

/** `message` is one Indonesian sentence for the operator: what is wrong, why, what to do. The command ends with exit code 2. */
export class MasalahDb extends Error {
  override readonly name = 'MasalahDb';
  readonly kode: KodeMasalahDb;

  constructor(kode: KodeMasalahDb, kalimat: string, options?: ErrorOptions) {
    super(kalimat, options);
    this.kode = kode;
  }
}
