// Rows of the entry sheets as the grid draws them: cells for entry from the facts of the server, sums and checks from what is typed.
import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { kataSkala } from '@tapis/core/indikator/kamus/bacaNilai.ts';
import { predikatCapaian } from '@tapis/core/indikator/predikatCapaian.ts';
import { lembarIsian as hitungLembar } from '@tapis/core/pengukuran/bahanIsian.ts';
import type { BarisKeuangan, JumlahKeuangan } from '@tapis/core/pengukuran/lembarKeuangan.ts';
import { type BarisKinerja, isiSel } from '@tapis/core/pengukuran/lembarKinerja.ts';
import type { TemuanIsian } from '@tapis/core/pengukuran/temuanIsian.ts';
import { type SelIsian, ubahBahan } from '@tapis/core/pengukuran/ubahBahan.ts';
import type { Angka } from '@tapis/core/values/angka.ts';
import { bulatkan } from '@tapis/core/values/bulatkan.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { tulisUang } from '@tapis/core/values/tulisUang.ts';
import type { ReactNode } from 'react';
import type { GridCell, GridRow } from '../kit/gridTypes.ts';
import type { Lembar, PilihanIsian } from './pilihanIsian.ts';

export type Baris = (BarisKinerja & { lembar: 'kinerja' }) | (BarisKeuangan & { lembar: 'keuangan' });

/** Rows of both sheets with what is typed in them, and the money of the unit. */
export function susunBaris(
  { bahan }: LembarIsian,
  draf: readonly SelIsian[],
): { [L in Lembar]: Extract<Baris, { lembar: L }>[] } & { jumlah: JumlahKeuangan } {
  const { kinerja, keuangan, jumlah } = hitungLembar(ubahBahan(bahan, draf));
  return {
    kinerja: kinerja.map((b) => ({ ...b, lembar: 'kinerja' as const })),
    keuangan: keuangan.map((b) => ({ ...b, lembar: 'keuangan' as const })),
    jumlah,
  };
}

/** Columns of the total, by their kode, as the grid holds them. */
export function nilaiJumlah({ pagu, target, realisasi, persen }: JumlahKeuangan): Map<string, string | null> {
  const uang = (angka: Angka | null) => tulisUang(angka?.nilai ?? null);
  return new Map([
    ['pagu', uang(pagu)],
    ...TRIWULAN.flatMap((t): [string, string | null][] => [
      [`t${t}`, uang(target[t])],
      [`r${t}`, uang(realisasi[t])],
      [`s${t}`, uang(realisasi[t])],
      [`c${t}`, dua(persen[t])],
    ]),
  ]);
}

export const isKosong = (angka: Angka): boolean => angka.nilai === null && angka.kata === undefined;

/** Triwulan that the page shows. */
export const triwulanTampak = (tw: PilihanIsian['tw'], bawaan: Triwulan): readonly Triwulan[] =>
  tw === 'semua' ? TRIWULAN : [tw ?? bawaan];

export function saringBaris(
  baris: readonly Baris[],
  { saring, pj }: PilihanIsian,
  tampak: readonly Triwulan[],
  penanggungJawab: (baris: Baris) => readonly string[],
  /** Kode of the indicators whose realisasi nothing proves; null: not known yet. */
  tanpaBukti: ReadonlySet<string> | null,
): Baris[] {
  return baris.filter((b) => {
    if (pj !== undefined && !penanggungJawab(b).includes(pj)) return false;
    if (saring === 'isian') return b.diisi;
    if (saring === 'kosong') return b.diisi && tampak.some((t) => isKosong(b.realisasi[t]));
    if (saring === 'bukti') return tanpaBukti === null || tanpaBukti.has(b.kode);
    if (saring === 'temuan') return b.temuan.some((satu) => tampak.includes(satu.triwulan));
    return true;
  });
}

/** Counts for one triwulan over both sheets. */
export function ringkasTriwulan(semua: readonly Baris[], t: Triwulan) {
  const isian = semua.filter((b) => b.diisi);
  const temuan = semua.flatMap((b) => b.temuan).filter((satu) => satu.triwulan === t);
  const banyak = (tingkat: TemuanIsian['tingkat']) => temuan.filter((satu) => satu.tingkat === tingkat).length;
  return {
    jumlah: isian.length,
    terisi: isian.filter((b) => !isKosong(b.realisasi[t])).length,
    salah: banyak('salah'),
    peringatan: banyak('peringatan'),
    saran: banyak('saran'),
  };
}

export interface KataBaris {
  acuan: string;
  dihitung: string;
  rinci: string;
}

export interface BahanBaris {
  isian: LembarIsian;
  /** Kode of the cells' own facts, not what is typed: the grid keeps that itself. */
  tercatat: ReadonlyMap<string, string | null>;
  /** Why a triwulan is closed to this user; absent where it is open. */
  terkunci: ReadonlyMap<Triwulan, string>;
  kata: KataBaris;
  /** Whose capaian gets its word. */
  triwulanPredikat: Triwulan;
  head: (baris: Baris) => ReactNode;
}

const kunciSel = (lembar: Lembar, baris: string, t: Triwulan): string => `${lembar}/${baris}/${t}`;

/** The record of a cell: the money of a sub kegiatan is one. */
export const rekamanSel = (lembar: Lembar, baris: string, t: Triwulan): string =>
  lembar === 'keuangan' ? `keuangan/${baris}` : kunciSel(lembar, baris, t);

/** What the server holds, by `kunciSel`. */
export function bacaTercatat({ bahan }: LembarIsian): Map<string, string | null> {
  const hasil = new Map<string, string | null>();
  for (const { indikator, tahun, triwulan, nilai } of bahan.pengukuran.realisasi)
    if (tahun === bahan.tahun && triwulan !== null) hasil.set(kunciSel('kinerja', indikator, triwulan), nilai.nilai);
  for (const { subKegiatan, triwulan, realisasi } of bahan.anggaran.triwulan)
    hasil.set(kunciSel('keuangan', subKegiatan, triwulan), realisasi.nilai);
  return hasil;
}

const dua = (angka: Angka): string | null =>
  angka.kata ?? (angka.nilai === null ? null : bulatkan(angka.nilai, 2).toFixed());

const temuanSel = (baris: Baris, t: Triwulan): GridCell['temuan'] =>
  baris.temuan
    .filter((satu) => satu.triwulan === t)
    .map(({ tingkat, pesan }) => ({ tingkat: tingkat === 'saran' ? ('catatan' as const) : tingkat, pesan }));

const KEDALAMAN = { tujuan: 0, sasaran: 0, program: 0, kegiatan: 1, subkegiatan: 2 } as const;

export function barisGrid(baris: readonly Baris[], b: BahanBaris): GridRow[] {
  const predikat = new Map(
    b.isian.bahan.indikator
      .filter((f) => f.jenisNilai === 'predikat')
      .map((f) => [f.kode, kataSkala(f.skala ?? '', b.isian.bahan.tahun).map(({ kode }) => kode)]),
  );
  const rinci = new Set(b.isian.rinci);
  return baris.map((satu): GridRow => {
    const uang = satu.lembar === 'keuangan';
    const jenis = uang ? 'uang' : predikat.has(satu.kode) ? 'teks' : 'umum';
    const baca = (fakta: string | null, cara: GridCell['jenis'] = jenis): GridCell => ({
      fakta,
      rekaman: '',
      versi: 0,
      jenis: cara,
      hanyaBaca: b.kata.acuan,
    });
    const nilai = (angka: Angka) => baca(uang ? tulisUang(angka.nilai) : dua(angka));
    const isian = (t: Triwulan): GridCell => {
      const rekaman = rekamanSel(satu.lembar, satu.kode, t);
      const detailed = uang && rinci.has(satu.kode);
      if (!satu.diisi || detailed)
        return {
          ...nilai(satu.realisasi[t]),
          hanyaBaca: detailed ? b.kata.rinci : b.kata.dihitung,
          temuan: temuanSel(satu, t),
        };
      return {
        fakta: b.tercatat.get(kunciSel(satu.lembar, satu.kode, t)) ?? null,
        rekaman,
        versi: b.isian.versi[rekaman] ?? 0,
        jenis,
        dihitung: isKosong(satu.realisasi[t]) ? undefined : (nilai(satu.realisasi[t]).fakta ?? undefined),
        pilihan: predikat.get(satu.kode),
        terkunci: b.terkunci.get(t),
        temuan: temuanSel(satu, t),
      };
    };
    const sel: Record<string, GridCell> = {};
    for (const t of TRIWULAN) {
      sel[`t${t}`] = nilai(satu.target[t]);
      sel[`r${t}`] = isian(t);
      sel[`s${t}`] = nilai(satu.realisasi[t]);
      sel[`c${t}`] = baca(
        satu.lembar === 'keuangan' ? dua(satu.persen[t]) : satu.capaian && dua(satu.capaian[t]),
        'persen',
      );
    }
    if (satu.lembar === 'keuangan') sel.pagu = baca(tulisUang(satu.pagu?.nilai ?? null));
    else {
      sel.satuan = baca(satu.satuan, 'teks');
      sel.predikat = baca(
        satu.capaian && predikatCapaian(satu.capaian[b.triwulanPredikat], b.isian.bahan.tahun).label,
        'teks',
      );
      sel.tahunLalu = baca(isiSel(satu.tahunLalu) === null ? null : dua(satu.tahunLalu));
      if (satu.jenis === 'komponen')
        for (const kode of ['predikat', ...TRIWULAN.map((t) => `t${t}`)])
          sel[kode] = { ...baca(null), tidakBerlaku: true };
    }
    return {
      kunci: satu.kode,
      nama: `${satu.kode} ${satu.nama}`,
      head: b.head(satu),
      kedalaman: uang ? KEDALAMAN[satu.tingkat] : satu.lembar === 'kinerja' && satu.jenis === 'komponen' ? 1 : 0,
      ...(uang && satu.tingkat !== 'subkegiatan' ? { sebagai: satu.tingkat as 'program' | 'kegiatan' } : {}),
      sel,
    };
  });
}
