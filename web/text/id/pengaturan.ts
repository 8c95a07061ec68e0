// Messages of the settings, in Indonesian.
export const pengaturan = {
  pengaturan: {
    judul: 'Pengaturan',
    pengantar: 'Yang diatur sekali dan dipakai semua layar. Setiap halaman hanya tampak bagi yang berhak.',
    tanpaHak: 'Peran Anda tidak mengatur apa pun. Minta admin pemda bila perlu.',
    kembali: 'Kembali ke {{tempat}}',
    buka: 'Buka pengaturan',
    mulaiDiSini:
      'Belum ada tahun kinerja yang dapat dibuka. Mulailah di Pengaturan: buat perangkat daerah, lalu mulai tahunnya.',
    pemda: { judul: 'Pemda', tentang: 'Nama, kop surat, zona waktu, dan kepala daerah.' },
    organisasi: { judul: 'Organisasi', tentang: 'Bidang, jabatan, dan pejabat setiap perangkat daerah per tahun.' },
    persetujuanReviu: {
      judul: 'Persetujuan reviu',
      tentang: 'Apakah orang yang mereviu laporan boleh menyetujui pernyataannya sendiri.',
    },
    reviuPublik: {
      judul: 'Reviu untuk umum',
      tentang: 'Halaman tempat siapa saja memeriksa laporan kinerja tanpa masuk.',
    },
    jadwalIsian: {
      judul: 'Jadwal isian',
      tentang: 'Kapan realisasi tiap triwulan diisi, dan sampai di mana setiap perangkat daerah.',
    },
    jejakAudit: {
      judul: 'Jejak audit',
      tentang: 'Siapa mengubah apa, kapan, dari nilai apa ke nilai apa, dan mengapa.',
    },
    profil: { judul: 'Profil saya', tentang: 'Nama, kata sandi, faktor kedua, dan sesi akun Anda.' },
    pengguna: { judul: 'Pengguna', tentang: 'Orang yang dapat masuk ke data pemda ini, dengan peran dan tempatnya.' },
    perangkatDaerah: {
      judul: 'Perangkat daerah',
      tentang: 'Perangkat daerah yang dapat Anda baca, dengan tahun kinerja yang sudah dimulai.',
      nama: 'Nama',
      kode: 'Kode',
      tahun: 'Tahun kinerja',
      belumAda: 'Belum ada perangkat daerah yang dapat Anda baca.',
      belumAdaTahun: 'belum dimulai',
    },
  },
};
