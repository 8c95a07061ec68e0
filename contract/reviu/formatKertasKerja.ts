// Formats of working papers. Without schemas, so that the screens carry no validator.
export const FORMAT_KERTAS_KERJA = ['docx', 'pdf', 'xlsx'] as const;
export type FormatKertasKerja = (typeof FORMAT_KERTAS_KERJA)[number];
