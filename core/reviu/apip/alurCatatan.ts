// The way of one catatan hasil reviu between the APIP and the unit: noted, answered, carried out, accepted.
import type { Kebijakan } from '../../perencanaan/izin.ts';
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import { type Pelanggaran, salah } from '../../values/pelanggaran.ts';

export const STATUS_CATATAN = ['terbuka', 'ditanggapi', 'dilaksanakan', 'selesai', 'dicabut'] as const;
export type StatusCatatan = (typeof STATUS_CATATAN)[number];

export const AKSI_CATATAN = ['ubah', 'hapus', 'tanggapi', 'laksanakan', 'terima', 'kembalikan', 'cabut'] as const;
export type AksiCatatan = (typeof AKSI_CATATAN)[number];

interface Langkah {
  dari: readonly StatusCatatan[];
  /** Null: the status stays. */
  ke: StatusCatatan | null;
  kebijakan: Kebijakan;
  /** Field that must be filled. */
  wajib: 'uraian' | 'tanggapan' | 'pelaksanaan' | 'penilaian' | null;
  kata: string;
}

export const LANGKAH_CATATAN: Record<AksiCatatan, Langkah> = {
  ubah: { dari: ['terbuka'], ke: null, kebijakan: 'mereviu-apip', wajib: 'uraian', kata: 'diubah' },
  hapus: { dari: ['terbuka'], ke: null, kebijakan: 'mereviu-apip', wajib: null, kata: 'dihapus' },
  tanggapi: {
    dari: ['terbuka', 'ditanggapi'],
    ke: 'ditanggapi',
    kebijakan: 'menanggapi-reviu',
    wajib: 'tanggapan',
    kata: 'ditanggapi',
  },
  laksanakan: {
    dari: ['ditanggapi'],
    ke: 'dilaksanakan',
    kebijakan: 'menanggapi-reviu',
    wajib: 'pelaksanaan',
    kata: 'dilaporkan selesai',
  },
  terima: { dari: ['dilaksanakan'], ke: 'selesai', kebijakan: 'mereviu-apip', wajib: null, kata: 'diterima' },
  kembalikan: {
    dari: ['ditanggapi', 'dilaksanakan'],
    ke: 'terbuka',
    kebijakan: 'mereviu-apip',
    wajib: 'penilaian',
    kata: 'dikembalikan',
  },
  cabut: {
    dari: ['terbuka', 'ditanggapi'],
    ke: 'dicabut',
    kebijakan: 'mereviu-apip',
    wajib: 'penilaian',
    kata: 'dicabut',
  },
};

export interface CatatanReviu {
  /** From 1, in the order in which they were noted. */
  nomor: number;
  /** Item of the checklist it belongs to; null: none in particular. */
  butir: string | null;
  /** What is wrong or weak. */
  uraian: string;
  /** What to correct. */
  saran: string;
  /** Finding of a reviu of the file behind it, as words with its place; null: none. */
  rujukan: string | null;
  status: StatusCatatan;
  /** Does the unit agree? Null while it has not answered. */
  sepakat: boolean | null;
  tanggapan: string;
  /** Day by which it will be corrected (ISO). */
  batas: string | null;
  /** What was done. */
  pelaksanaan: string;
  /** Last word of the APIP: why it was returned or withdrawn. */
  penilaian: string;
}

/** Steps that the catatan allows; whether a person may take them is a matter of the policy. */
export const aksiCatatan = ({ status, sepakat }: Pick<CatatanReviu, 'status' | 'sepakat'>): AksiCatatan[] =>
  AKSI_CATATAN.filter((aksi) => {
    if (!LANGKAH_CATATAN[aksi].dari.includes(status)) return false;
    // What was answered once, and returned, stays on record.
    if (aksi === 'hapus') return sepakat === null;
    return aksi !== 'laksanakan' || sepakat === true;
  });

const KOSONG = {
  uraian: 'Uraian belum diisi. Tulis kesalahan atau kelemahan yang ditemukan.',
  tanggapan: 'Tanggapan belum diisi. Tulis langkah perbaikan yang disepakati, atau alasan tidak sependapat.',
  pelaksanaan: 'Pelaksanaan belum diisi. Tulis apa yang sudah diperbaiki dan di mana buktinya.',
  penilaian: 'Alasan belum diisi. Tulis mengapa, agar unit tahu apa yang masih kurang.',
} as const;

/** The catatan after the step; `isi`: what the step fills in. */
export function langkahCatatan(
  lama: CatatanReviu,
  aksi: AksiCatatan,
  isi: Partial<CatatanReviu>,
): Hasil<CatatanReviu, Pelanggaran> {
  const { ke, wajib, kata } = LANGKAH_CATATAN[aksi];
  if (!aksiCatatan(lama).includes(aksi))
    return gagal(
      salah(
        'reviu.catatan-langkah-tidak-sah',
        null,
        `Catatan nomor ${lama.nomor} yang berstatus ${lama.status} tidak dapat ${kata}. Muat ulang halaman untuk melihat langkah yang tersedia.`,
      ),
    );
  if (wajib !== null && (isi[wajib] ?? '').trim() === '')
    return gagal(salah('reviu.isian-kosong', wajib, KOSONG[wajib]));
  return berhasil({ ...lama, ...isi, nomor: lama.nomor, status: ke ?? lama.status });
}

/** Is this still to be corrected? A withdrawn one never was. */
export const belumSelesai = ({ status }: Pick<CatatanReviu, 'status'>): boolean =>
  status !== 'selesai' && status !== 'dicabut';
