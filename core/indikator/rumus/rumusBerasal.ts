// Value of an indicator from its rumus, with its proof: the formula with names, the formula with values, every komponen.
import type { Angka } from '../../values/angka.ts';
import type { Desimal } from '../../values/desimal.ts';
import { type BahanAngka, rakitAngka } from '../../values/rakitAngka.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import { bacaRumus } from './bacaRumus.ts';
import { hitungRumus } from './hitungRumus.ts';
import { jelaskanRumus } from './jelaskanRumus.ts';

export interface NilaiKomponen {
  kode: string;
  nama: string;
  satuan: string;
  angka: Angka;
}

const aturan = (uraian: string) => ({ aturan: 'indikator.rumus', judul: 'Rumus indikator', sitasi: null, uraian });

/**
 * Unrounded. Blank with KOMPONEN_KOSONG when a komponen is blank, with PEMBAGI_NOL on a divisor of zero; a rumus that
 * cannot be read gives blank and the reason in `asal.uraian`.
 */
export function rumusBerasal(rumus: string, komponen: readonly NilaiKomponen[]): Angka {
  const bahan: BahanAngka[] = komponen.map(({ nama, satuan, angka }) => ({ label: nama, angka, satuan }));
  const pohon = bacaRumus(rumus);
  if (!pohon.ok) return rakitAngka(null, aturan(pohon.masalah.pesan), bahan);
  const nilai = new Map<string, Desimal | null>(komponen.map((k) => [k.kode, k.angka.nilai]));
  const hasil = hitungRumus(pohon.nilai, nilai);
  if (!hasil.ok) {
    const tanda = hasil.masalah.kode === 'rumus.pembagi-nol' ? 'PEMBAGI_NOL' : undefined;
    return rakitAngka(null, aturan(hasil.masalah.pesan), bahan, tanda);
  }
  const { denganNama, denganNilai } = jelaskanRumus(
    pohon.nilai,
    new Map(komponen.map((k) => [k.kode, { nama: k.nama, nilai: k.angka.nilai }])),
  );
  if (hasil.nilai.nilai === null) {
    const kosong = komponen.filter((k) => hasil.nilai.kosong.includes(k.kode)).map((k) => k.nama);
    const uraian = `${denganNama}. Belum dapat dihitung: ${kosong.join(', ')} belum diisi.`;
    return rakitAngka(null, aturan(uraian), bahan, 'KOMPONEN_KOSONG');
  }
  const terhitung = tulisAngka(hasil.nilai.nilai, { desimal: 4, min: 0 });
  return rakitAngka(hasil.nilai.nilai, aturan(`${denganNama} = ${denganNilai} = ${terhitung}.`), bahan);
}
