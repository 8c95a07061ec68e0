// What a reminder says: plain official Indonesian, units and dates, where to go. No figures and no names of persons.
import type { Pengingat } from '@tapis/core/pengukuran/pengingat.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { tulisTriwulan } from '@tapis/core/values/tulisTriwulan.ts';

const TUTUP = 'Surel ini dikirim otomatis oleh Tapis; jangan membalasnya.';
const baris = (...isi: string[]) => `${isi.join('\n\n')}\n`;

function tulisSisa(sisaHari: number): string {
  if (sisaHari < 0) return 'sudah ditutup';
  if (sisaHari === 0) return 'ditutup hari ini';
  return sisaHari === 1 ? 'ditutup besok' : `ditutup ${sisaHari} hari lagi`;
}

const sebut = ({ triwulan, tahun, sisaHari }: Pengingat) =>
  `${tulisTriwulan(triwulan)} ${tahun} ${tulisSisa(sisaHari)}`;

/** The nearest first: what has least time is what the subject names. */
const urut = (daftar: readonly Pengingat[]) => daftar.toSorted((a, b) => a.sisaHari - b.sisaHari);

function judul(daftar: readonly Pengingat[]): string {
  const [pertama, ...lain] = daftar.map(sebut);
  return `Tapis: ${pertama}${lain.length > 0 ? `, dan ${lain.length} triwulan lain` : ''}`;
}

/** For those who enter. */
export function suratPengisi(jatuh: readonly Pengingat[], url: string) {
  const daftar = urut(jatuh);
  return {
    judul: judul(daftar),
    isi: baris(
      'Yth. Bapak/Ibu,',
      'Isian realisasi berikut belum diajukan:',
      ...daftar.map((satu) =>
        [
          `${sebut(satu)} (hari terakhir ${tulisTanggal(satu.tutup)})`,
          ...satu.unit.map(({ kode, nama }) => `- ${nama}: ${url}/app/${kode}/${satu.tahun}/isian?tw=${satu.triwulan}`),
        ].join('\n'),
      ),
      'Lengkapi lalu ajukan sebelum hari itu berakhir. Bila sudah diajukan sesudah surel ini dikirim, abaikan saja.',
      TUTUP,
    ),
  };
}

/** For the admin pemda. */
export function suratRingkasan(jatuh: readonly Pengingat[], url: string) {
  const daftar = urut(jatuh);
  const tahun = daftar[0]?.tahun;
  return {
    judul: judul(daftar),
    isi: baris(
      'Yth. Bapak/Ibu admin pemda,',
      'Perangkat daerah berikut belum mengajukan isian realisasinya:',
      ...daftar.map((satu) =>
        [
          `${sebut(satu)} (hari terakhir ${tulisTanggal(satu.tutup)})`,
          ...satu.unit.map(({ nama }) => `- ${nama}`),
        ].join('\n'),
      ),
      `Keadaan terkini dan jadwalnya: ${url}/app/pengaturan/jadwal-isian?tahun=${tahun}`,
      TUTUP,
    ),
  };
}
