// Columns of a holder, the same in `pejabat` and `kepala_daerah`, and the record that people and the audit see: its NIP masked.
import type { IsianPejabat, RekamanPejabat } from '@tapis/contract/perencanaan/pejabat.ts';
import type { MasaJabatan } from '@tapis/core/perencanaan/organisasi/periksaMasa.ts';
import { samarkanNip } from '@tapis/core/perencanaan/organisasi/samarkanNip.ts';
import { sebutanPejabat } from '@tapis/core/perencanaan/organisasi/sebutanPejabat.ts';
import type { Skema } from '../../db/skema.ts';

type Kolom = Pick<
  Skema['kepala_daerah'],
  'sebutan_jabatan' | 'nama' | 'nip' | 'pangkat' | 'status' | 'mulai' | 'selesai' | 'contoh'
>;
type Status = IsianPejabat['status'];

export const presentPejabat = (nomor: number, baris: Kolom): Omit<RekamanPejabat, 'versi'> => ({
  nomor,
  nama: baris.nama,
  sebutanJabatan: baris.sebutan_jabatan,
  status: baris.status as Status,
  nip: samarkanNip(baris.nip),
  pangkat: baris.pangkat,
  mulai: baris.mulai,
  selesai: baris.selesai,
  contoh: baris.contoh,
});

export const masaPejabat = (baris: Kolom): MasaJabatan => ({
  nama: baris.nama,
  nip: baris.nip,
  status: baris.status as Status,
  mulai: baris.mulai,
  selesai: baris.selesai,
});

const teks = (isi: string | null | undefined): string | null => (isi ? isi : null);

/** `jabatan`: its name, from which a title follows that was left blank. A NIP that was not sent stays as it was. */
export const pejabatColumns = (
  isi: IsianPejabat,
  jabatan: string,
  lama: Pick<Kolom, 'nip' | 'contoh'> | null,
): Kolom => ({
  sebutan_jabatan: isi.sebutanJabatan || sebutanPejabat(isi.status, jabatan),
  nama: isi.nama,
  nip: isi.nip === undefined ? (lama?.nip ?? null) : teks(isi.nip),
  pangkat: teks(isi.pangkat),
  status: isi.status,
  mulai: isi.mulai,
  selesai: isi.selesai,
  contoh: lama?.contoh ?? false,
});
