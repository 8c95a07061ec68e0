// The documents of a unit and year, their formats and media types.
/** In the order of the year; `lkjip` is the book. */
export const JENIS_DOKUMEN = ['lkjip', 'pk', 'pk-perubahan', 'rencana-aksi', 'iku', 'laporan-triwulan'] as const;
export type JenisDokumen = (typeof JENIS_DOKUMEN)[number];

export const FORMAT_DOKUMEN = ['pdf', 'docx', 'html', 'json'] as const;
export type FormatDokumen = (typeof FORMAT_DOKUMEN)[number];

export const JENIS_MEDIA: Record<FormatDokumen, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
};
