// A perangkat daerah as the values of its forms, and the record that a form makes of it.
import type { IsianUnit, RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { JENIS_UNIT } from '@tapis/core/perencanaan/organisasi/periksaUnit.ts';
import type { Nilai } from '../../kit/RekamanDialog.tsx';

/** The record without what is not edited. */
export const isianUnit = ({ kode: _, versi: __, tahun: ___, ...isi }: RekamanUnit): IsianUnit => isi;

const baris = (teks: string | undefined): string[] =>
  (teks ?? '')
    .split('\n')
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');

export const nilaiUnit = ({ nama, jenis, urusan, alamat, tugas, fungsi, uraianTugas }: IsianUnit): Nilai => ({
  nama,
  jenis: jenis ?? '',
  urusanKode: urusan.kode,
  urusanNama: urusan.nama,
  jalan: alamat.jalan,
  kodePos: alamat.kodePos,
  kota: alamat.kota,
  telepon: alamat.telepon,
  fax: alamat.fax ?? '',
  tugas,
  fungsi: fungsi.join('\n'),
  uraianTugas: uraianTugas.join('\n'),
});

export const dariNilai = (unit: IsianUnit, nilai: Nilai): IsianUnit => ({
  ...unit,
  nama: nilai.nama ?? '',
  jenis: JENIS_UNIT.find((satu) => satu === nilai.jenis) ?? null,
  urusan: { kode: nilai.urusanKode ?? '', nama: nilai.urusanNama ?? '' },
  alamat: {
    jalan: nilai.jalan ?? '',
    kodePos: nilai.kodePos ?? '',
    kota: nilai.kota ?? '',
    telepon: nilai.telepon ?? '',
    fax: nilai.fax || null,
  },
  tugas: nilai.tugas ?? '',
  fungsi: baris(nilai.fungsi),
  uraianTugas: baris(nilai.uraianTugas),
});

/** The day before an ISO date; "" when there is none. */
export function dayBefore(tanggal: string): string {
  const hari = new Date(`${tanggal}T00:00:00Z`);
  if (Number.isNaN(hari.getTime())) return '';
  hari.setUTCDate(hari.getUTCDate() - 1);
  return hari.toISOString().slice(0, 10);
}

/** A new name from a day on: the present one becomes a former one. */
export const gantiNama = (unit: IsianUnit, { nama = '', sejak = '', dasar = '' }: Nilai): IsianUnit => ({
  ...unit,
  nama,
  namaTerdahulu: [...unit.namaTerdahulu, { nama: unit.nama, sampai: dayBefore(sejak), dasar: dasar || null }],
});
