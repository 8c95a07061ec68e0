// A kode rekening of spending: its form, and that its parents exist (PP 12/2019 Pasal 55–65, Permendagri 90/2019).
import { cariBelanja } from '../peraturan/cariBelanja.ts';
import { kunciKode } from '../peraturan/kunciKode.ts';
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';

/** Digits per segment as the Kepmendagri writes them: 5.1.02.01.01.0024. */
const LEBAR = [1, 1, 2, 2, 2, 4];
/** Akun, kelompok and jenis are listed in full, below that the list has gaps. */
const TINGKAT_TERDAFTAR = 3;

export const SITASI_REKENING = 'Permendagri 90/2019; PP 12/2019 Pasal 55';

export interface Rekening {
  /** Written as the Kepmendagri does, whatever the padding of the source. */
  kode: string;
  /** Official name, or null where our list has none at this depth. */
  nama: string | null;
  /** Name of the nearest parent that has one. */
  induk: string;
}

const rapikan = (segmen: readonly string[]): string => segmen.map((s, i) => s.padStart(LEBAR[i] ?? 0, '0')).join('.');

/** Names the parent that is missing, so that a slip of one digit is found. */
export function periksaRekening(teks: string, tahun: number): Hasil<Rekening, string> {
  const segmen = kunciKode(teks).split('.');
  const kode = rapikan(segmen);
  if (!segmen.every((s, i) => /^\d+$/.test(s) && s.length <= (LEBAR[i] ?? 0)) || segmen[0] !== '5')
    return gagal(
      `Kode rekening "${teks}" bukan kode belanja: kode belanja dimulai dengan 5 dan paling panjang enam bagian, misalnya 5.1.02.01.01.0024.`,
    );
  if (segmen.length < TINGKAT_TERDAFTAR)
    return gagal(
      `Kode rekening ${kode} baru sampai ${segmen.length === 1 ? 'akun' : 'kelompok'}. Tulis sedikitnya sampai jenis belanja, misalnya 5.1.02.`,
    );
  for (let panjang = 1; panjang <= TINGKAT_TERDAFTAR; panjang += 1) {
    const induk = rapikan(segmen.slice(0, panjang));
    if (!cariBelanja(induk, tahun).ok)
      return gagal(
        panjang === segmen.length
          ? `Kode rekening ${kode} tidak ada dalam daftar jenis belanja. Periksa kodenya.`
          : `Induk kode rekening ${kode}, yaitu ${induk}, tidak ada dalam daftar kode belanja. Periksa kodenya.`,
      );
  }
  const nama = namaRekening(kode, tahun);
  const panjangInduk = segmen.map((_, i) => segmen.length - 1 - i).filter((n) => n > 0);
  const induk = panjangInduk.map((n) => namaRekening(rapikan(segmen.slice(0, n)), tahun)).find((n) => n !== null);
  return berhasil({ kode, nama, induk: induk ?? '' });
}

export function namaRekening(kode: string, tahun: number): string | null {
  const hasil = cariBelanja(kode, tahun);
  return hasil.ok ? hasil.nilai.nama : null;
}
