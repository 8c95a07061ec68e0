// What the rules have against the term of a holder.

import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { Pejabat } from '../faktaPerencanaan.ts';
import { salah } from '../pelanggaranRencana.ts';
import { type Masa, overlaps } from './pejabatPada.ts';

export type MasaJabatan = Masa & Pick<Pejabat, 'nama' | 'nip' | 'status'>;

/** "1 Januari 2024 sampai sekarang"; a term without dates is "tanpa tanggal". */
const tulisMasa = ({ mulai, selesai }: Masa): string => {
  if (!mulai && !selesai) return 'tanpa tanggal';
  const akhir = selesai ? `sampai ${tulisTanggal(selesai)}` : 'sampai sekarang';
  return mulai ? `${tulisTanggal(mulai)} ${akhir}` : akhir;
};

/** A Plh stands in while the holder keeps the jabatan; two of any other kind exclude each other. */
const bolehBersama = (a: MasaJabatan, b: MasaJabatan): boolean => (a.status === 'Plh') !== (b.status === 'Plh');

/** `lain`: the other holders of the same jabatan; `tutup`: last day of the jabatan itself. */
export function periksaMasa(
  baru: MasaJabatan,
  lain: readonly MasaJabatan[],
  tutup: string | null = null,
): Pelanggaran[] {
  const { mulai, selesai, nip } = baru;
  const reversed = mulai && selesai && selesai < mulai;
  const bentrok = reversed ? [] : lain.filter((satu) => !bolehBersama(baru, satu) && overlaps(baru, satu));
  return [
    ...(baru.nama.trim() === '' ? [salah('isian-kosong', 'nama', 'Nama pejabat belum diisi.')] : []),
    ...(nip !== null && !/^\d{18}$/.test(nip)
      ? [salah('nip-keliru', 'nip', 'NIP terdiri atas 18 angka. Periksa lagi, atau kosongkan bila belum diketahui.')]
      : []),
    ...(reversed
      ? [
          salah(
            'masa-terbalik',
            'selesai',
            `Masa jabatan berakhir (${tulisTanggal(selesai)}) sebelum dimulai (${tulisTanggal(mulai)}). Perbaiki salah satu tanggalnya.`,
          ),
        ]
      : []),
    ...(tutup !== null && (selesai ?? '9999') > tutup
      ? [
          salah(
            'masa-melewati-jabatan',
            'selesai',
            `Jabatan ini ditutup pada ${tulisTanggal(tutup)}. Isi tanggal selesai paling lambat pada hari itu.`,
          ),
        ]
      : []),
    ...bentrok.map((satu) =>
      salah(
        'masa-tumpang-tindih',
        (satu.mulai ?? '') <= (mulai ?? '') ? 'mulai' : 'selesai',
        `Masa jabatan ini bertumpang tindih dengan ${satu.nama} (${satu.status}, ${tulisMasa(satu)}). Satu jabatan dipegang satu orang pada satu hari; hanya Plh yang boleh mendampingi pejabat yang berhalangan sementara. Akhiri masa yang lama dahulu, atau ubah tanggalnya.`,
      ),
    ),
  ];
}
