// Indeks Kepuasan Masyarakat from the answers per unsur: PermenPANRB 14/2017, Lampiran, Bab V.A.
import type { Aturan } from '../peraturan/aturan.ts';
import { PENGATURAN_BAKU, type Pengaturan } from '../peraturan/pengaturanBaku.ts';
import { Desimal } from '../values/desimal.ts';
import { jumlah } from '../values/jumlah.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import type { JawabanUnsur } from './faktaSurvei.ts';

export interface MasukanIkm {
  unsur: readonly JawabanUnsur[];
  /** '1/9' = the exact weight 1 ÷ number of unsur; the rounded weights only reproduce old reports. */
  bobot?: Pengaturan['skm']['bobot'];
}

/** Conversion of a score of 1–4 to 25–100. */
const KONVERSI = 25;

/** 25–100, exact; null where an unsur has no answer at all. An unsur is averaged over those who answered it. */
export function hitungIkm({ unsur, bobot = PENGATURAN_BAKU.skm.bobot }: MasukanIkm): Desimal | null {
  if (unsur.length === 0 || unsur.some((u) => u.penjawab === 0)) return null;
  const rata = jumlah(unsur.map((u) => new Desimal(u.jumlahNilai).div(u.penjawab)));
  if (rata === null) return null;
  return (bobot === '1/9' ? rata.div(unsur.length) : rata.times(bobot)).times(KONVERSI);
}

/** The nine unsur of the regulation's order, each answered by everyone. */
const sembilan = (penjawab: number, ...jumlahNilai: number[]): JawabanUnsur[] =>
  jumlahNilai.map((n, i) => ({ nama: `Unsur ${i + 1}`, jumlahNilai: n, penjawab }));

const CONTOH = sembilan(3, 10, 9, 8, 12, 9, 10, 11, 9, 8);

export const ATURAN_IKM: Aturan<MasukanIkm, Desimal | null> = {
  kode: 'survei.ikm',
  judul: 'Indeks Kepuasan Masyarakat',
  sitasi: 'PermenPANRB 14/2017, Lampiran, Bab V.A',
  catatan: 'Bobot tercetak 0,11; dengan pembulatan itu nilai tertinggi hanya 99,00, maka bobot tepat 1 ÷ jumlah unsur.',
  keyakinan: 'terverifikasi',
  berlaku: ['2017-01-01', null],
  hitung: hitungIkm,
  jelaskan: (m) =>
    `Jumlah nilai rata-rata ${m.unsur.length} unsur × bobot × ${KONVERSI} = ${tulisAngka(hitungIkm(m), { desimal: 2 })}.`,
  cetak: (hasil) => tulisDesimal(hasil, 'dua'),
  contoh: [
    { masukan: { unsur: CONTOH }, hasil: '79.63' },
    { masukan: { unsur: CONTOH, bobot: '0.111' }, hasil: '79.55' },
    { masukan: { unsur: CONTOH, bobot: '0.11' }, hasil: '78.83' },
    { masukan: { unsur: sembilan(2, 8, 8, 8, 8, 8, 8, 8, 8, 8) }, hasil: '100.00' },
    { masukan: { unsur: sembilan(0, 0) }, hasil: null },
  ],
};
