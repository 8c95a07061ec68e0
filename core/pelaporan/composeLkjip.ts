// The LKjIP as a function of the data: bahan and its computed figures → naskah. Structure of the source book
// (five chapters and four appendices), content per PermenPANRB 53/2014, Anak Lampiran II.
import type { BahanLkjip } from './bahanLkjip.ts';
import type { Hitungan } from './hitungan.ts';
import { buatKamus } from './kamus/buatKamus.ts';
import type { Rujukan } from './kamus/uraikanTeks.ts';
import type { Bagian, Blok, Naskah } from './naskah.ts';
import { susunBab1 } from './susun/bab1.ts';
import { susunBab2 } from './susun/bab2.ts';
import { susunBab3 } from './susun/bab3.ts';
import { susunPemanfaatan, susunRealisasi, susunSurvei } from './susun/bab4Anggaran.ts';
import { susunCapaian } from './susun/bab4Capaian.ts';
import { susunPerbandingan } from './susun/bab4Perbandingan.ts';
import { susunBab5 } from './susun/bab5.ts';
import { susunDepan, susunSampul } from './susun/depan.ts';
import { judul } from './susun/isi.ts';
import { bagianLampiran, susunCatatanData, susunDokumentasi } from './susun/lampiranLain.ts';
import { susunPerjanjianKinerja } from './susun/lampiranPerjanjianKinerja.ts';
import { susunRencanaAksi } from './susun/lampiranRencanaAksi.ts';
import { type MasalahSusun, Penyusun } from './susun/penyusun.ts';

export interface HasilSusun {
  naskah: Naskah;
  /** Narrative slots left empty, tokens without a figure …; the naskah is complete apart from them. */
  masalah: MasalahSusun[];
}

/** Composes the book. Pure: the same bahan gives the same naskah. `hashBahan` is printed as the document's proof. */
export function composeLkjip(bahan: BahanLkjip, hitungan: Hitungan, hashBahan: string): HasilSusun {
  const kamus = buatKamus(bahan, hitungan);
  const rintisan = new Penyusun(bahan, hitungan, kamus, new Map());
  susunBagian(rintisan, hashBahan);
  const rujukan: Rujukan = rintisan.label;
  const penyusun = new Penyusun(bahan, hitungan, kamus, rujukan);
  const bagian = susunBagian(penyusun, hashBahan);
  const { perangkatDaerah: unit, pemda, tahun } = bahan;
  return {
    naskah: {
      skema: 1,
      judul: `Laporan Kinerja Instansi Pemerintah Tahun ${tahun}`,
      subjudul: `${unit.nama} ${pemda.nama}`,
      tahun,
      bahasa: 'id',
      penerbit: `${unit.nama} ${pemda.nama}`,
      hashBahan,
      kertas: 'A4',
      kepalaHalaman: `LKjIP ${unit.nama} ${pemda.nama} Tahun ${tahun}`,
      kakiHalaman: `${unit.nama} ${pemda.nama}`,
      bagian,
    },
    masalah: penyusun.masalah,
  };
}

function susunBagian(penyusun: Penyusun, hashBahan: string): Bagian[] {
  const bab = (id: string, awalan: string, isi: Blok[]): Bagian => ({
    id,
    jenis: 'bab',
    orientasi: 'potret',
    penomoran: { jenis: 'bab', awalan },
    mulaiUlang: true,
    isi,
  });
  return [
    susunSampul(penyusun),
    ...susunDepan(penyusun),
    bab('bab-i', 'I', susunBab1(penyusun)),
    bab('bab-ii', 'II', susunBab2(penyusun)),
    bab('bab-iii', 'III', susunBab3(penyusun)),
    bab('bab-iv', 'IV', [
      judul(1, 'bab-4', 'BAB IV', 'AKUNTABILITAS KINERJA'),
      ...penyusun.narasi('bab4.pengantar'),
      ...susunCapaian(penyusun),
      ...susunPerbandingan(penyusun),
      ...susunRealisasi(penyusun),
      ...susunPemanfaatan(penyusun),
      ...susunSurvei(penyusun),
    ]),
    bab('bab-v', 'V', susunBab5(penyusun)),
    bagianLampiran('lampiran-rencana-aksi', 'L1', 'lanskap', susunRencanaAksi(penyusun)),
    bagianLampiran('lampiran-perjanjian-kinerja', 'L2', 'potret', susunPerjanjianKinerja(penyusun)),
    bagianLampiran('lampiran-dokumentasi', 'L3', 'potret', susunDokumentasi(penyusun)),
    bagianLampiran('lampiran-catatan-data', 'L4', 'potret', susunCatatanData(penyusun, hashBahan)),
  ];
}
