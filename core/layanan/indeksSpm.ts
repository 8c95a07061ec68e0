// Indeks Pencapaian SPM (IPSPM): recipients weigh 80 %, the minimum quality of goods, services and personnel 20 %.
import { type Aturan, asalAturan, asalRujukan } from '../peraturan/aturan.ts';
import type { Angka } from '../values/angka.ts';
import { Desimal } from '../values/desimal.ts';
import { rakitAngka } from '../values/rakitAngka.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';

/** Percent; each part counts as at most 100. */
export interface MasukanIndeksSpm {
  penerima: Desimal;
  mutu: Desimal;
}

const SERATUS = new Desimal(100);
const BOBOT = { penerima: new Desimal('0.8'), mutu: new Desimal('0.2') };

const hitung = ({ penerima, mutu }: MasukanIndeksSpm): Desimal =>
  BOBOT.penerima.times(Desimal.min(penerima, SERATUS)).plus(BOBOT.mutu.times(Desimal.min(mutu, SERATUS)));

const persen = (penerima: string, mutu: string): MasukanIndeksSpm => ({
  penerima: new Desimal(penerima),
  mutu: new Desimal(mutu),
});

export const ATURAN_INDEKS_SPM: Aturan<MasukanIndeksSpm, Desimal> = {
  kode: 'layanan.indeks-spm',
  judul: 'Indeks Pencapaian SPM (IPSPM)',
  sitasi: 'Permendagri 59/2021, Lampiran',
  catatan: 'Bobot 80:20 dibaca dari formulir pelaporan SPM; lampiran rumusnya belum dibuka.',
  keyakinan: 'sekunder',
  berlaku: ['2021-01-01', null],
  hitung,
  jelaskan: (m) =>
    `0,8 × ${tulisAngka(m.penerima, { desimal: 2 })} + 0,2 × ${tulisAngka(m.mutu, { desimal: 2 })} = ${tulisAngka(hitung(m), { desimal: 2 })}; tiap bagian paling tinggi 100.`,
  cetak: (hasil) => tulisDesimal(hasil, 'dua'),
  contoh: [
    { masukan: persen('56.09', '100'), hasil: '64.87' },
    { masukan: persen('91.218', '100'), hasil: '92.97' },
    { masukan: persen('120', '50'), hasil: '90.00' },
  ],
};

/** Blank with KOMPONEN_KOSONG while either part is unknown: quality that was not recorded is not quality 0. */
export function indeksSpm(penerima: Angka, mutu: Angka): Angka {
  const bahan = [
    { label: 'Penerima layanan', angka: penerima, satuan: '%' },
    { label: 'Mutu minimal layanan', angka: mutu, satuan: '%' },
  ];
  if (penerima.nilai === null || mutu.nilai === null) {
    const uraian = 'Belum dapat dihitung: persentase penerima dan mutu layanan keduanya harus ada.';
    return rakitAngka(null, asalRujukan(ATURAN_INDEKS_SPM, uraian), bahan, 'KOMPONEN_KOSONG');
  }
  const masukan = { penerima: penerima.nilai, mutu: mutu.nilai };
  return rakitAngka(hitung(masukan), asalAturan(ATURAN_INDEKS_SPM, masukan), bahan);
}
