// What the rules have against a perangkat daerah: its kode, its names in time, its end.

import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { PerangkatDaerah } from '../faktaPerencanaan.ts';
import { salah } from '../pelanggaranRencana.ts';
import type { NamaTerdahulu } from './namaPada.ts';

/** Kinds of perangkat daerah as PP 18/2016 knows them; "lainnya" for those that a special law makes. */
export const JENIS_UNIT = [
  'sekretariat-daerah',
  'sekretariat-dprd',
  'inspektorat',
  'dinas',
  'badan',
  'kecamatan',
  'lainnya',
] as const;
export type JenisUnit = (typeof JENIS_UNIT)[number];

export interface IsiUnit extends PerangkatDaerah {
  /** Null: not recorded. */
  jenis: JenisUnit | null;
  namaTerdahulu: NamaTerdahulu[];
  /** Last day; null while it is there. */
  berlakuSampai: string | null;
  /** Kode of the perangkat daerah that takes over its work. */
  dileburKe: string | null;
}

/** Words that stand at the beginning of an audit objek of the pemda as a whole. */
const KODE_TERPAKAI_SENDIRI = ['pemda', 'pengguna'];

export function periksaKodeUnit(kode: string, ada: ReadonlySet<string>): Pelanggaran[] {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(kode))
    return [
      salah(
        'kode-unit-keliru',
        'kode',
        `Kode "${kode}" memuat tanda yang tidak dapat dipakai dalam alamat. Pakai huruf kecil, angka, dan tanda hubung, misalnya "dinsos".`,
      ),
    ];
  if (KODE_TERPAKAI_SENDIRI.includes(kode))
    return [salah('kode-unit-keliru', 'kode', `Kode "${kode}" dipakai Tapis sendiri. Pilih kode lain.`)];
  if (ada.has(kode))
    return [
      salah('kode-unit-terpakai', 'kode', `Kode "${kode}" sudah dipakai perangkat daerah lain. Pilih kode lain.`),
    ];
  return [];
}

/** `lain`: kode of the other perangkat daerah of the pemda. */
export function periksaUnit(unit: IsiUnit, lain: ReadonlySet<string>): Pelanggaran[] {
  const { nama, namaTerdahulu, berlakuSampai, dileburKe } = unit;
  const kembar = namaTerdahulu.filter(({ sampai }, n) => namaTerdahulu.findIndex((x) => x.sampai === sampai) !== n);
  return [
    ...(nama.trim() === '' ? [salah('isian-kosong', 'nama', 'Nama perangkat daerah belum diisi.')] : []),
    ...(namaTerdahulu.some((satu) => satu.nama.trim() === '')
      ? [salah('isian-kosong', 'namaTerdahulu', 'Ada nama terdahulu yang kosong. Isi atau hapus barisnya.')]
      : []),
    ...kembar.map(({ sampai }) =>
      salah(
        'nama-tumpang-tindih',
        'namaTerdahulu',
        `Dua nama terdahulu sama-sama berakhir pada ${tulisTanggal(sampai)}. Satu hari hanya punya satu nama: ubah salah satu tanggalnya.`,
      ),
    ),
    ...(dileburKe !== null && berlakuSampai === null
      ? [salah('lebur-tanpa-akhir', 'berlakuSampai', 'Isi tanggal terakhir perangkat daerah yang dilebur.')]
      : []),
    ...(dileburKe !== null && !lain.has(dileburKe)
      ? [salah('lebur-ke-tiada', 'dileburKe', 'Pilih perangkat daerah lain yang ada sebagai penerus.')]
      : []),
  ];
}
