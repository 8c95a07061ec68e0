// The next free kode of a node: T2, S3, ST5; a kebijakan is numbered below its strategi (ST1.2).
import type { IsiRenstra, TingkatRenstra } from './isiRenstra.ts';

const AWALAN: Record<TingkatRenstra, (induk: string | null) => string> = {
  tujuan: () => 'T',
  sasaran: () => 'S',
  strategi: () => 'ST',
  kebijakan: (induk) => `${induk}.`,
};

export function kodeBaru(isi: IsiRenstra, tingkat: TingkatRenstra, induk: string | null): string {
  const awalan = AWALAN[tingkat](induk);
  const nomor = isi.simpul
    .filter((satu) => satu.tingkat === tingkat && satu.kode.startsWith(awalan))
    .map((satu) => satu.kode.slice(awalan.length))
    .filter((ekor) => /^\d{1,6}$/.test(ekor))
    .map(Number);
  return `${awalan}${Math.max(0, ...nomor) + 1}`;
}
