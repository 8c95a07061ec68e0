// Warnings by the node they are about.
interface Peringatan {
  pesan: string;
  sitasi: string | null;
  simpul: { tingkat: string; kode: string };
}

export function kelompokkanPeringatan<T extends Peringatan>(daftar: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const hasil = new Map<string, T[]>();
  for (const satu of daftar) {
    const id = `${satu.simpul.tingkat} ${satu.simpul.kode}`;
    hasil.set(id, [...(hasil.get(id) ?? []), satu]);
  }
  return hasil;
}
