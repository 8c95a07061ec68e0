// What the e-mails say: plain text, official Indonesian, one link, how long it is good, and what to do when it was not asked for.
const tutup = 'Surel ini dikirim otomatis oleh Tapis; jangan membalasnya.';
const baris = (...isi: string[]) => `${isi.join('\n\n')}\n`;

export const suratUndangan = (isi: { nama: string; pengundang: string; pemda: string; tautan: string }) => ({
  judul: `Undangan menjadi pengguna Tapis ${isi.pemda}`,
  isi: baris(
    `Yth. ${isi.nama},`,
    `${isi.pengundang} mengundang Anda menjadi pengguna Tapis, aplikasi akuntabilitas kinerja ${isi.pemda}. Buka tautan berikut untuk menerima undangan:`,
    isi.tautan,
    'Tautan berlaku 7 hari dan hanya dapat dipakai sekali. Jangan meneruskannya kepada orang lain.',
    'Bila Anda tidak mengenal undangan ini, abaikan saja; tidak ada akun yang dibuat.',
    tutup,
  ),
});

export const suratSandi = (isi: { nama: string; tautan: string; berlaku: string }) => ({
  judul: 'Mengatur sandi baru Tapis',
  isi: baris(
    `Yth. ${isi.nama},`,
    'Buka tautan berikut untuk mengatur sandi baru akun Tapis Anda:',
    isi.tautan,
    `Tautan berlaku ${isi.berlaku} dan hanya dapat dipakai sekali. Setelah sandi diganti, semua sesi Anda berakhir.`,
    'Bila Anda tidak memintanya, abaikan surel ini; sandi Anda tidak berubah.',
    tutup,
  ),
});

export const suratSandiBerubah = (nama: string) => ({
  judul: 'Sandi Tapis Anda telah diganti',
  isi: baris(
    `Yth. ${nama},`,
    'Sandi akun Tapis Anda baru saja diganti melalui tautan. Bila bukan Anda yang menggantinya, segera hubungi admin pemda.',
    tutup,
  ),
});
