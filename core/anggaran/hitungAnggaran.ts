// Every budget figure of one unit and year: ceilings per version, realisasi, sisa, absorption, triwulan, movements.
import { predikatSerapan } from '../indikator/predikatSerapan.ts';
import { PENGATURAN_BAKU, type PengaturanSkala } from '../peraturan/pengaturanBaku.ts';
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Angka } from '../values/angka.ts';
import { jumlahAngka } from '../values/jumlahAngka.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { TRIWULAN, type Triwulan } from '../values/sel.ts';
import type { FaktaAnggaran, VersiAnggaran } from './faktaAnggaran.ts';
import type { HitunganAnggaran, SimpulAnggaran } from './hitunganAnggaran.ts';
import { hitungBelanja } from './hitungBelanja.ts';
import { aturanJumlahAnggaran, jumlahkanPohon } from './jumlahkanPohon.ts';
import { perubahanPagu } from './perubahanPagu.ts';
import { serapan } from './serapan.ts';
import { type SimpulProgram, simpulProgram } from './simpulProgram.ts';
import { sisa } from './sisa.ts';
import {
  barisTriwulan,
  halTriwulan,
  type IndeksTriwulan,
  realisasiTahun,
  type SelTriwulan,
  selTriwulan,
} from './triwulanAnggaran.ts';
import { urutkanVersi, versiAkhirTahun } from './versiBerlaku.ts';

/** One column of amounts: at every node, and in total. */
interface Kolom {
  di: (kode: string) => Angka;
  total: Angka;
}

const kosong = (hal: string): Angka => angkaTercatat({ nilai: null }, `Tidak ada ${hal}.`);

function kolom(akar: readonly SimpulProgram[], tercatat: ReadonlyMap<string, Angka>, hal: string): Kolom {
  const simpul = jumlahkanPohon(akar, tercatat, hal);
  const di = (kode: string) => simpul.get(kode) ?? kosong(`${hal} pada ${kode}`);
  const bahan = akar.map((s) => ({ label: `${s.kode} ${s.nama}`, angka: di(s.kode), satuan: 'rupiah' }));
  return { di, total: jumlahAngka(aturanJumlahAnggaran(hal), bahan) };
}

/** A column of a triwulan at every node: each level is the sum of the level below it. */
function kolomTriwulan(
  akar: readonly SimpulProgram[],
  indeks: IndeksTriwulan,
  nama: keyof SelTriwulan,
  t: Triwulan,
): Kolom {
  const tercatat = akar
    .flatMap((p) => p.sub)
    .map((s): [string, Angka] => [s.kode, selTriwulan(indeks, s.kode, t)[nama]]);
  return kolom(akar, new Map(tercatat), halTriwulan(nama, t));
}

function kolomPagu(akar: readonly SimpulProgram[], fakta: FaktaAnggaran, versi: VersiAnggaran): Kolom {
  const tercatat = fakta.pagu
    .filter((p) => p.versi === versi.kode)
    .map(({ kode, nilai }): [string, Angka] => [kode, angkaTercatat({ nilai }, `Pagu ${kode} menurut ${versi.nama}.`)]);
  return kolom(akar, new Map(tercatat), `pagu ${versi.nama}`);
}

/**
 * `indeks` is `indeksTriwulan(fakta.triwulan)`. Sisa and absorption use the version in force at year end; without any
 * version they are blank. Predikat grades the absorption, a setting of its own.
 */
export function hitungAnggaran(
  fakta: FaktaAnggaran,
  program: readonly Program[],
  indeks: IndeksTriwulan,
  tahun: number,
  skala: PengaturanSkala = PENGATURAN_BAKU.skala,
): HitunganAnggaran {
  const akar = simpulProgram(program);
  const sub = akar.flatMap((p) => p.sub);
  const versi = urutkanVersi(fakta.versi);
  const berlaku = versiAkhirTahun(versi, tahun);
  const pagu = versi.map((v): [string, Kolom] => [v.kode, kolomPagu(akar, fakta, v)]);
  const paguBerlaku = pagu.find(([kode]) => kode === berlaku?.kode)?.[1];
  const realisasi = kolom(
    akar,
    new Map(sub.map((s) => [s.kode, realisasiTahun(indeks, s.kode)])),
    'realisasi anggaran',
  );
  const kas = TRIWULAN.map((triwulan) => ({
    triwulan,
    target: kolomTriwulan(akar, indeks, 'target', triwulan),
    realisasi: kolomTriwulan(akar, indeks, 'realisasi', triwulan),
  }));
  const triwulan = (milik: SimpulProgram['sub'], ambil: (k: Kolom) => Angka) =>
    kas.map((k) =>
      barisTriwulan(indeks, milik, k.triwulan, { target: ambil(k.target), realisasi: ambil(k.realisasi) }),
    );

  const bandingkan = (p: Angka | undefined, r: Angka) => {
    const batas = p ?? kosong('versi anggaran yang berlaku');
    return { realisasi: r, sisa: sisa(batas, r), persen: serapan(r, batas) };
  };
  const simpul = ({ kode, nama, tingkat, anak, sub: milik }: SimpulProgram): SimpulAnggaran => ({
    kode,
    nama,
    tingkat,
    pagu: Object.fromEntries(pagu.map(([v, k]) => [v, k.di(kode)])),
    ...bandingkan(paguBerlaku?.di(kode), realisasi.di(kode)),
    triwulan: triwulan(milik, (k) => k.di(kode)),
    anak: anak.map(simpul),
  });

  const total = bandingkan(paguBerlaku?.total, realisasi.total);
  const pohon = akar.map(simpul);
  return {
    versiBerlaku: berlaku?.kode ?? '',
    pagu: Object.fromEntries(pagu.map(([v, k]) => [v, k.total])),
    ...total,
    predikat: predikatSerapan(total.persen, tahun, skala),
    program: pohon,
    belanja: hitungBelanja(fakta.belanja),
    triwulan: triwulan(sub, (k) => k.total),
    perubahan: berlaku === null ? [] : perubahanPagu(pohon, versi, berlaku, fakta.alasanPerubahan),
  };
}
