// Warnings about a Renstra, of PermenPANRB 89/2021 (penjenjangan kinerja): told, not refused.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { kataKerjaKegiatan } from '../kataKerjaKegiatan.ts';
import { peringatan } from '../pelanggaranRencana.ts';
import { SEBUTAN_TINGKAT } from '../sebutanTingkat.ts';
import { anakSimpul, type IsiRenstra, type SimpulRenstra, tingkatBawah, urutkanSimpul } from './isiRenstra.ts';

const SITASI = 'PermenPANRB Nomor 89 Tahun 2021';

export interface PeringatanSimpul extends Pelanggaran {
  /** Node it is about. */
  simpul: { tingkat: string; kode: string };
}

function periksaSimpul(isi: IsiRenstra, { tingkat, kode, nama }: SimpulRenstra): Pelanggaran[] {
  const { judul } = SEBUTAN_TINGKAT[tingkat];
  const hasil: Pelanggaran[] = [];
  const verba = tingkat === 'tujuan' || tingkat === 'sasaran' ? kataKerjaKegiatan(nama) : null;
  if (verba)
    hasil.push(
      peringatan(
        'kata-kerja-kegiatan',
        'nama',
        `${judul} ${kode} diawali "${verba}", yang menyebut kegiatan. ${judul} menyatakan kondisi yang dituju, misalnya "Meningkatnya …" atau "Terpenuhinya …".`,
        SITASI,
      ),
    );
  const bawah = tingkatBawah(tingkat);
  if (bawah !== null && anakSimpul(isi, bawah, kode).length === 0)
    hasil.push(
      peringatan(
        'belum-dijabarkan',
        null,
        `${judul} ${kode} belum dijabarkan: belum ada ${SEBUTAN_TINGKAT[bawah].kecil} di bawahnya.`,
        SITASI,
      ),
    );
  return hasil;
}

export const periksaRenstra = (isi: IsiRenstra): PeringatanSimpul[] =>
  urutkanSimpul(isi).flatMap((simpul) =>
    periksaSimpul(isi, simpul).map((satu) => ({ ...satu, simpul: { tingkat: simpul.tingkat, kode: simpul.kode } })),
  );
