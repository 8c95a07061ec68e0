// Calculates a rumus on exact decimals. One blank komponen makes the result blank: a mean over half of the komponen
// would look like a figure and be none. Division by zero is a named masalah, never Infinity.
import { Desimal } from '../../values/desimal.ts';
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import { jumlah } from '../../values/jumlah.ts';
import { rata } from '../../values/rata.ts';
import type { MasalahRumus } from './masalahRumus.ts';
import { type FungsiRumus, namaDalamRumus, type OperatorRumus, type PohonRumus } from './pohonRumus.ts';
import { tulisRumus } from './tulisRumus.ts';

export interface HasilRumus {
  nilai: Desimal | null;
  /** Kode of the komponen that are blank; not empty exactly when one of them was used. */
  kosong: string[];
}

type Nilai = Hasil<Desimal | null, MasalahRumus>;
type KomponenRumus = ReadonlyMap<string, Desimal | null>;

const OPERASI: Record<OperatorRumus, (a: Desimal, b: Desimal) => Desimal> = {
  '+': (a, b) => a.plus(b),
  '-': (a, b) => a.minus(b),
  '*': (a, b) => a.times(b),
  '/': (a, b) => a.div(b),
};

const FUNGSI: Record<FungsiRumus, (argumen: readonly Desimal[]) => Desimal | null> = {
  jumlah,
  rata_rata: rata,
  min: (argumen) => Desimal.min(...argumen),
  maks: (argumen) => Desimal.max(...argumen),
};

function nilaiOperasi(pohon: PohonRumus & { jenis: 'operasi' }, komponen: KomponenRumus): Nilai {
  const kiri = nilaiPohon(pohon.kiri, komponen);
  if (!kiri.ok) return kiri;
  const kanan = nilaiPohon(pohon.kanan, komponen);
  if (!kanan.ok) return kanan;
  if (pohon.operator === '/' && kanan.nilai?.isZero()) {
    return gagal({
      kode: 'rumus.pembagi-nol',
      posisi: pohon.posisi,
      pesan: `Pembagi "${tulisRumus(pohon.kanan)}" bernilai 0, sehingga rumus tidak dapat dihitung. Periksa nilainya.`,
    });
  }
  if (kiri.nilai === null || kanan.nilai === null) return berhasil(null);
  return berhasil(OPERASI[pohon.operator](kiri.nilai, kanan.nilai));
}

function nilaiFungsi(pohon: PohonRumus & { jenis: 'fungsi' }, komponen: KomponenRumus): Nilai {
  const argumen: Desimal[] = [];
  let lengkap = true;
  for (const isi of pohon.argumen) {
    const nilai = nilaiPohon(isi, komponen);
    if (!nilai.ok) return nilai;
    if (nilai.nilai === null) lengkap = false;
    else argumen.push(nilai.nilai);
  }
  return berhasil(lengkap ? FUNGSI[pohon.fungsi](argumen) : null);
}

function nilaiPohon(pohon: PohonRumus, komponen: KomponenRumus): Nilai {
  switch (pohon.jenis) {
    case 'angka':
      return berhasil(pohon.nilai);
    case 'nama': {
      const nilai = komponen.get(pohon.nama);
      if (nilai !== undefined) return berhasil(nilai);
      return gagal({
        kode: 'rumus.nama-tidak-dikenal',
        posisi: pohon.posisi,
        pesan: `"${pohon.nama}" bukan kode komponen indikator ini. Yang ada: ${[...komponen.keys()].join(', ') || 'belum ada komponen'}.`,
      });
    }
    case 'negatif': {
      const isi = nilaiPohon(pohon.isi, komponen);
      return isi.ok && isi.nilai !== null ? berhasil(isi.nilai.negated()) : isi;
    }
    case 'operasi':
      return nilaiOperasi(pohon, komponen);
    case 'fungsi':
      return nilaiFungsi(pohon, komponen);
  }
}

/** `komponen` by kode; null = not entered yet. Fails on a name that is not there and on a divisor of zero. */
export function hitungRumus(pohon: PohonRumus, komponen: KomponenRumus): Hasil<HasilRumus, MasalahRumus> {
  const nilai = nilaiPohon(pohon, komponen);
  if (!nilai.ok) return nilai;
  const kosong = namaDalamRumus(pohon).filter((nama) => komponen.get(nama) === null);
  return berhasil({ nilai: nilai.nilai, kosong });
}
