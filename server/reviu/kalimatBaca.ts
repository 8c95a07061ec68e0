// Why a file was not reviewed, in one sentence that says what to do; Indonesian and English.
import type { MasalahBaca } from '@tapis/reader/reviu/masalahBaca.ts';

const ISI = {
  id: { teks: 'teks', docx: 'dokumen Word (.docx)', xlsx: 'buku kerja Excel (.xlsx)', pdf: 'PDF' },
  en: { teks: 'text', docx: 'a Word document (.docx)', xlsx: 'an Excel workbook (.xlsx)', pdf: 'a PDF' },
};

const menurut = (masalah: MasalahBaca): readonly [id: string, en: string] => {
  switch (masalah.kode) {
    case 'reviu.berkas-rusak':
      return [
        'Berkas rusak atau terpotong, jadi isinya tidak dapat dibaca utuh. Buka di aplikasi asalnya, simpan ulang, lalu coba lagi.',
        'The file is damaged or cut short and cannot be read whole. Open it where it was made, save it again and retry.',
      ];
    case 'reviu.isi-membengkak':
      return [
        'Isi berkas membengkak jauh melebihi ukurannya saat dibuka, jadi tidak dibaca. Simpan ulang dokumennya tanpa lampiran tertanam.',
        'The content swells far beyond the size of the file when unpacked, so it is not read. Save the document without embedded files.',
      ];
    case 'reviu.entitas-xml':
      return [
        'Berkas memuat definisi XML (DTD) yang tidak pernah ditulis aplikasi perkantoran, jadi tidak dibaca. Simpan ulang dari aplikasi asalnya.',
        'The file holds XML definitions (DTD) that no office program writes, so it is not read. Save it again where it was made.',
      ];
    case 'reviu.kosong':
      return [
        'Berkas kosong: tidak ada teks yang dapat diperiksa. Pastikan yang dikirim berkas yang benar.',
        'The file is empty: there is no text to check. Make sure it is the right file.',
      ];
    case 'reviu.terkunci-sandi':
      return [
        'Berkas terkunci sandi, jadi tidak dapat dibaca. Simpan salinan tanpa sandi, lalu coba lagi.',
        'The file is locked with a password. Save a copy without it and retry.',
      ];
    case 'reviu.format-lama':
      return [
        'Berkas berformat Office lama (.doc atau .xls). Simpan sebagai .docx atau .xlsx, lalu coba lagi.',
        'The file has the old Office format (.doc or .xls). Save it as .docx or .xlsx and retry.',
      ];
    case 'reviu.jenis-tak-dikenal':
      return [
        'Isi berkas ini bukan teks, Word, PDF, atau Excel. Yang dapat direviu: .txt, .md, .docx, .pdf, .xlsx.',
        'The content is not text, Word, PDF or Excel. What can be reviewed: .txt, .md, .docx, .pdf, .xlsx.',
      ];
    case 'reviu.akhiran-keliru':
      return [
        `Nama berkas berakhiran .${masalah.akhiran}, tetapi isinya ${ISI.id[masalah.isi]}. Betulkan akhirannya, atau kirim berkas yang benar.`,
        `The name ends in .${masalah.akhiran}, but the content is ${ISI.en[masalah.isi]}. Correct the ending, or send the right file.`,
      ];
    case 'reviu.terlalu-besar':
      return [
        `Berkas melebihi ${masalah.maksMb} MB. Perkecil gambarnya, atau kirim per bab.`,
        `The file exceeds ${masalah.maksMb} MB. Make its pictures smaller, or send it by chapter.`,
      ];
    case 'reviu.tanpa-teks':
      return [
        `Semua ${masalah.halaman} halaman adalah gambar hasil pindai tanpa teks, jadi tidak ada yang dapat diperiksa. Kirim PDF dari aplikasi asalnya, atau jalankan OCR lebih dahulu.`,
        `All ${masalah.halaman} pages are scanned pictures without text, so nothing can be checked. Send the PDF made by the program, or run OCR first.`,
      ];
    case 'reviu.terlalu-lama':
      return [
        `Membaca berkas ini belum selesai dalam ${masalah.detik} detik, jadi dihentikan. Bagi menjadi beberapa berkas, lalu coba lagi.`,
        `Reading this file did not end within ${masalah.detik} seconds and was stopped. Split it and retry.`,
      ];
    case 'reviu.terlalu-berat':
      return [
        'Membaca berkas ini memerlukan memori melebihi batas, jadi dihentikan. Bagi menjadi beberapa berkas, lalu coba lagi.',
        'Reading this file needs more memory than allowed and was stopped. Split it and retry.',
      ];
  }
};

export const kalimatBaca = (masalah: MasalahBaca, bahasa: 'id' | 'en'): string =>
  menurut(masalah)[bahasa === 'id' ? 0 : 1];
