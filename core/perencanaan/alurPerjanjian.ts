// The way of a perjanjian kinerja from draft to signature: which step leads from which status to which, and who may take it.
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';
import { type Pelanggaran, salah } from '../values/pelanggaran.ts';
import type { Kebijakan } from './izin.ts';

export const STATUS_PERJANJIAN = [
  'draf',
  'diajukan',
  'dikembalikan',
  'disetujui',
  'ditandatangani',
  'dibatalkan',
] as const;
export type StatusPerjanjian = (typeof STATUS_PERJANJIAN)[number];

export const AKSI_PERJANJIAN = [
  'susun',
  'ubah',
  'ajukan',
  'tarik',
  'kembalikan',
  'setujui',
  'tandatangani',
  'arsipkan',
  'batalkan',
] as const;
export type AksiPerjanjian = (typeof AKSI_PERJANJIAN)[number];

interface Langkah {
  /** Null stands for an agreement that is not there yet. */
  dari: readonly (StatusPerjanjian | null)[];
  /** Null: the status stays. */
  ke: StatusPerjanjian | null;
  kebijakan: Kebijakan;
  /** Must the one who takes the step say why? */
  catatan: boolean;
  /** What is done, for the sentence of a refusal. */
  kata: string;
}

/**
 * `arsipkan` keeps the scan of the signed paper: that is the signature of an approved agreement, or joins one that was signed
 * before. `kembalikan` also takes an approval back, as long as nothing is signed.
 */
export const LANGKAH_PERJANJIAN: Record<AksiPerjanjian, Langkah> = {
  susun: { dari: [null, 'dibatalkan'], ke: 'draf', kebijakan: 'menyusun-rencana', catatan: false, kata: 'disusun' },
  ubah: { dari: ['draf', 'dikembalikan'], ke: null, kebijakan: 'menyusun-rencana', catatan: false, kata: 'diubah' },
  ajukan: {
    dari: ['draf', 'dikembalikan'],
    ke: 'diajukan',
    kebijakan: 'menyusun-rencana',
    catatan: false,
    kata: 'diajukan',
  },
  tarik: { dari: ['diajukan'], ke: 'draf', kebijakan: 'menyusun-rencana', catatan: false, kata: 'ditarik kembali' },
  kembalikan: {
    dari: ['diajukan', 'disetujui'],
    ke: 'dikembalikan',
    kebijakan: 'menyetujui-dokumen',
    catatan: true,
    kata: 'dikembalikan',
  },
  setujui: { dari: ['diajukan'], ke: 'disetujui', kebijakan: 'menyetujui-dokumen', catatan: false, kata: 'disetujui' },
  tandatangani: {
    dari: ['disetujui'],
    ke: 'ditandatangani',
    kebijakan: 'menyetujui-dokumen',
    catatan: false,
    kata: 'ditandatangani',
  },
  arsipkan: {
    dari: ['disetujui', 'ditandatangani'],
    ke: 'ditandatangani',
    kebijakan: 'mengarsipkan-dokumen',
    catatan: false,
    kata: 'diarsipkan',
  },
  batalkan: {
    dari: ['draf', 'dikembalikan'],
    ke: 'dibatalkan',
    kebijakan: 'menyusun-rencana',
    catatan: false,
    kata: 'dibatalkan',
  },
};

/** Is the content frozen, with its hash and code? */
export const isBeku = (status: StatusPerjanjian | null): boolean =>
  status === 'disetujui' || status === 'ditandatangani';

/** Steps that the status allows; whether a person may take them is a matter of the policy. */
export const aksiBoleh = (status: StatusPerjanjian | null): AksiPerjanjian[] =>
  AKSI_PERJANJIAN.filter((aksi) => LANGKAH_PERJANJIAN[aksi].dari.includes(status));

export function langkahPerjanjian(
  status: StatusPerjanjian | null,
  aksi: AksiPerjanjian,
  catatan: string | null,
): Hasil<StatusPerjanjian, Pelanggaran> {
  const langkah = LANGKAH_PERJANJIAN[aksi];
  const ke = langkah.ke ?? status;
  if (!langkah.dari.includes(status) || ke === null)
    return gagal(
      salah(
        'perjanjian.langkah-tidak-sah',
        null,
        `Perjanjian kinerja yang ${status === null ? 'belum disusun' : `berstatus ${status}`} tidak dapat ${langkah.kata}. Muat ulang halaman untuk melihat langkah yang tersedia.`,
      ),
    );
  if (langkah.catatan && (catatan ?? '').trim() === '')
    return gagal(
      salah(
        'perjanjian.catatan-kosong',
        'catatan',
        'Catatan belum diisi. Tulis apa yang perlu diperbaiki agar penyusun tahu apa yang diminta.',
      ),
    );
  return berhasil(ke);
}
