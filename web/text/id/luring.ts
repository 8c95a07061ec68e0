// Messages about working without a link, in Indonesian.
export const luring = {
  luring: {
    versiBaru: 'Versi baru Tapis tersedia. Simpan dahulu yang sedang diketik, lalu muat ulang.',
    muatUlang: 'Muat ulang',
    belumSelesai: 'Isian ini belum selesai diketik ketika halaman tertutup. Periksa, lalu tekan Enter.',
    dipulihkan:
      '{{jumlah}} isian yang belum terkirim dipulihkan; yang paling lama diketik {{waktu}}. Isian dikirim begitu tersambung.',
    pulihTerkirim: '{{jumlah}} isian yang dipulihkan sudah beres.',
    takTersimpan:
      'Peramban ini tidak dapat menyimpan isian (jendela penyamaran, atau penyimpanan penuh). Isian tetap dikirim seperti biasa, tetapi yang belum terkirim hilang bila halaman ditutup.',
    belumTerkirim: '{{jumlah}} isian belum terkirim: lihat, unduh, atau buang',
    kolom: 'Kolom',
    isian: 'Isian',
    diketik: 'Diketik',
    diketikPada: 'Diketik {{waktu}}',
    sebab: 'Sebab',
    buang: 'Buang',
    buangSatu: 'Buang isian {{sel}}',
    buangSemua: 'Buang semuanya',
    dibuang: '{{jumlah}} isian dibuang.',
    dataPer: 'Peladen Tapis tidak terhubung. Data per {{waktu}}.',
    menunggu: '{{jumlah}} isian belum terkirim di {{judul}}.',
    buka: 'Buka dan kirim',
    keluarJudul: 'Ada isian yang belum terkirim',
    keluarRinci:
      '{{jumlah}} isian hanya ada di peramban ini. Keluar menghapusnya, agar tidak tertinggal di komputer yang dipakai bersama. Tunggu sampai terkirim, atau unduh dahulu dari lembarnya.',
    tetapMasuk: 'Tetap masuk',
    keluarHapus: 'Keluar dan hapus isian',
  },
};
