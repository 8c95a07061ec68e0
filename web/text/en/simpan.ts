// Messages of saving, conflicts and undo, in English.
import type { Catalogue } from '../id.ts';

export const simpan: Pick<Catalogue, 'simpan' | 'draf'> = {
  simpan: {
    simpan: 'Save',
    menyimpan: 'Saving …',
    batal: 'Cancel',
    buang: 'Close without saving',
    belumDisimpan: 'What you entered is not saved and will be lost. Save it first, or close without saving.',
    adaKesalahan: 'Cannot be saved yet',
    tersimpan: 'Saved {{waktu}}',
    bolehKosong: '(optional)',
    diurungkan: 'The change was taken back.',
    tidakDiurungkan: 'This cannot be taken back: it has been changed again. Open the history to see it.',
    riwayat: 'History',
    riwayatDari: 'History of {{nama}}',
    urungkan: 'Undo',
    ubah: 'Edit',
    tambah: 'Add',
    hapus: 'Delete',
    bentrok: 'Changed by somebody else',
    bentrokOleh:
      '{{oleh}} changed this on {{waktu}}, after you opened it. Nothing has been overwritten: compare, then choose.',
    bentrokHapus: '{{oleh}} deleted this on {{waktu}}, after you opened it.',
    isian: 'Field',
    nilaiMereka: 'Value now',
    nilaiSaya: 'Your entry',
    pakaiMereka: 'Take the value as it is now',
    simpanSaya: 'Save my entry',
    simpanPilihan: 'Save the choice of each entry',
    tutupSaja: 'Close',
  },
  draf: {
    belumDisimpan: 'Not saved yet',
    tinggal: 'What you typed stays in this browser and can be continued later, but nobody else can see it yet.',
    tinggalkan: 'Leave the page',
    kembali: 'Keep editing',
    ditemukan: 'Your draft of {{waktu}} is continued. It is not saved in Tapis yet.',
    buang: 'Discard draft',
  },
};
