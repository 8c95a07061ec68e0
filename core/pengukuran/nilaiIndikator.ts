// Target and realisasi of any indicator at any moment. What was entered wins; else the rumus over its components, else (for
// a kegiatan) the sum of its sub kegiatan; the year follows from its triwulan. Blank stays blank at every step.
import { akumulasiBerasal } from '../indikator/akumulasiBerasal.ts';
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import { bacaRumus } from '../indikator/rumus/bacaRumus.ts';
import { namaDalamRumus } from '../indikator/rumus/pohonRumus.ts';
import { type NilaiKomponen, rumusBerasal } from '../indikator/rumus/rumusBerasal.ts';
import type { FaktaLayanan } from '../layanan/faktaLayanan.ts';
import { persenSpm } from '../layanan/persenSpm.ts';
import type { Angka } from '../values/angka.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { TRIWULAN } from '../values/sel.ts';
import type { FaktaPengukuran } from './faktaPengukuran.ts';
import { type IndeksRealisasi, indeksRealisasi, type Saat } from './indeksRealisasi.ts';
import { type KeluaranSub, realisasiKegiatan, targetKegiatan } from './keluaranKegiatan.ts';
import { kodeKomponen } from './kodeKomponen.ts';
import { sebutSaat, selIndikator, selKosong, terisi } from './selIndikator.ts';

/** Indicators of sub kegiatan by the sub kegiatan they measure. */
function perInduk(indikator: readonly FaktaIndikator[]): Map<string, FaktaIndikator[]> {
  const hasil = new Map<string, FaktaIndikator[]>();
  for (const f of indikator) if (f.tingkat === 'subkegiatan') hasil.set(f.induk, [...(hasil.get(f.induk) ?? []), f]);
  return hasil;
}

/** What figures of indicators are made of: the facts of one unit and year. */
export interface BahanNilai {
  tahun: number;
  indikator: FaktaIndikator[];
  pengukuran: FaktaPengukuran;
  layanan: Pick<FaktaLayanan, 'spm'>;
}

export class NilaiIndikator {
  private readonly fakta: ReadonlyMap<string, FaktaIndikator>;
  private readonly milikSub: ReadonlyMap<string, FaktaIndikator[]>;
  private readonly spm: ReadonlyMap<string, FaktaLayanan['spm'][number]>;
  private readonly hasil = new Map<string, Angka>();
  /** Figures being computed now: meeting one again means that rumus refer to each other in a circle. */
  private readonly sedangDihitung = new Set<string>();
  readonly tercatat: IndeksRealisasi;

  constructor(private readonly bahan: BahanNilai) {
    this.fakta = new Map(bahan.indikator.map((f) => [f.kode, f]));
    this.milikSub = perInduk(bahan.indikator);
    this.spm = new Map(bahan.layanan.spm.map((l) => [l.kode, l]));
    this.tercatat = indeksRealisasi(bahan.pengukuran.realisasi);
  }

  target(fakta: FaktaIndikator, saat: Saat): Angka {
    return this.ingat(`Target ${fakta.kode} ${sebutSaat(saat)}`, () => this.hitungTarget(fakta, saat));
  }

  realisasi(fakta: FaktaIndikator, saat: Saat): Angka {
    return this.ingat(`Realisasi ${fakta.kode} ${sebutSaat(saat)}`, () => this.hitungRealisasi(fakta, saat));
  }

  /** Components of the rumus at a moment, in the order of the definition; then other indicators that the rumus names. */
  komponen(fakta: FaktaIndikator, saat: Saat): NilaiKomponen[] {
    const sendiri = fakta.komponen.map((k) => ({
      kode: k.kode,
      nama: k.nama,
      satuan: k.satuan,
      angka: this.nilaiKomponen(fakta, k, saat),
    }));
    const pohon = bacaRumus(fakta.rumus ?? '');
    const nama = pohon.ok ? namaDalamRumus(pohon.nilai) : [];
    const dirujuk = nama.flatMap((kode) => {
      const lain = sendiri.some((k) => k.kode === kode) ? undefined : this.fakta.get(kode);
      return lain === undefined
        ? []
        : [{ kode, nama: lain.nama, satuan: lain.satuan, angka: this.realisasi(lain, saat) }];
    });
    return [...sendiri, ...dirujuk];
  }

  /** Computes once. `hal` names the figure ("Realisasi IKU1 tahun 2024"). */
  private ingat(hal: string, hitung: () => Angka): Angka {
    const ada = this.hasil.get(hal);
    if (ada !== undefined) return ada;
    if (this.sedangDihitung.has(hal))
      return angkaTercatat({ nilai: null }, `${hal} merujuk kembali ke dirinya sendiri.`);
    this.sedangDihitung.add(hal);
    const angka = hitung();
    this.sedangDihitung.delete(hal);
    this.hasil.set(hal, angka);
    return angka;
  }

  private hitungTarget(fakta: FaktaIndikator, saat: Saat): Angka {
    const { tahun, triwulan } = saat;
    const kini = tahun === this.bahan.tahun;
    const sel =
      triwulan === null
        ? fakta.target.find((t) => t.tahun === tahun)?.nilai
        : fakta.targetTriwulan.find((t) => kini && t.triwulan === triwulan)?.nilai;
    if (sel !== undefined && sel.nilai !== null) return selIndikator(fakta, 'Target', saat, sel);
    if (triwulan === null && kini) return this.tahunDariTriwulan(fakta, (s) => this.target(fakta, s));
    if (this.dijumlahkan(fakta)) return targetKegiatan(this.keluaranSub(fakta, saat), saat);
    return selKosong(fakta, 'Target', saat);
  }

  private hitungRealisasi(fakta: FaktaIndikator, saat: Saat): Angka {
    const sel = this.tercatat.sel(fakta.kode, saat);
    if (sel !== undefined) return selIndikator(fakta, 'Realisasi', saat, sel);
    if (saat.triwulan === null && saat.tahun === this.bahan.tahun) {
      const tahun = this.tahunDariTriwulan(fakta, (s) => this.realisasi(fakta, s));
      if (terisi(tahun) || fakta.rumus === null) return tahun;
    }
    if (fakta.rumus !== null) return rumusBerasal(fakta.rumus, this.komponen(fakta, saat));
    if (this.dijumlahkan(fakta)) return realisasiKegiatan(this.keluaranSub(fakta, saat), saat);
    return selKosong(fakta, 'Realisasi', saat);
  }

  private tahunDariTriwulan(fakta: FaktaIndikator, nilai: (saat: Saat) => Angka): Angka {
    const { tahun } = this.bahan;
    const sel = TRIWULAN.map((triwulan) => ({ triwulan, angka: nilai({ tahun, triwulan }) }));
    return akumulasiBerasal(fakta, sel);
  }

  private nilaiKomponen(
    fakta: FaktaIndikator,
    { kode, nama, spm }: FaktaIndikator['komponen'][number],
    saat: Saat,
  ): Angka {
    const layanan = spm === null ? undefined : this.spm.get(spm);
    if (layanan !== undefined) return persenSpm(layanan, saat.tahun, saat.triwulan);
    const sel = this.tercatat.sel(kodeKomponen(fakta.kode, kode), saat) ?? { nilai: null };
    return angkaTercatat(sel, `Komponen ${nama} ${sebutSaat(saat)}.`);
  }

  /** A kegiatan without a rumus is the sum of the indicators of its sub kegiatan. */
  private dijumlahkan(fakta: FaktaIndikator): boolean {
    return fakta.tingkat === 'kegiatan' && fakta.rumus === null && fakta.subKegiatan.length > 0;
  }

  private keluaranSub(fakta: FaktaIndikator, saat: Saat): KeluaranSub[] {
    return fakta.subKegiatan
      .flatMap((kode) => this.milikSub.get(kode) ?? [])
      .map((sub) => ({ fakta: sub, target: this.target(sub, saat), realisasi: this.realisasi(sub, saat) }));
  }
}
