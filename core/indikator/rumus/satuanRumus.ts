// Unit of the result of a rumus. Adding and comparing need one unit; dividing equal units gives a ratio, × 100 a percentage.
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import type { MasalahRumus } from './masalahRumus.ts';
import type { PohonRumus } from './pohonRumus.ts';

/** null: a bare constant, which fits any unit. "": a ratio without unit. Otherwise as written ("%", "Orang", "Rp/Orang"). */
export type SatuanRumus = string | null;

type Bacaan = Hasil<SatuanRumus, MasalahRumus>;

export const samaSatuan = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function satu(bagian: readonly SatuanRumus[], posisi: number): Bacaan {
  const bersatuan = bagian.filter((s) => s !== null);
  const [pertama = null] = bersatuan;
  const beda = bersatuan.find((s) => pertama !== null && !samaSatuan(s, pertama));
  if (beda === undefined) return berhasil(pertama);
  const sebut = (s: string | null) => (s ? `"${s}"` : 'nisbah tanpa satuan');
  return gagal({
    kode: 'rumus.satuan-berbeda',
    posisi,
    pesan: `Rumus pada posisi ${posisi + 1} mencampur satuan ${sebut(pertama)} dan ${sebut(beda)}. Samakan satuannya, atau bagi lebih dahulu.`,
  });
}

/** Whether a factor of 100 stands in a product or in the dividend: (a ÷ b) × 100, 100 × a ÷ b. */
function berskalaSeratus(pohon: PohonRumus): boolean {
  if (pohon.jenis === 'angka') return pohon.nilai.equals(100);
  if (pohon.jenis !== 'operasi') return false;
  if (pohon.operator === '*') return berskalaSeratus(pohon.kiri) || berskalaSeratus(pohon.kanan);
  return pohon.operator === '/' && berskalaSeratus(pohon.kiri);
}

function kali(kiri: SatuanRumus, kanan: SatuanRumus): SatuanRumus {
  if (kiri && kanan) return `${kiri}·${kanan}`;
  return kiri || kanan || (kiri ?? kanan);
}

function bagi(kiri: SatuanRumus, kanan: SatuanRumus): SatuanRumus {
  if (!kanan) return kiri ?? kanan;
  if (kiri !== null && samaSatuan(kiri, kanan)) return '';
  return `${kiri ?? 1}/${kanan}`;
}

/** `satuan` by kode of the komponen; a kode without entry counts as fitting. */
export function satuanRumus(pohon: PohonRumus, satuan: ReadonlyMap<string, string>): Bacaan {
  switch (pohon.jenis) {
    case 'angka':
      return berhasil(null);
    case 'nama':
      return berhasil(satuan.get(pohon.nama) ?? null);
    case 'negatif':
      return satuanRumus(pohon.isi, satuan);
    case 'fungsi': {
      const argumen: SatuanRumus[] = [];
      for (const isi of pohon.argumen) {
        const s = satuanRumus(isi, satuan);
        if (!s.ok) return s;
        argumen.push(s.nilai);
      }
      return satu(argumen, pohon.posisi);
    }
    case 'operasi': {
      const kiri = satuanRumus(pohon.kiri, satuan);
      if (!kiri.ok) return kiri;
      const kanan = satuanRumus(pohon.kanan, satuan);
      if (!kanan.ok) return kanan;
      if (pohon.operator === '+' || pohon.operator === '-') return satu([kiri.nilai, kanan.nilai], pohon.posisi);
      const hasil = (pohon.operator === '*' ? kali : bagi)(kiri.nilai, kanan.nilai);
      return berhasil(hasil === '' && berskalaSeratus(pohon) ? '%' : hasil);
    }
  }
}
