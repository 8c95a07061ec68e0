// A plan that is edited, as rows of a tree: what stands where, what a search leaves, what is unfolded.

export interface SimpulSusun {
  id: string;
  /** Id of the node above. */
  induk: string | null;
  tingkat: string;
  kode: string;
  nama: string;
}

export interface BarisSusun extends SimpulSusun {
  /** 1 for roots; what aria-level says. */
  kedalaman: number;
  anak: string[];
  /** Place among the rows with the same parent, from 1, and their number. */
  posisi: number;
  jumlah: number;
}

/** `simpul` with siblings in their order; a node whose parent is not there is a root. */
export function susunBaris(simpul: readonly SimpulSusun[]): BarisSusun[] {
  const ada = new Set(simpul.map(({ id }) => id));
  const perInduk = new Map<string | null, SimpulSusun[]>();
  for (const satu of simpul) {
    const induk = satu.induk !== null && ada.has(satu.induk) ? satu.induk : null;
    perInduk.set(induk, [...(perInduk.get(induk) ?? []), satu]);
  }
  const turun = (induk: string | null, kedalaman: number): BarisSusun[] => {
    const saudara = perInduk.get(induk) ?? [];
    return saudara.flatMap((satu, index) => [
      {
        ...satu,
        induk,
        kedalaman,
        anak: (perInduk.get(satu.id) ?? []).map(({ id }) => id),
        posisi: index + 1,
        jumlah: saudara.length,
      },
      ...turun(satu.id, kedalaman + 1),
    ]);
  };
  return turun(null, 1);
}

/** Rows in sight: those a search leaves with everything above them, else those whose parents are unfolded. */
export function barisTampak(baris: readonly BarisSusun[], folded: ReadonlySet<string>, cari: string): BarisSusun[] {
  const kata = cari
    .toLowerCase()
    .split(/\s+/)
    .filter((satu) => satu !== '');
  if (kata.length > 0) {
    const perId = new Map(baris.map((satu) => [satu.id, satu]));
    const tampak = new Set<string>();
    for (const satu of baris) {
      const teks = `${satu.kode} ${satu.nama}`.toLowerCase();
      if (kata.every((bagian) => teks.includes(bagian)))
        for (let id: string | null = satu.id; id !== null; id = perId.get(id)?.induk ?? null) tampak.add(id);
    }
    return baris.filter(({ id }) => tampak.has(id));
  }
  const tampak = new Set<string>();
  return baris.filter(({ id, induk }) => {
    if (induk !== null && !(tampak.has(induk) && !folded.has(induk))) return false;
    tampak.add(id);
    return true;
  });
}
