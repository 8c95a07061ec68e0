// Keeps the values used last, by key and up to a total size (1 per value unless told otherwise).
export interface Simpanan<T> {
  /** The kept value, or the one `buat` makes now. A promise that fails is not kept. */
  ambil(kunci: string, buat: () => T): T;
  punya(kunci: string): boolean;
  /** Tells the real size of a value once it is known. */
  timbang(kunci: string, ukuran: number): void;
  ukuran(): number;
}

export function createSimpanan<T>(maks: number): Simpanan<T> {
  const isi = new Map<string, { nilai: T; ukuran: number }>();
  let jumlah = 0;
  const buang = (kunci: string) => {
    jumlah -= isi.get(kunci)?.ukuran ?? 0;
    isi.delete(kunci);
  };
  const rapikan = () => {
    for (const kunci of isi.keys()) {
      if (jumlah <= maks) return;
      buang(kunci);
    }
  };
  return {
    ambil(kunci, buat) {
      const ada = isi.get(kunci);
      const nilai = ada ? ada.nilai : buat();
      const ukuran = ada?.ukuran ?? 1;
      if (ada) isi.delete(kunci);
      else jumlah += ukuran;
      isi.set(kunci, { nilai, ukuran });
      if (!ada) {
        rapikan();
        if (nilai instanceof Promise)
          nilai.catch(() => {
            if (isi.get(kunci)?.nilai === nilai) buang(kunci);
          });
      }
      return nilai;
    },
    punya: (kunci) => isi.has(kunci),
    timbang(kunci, ukuran) {
      const satu = isi.get(kunci);
      if (!satu) return;
      jumlah += ukuran - satu.ukuran;
      satu.ukuran = ukuran;
      rapikan();
    },
    ukuran: () => jumlah,
  };
}
