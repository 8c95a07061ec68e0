// One indicator in full, with the proof of its figures. Shape: contract/indikator/rincianIndikator.ts.
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import { sasaranRenstra } from '../perencanaan/sasaranRenstra.ts';
import type { Angka, Asal } from '../values/angka.ts';
import { tulisUang } from '../values/tulisUang.ts';
import type { BahanLkjip } from './bahanLkjip.ts';
import type { Hitungan, TitikKinerja } from './hitungan.ts';
import { tulisDua, tulisNilai } from './tulisNilai.ts';

export interface TitikRincian {
  target: string | null;
  realisasi: string | null;
  capaian: string | null;
  masalah?: string;
  catatan?: string;
}

export interface RincianIndikator
  extends Pick<
    FaktaIndikator,
    | 'kode'
    | 'nama'
    | 'tingkat'
    | 'sasaran'
    | 'iku'
    | 'satuan'
    | 'presisi'
    | 'polaritas'
    | 'akumulasi'
    | 'modeInput'
    | 'definisi'
    | 'rumus'
    | 'sumberData'
    | 'penanggungJawab'
  > {
  induk: { kode: string; nama: string };
  target: string | null;
  realisasi: string | null;
  capaian: string | null;
  predikat: string | null;
  masalah?: string;
  disimpulkan?: boolean;
  triwulan: ({ triwulan: number } & TitikRincian)[];
  tahunan: ({ tahun: number } & TitikRincian)[];
  komponen: { kode: string; nama: string; satuan: string; nilai: string | null; asal: Asal }[];
  keuangan: { triwulan: number; target: string | null; realisasi: string | null; persen: string | null }[];
  asal: { realisasi: Asal; capaian: Asal };
}

/** Notes of an entered cell (doubt, inference); for a computed figure one sentence when an input was inferred. */
function catatan(angka: Angka): string[] {
  if (angka.asal.aturan === 'isian') return angka.asal.catatan ?? [];
  return angka.disimpulkan ? ['Dihitung dari angka yang sebagian disimpulkan.'] : [];
}

function presentTitik({ target, realisasi, capaian }: TitikKinerja): TitikRincian {
  const semua = [...new Set([...catatan(target), ...catatan(realisasi)])];
  return {
    target: tulisNilai(target),
    realisasi: tulisNilai(realisasi),
    capaian: tulisDua(capaian),
    ...(capaian.tanda === undefined ? {} : { masalah: capaian.tanda }),
    ...(semua.length === 0 ? {} : { catatan: semua.join(' ') }),
  };
}

/** Name of the node an indicator measures. */
function namaInduk({ renstra, program }: BahanLkjip['perencanaan'], { tingkat, induk }: FaktaIndikator): string {
  const simpul = {
    tujuan: () => renstra?.tujuan ?? [],
    sasaran: () => sasaranRenstra(renstra),
    program: () => program,
    kegiatan: () => program.flatMap((p) => p.kegiatan),
    subkegiatan: () => program.flatMap((p) => p.kegiatan).flatMap((k) => k.subKegiatan),
  }[tingkat]();
  return simpul.find((s) => s.kode === induk)?.nama ?? induk;
}

/** Null when the unit has no such indicator. Posts are given by name. */
export function presentRincianIndikator(bahan: BahanLkjip, hitungan: Hitungan, kode: string): RincianIndikator | null {
  const h = hitungan.indikator.get(kode);
  if (h === undefined) return null;
  const { fakta } = h;
  const jabatan = new Map(bahan.perencanaan.jabatan.map((j) => [j.kode, j.nama]));
  return {
    kode,
    nama: fakta.nama,
    tingkat: fakta.tingkat,
    induk: { kode: fakta.induk, nama: namaInduk(bahan.perencanaan, fakta) },
    sasaran: fakta.sasaran,
    iku: fakta.iku,
    satuan: fakta.satuan,
    presisi: fakta.presisi,
    polaritas: fakta.polaritas,
    akumulasi: fakta.akumulasi,
    modeInput: fakta.modeInput,
    definisi: fakta.definisi,
    rumus: fakta.rumus,
    sumberData: fakta.sumberData,
    penanggungJawab: fakta.penanggungJawab.map((j) => jabatan.get(j) ?? j),
    target: tulisNilai(h.target),
    realisasi: tulisNilai(h.realisasi),
    capaian: tulisDua(h.capaian),
    predikat: h.predikat.label,
    ...(h.capaian.tanda === undefined ? {} : { masalah: h.capaian.tanda }),
    ...(h.realisasi.disimpulkan ? { disimpulkan: true } : {}),
    triwulan: h.triwulan.map((t) => ({ triwulan: t.triwulan, ...presentTitik(t) })),
    tahunan: h.tahunan.map((t) => ({ tahun: t.tahun, ...presentTitik(t) })),
    komponen: h.komponen.map((k) => ({
      kode: k.kode,
      nama: k.nama,
      satuan: k.satuan,
      nilai: tulisNilai(k.nilai),
      asal: k.nilai.asal,
    })),
    keuangan: h.keuangan.map((t) => ({
      triwulan: t.triwulan,
      target: tulisUang(t.target.nilai),
      realisasi: tulisUang(t.realisasi.nilai),
      persen: tulisDua(t.persen),
    })),
    asal: { realisasi: h.realisasi.asal, capaian: h.capaian.asal },
  };
}
