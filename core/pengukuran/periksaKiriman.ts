// What speaks against a file before anybody has looked into it: its size and its name. The browser asks before it sends.
import { type Pelanggaran, salah } from '../values/pelanggaran.ts';
import { akhiranNama, DAFTAR_JENIS_BUKTI, jenisDariNama } from './jenisBukti.ts';

export interface BatasBukti {
  /** Most bytes of one file. */
  maksByte: number;
  /** Most files of one indicator in one triwulan. */
  maksBanyak: number;
}

const MB = 1024 * 1024;
const tulisMb = (byte: number): string => String(Math.ceil((byte / MB) * 10) / 10).replace('.', ',');

/** What to do about files that people often have, by the ending of their names. */
const SARAN: Record<string, string> = {
  heic: 'Foto iPhone ini berformat HEIC. Pilih Pengaturan › Kamera › Format › Paling Kompatibel, atau kirim ulang sebagai JPEG.',
  heif: 'Foto ini berformat HEIF. Simpan sebagai JPEG, lalu unggah lagi.',
  doc: 'Simpan sebagai DOCX atau PDF, lalu unggah lagi.',
  xls: 'Simpan sebagai XLSX atau PDF, lalu unggah lagi.',
  docm: 'Dokumen bermakro tidak diterima. Simpan sebagai DOCX, lalu unggah lagi.',
  xlsm: 'Lembar kerja bermakro tidak diterima. Simpan sebagai XLSX, lalu unggah lagi.',
  zip: 'Unggah isinya satu per satu.',
  rar: 'Unggah isinya satu per satu.',
};

export function periksaKiriman(
  { nama, ukuran }: { nama: string; ukuran: number },
  { maksByte }: BatasBukti,
): Pelanggaran[] {
  const akhiran = akhiranNama(nama);
  if (jenisDariNama(nama) === null)
    return [
      salah(
        'bukti.jenis-ditolak',
        'berkas',
        `${akhiran === '' ? 'Nama berkas ini tidak berakhiran' : `Berkas berakhiran .${akhiran} tidak diterima`}. ${
          SARAN[akhiran] ?? `Unggah ${DAFTAR_JENIS_BUKTI}.`
        }`,
      ),
    ];
  if (ukuran === 0)
    return [salah('bukti.kosong', 'berkas', 'Berkas ini kosong (0 byte). Periksa aslinya, lalu unggah lagi.')];
  return ukuran <= maksByte
    ? []
    : [
        salah(
          'bukti.terlalu-besar',
          'berkas',
          `Berkas ini ${tulisMb(ukuran)} MB, batasnya ${tulisMb(maksByte)} MB. Kecilkan foto atau pindai dengan resolusi lebih rendah, lalu unggah lagi.`,
        ),
      ];
}
