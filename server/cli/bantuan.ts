// The help texts, made from the commands themselves so that they cannot lag behind.
import { OPSI_UMUM, type Opsi, type Perintah } from './perintah.ts';

const rataKiri = (baris: [string, string][]) => {
  const lebar = Math.max(...baris.map(([kiri]) => kiri.length));
  return baris.map(([kiri, kanan]) => `  ${kiri.padEnd(lebar)}  ${kanan}`).join('\n');
};

const tulisOpsi = (opsi: Record<string, Opsi>) =>
  rataKiri(
    Object.entries(opsi).map(([nama, satu]) => [
      `--${nama}${satu.isi ? ` ${satu.isi}` : ''}`,
      `${satu.keterangan}${satu.wajib ? ' (wajib)' : ''}`,
    ]),
  );

export function writeBantuan(versi: string, perintah: readonly { nama: string; ringkas: string }[]): string {
  return `tapis ${versi}: e-SAKIP terbuka, dari rencana sampai LKjIP.

Pemakaian: tapis PERINTAH [OPSI]

Perintah:
${rataKiri(perintah.map(({ nama, ringkas }) => [nama, ringkas]))}

Opsi bersama:
${tulisOpsi(OPSI_UMUM)}

Bantuan satu perintah: tapis PERINTAH --help
Kode keluar: 0 selesai · 1 jawabannya "tidak" · 2 pemakaian atau lingkungan · 70 kesalahan program`;
}

export function writeBantuanPerintah(perintah: Perintah): string {
  const wajib = Object.entries(perintah.opsi).filter(([, satu]) => satu.wajib);
  const pakai = wajib.map(([nama, satu]) => ` --${nama} ${satu.isi}`).join('');
  const khusus = Object.keys(perintah.opsi).length > 0 ? `\nOpsi:\n${tulisOpsi(perintah.opsi)}\n` : '';
  return `tapis ${perintah.nama}: ${perintah.ringkas}

Pemakaian: tapis ${perintah.nama}${perintah.berkas ? ` ${perintah.berkas}` : ''}${pakai} [OPSI]
${khusus}
Opsi bersama:
${tulisOpsi(OPSI_UMUM)}

Contoh:
${perintah.contoh.map((satu) => `  ${satu}`).join('\n')}`;
}
