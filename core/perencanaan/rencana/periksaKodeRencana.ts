// Form of the kode of program, kegiatan and sub kegiatan, and whether a child belongs under its parent: U.BB.PP.K.GG.SS.
import { kunciKode } from '../../peraturan/kunciKode.ts';
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { salah } from '../pelanggaranRencana.ts';
import { SEBUTAN_TINGKAT } from '../sebutanTingkat.ts';
import type { TingkatRencana } from './isiRencana.ts';

export const SITASI_KODE = 'Permendagri Nomor 90 Tahun 2019';

const BENTUK: Record<TingkatRencana, { pola: RegExp; contoh: string }> = {
  program: { pola: /^\d\.\d{2}\.\d{2}$/, contoh: '1.06.04' },
  kegiatan: { pola: /^\d\.\d{2}\.\d{2}\.[1-8]\.\d{2}$/, contoh: '1.06.04.2.01' },
  subkegiatan: { pola: /^\d\.\d{2}\.\d{2}\.[1-8]\.\d{2}\.(\d{2}|\d{4})$/, contoh: '1.06.04.2.01.0001' },
};

/** Kode one tingkat above: "1.06.04" of "1.06.04.2.01"; null of a program. */
export function kodeAtas(tingkat: TingkatRencana, kode: string): string | null {
  if (tingkat === 'program') return null;
  return kode
    .split('.')
    .slice(0, tingkat === 'kegiatan' ? 3 : 5)
    .join('.');
}

export function periksaKodeRencana(tingkat: TingkatRencana, kode: string, induk: string | null): Pelanggaran[] {
  const { judul } = SEBUTAN_TINGKAT[tingkat];
  const { pola, contoh } = BENTUK[tingkat];
  if (!pola.test(kode))
    return [
      salah(
        'kode-salah-bentuk',
        'kode',
        `Kode "${kode}" bukan kode ${SEBUTAN_TINGKAT[tingkat].kecil}. ${judul} ditulis seperti ${contoh}.`,
        SITASI_KODE,
      ),
    ];
  if (tingkat === 'program' || induk === null || kodeAtas(tingkat, kode) === induk) return [];
  const atas = tingkat === 'kegiatan' ? 'program' : 'kegiatan';
  return [
    salah(
      'kode-bukan-anak',
      'kode',
      `Kode ${kode} tidak berada di bawah ${atas} ${induk}: menurut nomenklatur, ${judul.toLowerCase()} memakai kode ${atas}nya sebagai awalan. Pilih kode yang diawali ${induk}, atau tambahkan di bawah ${kodeAtas(tingkat, kode)}.`,
      SITASI_KODE,
    ),
  ];
}

/** Two and four digits of a sub kegiatan are one kode. */
export const samaKode = (a: string, b: string): boolean => kunciKode(a) === kunciKode(b);
