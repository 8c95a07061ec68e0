// Kinds of files that may prove a realisasi: what they are called, how their names end, and what is sent with them.
export const JENIS_BUKTI = ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'csv', 'txt'] as const;
export type JenisBukti = (typeof JENIS_BUKTI)[number];

interface SifatBukti {
  sebutan: string;
  akhiran: readonly string[];
  media: string;
  /** A picture, which may say where it was taken. */
  foto: boolean;
}

export const SIFAT_BUKTI: Record<JenisBukti, SifatBukti> = {
  pdf: { sebutan: 'PDF', akhiran: ['pdf'], media: 'application/pdf', foto: false },
  jpeg: { sebutan: 'foto JPEG', akhiran: ['jpg', 'jpeg'], media: 'image/jpeg', foto: true },
  png: { sebutan: 'gambar PNG', akhiran: ['png'], media: 'image/png', foto: true },
  webp: { sebutan: 'gambar WebP', akhiran: ['webp'], media: 'image/webp', foto: true },
  docx: {
    sebutan: 'dokumen Word (DOCX)',
    akhiran: ['docx'],
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    foto: false,
  },
  xlsx: {
    sebutan: 'lembar kerja Excel (XLSX)',
    akhiran: ['xlsx'],
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    foto: false,
  },
  csv: { sebutan: 'tabel CSV', akhiran: ['csv'], media: 'text/csv; charset=utf-8', foto: false },
  txt: { sebutan: 'teks', akhiran: ['txt'], media: 'text/plain; charset=utf-8', foto: false },
};

const AKHIRAN = new Map(JENIS_BUKTI.flatMap((jenis) => SIFAT_BUKTI[jenis].akhiran.map((satu) => [satu, jenis])));

/** Ending of a file name in small letters, without the dot; '' when there is none. */
export const akhiranNama = (nama: string): string => /\.([^.]+)$/.exec(nama)?.[1]?.toLowerCase() ?? '';

/** What the name says that the file is; null when such files are not taken. */
export const jenisDariNama = (nama: string): JenisBukti | null => AKHIRAN.get(akhiranNama(nama)) ?? null;

/** For a file picker: ".pdf,.jpg,…". */
export const AKHIRAN_BUKTI = [...AKHIRAN.keys()].map((satu) => `.${satu}`).join(',');

export const DAFTAR_JENIS_BUKTI = 'PDF, foto JPEG/PNG/WebP, DOCX, XLSX, CSV, atau TXT';
