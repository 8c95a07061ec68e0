// What two states of a set of nodes differ in, for the audit: only the nodes that changed, each under its tingkat and kode.
import { kanonik } from '../values/kanonik.ts';

interface Simpul {
  tingkat: string;
  kode: string;
}

export function jejakSimpul(lama: readonly Simpul[], baru: readonly Simpul[]) {
  const petakan = (daftar: readonly Simpul[]) =>
    new Map(daftar.map((satu) => [`${satu.tingkat} ${satu.kode}`, satu] as const));
  const [dulu, kini] = [petakan(lama), petakan(baru)];
  const berubah = [...new Set([...dulu.keys(), ...kini.keys()])].filter(
    (kunci) => kanonik(dulu.get(kunci) ?? null) !== kanonik(kini.get(kunci) ?? null),
  );
  const pilih = (peta: ReadonlyMap<string, Simpul>) =>
    Object.fromEntries(berubah.flatMap((kunci) => (peta.has(kunci) ? [[kunci, peta.get(kunci)]] : [])));
  return { lama: pilih(dulu), baru: pilih(kini) };
}
