// The sheet of ceilings of one version as rows for entry, and its way to the server.
import { useQueryClient } from '@tanstack/react-query';
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { kunciPagu } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sendJson } from '../kit/api.ts';
import type { CellChange, CellEdit, GridColumn, SaveResult } from '../kit/gridTypes.ts';
import { scopePath } from '../kit/queries.ts';
import { type EntryGridSource, useEntryGrid } from '../kit/useEntryGrid.ts';
import { useScope } from '../kit/useScope.ts';
import { addRekening, type BarisPagu, barisLembarPagu } from './barisLembarPagu.ts';

const pisah = (kunci: string): { kode: string; rekening: string | null } => {
  const [kode = '', rekening = null] = kunci.split('#');
  return { kode, rekening };
};

interface Tanggapan {
  kode: string;
  rekening: string | null;
  nilai: string | null;
}

export function useLembarPagu(
  lembar: LembarPagu,
  tambahan: readonly { kode: string; rekening: string }[],
  head: (baris: BarisPagu) => ReactNode,
) {
  const { t } = useTranslation();
  const scope = useScope();
  const queryClient = useQueryClient();
  const { perangkatDaerah, tahun } = scope;
  const baris = useMemo(() => addRekening(lembar.baris, tambahan, tahun), [lembar.baris, tambahan, tahun]);
  const columns = useMemo((): GridColumn[] => {
    const nama = lembar.sebelum?.nama;
    return [
      ...(nama === undefined ? [] : [{ kode: 'sebelum', judul: t('pagu.kolomSebelum', { nama }) }]),
      { kode: 'nilai', judul: t('pagu.kolomNilai', { nama: lembar.versi.nama }) },
      ...(nama === undefined ? [] : [{ kode: 'selisih', judul: t('kolom.selisihRp') }]),
      { kode: 'realisasi', judul: t('kolom.realisasiRp') },
    ];
  }, [lembar.sebelum, lembar.versi.nama, t]);
  const rows = useMemo(
    () => barisLembarPagu(baris, head, { jumlah: t('pagu.dihitung'), acuan: t('pagu.acuan') }),
    [baris, head, t],
  );

  const source: EntryGridSource = {
    rows,
    kunci: [perangkatDaerah, tahun],
    sheet: {
      kunci: `${perangkatDaerah}/${tahun}/pagu/${lembar.versi.kode}`,
      judul: `${lembar.versi.nama}, ${scope.label}`,
    },
    save: (edits: readonly CellEdit[]): Promise<SaveResult> =>
      sendJson<SaveResult>('PUT', `${scopePath(scope)}/anggaran/versi/${encodeURIComponent(lembar.versi.kode)}/pagu`, {
        ubahan: edits.map(({ baris: kunci, nilai, versi }) => ({ ...pisah(kunci), nilai, versi })),
      }),
    refresh: () => void queryClient.invalidateQueries({ queryKey: [perangkatDaerah, tahun] }),
    readConflict: ({ sekarang }) => {
      const kini = sekarang as Tanggapan | null;
      if (kini === null) return null;
      const kunci = kunciPagu(kini);
      return { rekaman: kunci, sekarang: [{ baris: kunci, kolom: 'nilai', nilai: kini.nilai }] };
    },
    isAbout: (bidang, cell) => cell.baris === bidang || cell.baris.startsWith(`${bidang}#`),
    implied: (changes) => givingWay(baris, changes),
  };
  return { rows, columns, grid: useEntryGrid(source) };
}

/** The total entered above a row gives way once the row has an amount of its own. */
function givingWay(baris: readonly BarisPagu[], changes: readonly CellChange[]): CellChange[] {
  const named = new Set(changes.map((c) => c.baris));
  const induk = new Set(
    changes
      .filter((c) => c.sah && c.nilai !== null)
      .flatMap((c) => {
        const { kode, rekening } = pisah(c.baris);
        return [kode.slice(0, Math.max(0, kode.lastIndexOf('.'))), ...(rekening === null ? [] : [kode])];
      }),
  );
  return baris
    .filter((b) => induk.has(b.kunci) && b.isian && b.nilai !== null && !named.has(b.kunci))
    .map((b) => ({ baris: b.kunci, kolom: 'nilai', nilai: null, teks: '', sah: true, pesan: null }));
}
