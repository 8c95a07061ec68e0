// Everything entered about money in time, in one list: months, triwulan by kode rekening, and triwulan of sub kegiatan.
import { type Desimal, desimal } from '../values/desimal.ts';
import { kasTriwulan, posisiTerakhir } from './kasTriwulan.ts';
import { type IsianKas, kunciPagu, type RincianAnggaran } from './rincianAnggaran.ts';

export const kasTercatat = ({ kas, triwulan }: Pick<RincianAnggaran, 'kas' | 'triwulan'>): IsianKas[] => [
  ...kas,
  ...triwulan.map(
    (t): IsianKas => ({
      subKegiatan: t.subKegiatan,
      rekening: null,
      periode: 'triwulan',
      ke: t.triwulan,
      rencana: t.target.nilai,
      realisasi: t.realisasi.nilai,
    }),
  ),
];

/** Spent so far by `kunciPagu`: of each sub kegiatan, and of each kode rekening that has figures of its own. */
export function realisasiTercatat(kas: readonly IsianKas[]): Map<string, Desimal> {
  const milik = new Map<string, IsianKas[]>();
  for (const satu of kas) {
    const kunci = new Set([satu.subKegiatan, kunciPagu({ kode: satu.subKegiatan, rekening: satu.rekening })]);
    for (const k of kunci) milik.set(k, [...(milik.get(k) ?? []), satu]);
  }
  const hasil = new Map<string, Desimal>();
  for (const [kunci, baris] of milik) {
    const nilai = desimal(posisiTerakhir(kasTriwulan(baris, 'realisasi')));
    if (nilai !== null) hasil.set(kunci, nilai);
  }
  return hasil;
}
