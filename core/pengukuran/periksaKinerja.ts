// Checks on the realisasi of one indicator, triwulan by triwulan. They warn while a person types and decide when the quarter is submitted.
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import { hitunganUtuh } from '../indikator/hitunganUtuh.ts';
import { hitungCapaian } from '../indikator/hitungCapaian.ts';
import { samaSatuan } from '../indikator/rumus/satuanRumus.ts';
import type { Angka } from '../values/angka.ts';
import type { Desimal } from '../values/desimal.ts';
import { TRIWULAN, type Triwulan } from '../values/sel.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisPersen } from '../values/tulisPersen.ts';
import { tulisTriwulan } from '../values/tulisTriwulan.ts';
import type { PerTriwulan } from './perTriwulan.ts';
import { type TemuanIsian, temuan } from './temuanIsian.ts';

/** The indicator's values by triwulan. */
export interface DeretKinerja {
  fakta: Pick<FaktaIndikator, 'satuan' | 'jenisNilai' | 'polaritas' | 'akumulasi' | 'modeInput'>;
  target: PerTriwulan<Angka>;
  realisasi: PerTriwulan<Angka>;
}

function periksaNegatif({ fakta, realisasi }: DeretKinerja): TemuanIsian[] {
  if (!hitunganUtuh(fakta.satuan)) return [];
  return TRIWULAN.flatMap((t) => {
    const { nilai } = realisasi[t];
    if (nilai === null || !nilai.isNegative() || nilai.isZero()) return [];
    return [
      temuan(
        'salah',
        'pengukuran.nilai-negatif',
        t,
        [nilai],
        `Realisasi ${tulisTriwulan(t)} (${tulisAngka(nilai)} ${fakta.satuan}) negatif. Jumlah ${fakta.satuan} tidak dapat kurang dari nol; periksa angkanya.`,
      ),
    ];
  });
}

/** Cumulative entries do not shrink: certainly wrong where things are added up, doubtful where the last position counts. */
function periksaTurun({ fakta, realisasi }: DeretKinerja): TemuanIsian[] {
  if (fakta.modeInput !== 'CUMULATIVE' || !hitunganUtuh(fakta.satuan)) return [];
  let dulu: { nilai: Desimal; triwulan: Triwulan } | null = null;
  const hasil: TemuanIsian[] = [];
  for (const t of TRIWULAN) {
    const { nilai } = realisasi[t];
    if (nilai === null) continue;
    if (dulu !== null && nilai.lessThan(dulu.nilai))
      hasil.push(
        temuan(
          fakta.akumulasi === 'SUM' ? 'salah' : 'peringatan',
          'pengukuran.kumulatif-turun',
          t,
          [nilai, dulu.nilai],
          `Realisasi ${tulisTriwulan(t)} (${tulisAngka(nilai)}) lebih kecil dari ${tulisTriwulan(dulu.triwulan)} (${tulisAngka(dulu.nilai)}), padahal isiannya kumulatif. Periksa salah satunya${fakta.akumulasi === 'SUM' ? ', atau ubah cara isinya pada kamus indikator' : '; bila memang turun, tulis penjelasannya'}.`,
        ),
      );
    dulu = { nilai, triwulan: t };
  }
  return hasil;
}

function periksaTarget(deret: DeretKinerja): TemuanIsian[] {
  const { fakta } = deret;
  return TRIWULAN.flatMap((t) => {
    const [target, realisasi] = [deret.target[t].nilai, deret.realisasi[t].nilai];
    if (target === null || realisasi === null) return [];
    if (target.isZero() && !realisasi.isZero() && fakta.polaritas === 'maksimasi')
      return [
        temuan(
          'peringatan',
          'pengukuran.realisasi-tanpa-target',
          t,
          [realisasi, target],
          `Ada realisasi ${tulisAngka(realisasi)} ${fakta.satuan} pada ${tulisTriwulan(t)} yang bertarget 0, sehingga capaiannya tidak dapat dihitung. Periksa triwulannya, atau tulis penjelasan.`,
        ),
      ];
    const capaian = hitungCapaian({ target, realisasi, polaritas: fakta.polaritas });
    if (capaian.tanda !== 'TARGET_TERLALU_RENDAH') return [];
    return [
      temuan(
        'peringatan',
        'pengukuran.capaian-terlalu-tinggi',
        t,
        [realisasi, target],
        `Capaian ${tulisTriwulan(t)} ${tulisPersen(capaian.nilai)} melebihi 200%. Periksa realisasi (${tulisAngka(realisasi)}) dan target (${tulisAngka(target)}); bila benar, tulis penjelasannya.`,
      ),
    ];
  });
}

function periksaBatasPersen(deret: DeretKinerja): TemuanIsian[] {
  if (!samaSatuan(deret.fakta.satuan, '%')) return [];
  return TRIWULAN.flatMap((t) => {
    const { nilai } = deret.realisasi[t];
    if (nilai === null || (nilai.lessThanOrEqualTo(100) && !nilai.isNegative())) return [];
    return [
      temuan(
        'peringatan',
        'pengukuran.persen-di-luar',
        t,
        [nilai],
        `Realisasi ${tulisTriwulan(t)} sebesar ${tulisPersen(nilai)} berada di luar 0–100%. Periksa letak komanya; bila definisinya memang membolehkan, tulis penjelasannya.`,
      ),
    ];
  });
}

/** Figures that look like copies: the target three times over, or one value all year where something should be added. */
function periksaKembar(deret: DeretKinerja): TemuanIsian[] {
  const { fakta } = deret;
  const isi = TRIWULAN.flatMap((t) => {
    const [target, realisasi] = [deret.target[t].nilai, deret.realisasi[t].nilai];
    return realisasi === null ? [] : [{ t, target, realisasi }];
  });
  const akhir = isi.at(-1);
  if (akhir === undefined || isi.length < 3) return [];
  const berubah = isi.some(({ realisasi }) => !realisasi.equals(akhir.realisasi));
  const hasil: TemuanIsian[] = [];
  if (berubah && isi.every(({ target, realisasi }) => target?.equals(realisasi)))
    hasil.push(
      temuan(
        'saran',
        'pengukuran.salinan-target',
        akhir.t,
        isi.map(({ realisasi }) => realisasi),
        `Realisasi sama persis dengan target di ${isi.length} triwulan. Pastikan yang diisi adalah hasil pengukuran, bukan salinan target.`,
      ),
    );
  if (!berubah && !akhir.realisasi.isZero() && fakta.akumulasi === 'SUM')
    hasil.push(
      temuan(
        'saran',
        'pengukuran.deret-datar',
        akhir.t,
        isi.map(({ realisasi }) => realisasi),
        fakta.modeInput === 'CUMULATIVE'
          ? `Realisasi tidak bertambah selama ${isi.length} triwulan (${tulisAngka(akhir.realisasi)}). Pastikan isiannya kumulatif dan memang belum ada tambahan.`
          : `Realisasi ${isi.length} triwulan persis sama (${tulisAngka(akhir.realisasi)}). Pastikan setiap triwulan diukur sendiri.`,
      ),
    );
  return hasil;
}

/** All findings of one row; blank cells are never a fault here, and words of a scale have no arithmetic. */
export const periksaKinerja = (deret: DeretKinerja): TemuanIsian[] =>
  deret.fakta.jenisNilai === 'predikat'
    ? []
    : [
        ...periksaNegatif(deret),
        ...periksaTurun(deret),
        ...periksaTarget(deret),
        ...periksaBatasPersen(deret),
        ...periksaKembar(deret),
      ];
