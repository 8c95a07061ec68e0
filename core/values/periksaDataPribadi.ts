// Free text that many people will read should not tell who a person is. Warns, never refuses: a word in a sentence may be harmless.
import { type Pelanggaran, peringatan } from './pelanggaran.ts';

const SITASI = 'UU Nomor 27 Tahun 2022 Pasal 4';

interface Pola {
  kode: string;
  /** Digits may be grouped by dots, blanks or hyphens. */
  cari: RegExp;
  hal: string;
}

const POLA: readonly Pola[] = [
  { kode: 'nip', cari: /(?<!\d)(?:\d[ .-]?){17}\d(?!\d)/, hal: 'nomor 18 angka seperti NIP' },
  { kode: 'nik', cari: /(?<!\d)(?:\d[ .-]?){15}\d(?![ .-]?\d)/, hal: 'nomor 16 angka seperti NIK atau nomor KK' },
  { kode: 'telepon', cari: /(?<![\d.,])(?:\+62|08)(?:[ .-]?\d){8,11}(?!\d)/, hal: 'nomor telepon' },
  { kode: 'surel', cari: /[\w.+-]+@[\w-]+\.\w{2,}/, hal: 'alamat surel' },
  {
    kode: 'kondisi',
    cari: /\b(?:hiv|aids|odha|odgj|gangguan jiwa|skizofrenia|korban (?:kekerasan|perkosaan|pelecehan|pencabulan|perdagangan orang)|kdrt|pecandu|anak yang berhadapan dengan hukum|hamil di luar nikah)\b/i,
    hal: 'kesehatan atau kekerasan',
  },
  {
    kode: 'nama',
    cari: /(?<![\p{L}\d])(?:atas nama|a\.n\.|bernama|inisial|nama (?:anak|korban|klien|penerima|pasien))(?!\p{L})/iu,
    hal: 'nama orang',
  },
];

const SARAN: Record<string, string> = {
  nama: 'Hapus bila orang itu penerima layanan, apalagi anak; cukup sebutkan jumlahnya. Nama pejabat boleh.',
  kondisi: 'Pastikan tidak ada nama, alamat, atau ciri yang menunjuk orangnya.',
};

const SARAN_NOMOR = 'Hapus nomornya; cukup sebutkan jumlah atau kelompoknya.';

/** One warning per kind of personal data that the text seems to hold; `bidang` names the field in the messages. */
export function periksaDataPribadi(teks: string | null, bidang: string | null): Pelanggaran[] {
  if (teks === null) return [];
  return POLA.filter(({ cari }) => cari.test(teks)).map(({ kode, hal }) =>
    peringatan(
      `umum.data-pribadi-${kode}`,
      bidang,
      kode === 'kondisi'
        ? `Tulisan ini menyebut ${hal}. ${SARAN.kondisi}`
        : `Tulisan ini tampaknya memuat ${hal}, padahal dibaca banyak orang. ${SARAN[kode] ?? SARAN_NOMOR}`,
      SITASI,
    ),
  );
}
