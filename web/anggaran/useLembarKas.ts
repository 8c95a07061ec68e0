// The sheet of anggaran kas or realisasi as rows for entry, and its way to the server: a row is one record.
import { useQueryClient } from '@tanstack/react-query';
import type { LembarKas } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { kunciPagu } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sendJson } from '../kit/api.ts';
import type { CellEdit, SaveResult } from '../kit/gridTypes.ts';
import { monthName } from '../kit/moment.ts';
import { scopePath } from '../kit/queries.ts';
import { useEntryGrid } from '../kit/useEntryGrid.ts';
import { useScope } from '../kit/useScope.ts';
import { type BarisKas, barisLembarKas, kolomKas, type PilihanKas, rekamanKas } from './barisLembarKas.ts';

interface Tanggapan extends PilihanKas {
  subKegiatan: string;
  rekening: string | null;
  isi: (string | null)[];
}

/** Edits of the cells of one row become one change of its record. */
function ubahanKas(edits: readonly CellEdit[], pilihan: PilihanKas) {
  const rows = new Map<string, CellEdit[]>();
  for (const edit of edits) rows.set(edit.baris, [...(rows.get(edit.baris) ?? []), edit]);
  return [...rows].map(([kunci, milik]) => {
    const [subKegiatan = '', rekening = null] = kunci.split('#');
    return {
      subKegiatan,
      rekening,
      ...pilihan,
      isi: milik.map(({ kolom, nilai }) => ({ ke: Number(kolom), nilai })),
      versi: Math.max(...milik.map(({ versi }) => versi)),
    };
  });
}

export function useLembarKas(lembar: LembarKas, pilihan: PilihanKas, head: (baris: BarisKas) => ReactNode) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'id';
  const scope = useScope();
  const queryClient = useQueryClient();
  const { perangkatDaerah, tahun } = scope;
  const { kolom, periode } = pilihan;
  const columns = useMemo(() => {
    const judul = (kode: string): string => {
      if (kode === 'pagu') return t('kolom.paguRp');
      if (kode === 'sisa') return t('kas.sisa');
      if (kode.startsWith('tw')) return t('kas.kumulatif', { nomor: ROMAWI[Number(kode.slice(2)) - 1] });
      return periode === 'bulan'
        ? monthName(Number(kode) - 1, language)
        : t('kas.kumulatif', { nomor: ROMAWI[Number(kode) - 1] });
    };
    return kolomKas(periode).map((kode) => ({ kode, judul: judul(kode) }));
  }, [periode, language, t]);
  const rows = useMemo(
    () =>
      barisLembarKas(lembar, { kolom, periode }, tahun, head, {
        pagu: t('kas.sebab.pagu'),
        kumulatif: t('kas.sebab.kumulatif'),
        jumlah: t('kas.sebab.jumlah'),
        sudahJumlah: t('kas.sebab.sudahJumlah'),
        sisa: t('kas.sebab.sisa'),
      }),
    [lembar, kolom, periode, tahun, head, t],
  );
  const grid = useEntryGrid({
    rows,
    kunci: [perangkatDaerah, tahun],
    sheet: {
      kunci: `${perangkatDaerah}/${tahun}/kas/${kolom}/${periode}`,
      judul: `${t(`kas.${kolom}`)}, ${scope.label}`,
    },
    save: (edits) =>
      sendJson<SaveResult>('PUT', `${scopePath(scope)}/anggaran/kas`, { ubahan: ubahanKas(edits, pilihan) }),
    refresh: () => void queryClient.invalidateQueries({ queryKey: [perangkatDaerah, tahun] }),
    readConflict: ({ sekarang }) => {
      const kini = sekarang as Tanggapan | null;
      if (kini === null) return null;
      const kunci = kunciPagu({ kode: kini.subKegiatan, rekening: kini.rekening });
      return {
        rekaman: rekamanKas(kunci, kini),
        sekarang: kini.isi.map((nilai, i) => ({ baris: kunci, kolom: String(i + 1), nilai })),
      };
    },
    isAbout: (bidang, cell) =>
      bidang === cell.baris || cell.baris.startsWith(`${bidang}#`) || bidang === `${cell.baris} ${kolom} ${cell.kolom}`,
  });
  return { rows, columns, grid };
}

const ROMAWI = ['I', 'II', 'III', 'IV'];
