// Rows of the sheet of ceilings: those of the server, kode rekening that were just added, and their cells.
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { periksaRekening } from '@tapis/core/anggaran/periksaRekening.ts';
import { kunciPagu } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { tulisUang } from '@tapis/core/values/tulisUang.ts';
import type { ReactNode } from 'react';
import type { GridCell, GridRow } from '../kit/gridTypes.ts';

export type BarisPagu = LembarPagu['baris'][number];

export const TINGKAT: Record<BarisPagu['tingkat'], number> = { program: 0, kegiatan: 1, subkegiatan: 2, rekening: 3 };

/** Official name, or that of the nearest parent our list names. */
export function namaBaris({ rekening, nama }: Pick<BarisPagu, 'rekening' | 'nama'>, tahun: number): string {
  if (rekening === null || nama !== '') return nama;
  const hasil = periksaRekening(rekening, tahun);
  return hasil.ok ? (hasil.nilai.nama ?? hasil.nilai.induk) : '';
}

/** Kode rekening without an amount yet get their row below those of the sub kegiatan. */
export function addRekening(
  baris: readonly BarisPagu[],
  tambahan: readonly { kode: string; rekening: string }[],
  tahun: number,
): BarisPagu[] {
  const ada = new Set(baris.map((b) => b.kunci));
  const baru = tambahan
    .map((satu) => ({ ...satu, kunci: kunciPagu(satu) }))
    .filter((satu) => !ada.has(satu.kunci))
    .map(
      (satu): BarisPagu => ({
        ...satu,
        nama: '',
        tingkat: 'rekening',
        nilai: null,
        isian: true,
        sebelum: null,
        realisasi: null,
        versi: 0,
      }),
    );
  return baris.flatMap((b, i) => {
    const milik = baris[i + 1]?.kode === b.kode ? [] : baru.filter((r) => r.kode === b.kode);
    if (milik.length === 0) return [{ ...b, nama: namaBaris(b, tahun) }];
    return [b, ...milik].map((satu) => ({ ...satu, nama: namaBaris(satu, tahun) }));
  });
}

const selisih = (semula: string | null, menjadi: string | null): string | null => {
  const [a, b] = [desimal(semula), desimal(menjadi)];
  return a === null || b === null ? null : tulisUang(b.minus(a));
};

/** `jumlah` and `acuan` say why a cell is not for entry. */
export function barisLembarPagu(
  baris: readonly BarisPagu[],
  head: (baris: BarisPagu) => ReactNode,
  { jumlah, acuan }: { jumlah: string; acuan: string },
): GridRow[] {
  return baris.map((b): GridRow => {
    const baca = (fakta: string | null): GridCell => ({
      fakta,
      rekaman: '',
      versi: 0,
      jenis: 'uang',
      hanyaBaca: acuan,
    });
    return {
      kunci: b.kunci,
      nama: `${b.rekening ?? b.kode} ${b.nama}`,
      head: head(b),
      kedalaman: TINGKAT[b.tingkat],
      ...(b.tingkat === 'program' || b.tingkat === 'kegiatan' ? { sebagai: b.tingkat } : {}),
      sel: {
        sebelum: baca(b.sebelum),
        nilai: {
          fakta: b.nilai,
          rekaman: b.kunci,
          versi: b.versi,
          jenis: 'uang',
          hanyaBaca: b.isian ? undefined : jumlah,
        },
        selisih: baca(selisih(b.sebelum, b.nilai)),
        realisasi: baca(b.realisasi),
      },
    };
  });
}
