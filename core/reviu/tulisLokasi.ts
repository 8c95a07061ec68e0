// Where a temuan stands, in words: "hlm. 12, Tabel 4.8, baris ke-3, kolom %".
import type { LokasiTemuan } from './temuan.ts';

const baris = ([awal, akhir]: [number, number]) => (awal === akhir ? `baris ${awal}` : `baris ${awal}–${akhir}`);

export function tulisLokasi(lokasi: LokasiTemuan): string {
  const bagian = [
    lokasi.baris && baris(lokasi.baris),
    lokasi.halaman !== null && `hlm. ${lokasi.halaman}`,
    lokasi.tabel,
    lokasi.barisTabel !== null && `baris ke-${lokasi.barisTabel}`,
    lokasi.kolom && `kolom ${lokasi.kolom}`,
  ].filter((satu) => typeof satu === 'string' && satu !== '');
  return bagian.length > 0 ? bagian.join(', ') : 'seluruh berkas';
}
