// Rows of the sheet of money in time: months of their own with the cumulative triwulan between them, or four cumulative triwulan.
import type { LembarKas } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { BANYAK_PERIODE, type KolomKas, type PeriodeKas } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { jumlah } from '@tapis/core/values/jumlah.ts';
import { tulisUang } from '@tapis/core/values/tulisUang.ts';
import type { ReactNode } from 'react';
import type { GridCell, GridRow } from '../kit/gridTypes.ts';
import { namaBaris } from './barisLembarPagu.ts';

export type BarisKas = LembarKas['baris'][number];

export interface PilihanKas {
  kolom: KolomKas;
  periode: PeriodeKas;
}

interface SebabBaca {
  pagu: string;
  kumulatif: string;
  jumlah: string;
  sudahJumlah: string;
  sisa: string;
}

const terisi = (b: BarisKas, { periode, kolom }: PilihanKas): boolean => b[periode][kolom].isi.some((n) => n !== null);

/** Record of a row, as the server names it in its answers. */
export const rekamanKas = (kunci: string, { periode, kolom }: PilihanKas): string => `${kunci}/${periode}/${kolom}`;

/** Why the periods of a row are not for entry: the other level has figures, and both would count twice. */
function sebabTerkunci(
  b: BarisKas,
  semua: readonly BarisKas[],
  pilihan: PilihanKas,
  sebab: SebabBaca,
): string | undefined {
  const family = semua.filter((satu) => satu.kode === b.kode && satu.kunci !== b.kunci);
  if (b.rekening === null) return family.some((satu) => terisi(satu, pilihan)) ? sebab.jumlah : undefined;
  const induk = family.find((satu) => satu.rekening === null);
  return induk !== undefined && terisi(induk, pilihan) ? sebab.sudahJumlah : undefined;
}

/** What a period shows: as entered, or the sum of the kode rekening below. */
function isiPeriode(b: BarisKas, semua: readonly BarisKas[], pilihan: PilihanKas, i: number, dihitung: boolean) {
  const milik = (satu: BarisKas) => satu[pilihan.periode][pilihan.kolom].isi[i] ?? null;
  if (!dihitung) return milik(b);
  const anak = semua.filter((satu) => satu.kode === b.kode && satu.rekening !== null);
  return tulisUang(jumlah(anak.map((satu) => desimal(milik(satu)))));
}

const sisa = (pagu: string | null, terpakai: string | null): string | null => {
  const [a, b] = [desimal(pagu), desimal(terpakai)];
  return a === null || b === null ? null : tulisUang(a.minus(b));
};

export function barisLembarKas(
  lembar: LembarKas,
  pilihan: PilihanKas,
  tahun: number,
  head: (baris: BarisKas) => ReactNode,
  sebab: SebabBaca,
): GridRow[] {
  const { baris, temuan } = lembar;
  const { periode, kolom } = pilihan;
  return baris.map((asli): GridRow => {
    const b = { ...asli, nama: namaBaris(asli, tahun) };
    const hanyaBaca = sebabTerkunci(b, baris, pilihan, sebab);
    const baca = (fakta: string | null, alasan: string): GridCell => ({
      fakta,
      rekaman: '',
      versi: 0,
      jenis: 'uang',
      hanyaBaca: alasan,
    });
    const sel: Record<string, GridCell> = {
      pagu: { ...baca(b.pagu, sebab.pagu), temuan: temuanBaris(temuan, b.kunci) },
    };
    for (let i = 0; i < BANYAK_PERIODE[periode]; i += 1)
      sel[String(i + 1)] = {
        fakta: isiPeriode(b, baris, pilihan, i, hanyaBaca === sebab.jumlah),
        rekaman: rekamanKas(b.kunci, pilihan),
        versi: b[periode][kolom].versi,
        jenis: 'uang',
        hanyaBaca,
      };
    const kumulatif = b.kumulatif[kolom];
    if (periode === 'bulan')
      for (const [i, nilai] of kumulatif.entries()) sel[`tw${i + 1}`] = baca(nilai, sebab.kumulatif);
    sel.sisa = baca(sisa(b.pagu, kumulatif.findLast((n) => n !== null) ?? null), sebab.sisa);
    return {
      kunci: b.kunci,
      nama: `${b.rekening ?? b.kode} ${b.nama}`,
      head: head(b),
      kedalaman: b.rekening === null ? 0 : 1,
      sel,
    };
  });
}

const temuanBaris = (temuan: LembarKas['temuan'], kunci: string): GridCell['temuan'] =>
  temuan.filter((satu) => satu.bidang === kunci).map(({ tingkat, pesan }) => ({ tingkat, pesan }));

/** Codes of the columns in order: months with the triwulan after every third, or the triwulan alone. */
export function kolomKas(periode: PeriodeKas): string[] {
  const ke = Array.from({ length: BANYAK_PERIODE[periode] }, (_, i) => i + 1);
  if (periode === 'triwulan') return ['pagu', ...ke.map(String), 'sisa'];
  return ['pagu', ...ke.flatMap((i) => (i % 3 === 0 ? [String(i), `tw${i / 3}`] : [String(i)])), 'sisa'];
}
