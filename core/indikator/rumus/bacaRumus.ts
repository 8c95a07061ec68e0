// Reads the text of a rumus into a tree: + − × ÷, brackets, decimals, kode of komponen, rata_rata() jumlah() min() maks().
// Own parser, because figures must never pass through JavaScript numbers and nothing but the whitelist may run.
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import type { MasalahRumus } from './masalahRumus.ts';
import { type Keping, pindaiRumus, type TandaRumus } from './pindaiRumus.ts';
import { FUNGSI_RUMUS, type FungsiRumus, type PohonRumus } from './pohonRumus.ts';

type Bacaan = Hasil<PohonRumus, MasalahRumus>;

const PANJANG_TERBANYAK = 2000;
const KEDALAMAN_TERBANYAK = 100;

const fungsiDikenal = (nama: string): nama is FungsiRumus => (FUNGSI_RUMUS as readonly string[]).includes(nama);

/** Reads from left to right; each method starts at `indeks` and leaves it behind what it has read. */
class PembacaRumus {
  private indeks = 0;
  private kedalaman = 0;

  constructor(private readonly keping: readonly Keping[]) {}

  baca(): Bacaan {
    const pohon = this.jumlahan();
    if (!pohon.ok) return pohon;
    const sisa = this.kini();
    if (sisa.jenis === 'akhir') return pohon;
    if (sisa.jenis === 'tanda' && sisa.tanda === ')') return this.kurung(sisa.posisi, 'tidak punya pasangan pembuka');
    return this.tidakLengkap(sisa.posisi, 'Tambahkan operator + − × ÷ di antara dua bagian');
  }

  private jumlahan(): Bacaan {
    return this.berantai(['+', '-'], () => this.perkalian());
  }

  private perkalian(): Bacaan {
    return this.berantai(['*', '/'], () => this.faktor());
  }

  /** bagian (operator bagian)*, grouped from the left. */
  private berantai(operator: readonly ('+' | '-' | '*' | '/')[], bagian: () => Bacaan): Bacaan {
    let kiri = bagian();
    while (kiri.ok) {
      const { posisi } = this.kini();
      const dipakai = operator.find((o) => this.lewati(o));
      if (dipakai === undefined) return kiri;
      const kanan = bagian();
      if (!kanan.ok) return kanan;
      kiri = berhasil({ jenis: 'operasi', operator: dipakai, kiri: kiri.nilai, kanan: kanan.nilai, posisi });
    }
    return kiri;
  }

  private faktor(): Bacaan {
    const keping = this.kini();
    if (this.kedalaman >= KEDALAMAN_TERBANYAK) return gagal(terlaluRumit(keping.posisi));
    this.kedalaman += 1;
    const hasil = this.lewati('-') ? this.negatif() : this.lewati('+') ? this.faktor() : this.pokok(keping);
    this.kedalaman -= 1;
    return hasil;
  }

  private negatif(): Bacaan {
    const isi = this.faktor();
    return isi.ok ? berhasil({ jenis: 'negatif', isi: isi.nilai }) : isi;
  }

  private pokok(keping: Keping): Bacaan {
    this.indeks += 1;
    if (keping.jenis === 'angka') return berhasil({ jenis: 'angka', nilai: keping.nilai });
    if (keping.jenis === 'nama') {
      return this.lewati('(') ? this.fungsi(keping) : berhasil({ ...keping });
    }
    if (keping.jenis === 'tanda' && keping.tanda === '(') {
      const isi = this.jumlahan();
      if (!isi.ok) return isi;
      return this.lewati(')') ? isi : this.kurung(keping.posisi, 'belum ditutup');
    }
    if (keping.jenis === 'tanda' && keping.tanda === ')') {
      return this.kurung(keping.posisi, 'tidak didahului angka atau komponen');
    }
    return this.tidakLengkap(keping.posisi, 'Isi angka atau kode komponen di sini');
  }

  private fungsi({ nama, posisi }: { nama: string; posisi: number }): Bacaan {
    if (!fungsiDikenal(nama)) {
      return gagal({
        kode: 'rumus.fungsi-tidak-dikenal',
        posisi,
        pesan: `Fungsi "${nama}" pada posisi ${posisi + 1} tidak dikenal. Yang ada: ${FUNGSI_RUMUS.join(', ')}.`,
      });
    }
    const argumen: PohonRumus[] = [];
    do {
      const isi = this.jumlahan();
      if (!isi.ok) return isi;
      argumen.push(isi.nilai);
    } while (this.lewati(';'));
    return this.lewati(')')
      ? berhasil({ jenis: 'fungsi', fungsi: nama, argumen, posisi })
      : this.kurung(posisi, 'belum ditutup');
  }

  private kini(): Keping {
    return this.keping[this.indeks] ?? { jenis: 'akhir', posisi: this.keping.at(-1)?.posisi ?? 0 };
  }

  private lewati(tanda: TandaRumus): boolean {
    const keping = this.kini();
    const cocok = keping.jenis === 'tanda' && keping.tanda === tanda;
    if (cocok) this.indeks += 1;
    return cocok;
  }

  private kurung(posisi: number, sebab: string): Bacaan {
    const pesan = `Tanda kurung pada posisi ${posisi + 1} ${sebab}. Pastikan setiap "(" berpasangan dengan ")".`;
    return gagal({ kode: 'rumus.kurung-tidak-berpasangan', posisi, pesan });
  }

  private tidakLengkap(posisi: number, saran: string): Bacaan {
    return gagal({
      kode: 'rumus.tidak-lengkap',
      posisi,
      pesan: `Rumus tidak lengkap pada posisi ${posisi + 1}. ${saran}.`,
    });
  }
}

const terlaluRumit = (posisi: number): MasalahRumus => ({
  kode: 'rumus.terlalu-rumit',
  posisi,
  pesan: 'Rumus terlalu panjang atau bersarang terlalu dalam. Pecah menjadi beberapa indikator.',
});

/** "(a + b) / 2" → tree. Never throws; a masalah names the place and what to do. */
export function bacaRumus(teks: string): Bacaan {
  if (teks.trim() === '') {
    return gagal({ kode: 'rumus.kosong', posisi: 0, pesan: 'Rumus masih kosong. Tulis misalnya (a + b) ÷ 2.' });
  }
  if (teks.length > PANJANG_TERBANYAK) return gagal(terlaluRumit(PANJANG_TERBANYAK));
  const keping = pindaiRumus(teks);
  return keping.ok ? new PembacaRumus(keping.nilai).baca() : keping;
}
