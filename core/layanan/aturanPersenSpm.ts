// Share of the people in need who were served. PP 2/2018 Pasal 10 names the services; both counts are of the region and year.
import type { Aturan } from '../peraturan/aturan.ts';
import { Desimal } from '../values/desimal.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { tulisPersen } from '../values/tulisPersen.ts';

export interface MasukanPersenSpm {
  sasaran: Desimal;
  terlayani: Desimal;
}

const SERATUS = new Desimal(100);

/** Nobody in need: null, not applicable. More served than in need: 100, the register of people in need is out of date. */
const hitung = ({ sasaran, terlayani }: MasukanPersenSpm): Desimal | null =>
  sasaran.isZero() ? null : Desimal.min(SERATUS, terlayani.times(100).div(sasaran));

const orang = (terlayani: number, sasaran: number): MasukanPersenSpm => ({
  terlayani: new Desimal(terlayani),
  sasaran: new Desimal(sasaran),
});

export const ATURAN_PERSEN_SPM: Aturan<MasukanPersenSpm, Desimal | null> = {
  kode: 'layanan.persen-spm',
  judul: 'Persentase pemenuhan SPM',
  sitasi: 'PP 2/2018 Pasal 10; Permensos 9/2018',
  catatan: 'Pembilang dan penyebut dibaca dari formulir pelaporan SPM. Yang terlayani melebihi sasaran dihitung 100.',
  keyakinan: 'sekunder',
  berlaku: ['2018-01-01', null],
  hitung,
  jelaskan: (m) => {
    if (m.sasaran.isZero()) return 'Tidak ada sasaran, sehingga persentase tidak berlaku.';
    const rumus = `${tulisAngka(m.terlayani)} ÷ ${tulisAngka(m.sasaran)} × 100 = ${tulisPersen(hitung(m))}`;
    return m.terlayani.gt(m.sasaran)
      ? `${rumus}; terlayani melebihi sasaran, data sasaran perlu dimutakhirkan.`
      : `${rumus}.`;
  },
  cetak: (hasil) => tulisDesimal(hasil, 'dua'),
  contoh: [
    { masukan: orang(373, 665), hasil: '56.09' },
    { masukan: orang(21, 21), hasil: '100.00' },
    { masukan: orang(25, 21), hasil: '100.00' },
    { masukan: orang(0, 665), hasil: '0.00' },
    { masukan: orang(0, 0), hasil: null },
  ],
};
