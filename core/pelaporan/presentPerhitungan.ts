// Every computed figure in the shape the outside relies on (`tapis compute --json`): rounded once, blank is null.
import type { HitunganAnggaran, SimpulAnggaran, TriwulanAnggaran } from '../anggaran/hitunganAnggaran.ts';
import type { TingkatIndikator } from '../indikator/faktaIndikator.ts';
import type { Angka } from '../values/angka.ts';
import { desimal } from '../values/desimal.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { tulisUang } from '../values/tulisUang.ts';
import type { BahanLkjip } from './bahanLkjip.ts';
import type { Hitungan, HitunganIndikator } from './hitungan.ts';
import type {
  KegiatanAnggaran,
  NilaiAnggaran,
  Perhitungan,
  PerhitunganIndikator,
  ProgramAnggaran,
} from './perhitungan.ts';
import { tulisBilangan, tulisDua, tulisNilai } from './tulisNilai.ts';

const TINGKAT: readonly TingkatIndikator[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'];

const masalah = ({ tanda }: Angka) => (tanda === undefined ? {} : { masalah: tanda });

function presentIndikator(h: HitunganIndikator): PerhitunganIndikator {
  const { kode, nama, tingkat, iku, satuan } = h.fakta;
  const titik = (t: { target: Angka; realisasi: Angka; capaian: Angka }) => ({
    target: tulisNilai(t.target),
    realisasi: tulisNilai(t.realisasi),
    capaian: tulisDua(t.capaian),
  });
  return {
    kode,
    nama,
    tingkat,
    iku,
    satuan,
    ...titik(h),
    predikat: h.predikat.label,
    ...masalah(h.capaian),
    ...(h.realisasi.disimpulkan ? { disimpulkan: true } : {}),
    triwulan: h.triwulan.map((t) => ({ triwulan: t.triwulan, ...titik(t), ...masalah(t.capaian) })),
    tahunan: h.tahunan.map((t) => ({ tahun: t.tahun, ...titik(t) })),
  };
}

type BarisUang = Pick<HitunganAnggaran, 'pagu' | 'realisasi' | 'sisa' | 'persen'>;

/** Columns by kind of version; of several pergeseran the last counts. */
function presentNilai(versi: BahanLkjip['anggaran']['versi'], baris: BarisUang): NilaiAnggaran {
  const pagu = (jenis: 'murni' | 'pergeseran' | 'perubahan') => {
    const milik = versi.filter((v) => v.jenis === jenis).toSorted((a, b) => a.urutan - b.urutan);
    return tulisUang(baris.pagu[milik.at(-1)?.kode ?? '']?.nilai ?? null);
  };
  return {
    murni: pagu('murni'),
    pergeseran: pagu('pergeseran'),
    perubahan: pagu('perubahan'),
    realisasi: tulisUang(baris.realisasi.nilai),
    sisa: tulisUang(baris.sisa.nilai),
    persen: tulisDua(baris.persen),
  };
}

function presentTriwulan({ triwulan, target, realisasi, persen, kosong }: TriwulanAnggaran) {
  return {
    triwulan,
    target: tulisUang(target.nilai),
    realisasi: tulisUang(realisasi.nilai),
    persen: tulisDua(persen),
    ...(kosong === 0 ? {} : { kosong }),
  };
}

function presentAnggaran(bahan: BahanLkjip, anggaran: HitunganAnggaran): Perhitungan['anggaran'] {
  const nilai = (baris: BarisUang) => presentNilai(bahan.anggaran.versi, baris);
  const simpul = (s: SimpulAnggaran) => ({ kode: s.kode, nama: s.nama, ...nilai(s) });
  const kegiatan = (k: SimpulAnggaran): KegiatanAnggaran => ({ ...simpul(k), subkegiatan: k.anak.map(simpul) });
  const program = (p: SimpulAnggaran): ProgramAnggaran => ({ ...simpul(p), kegiatan: p.anak.map(kegiatan) });
  return {
    ...nilai(anggaran),
    predikat: anggaran.predikat.label,
    belanja: anggaran.belanja.map((b) => ({
      kode: b.kode,
      uraian: b.uraian,
      anggaran: tulisUang(b.anggaran.nilai),
      realisasi: tulisUang(b.realisasi.nilai),
      sisa: tulisUang(b.sisa.nilai),
      persen: tulisDua(b.persen),
    })),
    program: anggaran.program.map(program),
    triwulan: anggaran.triwulan.map(presentTriwulan),
  };
}

function presentSpm({ layanan, indeks, kategori }: Hitungan['spm']): Perhitungan['spm'] {
  return {
    layanan: layanan.map(({ fakta, sasaran, terlayani, persen }) => ({
      kode: fakta.kode,
      kodeNasional: fakta.kodeNasional,
      nama: fakta.nama,
      sasaran: tulisBilangan(sasaran),
      terlayani: tulisBilangan(terlayani),
      persen: tulisDua(persen),
      ...(persen.disimpulkan ? { disimpulkan: true } : {}),
    })),
    indeks: tulisDua(indeks),
    kategori: kategori.label,
  };
}

const presentSkm = ({ periode }: Hitungan['skm']): Perhitungan['skm'] => ({
  periode: periode.map(({ nama, responden, ikm, mutu, kinerja }) => ({
    nama,
    responden,
    ikm: tulisDua(ikm) ?? '',
    mutu,
    kinerja,
  })),
});

/** Indicators from tujuan down to sub kegiatan, in the order of the plan inside a level. */
export function presentPerhitungan(bahan: BahanLkjip, hitungan: Hitungan): Perhitungan {
  const indikator = [...hitungan.indikator.values()];
  return {
    pemda: bahan.pemda.kode,
    perangkatDaerah: bahan.perangkatDaerah.kode,
    tahun: bahan.tahun,
    indikator: TINGKAT.flatMap((t) => indikator.filter((h) => h.fakta.tingkat === t).map(presentIndikator)),
    anggaran: presentAnggaran(bahan, hitungan.anggaran),
    spm: presentSpm(hitungan.spm),
    skm: presentSkm(hitungan.skm),
    efisiensi: hitungan.efisiensi.map((e) => ({
      kode: e.kode,
      capaian: tulisDua(e.capaian),
      penyerapan: tulisDua(e.penyerapan),
      efisiensi: tulisDua(e.efisiensi),
      sisaPenyerapan: tulisDua(e.sisaPenyerapan),
    })),
    pembanding: hitungan.pembanding.map(({ fakta, rata }) => ({
      wilayah: fakta.wilayah,
      layanan: fakta.layanan.map(({ kode, realisasi }) => ({ kode, realisasi: tulisDesimal(desimal(realisasi)) })),
      rata: tulisDua(rata),
    })),
  };
}
