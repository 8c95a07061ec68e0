// Messages of templates of sheets, in English.
import type { Catalogue } from '../id.ts';

export const templat: Pick<Catalogue, 'templat'> = {
  templat: {
    unduh: 'Download XLSX template',
    unggah: 'Upload entries from XLSX',
    bekerja: 'Working on the file …',
    gagal: 'The file could not be worked on because the connection was lost. Try again when it is back.',
    diunduh: 'Downloaded {{waktu}}. Figures outside of the yellow columns are for comparison only.',
    petunjukIsi:
      'Fill in the yellow cells only. Write figures without units. Sums and achievements are not computed in this file; Tapis computes them.',
    petunjukKosong:
      'Blank is not zero: write 0 if it is zero. A cell that was emptied is asked about before it is removed.',
    petunjukUnggah:
      'Save as .xlsx and upload it to the same sheet. Rows may be sorted; do not change the codes in the first column. Only the cells that you changed are read.',
    judulSalah: 'This does not fit',
    salahAngka: 'Write a figure only, without units or letters.',
    salahKata: 'Choose one of:',
    periksa: 'Check the content of the file before it is written',
    asalTemplat: 'This template was downloaded {{waktu}}. Only cells that were changed since then are shown.',
    tanpaUbahan: '{{berkas}}: no cell was changed since the template was downloaded. Nothing is written.',
    dikosongkan: 'Filled in the sheet, blank in the file. Empty it, or leave it?',
    berubah: 'Since the template was downloaded, this cell was changed to {{kini}}. Take the file, or leave it?',
    barisTidakAda: 'Row {{kunci}} is not in this sheet. Check its code, or download a new template.',
    barisGanda: 'Row {{kunci}} stands more than once in the file; the first one is used.',
    masalah: {
      terlaluBesar: '{{berkas}} is larger than 10 MB. Download a new template and fill in the figures only.',
      bukanXlsx: '{{berkas}} is not an .xlsx file. Save it as .xlsx from Excel or LibreOffice and upload it again.',
      lamaAtauSandi:
        '{{berkas}} is an old Excel file (.xls) or locked with a password. Save it as .xlsx without a password and upload it again.',
      rusak: '{{berkas}} cannot be opened: it is damaged or cut short. Download a new template.',
      terlaluBerat: '{{berkas}} is too heavy to be read. Download a new template and fill in the figures only.',
      bukanTemplat:
        '{{berkas}} is not a template of Tapis, or its hidden rows were deleted. Download the template of this sheet, or copy its cells and paste them into the sheet.',
      lembarLain: '{{berkas}} is a template of {{nama}}, but this is {{lembar}}. Open that sheet and upload it there.',
    },
  },
};
