// Rules of a tindak lanjut: somebody owns it, it has a sensible last day, and closing it says what came of it.
import { type Pelanggaran, salah } from '../../values/pelanggaran.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import { tulisTriwulan } from '../../values/tulisTriwulan.ts';
import { awalTriwulan, type SaatTriwulan } from './awalTriwulan.ts';
import type { TindakLanjut } from './faktaKendala.ts';

/** A plan further away than this is no tindak lanjut of a quarter. */
const MAKS_TAHUN = 2;

export function periksaTindakLanjut(
  isi: Pick<TindakLanjut, 'uraian' | 'jabatan' | 'batas'>,
  saat: SaatTriwulan,
  jabatan: readonly { kode: string }[],
): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  if (isi.uraian.trim() === '')
    hasil.push(
      salah('pengukuran.tindak-lanjut-kosong', 'uraian', 'Tulis apa yang akan dilakukan, supaya dapat ditagih.'),
    );
  if (!jabatan.some(({ kode }) => kode === isi.jabatan))
    hasil.push(
      salah(
        'pengukuran.jabatan-tidak-ada',
        'jabatan',
        `Pilih jabatan yang bertanggung jawab dari daftar jabatan tahun ${saat.tahun}. Tanpa penanggung jawab, tindak lanjut tidak ada yang mengerjakan.`,
      ),
    );
  const awal = awalTriwulan(saat);
  const akhir = awalTriwulan({ tahun: saat.tahun + MAKS_TAHUN, triwulan: 4 });
  if (isi.batas < awal || isi.batas > akhir)
    hasil.push(
      salah(
        'pengukuran.batas-tindak-lanjut',
        'batas',
        isi.batas < awal
          ? `Batas ${tulisTanggal(isi.batas)} mendahului ${tulisTriwulan(saat.triwulan)} ${saat.tahun}. Periksa tahun dan bulannya.`
          : `Batas ${tulisTanggal(isi.batas)} terlalu jauh. Tetapkan paling lambat ${tulisTanggal(akhir)}, atau pecah menjadi langkah yang lebih dekat.`,
      ),
    );
  return hasil;
}

/** `hari`: today where the pemda is. */
export function periksaSelesai(
  { selesai, catatan }: { selesai: string; catatan: string | null },
  saat: SaatTriwulan,
  hari: string,
): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  if ((catatan ?? '').trim() === '')
    hasil.push(
      salah(
        'pengukuran.catatan-selesai',
        'catatan',
        'Tulis apa hasilnya, supaya pembaca laporan tahu tindak lanjut ini dijalankan.',
      ),
    );
  if (selesai > hari)
    hasil.push(
      salah(
        'pengukuran.selesai-nanti',
        'selesai',
        `Tanggal selesai ${tulisTanggal(selesai)} belum tiba. Tutup tindak lanjut sesudah benar-benar selesai.`,
      ),
    );
  if (selesai < awalTriwulan(saat))
    hasil.push(
      salah(
        'pengukuran.selesai-mendahului',
        'selesai',
        `Tanggal selesai ${tulisTanggal(selesai)} mendahului ${tulisTriwulan(saat.triwulan)} ${saat.tahun}, saat tindak lanjut ini dibuat. Periksa tahun dan bulannya.`,
      ),
    );
  return hasil;
}
