// The dashboard of a triwulan as plain JSON: the figures of `analisisTriwulan`, rounded once, with the proofs of the key ones.
import { ATURAN_RATA_CAPAIAN } from '../../indikator/rataCapaian.ts';
import { statusCapaian } from '../../indikator/statusCapaian.ts';
import { keadaanTindakLanjut } from '../../pengukuran/kendala/keadaanTindakLanjut.ts';
import type { TingkatTemuan } from '../../pengukuran/temuanIsian.ts';
import { asalAturan } from '../../peraturan/aturan.ts';
import type { Asal } from '../../values/angka.ts';
import type { Triwulan } from '../../values/sel.ts';
import { tulisDesimal } from '../../values/tulisDesimal.ts';
import { tulisUang } from '../../values/tulisUang.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan } from '../hitungan.ts';
import { tulisDua, tulisNilai } from '../tulisNilai.ts';
import { analisisTriwulan, type SebaranTingkat, type UangTriwulan } from './analisisTriwulan.ts';
import type { MasukLaporanTriwulan } from './composeLaporanTriwulan.ts';
import { kendalaLingkup } from './kendalaLingkup.ts';

export interface UangDasbor {
  triwulan: Triwulan;
  pagu: string | null;
  target: string | null;
  realisasi: string | null;
  persenTarget: string | null;
  serapan: string | null;
}

/** What asks for attention, with the row of the entry sheet where it can be looked into. */
export interface BenderaDasbor {
  jenis: TingkatTemuan | 'belum';
  lembar: 'kinerja' | 'keuangan';
  baris: string;
  nama: string;
  /** Of a finding; null where the target was not reached. */
  pesan: string | null;
  capaian: string | null;
}

export interface Dasbor {
  triwulan: Triwulan;
  jabatan: string | null;
  /** Words of the scale, the best one first. */
  peringkat: string[];
  sebaran: (Pick<SebaranTingkat, 'tingkat' | 'jumlah' | 'peringkat' | 'tanpaPeringkat'> & { rata: string | null })[];
  status: { tercapai: number; belum: number; kosong: number };
  rata: string | null;
  uang: UangDasbor;
  /** Of the triwulan up to this one. */
  tren: (UangDasbor & { rata: string | null })[];
  bendera: BenderaDasbor[];
  capaian: {
    kode: string;
    nama: string;
    satuan: string;
    tingkat: SebaranTingkat['tingkat'];
    target: string | null;
    realisasi: string | null;
    capaian: string | null;
    peringkat: string | null;
  }[];
  tindakLanjut: { terbuka: number; lewat: number };
  asal: { rata: Asal; serapan: Asal; persenTarget: Asal };
}

const presentUang = (uang: UangTriwulan): UangDasbor => ({
  triwulan: uang.triwulan,
  pagu: tulisUang(uang.pagu.nilai),
  target: tulisUang(uang.target.nilai),
  realisasi: tulisUang(uang.realisasi.nilai),
  persenTarget: tulisDua(uang.persenTarget),
  serapan: tulisDua(uang.serapan),
});

export function presentDasbor(
  bahan: BahanLkjip,
  hitungan: Hitungan,
  { kendala, hari, ...pilihan }: MasukLaporanTriwulan,
): Dasbor {
  const analisis = analisisTriwulan(bahan, hitungan, pilihan);
  const { capaian, uang, tren, temuan } = analisis;
  const { tindakLanjut } = kendalaLingkup(kendala, analisis, bahan.tahun);
  const keadaan = [...tindakLanjut.terbawa, ...tindakLanjut.sendiri].map((satu) => keadaanTindakLanjut(satu, hari));
  const lewat = keadaan.filter((satu) => satu === 'lewat').length;
  const dua = (nilai: Parameters<typeof tulisDesimal>[0]) => tulisDesimal(nilai, 'dua');
  const butir = capaian.map(({ titik }) => ({ capaian: titik.capaian.nilai }));
  const kini = tren.at(-1)?.rata.nilai ?? null;
  const belum = capaian.filter(({ titik }) => statusCapaian(titik.capaian.nilai) === 'belum');
  return {
    ...pilihan,
    peringkat: analisis.peringkat,
    sebaran: analisis.sebaran.map(({ rata, ...satu }) => ({ ...satu, rata: dua(rata.nilai) })),
    status: analisis.status,
    rata: dua(kini),
    uang: presentUang(uang),
    tren: tren.map(({ rata, ...satu }) => ({ ...presentUang(satu), rata: dua(rata.nilai) })),
    bendera: [
      ...belum.map(
        ({ hitungan: { fakta }, titik }): BenderaDasbor => ({
          jenis: 'belum',
          lembar: 'kinerja',
          baris: fakta.kode,
          nama: fakta.nama,
          pesan: null,
          capaian: tulisDua(titik.capaian),
        }),
      ),
      ...temuan.map(
        ({ lembar, kode, nama, temuan: { tingkat, pesan } }): BenderaDasbor => ({
          jenis: tingkat,
          lembar,
          baris: kode,
          nama,
          pesan,
          capaian: null,
        }),
      ),
    ],
    capaian: capaian.map(({ hitungan: { fakta }, titik, predikat }) => ({
      kode: fakta.kode,
      nama: fakta.nama,
      satuan: fakta.satuan,
      tingkat: fakta.tingkat,
      target: tulisNilai(titik.target),
      realisasi: tulisNilai(titik.realisasi),
      capaian: tulisDua(titik.capaian),
      peringkat: predikat.label,
    })),
    tindakLanjut: { lewat, terbuka: lewat + keadaan.filter((satu) => satu === 'terbuka').length },
    asal: {
      rata: {
        ...asalAturan(ATURAN_RATA_CAPAIAN, { butir }),
        masukan: capaian.map(({ hitungan: { fakta }, titik }) => ({
          label: `${fakta.kode} ${fakta.nama}`,
          nilai: tulisDua(titik.capaian),
          satuan: '%',
        })),
      },
      serapan: uang.serapan.asal,
      persenTarget: uang.persenTarget.asal,
    },
  };
}
