// Borders of a table that only arranges.
import { BorderStyle } from 'docx';

const KOSONG = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const TANPA_GARIS = {
  top: KOSONG,
  bottom: KOSONG,
  left: KOSONG,
  right: KOSONG,
  insideHorizontal: KOSONG,
  insideVertical: KOSONG,
} as const;
