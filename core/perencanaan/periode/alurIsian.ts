// The way of one triwulan of a perangkat daerah from the first entry to the lock. Pure: state and act in, state or refusal out.
import { type Pelanggaran, salah } from '../../values/pelanggaran.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { Kebijakan } from '../izin.ts';
import { type Jendela, keadaanJendela } from './jendelaIsian.ts';

export const STATUS_ISIAN = ['belum-mulai', 'draf', 'diajukan', 'dikembalikan', 'disetujui', 'dikunci'] as const;
export type StatusIsian = (typeof STATUS_ISIAN)[number];

export const LANGKAH_ISIAN = ['isi', 'ajukan', 'kembalikan', 'setujui', 'kunci', 'buka'] as const;
export type LangkahIsian = (typeof LANGKAH_ISIAN)[number];

export interface IsianTriwulan {
  status: StatusIsian;
  /** When the present status was reached (date of the pemda) and by whom; null before the first entry. */
  sejak: string | null;
  oleh: string | null;
  /** After a reopening: the last day of entry, whatever the window says. */
  dibukaSampai: string | null;
}

export const ISIAN_BARU: IsianTriwulan = { status: 'belum-mulai', sejak: null, oleh: null, dibukaSampai: null };

interface AturanLangkah {
  dari: readonly StatusIsian[];
  ke: (dari: StatusIsian) => StatusIsian;
  kebijakan: Kebijakan;
  /** Only while entry is open. */
  dalamJendela: boolean;
  /** What has to be written with it. */
  perlu?: 'catatan' | 'alasan';
}

export const ATURAN_LANGKAH: Record<LangkahIsian, AturanLangkah> = {
  isi: {
    dari: ['belum-mulai', 'draf', 'dikembalikan'],
    // What was returned stays so until it is submitted again: its remarks are still to be answered.
    ke: (dari) => (dari === 'dikembalikan' ? 'dikembalikan' : 'draf'),
    kebijakan: 'mengisi-realisasi',
    dalamJendela: true,
  },
  ajukan: {
    dari: ['draf', 'dikembalikan'],
    ke: () => 'diajukan',
    kebijakan: 'mengisi-realisasi',
    dalamJendela: true,
  },
  kembalikan: {
    dari: ['diajukan', 'disetujui'],
    ke: () => 'dikembalikan',
    kebijakan: 'memeriksa-isian',
    dalamJendela: false,
    perlu: 'catatan',
  },
  setujui: { dari: ['diajukan'], ke: () => 'disetujui', kebijakan: 'menyetujui-dokumen', dalamJendela: false },
  kunci: { dari: ['disetujui'], ke: () => 'dikunci', kebijakan: 'mengunci-isian', dalamJendela: false },
  buka: {
    dari: ['disetujui', 'dikunci'],
    ke: () => 'draf',
    kebijakan: 'mengunci-isian',
    dalamJendela: false,
    perlu: 'alasan',
  },
};

const SEBUT_STATUS: Record<StatusIsian, string> = {
  'belum-mulai': 'belum mulai diisi',
  draf: 'masih draf',
  diajukan: 'sudah diajukan',
  dikembalikan: 'dikembalikan untuk diperbaiki',
  disetujui: 'sudah disetujui',
  dikunci: 'sudah dikunci',
};

const SEBUT_LANGKAH: Record<LangkahIsian, string> = {
  isi: 'diisi',
  ajukan: 'diajukan',
  kembalikan: 'dikembalikan',
  setujui: 'disetujui',
  kunci: 'dikunci',
  buka: 'dibuka kembali',
};

/** What to do instead, by the status in which the act is refused. */
const SARAN: Record<StatusIsian, string> = {
  'belum-mulai': 'Isilah lebih dahulu.',
  draf: 'Ajukan lebih dahulu.',
  diajukan: 'Tunggu persetujuan, atau minta dikembalikan.',
  dikembalikan: 'Perbaiki, lalu ajukan lagi.',
  disetujui: 'Minta admin pemda membukanya kembali bila masih ada yang keliru.',
  dikunci: 'Minta admin pemda membukanya kembali bila masih ada yang keliru.',
};

export interface PermintaanLangkah {
  langkah: LangkahIsian;
  hari: string;
  oleh: string;
  jendela: Jendela | null;
  /** Remarks or reason; blank counts as none. */
  teks?: string | null;
  /** Number of findings of tingkat salah; only asked when submitting. */
  salah?: number;
  /** Rows with warnings that nobody has explained; only asked when submitting. */
  tanpaPenjelasan?: readonly { lembar: string; baris: string; pesan: string }[];
  /** New last day of entry; only for `buka`. */
  sampai?: string | null;
}

/** Why nobody can enter now, in a sentence with the date; null when entry is open. */
export function alasanTerkunci(isian: IsianTriwulan, jendela: Jendela | null, hari: string): string | null {
  if (!ATURAN_LANGKAH.isi.dari.includes(isian.status)) {
    const sejak = isian.sejak === null ? '' : ` sejak ${tulisTanggal(isian.sejak)}`;
    const oleh = isian.oleh === null ? '' : ` oleh ${isian.oleh}`;
    return `Isian ${SEBUT_STATUS[isian.status]}${sejak}${oleh}. ${SARAN[isian.status]}`;
  }
  const keadaan = keadaanJendela(jendela, isian.dibukaSampai, hari);
  if (keadaan.buka) return null;
  return keadaan.sebab === 'belum'
    ? `Masa isian baru dibuka ${tulisTanggal(keadaan.tanggal)}.`
    : `Masa isian ditutup sejak ${tulisTanggal(keadaan.tanggal)}. Minta admin pemda membukanya kembali.`;
}

/** Field of the note at a row. */
export const bidangPenjelasan = (lembar: string, baris: string): string => `penjelasan.${lembar}/${baris}`;

/** Refusals of an act, each with a sentence; an empty list lets it through. */
export function periksaLangkah(isian: IsianTriwulan, minta: PermintaanLangkah): Pelanggaran[] {
  const { langkah, hari, jendela } = minta;
  const aturan = ATURAN_LANGKAH[langkah];
  if (!aturan.dari.includes(isian.status))
    return [
      salah(
        'pengukuran.langkah-tidak-sah',
        null,
        `Isian ${SEBUT_STATUS[isian.status]}, sehingga tidak dapat ${SEBUT_LANGKAH[langkah]}. ${SARAN[isian.status]}`,
      ),
    ];
  const hasil: Pelanggaran[] = [];
  const terkunci = aturan.dalamJendela ? alasanTerkunci(isian, jendela, hari) : null;
  if (terkunci !== null) hasil.push(salah('pengukuran.masa-isian', null, terkunci));
  if (aturan.perlu !== undefined && (minta.teks ?? '').trim() === '')
    hasil.push(
      salah(
        `pengukuran.perlu-${aturan.perlu}`,
        aturan.perlu,
        aturan.perlu === 'catatan'
          ? 'Tulis catatan apa yang harus diperbaiki, supaya pengisi tahu bagian mana yang dimaksud.'
          : 'Tulis alasan membuka kembali; alasan ini tercatat dalam jejak audit.',
      ),
    );
  if (langkah === 'ajukan' && (minta.salah ?? 0) > 0)
    hasil.push(
      salah(
        'pengukuran.masih-salah',
        null,
        `Masih ada ${minta.salah} isian yang salah. Perbaiki isian bertanda salah lebih dahulu; peringatan cukup diberi penjelasan.`,
      ),
    );
  if (langkah === 'ajukan')
    for (const { lembar, baris, pesan } of minta.tanpaPenjelasan ?? [])
      hasil.push(salah('pengukuran.perlu-penjelasan', bidangPenjelasan(lembar, baris), `${baris}: ${pesan}`));
  if (langkah === 'buka' && minta.sampai != null && minta.sampai < hari)
    hasil.push(
      salah(
        'pengukuran.batas-lampau',
        'sampai',
        `Batas isian ${tulisTanggal(minta.sampai)} sudah lewat. Pilih hari ini atau sesudahnya.`,
      ),
    );
  return hasil;
}

/** The state after an act that `periksaLangkah` lets through. */
export function terapkanLangkah(isian: IsianTriwulan, minta: PermintaanLangkah): IsianTriwulan {
  const status = ATURAN_LANGKAH[minta.langkah].ke(isian.status);
  const dibukaSampai =
    minta.langkah === 'buka' ? (minta.sampai ?? null) : status === 'dikunci' ? null : isian.dibukaSampai;
  // Going on with a draft is no new status: "since" stays with who began it.
  if (status === isian.status) return { ...isian, dibukaSampai };
  return { status, sejak: minta.hari, oleh: minta.oleh, dibukaSampai };
}
