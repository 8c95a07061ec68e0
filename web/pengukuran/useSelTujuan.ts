// The cell of the sheet that an address names: the cursor goes there and it is said, once the sheet stands.
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellAddress, GridColumn, GridRow } from '../kit/gridTypes.ts';
import { useKabar } from '../kit/useKabar.tsx';

export function useSelTujuan(rows: readonly GridRow[], columns: readonly GridColumn[]): CellAddress | null {
  const { baris, sel } = useSearch({ from: '/$perangkatDaerah/$tahun/isian' });
  const { t } = useTranslation();
  const tell = useKabar();
  const [target, setTarget] = useState<CellAddress | null>(null);
  const latest = useRef({ rows, columns, t });
  latest.current = { rows, columns, t };
  useEffect(() => {
    if (baris === undefined || sel === undefined) return;
    // After the heading of the page has had the focus.
    const timer = setTimeout(() => {
      const { t: say, ...sheet } = latest.current;
      const row = sheet.rows.find(({ kunci }) => kunci === baris);
      const column = sheet.columns.find(({ kode }) => kode === sel);
      if (!row || !column) return tell({ text: say('tuju.tidakAda', { tempat: baris }) });
      setTarget({ baris, kolom: sel });
      tell({ text: say('tuju.di', { tempat: `${row.nama}, ${column.judul}` }) });
    });
    return () => clearTimeout(timer);
  }, [baris, sel, tell]);
  return target;
}
