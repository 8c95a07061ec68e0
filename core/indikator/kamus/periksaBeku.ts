// Edits of the data dictionary that would move what an open quarter is measured against.
import { type AcuanBeku, pelanggaranBeku } from '../../perencanaan/periode/acuanBeku.ts';
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import type { Sel } from '../../values/sel.ts';
import { tulisTriwulan } from '../../values/tulisTriwulan.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';

/** What decides what is counted and how; the rest (name, source, who answers) may change at any time. */
const UKURAN = {
  tingkat: 'Tingkat',
  induk: 'Simpul yang diukur',
  satuan: 'Satuan',
  jenisNilai: 'Jenis nilai',
  skala: 'Skala',
  polaritas: 'Polaritas',
  akumulasi: 'Cara akumulasi',
  modeInput: 'Cara isi',
  definisi: 'Definisi',
  rumus: 'Rumus',
  subKegiatan: 'Sub kegiatan yang dihitung',
} as const satisfies Partial<Record<keyof FaktaIndikator, string>>;

const bahanRumus = ({ komponen }: FaktaIndikator) => komponen.map(({ kode, satuan, spm }) => ({ kode, satuan, spm }));

const sama = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Any open quarter holds the whole definition: there is one for the year. */
export function periksaDefinisiBeku(lama: FaktaIndikator, baru: FaktaIndikator, beku: AcuanBeku): Pelanggaran[] {
  const [pertama] = beku;
  if (pertama === undefined) return [];
  const saran = 'Nama, sumber data, dan penanggung jawab tetap dapat diubah.';
  const berubah = (Object.keys(UKURAN) as (keyof typeof UKURAN)[]).filter(
    (bidang) => !sama(lama[bidang], baru[bidang]),
  );
  const hasil = berubah.map((bidang) => pelanggaranBeku(bidang, UKURAN[bidang], pertama, saran));
  return sama(bahanRumus(lama), bahanRumus(baru))
    ? hasil
    : [...hasil, pelanggaranBeku('komponen', 'Komponen', pertama, saran)];
}

type Target = Pick<FaktaIndikator, 'target' | 'targetTriwulan'>;

/** Targets of quarters that are still to come may move; the year's is measured with the fourth. */
export function periksaTargetBeku(lama: Target, baru: Target, tahun: number, beku: AcuanBeku): Pelanggaran[] {
  const nilai = (sel: Sel | undefined) => sel?.nilai ?? null;
  const saran = 'Target triwulan yang belum dibuka tetap dapat diubah.';
  return [...beku].flatMap(([triwulan, sejak]): Pelanggaran[] => {
    const milik = ({ targetTriwulan }: Target) => nilai(targetTriwulan.find((t) => t.triwulan === triwulan)?.nilai);
    const setahun = ({ target }: Target) => nilai(target.find((t) => t.tahun === tahun)?.nilai);
    const hasil = sama(milik(lama), milik(baru))
      ? []
      : [pelanggaranBeku(`targetTriwulan.${triwulan}`, `Target ${tulisTriwulan(triwulan)}`, [triwulan, sejak], saran)];
    return triwulan !== 4 || sama(setahun(lama), setahun(baru))
      ? hasil
      : [...hasil, pelanggaranBeku(`target.${tahun}`, `Target tahun ${tahun}`, [triwulan, sejak], saran)];
  });
}
