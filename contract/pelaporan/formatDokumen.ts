// The formats of a report and their media types.
export const FORMAT_DOKUMEN = ['pdf', 'docx', 'html', 'json'] as const;
export type FormatDokumen = (typeof FORMAT_DOKUMEN)[number];

export const JENIS_MEDIA: Record<FormatDokumen, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
};
