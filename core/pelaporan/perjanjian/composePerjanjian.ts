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

/** `hash`: SHA-256 of the canonical JSON of the content. */
export function composePerjanjian(isi: IsiPerjanjian, hash: string): Naskah {
  const unit = `${isi.perangkatDaerah.nama} ${isi.pemda.nama}`;
  const nama = `${namaPerjanjian(isi.versi)} Tahun ${isi.tahun}`;
  return {
    skema: 1,
    judul: `${nama} ${isi.pihakPertama.sebutan}`,
    subjudul: unit,
    tahun: isi.tahun,
    bahasa: 'id',
    penerbit: unit,
    hashBahan: hash,
    kertas: 'A4',
    kepalaHalaman: `${nama} · ${isi.pihakPertama.sebutan}`,
    kakiHalaman: unit,
    bagian: [bagian('pernyataan', blokPernyataan(isi, 1), true), bagian('lampiran-pk', blokLampiran(isi, 1), false)],
  };
}
