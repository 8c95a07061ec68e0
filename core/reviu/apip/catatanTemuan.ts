// A finding about a file as the first draft of a catatan hasil reviu: what is wrong, what to correct, and where it stands.
import type { Temuan } from '../temuan.ts';
import { tulisLokasi } from '../tulisLokasi.ts';
import type { CatatanReviu } from './alurCatatan.ts';

const BATAS = { uraian: 4000, saran: 4000, rujukan: 500 };

const potong = (teks: string, panjang: number): string =>
  teks.length > panjang ? `${teks.slice(0, panjang - 1).trimEnd()}…` : teks;

type Asal = Pick<Temuan, 'lokasi' | 'lokasiLain' | 'ditemukan' | 'seharusnya' | 'penjelasan'>;

/** `berkas`: its name; `nomor`: of the finding in it. The reference is the same for the same finding. */
export function catatanTemuan(
  { lokasi, lokasiLain, ditemukan, seharusnya, penjelasan }: Asal,
  { berkas, nomor }: { berkas: string; nomor: number },
): Pick<CatatanReviu, 'butir' | 'uraian' | 'saran' | 'rujukan'> {
  const tempat = [lokasi, ...lokasiLain].map(tulisLokasi).join('; ');
  const correct = ditemukan === null ? 'Perbaiki' : `Perbaiki "${ditemukan}"`;
  return {
    butir: null,
    uraian: potong(penjelasan, BATAS.uraian),
    saran:
      seharusnya === null ? '' : potong(`${correct} menjadi "${seharusnya}" (${tulisLokasi(lokasi)}).`, BATAS.saran),
    rujukan: potong(`Temuan ${nomor}, ${berkas}: ${tempat}`, BATAS.rujukan),
  };
}
