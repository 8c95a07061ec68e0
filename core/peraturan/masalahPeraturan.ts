// Everything that can go wrong when a rule is looked up. `pesan` is for people: what, why, what to do.
import type { Berlaku } from './tabel.ts';

export type MasalahPeraturan =
  | { kode: 'peraturan.tidak-dikenal'; aturan: string; pesan: string }
  | { kode: 'peraturan.di-luar-masa-berlaku'; aturan: string; tanggal: string; berlaku: Berlaku[]; pesan: string }
  | { kode: 'peraturan.nilai-di-luar-skala'; aturan: string; nilai: string; pesan: string }
  | { kode: 'peraturan.skala-tanpa-angka'; aturan: string; pesan: string }
  | { kode: 'peraturan.kata-tidak-dikenal'; aturan: string; kata: string; pesan: string }
  | { kode: 'peraturan.kode-tidak-dikenal'; aturan: string; dicari: string; pesan: string }
  | { kode: 'peraturan.pangkat-tidak-cocok'; aturan: string; seharusnya: string | null; pesan: string };
