// Ruled lines of a page → grids: which cells there are, and over how many columns and rows each goes.
/** Horizontal: `letak` is y and from–to are x. Vertical: the other way round. */
export interface Garis {
  letak: number;
  awal: number;
  akhir: number;
}

export interface SelKisi {
  baris: number;
  kolom: number;
  tinggi: number;
  lebar: number;
}

export interface Kisi {
  /** Left edges of the columns and the right edge of the last; top edges of the rows and the bottom of the last. */
  x: number[];
  y: number[];
  sel: SelKisi[];
}

/** Lines nearer than this are one; ends that miss each other by less still meet. */
const DEKAT = 2;
/** A page with more lines than that is a drawing or a map. */
const MAX_MEETINGS = 4_000_000;

/** Joins pieces that go on from each other, and doubles. */
function mergeGaris(garis: readonly Garis[]): Garis[] {
  const kelompok: { letak: number; isi: Garis[] }[] = [];
  for (const satu of [...garis].sort((a, b) => a.letak - b.letak)) {
    const kini = kelompok.at(-1);
    if (kini && satu.letak - kini.letak < DEKAT) kini.isi.push(satu);
    else kelompok.push({ letak: satu.letak, isi: [satu] });
  }
  return kelompok.flatMap(({ letak, isi }) => {
    const hasil: Garis[] = [];
    for (const satu of isi.sort((a, b) => a.awal - b.awal)) {
      const kini = hasil.at(-1);
      if (kini && satu.awal <= kini.akhir + DEKAT) kini.akhir = Math.max(kini.akhir, satu.akhir);
      else hasil.push({ ...satu, letak });
    }
    return hasil;
  });
}

const meets = (datar: Garis, tegak: Garis) =>
  tegak.letak >= datar.awal - DEKAT &&
  tegak.letak <= datar.akhir + DEKAT &&
  datar.letak >= tegak.awal - DEKAT &&
  datar.letak <= tegak.akhir + DEKAT;

/** Lines that hang together are one table. */
function components(datar: Garis[], tegak: Garis[]): { datar: Garis[]; tegak: Garis[] }[] {
  const induk = [...datar, ...tegak].map((_, i) => i);
  const akar = (i: number): number => {
    let kini = i;
    while (induk[kini] !== kini) kini = induk[kini] ?? kini;
    return kini;
  };
  for (const [i, h] of datar.entries())
    for (const [j, v] of tegak.entries()) if (meets(h, v)) induk[akar(datar.length + j)] = akar(i);
  const hasil = new Map<number, { datar: Garis[]; tegak: Garis[] }>();
  const pick = (i: number) => {
    const kunci = akar(i);
    const ada = hasil.get(kunci) ?? { datar: [], tegak: [] };
    hasil.set(kunci, ada);
    return ada;
  };
  for (const [i, satu] of datar.entries()) pick(i).datar.push(satu);
  for (const [j, satu] of tegak.entries()) pick(datar.length + j).tegak.push(satu);
  return [...hasil.values()];
}

function tepi(garis: readonly Garis[], edges: readonly number[]): number[] {
  const hasil: number[] = [];
  for (const letak of [...garis.map((satu) => satu.letak), ...edges].sort((a, b) => a - b))
    if (letak - (hasil.at(-1) ?? Number.NEGATIVE_INFINITY) > DEKAT * 2) hasil.push(letak);
  return hasil;
}

const covers = (garis: readonly Garis[], letak: number, tengah: number) =>
  garis.some((satu) => Math.abs(satu.letak - letak) <= DEKAT * 2 && satu.awal <= tengah && satu.akhir >= tengah);

/** Cells that no line parts are one; only whole rectangles count. */
function susunSel(x: number[], y: number[], datar: Garis[], tegak: Garis[]): SelKisi[] {
  const mid = (nilai: number[], i: number) => ((nilai[i] ?? 0) + (nilai[i + 1] ?? 0)) / 2;
  const [kolom, baris] = [x.length - 1, y.length - 1];
  const taken = new Set<number>();
  const hasil: SelKisi[] = [];
  for (let i = 0; i < baris; i++)
    for (let j = 0; j < kolom; j++) {
      if (taken.has(i * kolom + j)) continue;
      let lebar = 1;
      while (j + lebar < kolom && !taken.has(i * kolom + j + lebar) && !covers(tegak, x[j + lebar] ?? 0, mid(y, i)))
        lebar++;
      let tinggi = 1;
      while (i + tinggi < baris && !covers(datar, y[i + tinggi] ?? 0, mid(x, j))) tinggi++;
      for (let n = 0; n < tinggi; n++) for (let k = 0; k < lebar; k++) taken.add((i + n) * kolom + j + k);
      hasil.push({ baris: i, kolom: j, tinggi, lebar });
    }
  return hasil;
}

/** Tables of the page from top to bottom. A box around everything is none. */
export function susunKisi(garisDatar: readonly Garis[], garisTegak: readonly Garis[]): Kisi[] {
  if (garisDatar.length * garisTegak.length > MAX_MEETINGS) return [];
  return components(mergeGaris(garisDatar), mergeGaris(garisTegak))
    .flatMap(({ datar, tegak }): Kisi[] => {
      if (datar.length < 2 || tegak.length < 1) return [];
      // Open sides: the horizontal lines say how far the table goes.
      const kiri = Math.min(...datar.map((satu) => satu.awal));
      const kanan = Math.max(...datar.map((satu) => satu.akhir));
      const x = tepi(tegak, [kiri, kanan]);
      const y = tepi(datar, [
        Math.min(...tegak.map((satu) => satu.awal)),
        Math.max(...tegak.map((satu) => satu.akhir)),
      ]);
      if (x.length < 3 || y.length < 2) return [];
      const sides = [kiri, kanan].map((letak) => ({ letak, awal: y[0] ?? 0, akhir: y.at(-1) ?? 0 }));
      return [{ x, y, sel: susunSel(x, y, datar, [...tegak, ...sides]) }];
    })
    .sort((a, b) => (a.y[0] ?? 0) - (b.y[0] ?? 0));
}
