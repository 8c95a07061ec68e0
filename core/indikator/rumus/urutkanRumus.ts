// Order in which indicators that refer to each other are calculated: what is used comes before its user.
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';

export interface RumusMelingkar {
  kode: 'rumus.melingkar';
  /** The circle, first kode repeated at the end: A, B, A. */
  lingkaran: string[];
  pesan: string;
}

/**
 * `rujukan`: per kode the kode its rumus uses (see `namaDalamRumus`); those without an entry of their own are inputs and do
 * not appear in the result. The order is the given one wherever the references leave a choice.
 */
export function urutkanRumus(rujukan: ReadonlyMap<string, readonly string[]>): Hasil<string[], RumusMelingkar> {
  const urutan: string[] = [];
  const selesai = new Set<string>();
  const jalur: string[] = [];

  /** Depth first; returns the circle when it meets one. */
  const kunjungi = (kode: string): string[] | null => {
    if (selesai.has(kode)) return null;
    const awal = jalur.indexOf(kode);
    if (awal !== -1) return [...jalur.slice(awal), kode];
    jalur.push(kode);
    for (const dipakai of rujukan.get(kode) ?? []) {
      const lingkaran = rujukan.has(dipakai) ? kunjungi(dipakai) : null;
      if (lingkaran !== null) return lingkaran;
    }
    jalur.pop();
    selesai.add(kode);
    urutan.push(kode);
    return null;
  };

  for (const kode of rujukan.keys()) {
    const lingkaran = kunjungi(kode);
    if (lingkaran !== null) {
      return gagal({
        kode: 'rumus.melingkar',
        lingkaran,
        pesan: `Rumus saling merujuk melingkar: ${lingkaran.join(' → ')}. Ubah salah satunya agar tidak kembali ke awal.`,
      });
    }
  }
  return berhasil(urutan);
}
