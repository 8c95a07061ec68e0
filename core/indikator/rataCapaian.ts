// Mean of capaian, for a sasaran over its indicators and for a unit over its sasaran. Blanks are left out and counted.
import type { Aturan } from '../peraturan/aturan.ts';
import { Desimal } from '../values/desimal.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { tulisPersen } from '../values/tulisPersen.ts';

/** One capaian in percent, unrounded. `bobot`: for all or for none; only the ratio of the weights counts. */
export interface ButirCapaian {
  capaian: Desimal | null;
  bobot?: Desimal;
}

export interface MasukanRataCapaian {
  butir: readonly ButirCapaian[];
  /** Setting capaian.batasAtas: each capaian above it counts as this much. */
  batasAtas?: Desimal | null;
}

/** `nilai` is unrounded; null when nothing could be counted. */
export interface RataCapaian {
  nilai: Desimal | null;
  dihitung: number;
  dilewati: number;
}

/** The weights of left-out items are left out too, so that the rest still adds up to the whole. */
export function rataCapaian({ butir, batasAtas = null }: MasukanRataCapaian): RataCapaian {
  let jumlah = new Desimal(0);
  let bobotTotal = new Desimal(0);
  let dihitung = 0;
  for (const { capaian, bobot = new Desimal(1) } of butir) {
    if (capaian === null) continue;
    jumlah = jumlah.plus(bobot.times(batasAtas === null ? capaian : Desimal.min(capaian, batasAtas)));
    bobotTotal = bobotTotal.plus(bobot);
    dihitung += 1;
  }
  return { nilai: bobotTotal.isZero() ? null : jumlah.div(bobotTotal), dihitung, dilewati: butir.length - dihitung };
}

const butir = (...capaian: (string | null)[]): ButirCapaian[] =>
  capaian.map((c) => ({ capaian: c === null ? null : new Desimal(c) }));

export const ATURAN_RATA_CAPAIAN: Aturan<MasukanRataCapaian, RataCapaian> = {
  kode: 'indikator.rata-capaian',
  judul: 'Rata-rata capaian',
  sitasi: null,
  keputusan:
    'Rata-rata capaian yang belum dibulatkan; yang belum dapat dihitung tidak diikutkan. Kebiasaan sejumlah aplikasi.',
  keyakinan: 'praktik',
  berlaku: ['2014-01-01', null],
  hitung: rataCapaian,
  jelaskan: (masukan) => {
    const { nilai, dihitung, dilewati } = rataCapaian(masukan);
    const kap = masukan.batasAtas ? ` Setiap capaian dihitung paling tinggi ${tulisAngka(masukan.batasAtas)}%.` : '';
    const lewat = dilewati === 0 ? '' : ` ${dilewati} belum dapat dihitung dan tidak diikutkan.`;
    return `Rata-rata ${dihitung} dari ${dihitung + dilewati} capaian = ${tulisPersen(nilai)}.${lewat}${kap}`;
  },
  cetak: ({ nilai }) => tulisDesimal(nilai, 'dua'),
  contoh: [
    { masukan: { butir: butir('100', '50') }, hasil: '75.00' },
    { masukan: { butir: butir('100', null, '103.869') }, hasil: '101.93' },
    { masukan: { butir: butir('300', '50'), batasAtas: new Desimal(100) }, hasil: '75.00' },
    {
      masukan: {
        butir: [
          { capaian: new Desimal(100), bobot: new Desimal(60) },
          { capaian: new Desimal(50), bobot: new Desimal(40) },
        ],
      },
      hasil: '80.00',
    },
    { masukan: { butir: butir(null) }, hasil: null },
  ],
};
