// The strategic sasaran above every node of the plan: sasaran itself, program, kegiatan, sub kegiatan; a tujuan stands for itself.
import type { FaktaPerencanaan } from '../perencanaan/faktaPerencanaan.ts';

/** Wording by kode of the node. A program that names no or an unknown sasaran is left out. */
export function sasaranStrategis({ renstra, program }: FaktaPerencanaan): Map<string, string> {
  const nama = new Map((renstra?.tujuan ?? []).flatMap((t) => [t, ...t.sasaran]).map(({ kode, nama }) => [kode, nama]));
  for (const p of program) {
    const sasaran = nama.get(p.sasaran ?? '');
    if (sasaran === undefined) continue;
    const milik = [p, ...p.kegiatan, ...p.kegiatan.flatMap((k) => k.subKegiatan)];
    for (const { kode } of milik) nama.set(kode, sasaran);
  }
  return nama;
}
