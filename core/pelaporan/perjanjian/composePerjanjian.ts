// A perjanjian kinerja as a document of its own: statement page, then the annex with its signatures.
import { namaPerjanjian } from '../../perencanaan/versiPerjanjian.ts';
import type { Bagian, Blok, Naskah } from '../naskah.ts';
import { blokLampiran, blokPernyataan } from './blokPerjanjian.ts';
import type { IsiPerjanjian } from './isiPerjanjian.ts';

const bagian = (id: string, isi: Blok[], mulaiUlang: boolean): Bagian => ({
  id,
  jenis: 'bab',
  orientasi: 'potret',
  penomoran: { jenis: 'bab', awalan: 'PK' },
  mulaiUlang,
  isi,
});

/** How the document presents itself: a draft says so on every page; what is frozen carries its code. */
export type TandaPerjanjian =
  | { jenis: 'draf' }
  | { jenis: 'tercatat' }
  | { jenis: 'beku'; kode: string; alamat: string };

/** `hash`: SHA-256 of the canonical JSON of the content. */
export function composePerjanjian(
  isi: IsiPerjanjian,
  hash: string,
  tanda: TandaPerjanjian = { jenis: 'tercatat' },
): Naskah {
  const unit = `${isi.perangkatDaerah.nama} ${isi.pemda.nama}`;
  const nama = `${namaPerjanjian(isi.versi)} Tahun ${isi.tahun}`;
  const verifikasi: Blok[] =
    tanda.jenis === 'beku'
      ? [
          {
            jenis: 'verifikasi',
            id: 'verifikasi',
            kode: tanda.kode,
            alamat: tanda.alamat,
            keterangan: `Pindai atau buka alamat ini untuk memastikan bahwa naskah ini yang disetujui. Sidik isi berawal ${hash.slice(0, 16)}.`,
          },
        ]
      : [];
  return {
    skema: 1,
    judul: `${nama} ${isi.pihakPertama.sebutan}`,
    subjudul: unit,
    tahun: isi.tahun,
    bahasa: 'id',
    penerbit: unit,
    hashBahan: hash,
    kertas: 'A4',
    kepalaHalaman: `${tanda.jenis === 'draf' ? 'DRAF · ' : ''}${nama} · ${isi.pihakPertama.sebutan}`,
    kakiHalaman: tanda.jenis === 'beku' ? `${unit} · ${tanda.kode}` : unit,
    bagian: [
      bagian('pernyataan', blokPernyataan(isi, 1, verifikasi), true),
      bagian('lampiran-pk', blokLampiran(isi, 1), false),
    ],
  };
}
