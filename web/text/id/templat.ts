// Messages of templates of sheets, in Indonesian.
export const templat = {
  templat: {
    unduh: 'Unduh templat XLSX',
    unggah: 'Unggah isian dari XLSX',
    bekerja: 'Berkas sedang diolah …',
    gagal: 'Berkas tidak dapat diolah karena sambungan terputus. Coba lagi sesudah tersambung.',
    diunduh: 'Diunduh {{waktu}}. Angka di luar kolom kuning hanya sebagai pembanding.',
    petunjukIsi:
      'Isi sel berwarna kuning saja. Tulis angkanya tanpa satuan. Jumlah dan capaian tidak dihitung di berkas ini; Tapis menghitungnya sendiri.',
    petunjukKosong:
      'Kosong bukan nol: tulis 0 bila memang nol. Sel yang dikosongkan ditanyakan dahulu sebelum dihapus.',
    petunjukUnggah:
      'Simpan sebagai .xlsx, lalu unggah pada lembar yang sama. Baris boleh diurutkan; kode di kolom pertama jangan diubah. Hanya sel yang Anda ubah yang dibaca.',
    judulSalah: 'Isian tidak sesuai',
    salahAngka: 'Tulis angka saja, tanpa satuan atau huruf.',
    salahKata: 'Pilih salah satu:',
    periksa: 'Periksa isi berkas sebelum ditulis',
    asalTemplat: 'Templat ini diunduh {{waktu}}. Yang tampak hanya sel yang diubah sesudah itu.',
    tanpaUbahan: '{{berkas}}: tidak ada sel yang diubah sejak templatnya diunduh. Tidak ada yang ditulis.',
    dikosongkan: 'Terisi pada lembar, kosong pada berkas. Kosongkan, atau biarkan?',
    berubah: 'Sejak templat diunduh, sel ini sudah diubah menjadi {{kini}}. Pakai isi berkas, atau biarkan?',
    barisTidakAda: 'Baris {{kunci}} tidak ada pada lembar ini. Periksa kodenya, atau unduh templat baru.',
    barisGanda: 'Baris {{kunci}} tertulis lebih dari sekali pada berkas; yang pertama dipakai.',
    masalah: {
      terlaluBesar: '{{berkas}} lebih dari 10 MB. Unduh templat baru dan isikan angkanya saja.',
      bukanXlsx: '{{berkas}} bukan berkas .xlsx. Simpan dari Excel atau LibreOffice sebagai .xlsx, lalu unggah lagi.',
      lamaAtauSandi:
        '{{berkas}} berformat Excel lama (.xls) atau terkunci sandi. Simpan sebagai .xlsx tanpa sandi, lalu unggah lagi.',
      rusak: '{{berkas}} tidak dapat dibuka: isinya rusak atau terpotong. Unduh templat baru.',
      terlaluBerat: '{{berkas}} terlalu berat untuk dibaca. Unduh templat baru dan isikan angkanya saja.',
      bukanTemplat:
        '{{berkas}} bukan templat dari Tapis, atau baris tersembunyinya terhapus. Unduh templat dari lembar ini, atau salin sel-selnya dan tempel ke lembar.',
      lembarLain: '{{berkas}} adalah templat {{nama}}, sedangkan ini {{lembar}}. Buka lembar itu, lalu unggah di sana.',
    },
  },
};
