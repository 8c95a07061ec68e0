// Messages of saving, conflicts and undo, in Indonesian.
export const simpan = {
  simpan: {
    simpan: 'Simpan',
    menyimpan: 'Menyimpan …',
    batal: 'Batal',
    buang: 'Tutup tanpa menyimpan',
    belumDisimpan: 'Isian belum disimpan dan akan hilang bila ditutup. Simpan dahulu, atau tutup tanpa menyimpan.',
    adaKesalahan: 'Belum dapat disimpan',
    tersimpan: 'Tersimpan {{waktu}}',
    bolehKosong: '(boleh kosong)',
    diurungkan: 'Perubahan diurungkan.',
    tidakDiurungkan: 'Tidak dapat diurungkan: data ini sudah diubah lagi. Buka Riwayat untuk melihatnya.',
    urungkan: 'Urungkan',
    ubah: 'Ubah',
    tambah: 'Tambah',
    hapus: 'Hapus',
    bentrok: 'Sudah diubah orang lain',
    bentrokOleh:
      '{{oleh}} mengubah data ini pada {{waktu}}, sesudah Anda membukanya. Belum ada yang tertimpa: bandingkan, lalu pilih.',
    bentrokHapus: '{{oleh}} menghapus data ini pada {{waktu}}, sesudah Anda membukanya.',
    isian: 'Isian',
    nilaiMereka: 'Nilai sekarang',
    nilaiSaya: 'Isian Anda',
    pakaiMereka: 'Pakai nilai sekarang',
    simpanSaya: 'Simpan isian saya',
    tutupSaja: 'Tutup',
  },
};
