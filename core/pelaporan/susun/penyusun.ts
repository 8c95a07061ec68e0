// Working table of one composition: dictionary, numbering, narrative and the faults found on the way.
// Composition runs twice: the first run finds the labels of all numbered blocks, the second prints references to them.

import type { TingkatIndikator } from '../../indikator/faktaIndikator.ts';
import { TANDA_KOSONG } from '../../values/tulisAngka.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan, HitunganIndikator } from '../hitungan.ts';
import type { Kamus } from '../kamus/buatKamus.ts';
import { type FormatButir, tulisButir } from '../kamus/tulisButir.ts';
import { type MasalahNarasi, type Rujukan, uraikanTeks } from '../kamus/uraikanTeks.ts';
import type { Blok, Inline, Sel, Tabel } from '../naskah.ts';
import type { SlotNarasi } from '../slotNarasi.ts';
import { baris, paragraf, sel, teks } from './isi.ts';

export type MasalahSusun =
  | (MasalahNarasi & { slot: string })
  | { kode: 'pelaporan.narasi-kosong'; slot: string; kunci: string; kutipan: string };

type Gambar = Extract<Blok, { jenis: 'gambar' }>;

/** Text with the named tokens replaced by what a reader sees of a blank. */
const openPlaces = (naskah: string, kosong: readonly string[]): string =>
  naskah.replace(/\{\{\s*([^{}|]+?)\s*(?:\|[^{}]*)?\}\}/g, (token, kunci: string) =>
    kosong.includes(kunci) ? '(belum diisi)' : token,
  );

/** Body of a table without data. */
const belumAda = (kolom: Tabel['kolom']): Tabel['isi'] => [
  baris([sel('Belum ada data.', { lebar: kolom.length, rata: 'tengah' })]),
];

export class Penyusun {
  readonly masalah: MasalahSusun[] = [];
  readonly label = new Map<string, { id: string; teks: string }>();
  readonly #urutanTabel = new Map<string, number>();
  #urutanGrafik = 0;
  #urutanGambar = 0;

  constructor(
    readonly bahan: BahanLkjip,
    readonly hitungan: Hitungan,
    readonly kamus: Kamus,
    private readonly rujukan: Rujukan,
    /** "bab": Tabel 4.1, numbered in each chapter; "lurus": Tabel 1, 2, 3 … for documents without chapters. */
    private readonly penomoran: 'bab' | 'lurus' = 'bab',
  ) {}

  /** Indicators of one level, or the IKU, in the order of the plan. */
  indikator(pilih: TingkatIndikator | 'iku'): HitunganIndikator[] {
    return [...this.hitungan.indikator.values()].filter(({ fakta }) =>
      pilih === 'iku' ? fakta.iku : fakta.tingkat === pilih,
    );
  }

  /** "Dinas Sosial Kabupaten Lampung Barat". */
  get namaUnit(): string {
    return `${this.bahan.perangkatDaerah.nama} ${this.bahan.pemda.nama}`;
  }

  /** Numbered table of a chapter ("4" → Tabel 4.1, 4.2 …). `kunci` is how narrative refers to it: {{tabel.kunci}}. */
  tabel(
    bab: string,
    kunci: string,
    isi: Omit<Tabel, 'jenis' | 'id' | 'nomor' | 'catatan'> & { catatan?: Inline[][] },
  ): Tabel {
    const deret = this.penomoran === 'bab' ? `${bab}.` : '';
    const urutan = (this.#urutanTabel.get(deret) ?? 0) + 1;
    this.#urutanTabel.set(deret, urutan);
    const id = `tabel-${kunci}`;
    const nomor = `Tabel ${deret}${urutan}`;
    this.label.set(`tabel.${kunci}`, { id, teks: nomor });
    return { jenis: 'tabel', id, nomor, catatan: [], ...isi, isi: isi.isi.length > 0 ? isi.isi : belumAda(isi.kolom) };
  }

  grafik(kunci: string, isi: Omit<Gambar, 'jenis' | 'id' | 'nomor'>): Gambar {
    return this.#bernomor('grafik', kunci, `Grafik ${++this.#urutanGrafik}`, isi);
  }

  gambar(kunci: string, isi: Omit<Gambar, 'jenis' | 'id' | 'nomor'>): Gambar {
    return this.#bernomor('gambar', kunci, `Gambar ${++this.#urutanGambar}`, isi);
  }

  #bernomor(jenis: string, kunci: string, nomor: string, isi: Omit<Gambar, 'jenis' | 'id' | 'nomor'>): Gambar {
    const id = `${jenis}-${kunci}`;
    this.label.set(`${jenis}.${kunci}`, { id, teks: nomor });
    return { jenis: 'gambar', id, nomor, ...isi };
  }

  /** Resolves text with tokens. Faults are noted: a blank figure prints as an open place, else the raw text stays visible. */
  urai(naskah: string, slot: string): Inline[] {
    const hasil = uraikanTeks(naskah, this.kamus, this.rujukan);
    if (hasil.ok) return hasil.nilai;
    this.masalah.push(...hasil.masalah.map((satu) => ({ ...satu, slot })));
    const kosong = hasil.masalah.filter(({ kode }) => kode === 'pelaporan.angka-kosong').map(({ kunci }) => kunci);
    const terbuka = uraikanTeks(openPlaces(naskah, kosong), this.kamus, this.rujukan);
    return terbuka.ok ? terbuka.nilai : [teks(naskah)];
  }

  /** Narrative of a slot; an empty slot is noted and stays visibly open. */
  narasi(slot: SlotNarasi): Blok[] {
    const blok = this.bahan.pelaporan.narasi.find((satu) => satu.slot === slot);
    if (!blok || blok.isi.length === 0) {
      this.masalah.push({ kode: 'pelaporan.narasi-kosong', slot, kunci: slot, kutipan: '' });
      return [paragraf('(Narasi bagian ini belum ditulis.)', { gaya: 'sumber' })];
    }
    return blok.isi.map(
      (isi): Blok =>
        isi.jenis === 'paragraf'
          ? { jenis: 'paragraf', isi: this.urai(isi.teks, slot), menjorok: true }
          : { jenis: 'daftar', gaya: isi.gaya, butir: isi.butir.map((butir) => this.urai(butir, slot)) },
    );
  }

  /** Figure of the dictionary as a table cell; a blank figure prints "–". An unknown kunci is a fault of the composer. */
  sel(kunci: string, format: FormatButir = 'angka', gaya: Omit<Sel, 'isi'> = {}): Sel {
    const butir = this.kamus.get(kunci);
    if (!butir) {
      this.masalah.push({ kode: 'pelaporan.kunci-tak-dikenal', kunci, kutipan: kunci, slot: 'tabel' });
      return sel(TANDA_KOSONG, gaya);
    }
    const hasil = tulisButir(butir, butir.jenis === 'angka' ? format : 'wajar');
    if (!hasil.ok) return sel(TANDA_KOSONG, gaya);
    return sel([{ t: 'angka', teks: hasil.nilai, kunci }], gaya);
  }
}
