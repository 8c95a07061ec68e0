// Writes several files so that each is either whole or absent: next to its place, flushed, then renamed.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { GalatPerintah } from './galatPerintah.ts';

export interface BerkasTulis {
  nama: string;
  isi: Uint8Array;
}

function explain(galat: unknown, folder: string): unknown {
  const kode = galat instanceof Error && 'code' in galat ? galat.code : '';
  switch (kode) {
    case 'EACCES':
    case 'EPERM':
      return new GalatPerintah(
        `Folder "${folder}" tidak boleh ditulisi. Beri hak tulis, atau pilih folder lain dengan --out.`,
      );
    case 'EROFS':
      return new GalatPerintah(
        `Folder "${folder}" ada di sistem berkas yang hanya dapat dibaca. Pilih folder lain dengan --out.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new GalatPerintah(
        `Disk tempat folder "${folder}" penuh. Kosongkan sebagian ruang, atau pilih folder lain dengan --out.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new GalatPerintah(`"${folder}" bukan folder. Pilih folder dengan --out.`);
    case 'EISDIR':
      return new GalatPerintah(
        `Di "${folder}" ada folder yang bernama sama dengan berkas laporan. Pindahkan folder itu.`,
      );
    default:
      return galat;
  }
}

function tulisUtuh(lokasi: string, isi: Uint8Array): void {
  const berkas = openSync(lokasi, 'w');
  try {
    for (let mulai = 0; mulai < isi.byteLength; ) mulai += writeSync(berkas, isi, mulai);
    fsyncSync(berkas);
  } finally {
    closeSync(berkas);
  }
}

/** Makes the folder when absent. Answers the paths. Throws GalatPerintah when the surroundings refuse; then no temporary file stays. */
export function writeBerkas(folder: string, berkas: readonly BerkasTulis[]): string[] {
  const sementara = berkas.map(({ nama }) => join(folder, `.${nama}.${process.pid}.sementara`));
  try {
    mkdirSync(folder, { recursive: true });
    for (const [urut, { isi }] of berkas.entries()) tulisUtuh(sementara[urut] ?? '', isi);
    return berkas.map(({ nama }, urut) => {
      const tujuan = join(folder, nama);
      renameSync(sementara[urut] ?? '', tujuan);
      return tujuan;
    });
  } catch (galat) {
    for (const lokasi of sementara) {
      try {
        rmSync(lokasi, { force: true });
      } catch {
        // The folder itself refuses; the sentence below says so.
      }
    }
    throw explain(galat, folder);
  }
}
