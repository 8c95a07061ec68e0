// The entry sheet between page and server: what is typed is computed with at once, sent by the grid, and put into the page's own
// copy of the facts when it is saved, so that a weak link does not carry the whole sheet after every cell.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { HasilSel, LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { type SelIsian, ubahBahan } from '@tapis/core/pengukuran/ubahBahan.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendJson } from '../kit/api.ts';
import type { GridState } from '../kit/gridState.ts';
import type { CellEdit, GridRow, SaveResult } from '../kit/gridTypes.ts';
import { scopePath } from '../kit/queries.ts';
import { reuseRows } from '../kit/reuseRows.ts';
import { useEntryGrid } from '../kit/useEntryGrid.ts';
import { useScope } from '../kit/useScope.ts';
import {
  type Baris,
  bacaTercatat,
  barisGrid,
  rekamanSel,
  saringBaris,
  susunBaris,
  triwulanTampak,
} from './barisIsian.ts';
import { buktiQuery } from './bukti/buktiQuery.ts';
import { indikatorTanpaBukti } from './bukti/pilihanBukti.ts';
import { isianKey } from './isianQuery.ts';
import type { Lembar, PilihanIsian } from './pilihanIsian.ts';

const KOLOM_ISIAN = /^r([1-4])$/;

const triwulanKolom = (kolom: string): Triwulan => Number(KOLOM_ISIAN.exec(kolom)?.[1] ?? 1) as Triwulan;

/** Readable drafts of a sheet. */
function drafSah(isi: GridState['isi'], lembar: Lembar): SelIsian[] {
  return [...isi].flatMap(([baris, kolom]) =>
    [...kolom.values()]
      .filter((draf) => draf.sah)
      .map((draf) => ({ lembar, baris, triwulan: triwulanKolom(draf.kolom), nilai: draf.nilai })),
  );
}

interface RekamanBentrok {
  lembar?: 'kinerja';
  baris?: string;
  triwulan?: Triwulan;
  nilai?: string | null;
  subKegiatan?: string;
  isi?: (string | null)[];
}

/** A cell that is typed changes its row and the sums above it: only those are drawn again. */
function useReusedRows(rows: readonly GridRow[], head: unknown): readonly GridRow[] {
  const before = useRef<{ rows: readonly GridRow[]; head: unknown }>({ rows: [], head });
  const hasil = useMemo(() => reuseRows(before.current.head === head ? before.current.rows : [], rows), [rows, head]);
  before.current = { rows: hasil, head };
  return hasil;
}

export function useIsian(
  isian: LembarIsian,
  pilihan: PilihanIsian,
  bawaan: Triwulan,
  terkunci: ReadonlyMap<Triwulan, string>,
  head: (baris: Baris) => ReactNode,
) {
  const { t } = useTranslation();
  const scope = useScope();
  const queryClient = useQueryClient();
  const lembar: Lembar = pilihan.lembar ?? 'kinerja';
  const bukti = useQuery(buktiQuery(scope)).data?.bukti;
  const key = isianKey(scope);
  const [isi, setIsi] = useState<GridState['isi']>(new Map());
  const terbaca = useDeferredValue(isi);
  const semua = useMemo(() => susunBaris(isian, drafSah(terbaca, lembar)), [isian, terbaca, lembar]);
  const tercatat = useMemo(() => bacaTercatat(isian), [isian]);
  const tampak = triwulanTampak(pilihan.tw, bawaan);
  const triwulanPredikat = tampak.at(-1) ?? bawaan;
  const milik = useMemo(() => {
    const indikator = new Map(isian.bahan.indikator.map((f) => [f.kode, f.penanggungJawab]));
    const sub = new Map<string, string[]>();
    for (const f of isian.bahan.indikator)
      if (f.tingkat === 'subkegiatan') sub.set(f.induk, [...(sub.get(f.induk) ?? []), ...f.penanggungJawab]);
    return (baris: Baris): readonly string[] =>
      (baris.lembar === 'kinerja' ? indikator.get(baris.indikator) : sub.get(baris.kode)) ?? [];
  }, [isian.bahan.indikator]);
  const susunan = useMemo((): GridRow[] => {
    const kata = {
      acuan: t('pengukuran.acuan'),
      dihitung: t('pengukuran.dihitung'),
      rinci: t('pengukuran.rinci'),
    };
    return barisGrid(semua[lembar], { isian, tercatat, terkunci, kata, triwulanPredikat, head });
  }, [semua, lembar, isian, tercatat, terkunci, triwulanPredikat, head, t]);
  const seluruh = useReusedRows(susunan, head);
  const rows = useMemo((): readonly GridRow[] => {
    const tanpaBukti = pilihan.saring === 'bukti' && bukti ? indikatorTanpaBukti(semua.kinerja, bukti, tampak) : null;
    const kode = new Set(saringBaris(semua[lembar], pilihan, tampak, milik, tanpaBukti).map((satu) => satu.kode));
    return kode.size === seluruh.length ? seluruh : seluruh.filter(({ kunci }) => kode.has(kunci));
  }, [semua, seluruh, lembar, pilihan, tampak, milik, bukti]);

  const grid = useEntryGrid({
    // All of them: a cell keeps its record also while a filter hides it.
    rows: seluruh,
    kunci: key,
    sheet: {
      kunci: `${scope.perangkatDaerah}/${scope.tahun}/isian/${lembar}`,
      judul: `${t('isian.judul')}: ${t(`pengukuran.lembar.${lembar}`)}, ${scope.label}`,
    },
    save: async (edits: readonly CellEdit[]): Promise<SaveResult> => {
      const sel = edits.map(({ baris, kolom, nilai, versi }) => ({
        lembar,
        baris,
        triwulan: triwulanKolom(kolom),
        nilai,
        versi,
      }));
      const hasil = await sendJson<HasilSel>('PUT', `${scopePath(scope)}/isian/sel`, { sel });
      queryClient.setQueryData<LembarIsian>(key, (lama) =>
        lama === undefined
          ? lama
          : {
              ...lama,
              bahan: ubahBahan(lama.bahan, sel),
              versi: { ...lama.versi, ...hasil.versi },
              periksa: lama.periksa.filter(
                (p) => !sel.some((s) => s.lembar === p.lembar && s.baris === p.baris && s.triwulan === p.triwulan),
              ),
              triwulan: lama.triwulan.map((satu) =>
                satu.status === 'belum-mulai' && sel.some((s) => s.triwulan === satu.triwulan)
                  ? { ...satu, status: 'draf' as const, langkah: ['isi' as const, 'ajukan' as const] }
                  : satu,
              ),
            },
      );
      // Screens that show the same figures ask anew when they are opened.
      void queryClient.invalidateQueries({
        queryKey: [scope.perangkatDaerah, scope.tahun],
        predicate: ({ queryKey }) => queryKey[2] !== 'isian',
        refetchType: 'none',
      });
      return { versi: hasil.versi };
    },
    // After a save the page's own copy is right; a conflict asks the server.
    refresh: () => undefined,
    readConflict: ({ sekarang }) => {
      void queryClient.invalidateQueries({ queryKey: key });
      const kini = sekarang as RekamanBentrok | null;
      if (kini?.lembar === 'kinerja' && kini.baris !== undefined && kini.triwulan !== undefined)
        return {
          rekaman: rekamanSel('kinerja', kini.baris, kini.triwulan),
          sekarang: [{ baris: kini.baris, kolom: `r${kini.triwulan}`, nilai: kini.nilai ?? null }],
        };
      if (kini?.subKegiatan === undefined) return null;
      const { subKegiatan, isi: nilai = [] } = kini;
      return {
        rekaman: rekamanSel('keuangan', subKegiatan, 1),
        sekarang: TRIWULAN.map((satu) => ({
          baris: subKegiatan,
          kolom: `r${satu}`,
          nilai: nilai[satu - 1] ?? null,
        })),
      };
    },
    isAbout: (bidang, { baris, kolom }) =>
      bidang === baris ||
      bidang === `kinerja/${baris}/${triwulanKolom(kolom)}` ||
      bidang === `triwulan.${triwulanKolom(kolom)}`,
  });
  // What is typed in one drawing is computed with in the next.
  if (isi !== grid.state.isi) setIsi(grid.state.isi);
  return { lembar, rows, seluruh, semua, tampak, grid };
}
