// Checks on the money of one sub kegiatan, triwulan by triwulan: within its ceiling, growing, planned, and with an output to show.
import type { Angka } from '../values/angka.ts';
import { TRIWULAN, type Triwulan } from '../values/sel.ts';
import { tulisRupiah } from '../values/tulisRupiah.ts';
import { tulisTriwulan } from '../values/tulisTriwulan.ts';
import type { PerTriwulan } from './perTriwulan.ts';
import { type TemuanIsian, temuan } from './temuanIsian.ts';

export interface DeretKeuangan {
  kode: string;
  pagu: Angka | null;
  target: PerTriwulan<Angka>;
  realisasi: PerTriwulan<Angka>;
}

/** One indicator of the sub kegiatan. */
export interface Keluaran {
  nama: string;
  target: PerTriwulan<Angka>;
  realisasi: PerTriwulan<Angka>;
}

/** Money spent while every output of the sub kegiatan is 0 or blank. */
function tanpaKeluaran({ realisasi }: DeretKeuangan, keluaran: readonly Keluaran[], t: Triwulan): TemuanIsian[] {
  const nilai = realisasi[t].nilai;
  if (nilai === null || nilai.isZero() || keluaran.length === 0) return [];
  if (keluaran.some((k) => k.realisasi[t].kata !== undefined || (k.realisasi[t].nilai?.isZero() ?? true) === false))
    return [];
  return [
    temuan(
      'peringatan',
      'pengukuran.belanja-tanpa-keluaran',
      t,
      [nilai, ...keluaran.map((k) => k.realisasi[t].nilai)],
      `Sudah dibelanjakan ${tulisRupiah(nilai)} sampai dengan ${tulisTriwulan(t)}, tetapi keluarannya (${keluaran.map((k) => k.nama).join('; ')}) masih 0 atau kosong. Isi keluarannya, atau tulis penjelasan.`,
    ),
  ];
}

function periksaSatu(deret: DeretKeuangan, t: Triwulan): TemuanIsian[] {
  const [nilai, target, pagu] = [deret.realisasi[t].nilai, deret.target[t].nilai, deret.pagu?.nilai ?? null];
  if (nilai === null) return [];
  const hasil: TemuanIsian[] = [];
  if (nilai.isNegative())
    hasil.push(
      temuan(
        'salah',
        'anggaran.kas-negatif',
        t,
        [nilai],
        `Realisasi ${tulisTriwulan(t)} tidak boleh negatif. Catat pengembalian belanja dengan mengurangi triwulan tempat belanja itu dicatat.`,
      ),
    );
  if (pagu !== null && nilai.greaterThan(pagu))
    hasil.push(
      temuan(
        'salah',
        'anggaran.realisasi-di-atas-pagu',
        t,
        [nilai, pagu],
        `Realisasi ${deret.kode} ${tulisRupiah(nilai)} melebihi pagunya ${tulisRupiah(pagu)}. Belanja tidak boleh melebihi anggaran yang tersedia. Periksa angkanya, atau ubah anggarannya lebih dahulu.`,
      ),
    );
  if (!nilai.isZero() && (target === null || target.isZero()))
    hasil.push(
      temuan(
        'peringatan',
        'pengukuran.belanja-tanpa-target',
        t,
        [nilai, target],
        `Ada realisasi ${tulisRupiah(nilai)} sampai dengan ${tulisTriwulan(t)}, sedangkan targetnya ${target === null ? 'kosong' : '0'}. Periksa triwulannya, atau tulis penjelasan.`,
      ),
    );
  const dulu = TRIWULAN.filter((lalu) => lalu < t).findLast((lalu) => deret.realisasi[lalu].nilai !== null);
  const sebelum = dulu === undefined ? null : deret.realisasi[dulu].nilai;
  if (dulu !== undefined && sebelum !== null && nilai.lessThan(sebelum))
    hasil.push(
      temuan(
        'peringatan',
        'anggaran.kumulatif-turun',
        t,
        [nilai, sebelum],
        `Realisasi ${tulisTriwulan(t)} (${tulisRupiah(nilai)}) lebih kecil dari ${tulisTriwulan(dulu)} (${tulisRupiah(sebelum)}), padahal isiannya kumulatif. Periksa salah satunya, atau tulis penjelasan.`,
      ),
    );
  return hasil;
}

/** Blank cells are never a fault here. */
export const periksaKeuangan = (deret: DeretKeuangan, keluaran: readonly Keluaran[]): TemuanIsian[] =>
  TRIWULAN.flatMap((t) => [...periksaSatu(deret, t), ...tanpaKeluaran(deret, keluaran, t)]);
