// One row of the efficiency table: the capaian of an indicator against the absorption of the money it belongs to.
import type { HitunganAnggaran, SimpulAnggaran } from '../anggaran/hitunganAnggaran.ts';
import { aturanJumlahAnggaran } from '../anggaran/jumlahkanPohon.ts';
import { serapan } from '../anggaran/serapan.ts';
import type { FaktaEvaluasi } from '../evaluasi/faktaEvaluasi.ts';
import { hitungEfisiensi } from '../evaluasi/hitungEfisiensi.ts';
import type { Angka } from '../values/angka.ts';
import { jumlahAngka } from '../values/jumlahAngka.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import type { HitunganEfisiensi, HitunganIndikator } from './hitungan.ts';
import { subKegiatanMilik } from './hitungIndikator.ts';

export interface SumberEfisiensi {
  tahun: number;
  anggaran: HitunganAnggaran;
  /** Budget nodes by kode. */
  simpul: ReadonlyMap<string, SimpulAnggaran>;
  /** Wording of the strategic sasaran above a node, by kode of the node. */
  sasaran: ReadonlyMap<string, string>;
}

/** Absorption of a group of sub kegiatan: of the sums, not a mean of percentages. */
function serapanKelompok(kode: readonly string[], { anggaran, simpul }: SumberEfisiensi): Angka {
  const milik = kode.flatMap((k) => simpul.get(k) ?? []);
  const [satu] = milik;
  if (satu !== undefined && milik.length === 1) return satu.persen;
  const kolom = (hal: string, ambil: (s: SimpulAnggaran) => Angka | undefined) =>
    jumlahAngka(
      aturanJumlahAnggaran(hal),
      milik.flatMap((s) => {
        const angka = ambil(s);
        return angka === undefined ? [] : [{ label: `${s.kode} ${s.nama}`, angka, satuan: 'rupiah' }];
      }),
    );
  return serapan(
    kolom('realisasi anggaran', (s) => s.realisasi),
    kolom('pagu', (s) => s.pagu[anggaran.versiBerlaku]),
  );
}

export function barisEfisiensi(
  { lingkup, indikator: kode }: FaktaEvaluasi['efisiensi'][number],
  indikator: HitunganIndikator | undefined,
  sumber: SumberEfisiensi,
): HitunganEfisiensi {
  const capaian = indikator?.capaian ?? angkaTercatat({ nilai: null }, `Indikator ${kode} tidak ada.`);
  const sub = indikator === undefined ? [] : subKegiatanMilik(indikator.fakta);
  const penyerapan = lingkup === 'unit' ? sumber.anggaran.persen : serapanKelompok(sub, sumber);
  return {
    kode,
    nama: indikator?.fakta.nama ?? kode,
    sasaran: sumber.sasaran.get(indikator?.fakta.induk ?? '') ?? '',
    lingkup,
    capaian,
    penyerapan,
    ...hitungEfisiensi(capaian, penyerapan, sumber.tahun),
  };
}
