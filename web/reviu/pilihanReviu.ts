// What the page of one reviu shows of its findings, kept in its address.
import type { RincianTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import { TINGKAT_TEMUAN, type TingkatTemuan } from '@tapis/core/reviu/temuan.ts';

export const PILIHAN_PUTUSAN = ['belum', 'diterima', 'ditolak'] as const;
export type PilihanPutusan = (typeof PILIHAN_PUTUSAN)[number];

export interface PilihanReviu {
  cari?: string;
  tingkat?: TingkatTemuan;
  putusan?: PilihanPutusan;
}

export type TemuanView = RincianTinjauan['hasil']['temuan'][number] & {
  nomor: number;
  keputusan: RincianTinjauan['putusan'][number] | null;
};

export function parsePilihanReviu(search: Record<string, unknown>): PilihanReviu {
  const tingkat = TINGKAT_TEMUAN.find((value) => value === search.tingkat);
  const putusan = PILIHAN_PUTUSAN.find((value) => value === search.putusan);
  const cari = typeof search.cari === 'string' || typeof search.cari === 'number' ? String(search.cari) : '';
  return { ...(cari === '' ? {} : { cari }), ...(tingkat ? { tingkat } : {}), ...(putusan ? { putusan } : {}) };
}

export function withPutusan({ hasil, putusan }: RincianTinjauan): TemuanView[] {
  const byNomor = new Map(putusan.map((satu) => [satu.nomor, satu]));
  return hasil.temuan.map((satu, i) => ({ ...satu, nomor: i + 1, keputusan: byNomor.get(i + 1) ?? null }));
}

export function selectTemuan(semua: readonly TemuanView[], pilihan: PilihanReviu): TemuanView[] {
  const cari = pilihan.cari?.toLowerCase() ?? '';
  return semua.filter(
    ({ tingkat, keputusan, penjelasan, kutipan, lokasi }) =>
      (!pilihan.tingkat || tingkat === pilihan.tingkat) &&
      (!pilihan.putusan || (keputusan?.putusan ?? 'belum') === pilihan.putusan) &&
      (cari === '' || `${penjelasan} ${kutipan} ${lokasi.tabel ?? ''}`.toLowerCase().includes(cari)),
  );
}
