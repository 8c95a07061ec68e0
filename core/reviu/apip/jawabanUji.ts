// Answers to the checklist of a reviu: which items count, how far the reviewer is, and what is still missing.
import type { ButirUji } from '../../peraturan/daftarUjiReviu.ts';
import { type Pelanggaran, salah } from '../../values/pelanggaran.ts';

export interface JawabanUji {
  /** Kode of the item, "III.4". */
  butir: string;
  jawaban: 'ya' | 'tidak' | null;
  /** Was the other sentence of the item answered? The answer holds for that sentence only. */
  varian: boolean;
  catatan: string;
}

/** `menunggu`: whether it counts depends on items that are not answered yet. */
export type KeadaanButir = 'terjawab' | 'belum' | 'menunggu' | 'tidak-berlaku';

export const jawabanMenurutButir = <J extends JawabanUji>(semua: readonly J[]): Map<string, J> =>
  new Map(semua.map((satu) => [satu.butir, satu]));

export function keadaanButir(
  { kode, hanyaBila = [] }: Pick<ButirUji, 'kode' | 'hanyaBila'>,
  jawaban: ReadonlyMap<string, Pick<JawabanUji, 'jawaban'>>,
): KeadaanButir {
  const baca = (satu: string) => jawaban.get(satu)?.jawaban ?? null;
  if (hanyaBila.length > 0 && !hanyaBila.some((satu) => baca(satu) === 'tidak'))
    return hanyaBila.every((satu) => baca(satu) === 'ya') ? 'tidak-berlaku' : 'menunggu';
  return baca(kode) === null ? 'belum' : 'terjawab';
}

/** An item that does not count is done, too: 17 of 23. */
export function kemajuanUji(
  daftar: readonly Pick<ButirUji, 'kode' | 'hanyaBila'>[],
  jawaban: ReadonlyMap<string, Pick<JawabanUji, 'jawaban'>>,
): { selesai: number; jumlah: number } {
  const keadaan = daftar.map((butir) => keadaanButir(butir, jawaban));
  const selesai = keadaan.filter((satu) => satu === 'terjawab' || satu === 'tidak-berlaku').length;
  return { selesai, jumlah: daftar.length };
}

/** What stands against calling the checklist complete. */
export function periksaDaftarUji(
  daftar: readonly ButirUji[],
  semua: readonly JawabanUji[],
  sitasi: string | null,
): Pelanggaran[] {
  const jawaban = jawabanMenurutButir(semua);
  return daftar.flatMap((butir) => {
    const keadaan = keadaanButir(butir, jawaban);
    const ada = jawaban.get(butir.kode);
    if (keadaan === 'belum' || keadaan === 'menunggu')
      return [
        salah(
          'reviu.butir-belum-dijawab',
          butir.kode,
          `Butir ${butir.kode} belum dijawab. Jawab Ya atau Tidak sebelum daftar uji diselesaikan.`,
          sitasi,
        ),
      ];
    if (keadaan === 'terjawab' && ada?.jawaban === 'tidak' && ada.catatan.trim() === '')
      return [
        salah(
          'reviu.tidak-tanpa-catatan',
          butir.kode,
          `Butir ${butir.kode} dijawab Tidak tanpa catatan. Tulis apa yang kurang, agar penyusun laporan tahu apa yang diperbaiki.`,
        ),
      ];
    return [];
  });
}
