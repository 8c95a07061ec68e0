// Name of a report file: "lkjip-dinsos-2024.pdf".
import type { FormatDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';

export const namaBerkas = (alamat: { perangkatDaerah: string; tahun: number }, format: FormatDokumen): string =>
  `lkjip-${alamat.perangkatDaerah}-${alamat.tahun}.${format}`;
