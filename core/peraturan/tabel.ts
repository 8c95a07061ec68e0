// Shape of every dated table: what regulation says, since when, and how sure we are of it.

/**
 * How well the content is known. `terverifikasi`: read in the regulation. `sekunder`: quoted by documents that agree.
 * `praktik`: seen in use, no regulation found. `pengetahuan`: believed right, no text opened. `keputusan`: our decision
 * where the rules are silent. All but the first can be changed by setting.
 */
export type Keyakinan = 'terverifikasi' | 'sekunder' | 'praktik' | 'pengetahuan' | 'keputusan';

/**
 * [from, until) as ISO dates; `null` = still in force. Where only the year of a regulation is known, 1 January of it.
 */
export type Berlaku = readonly [dari: string, sampai: string | null];

/** The bibliography of a table or rule. Without `sitasi` there must be a `keputusan` that says whose choice it is. */
export interface Rujukan {
  kode: string;
  judul: string;
  /** Regulation and article. */
  sitasi: string | null;
  /** Why the rule is as it is where no regulation says so. */
  keputusan?: string;
  keyakinan: Keyakinan;
  /** Limits of what is known. */
  catatan?: string;
  berlaku: Berlaku;
}

export interface Tabel<Baris> extends Rujukan {
  baris: readonly Baris[];
}

/** The date on which a year's report stands: rules in force on 31 December apply. */
export const akhirTahun = (tahun: number): string => `${tahun}-12-31`;
