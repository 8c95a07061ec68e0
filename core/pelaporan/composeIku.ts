// The sheets of the indikator kinerja utama as a document of its own: what each is, how it is computed, from where, by whom.
import type { BahanLkjip } from './bahanLkjip.ts';
import type { HasilSusun } from './composeLkjip.ts';
import type { Hitungan } from './hitungan.ts';
import { buatKamus } from './kamus/buatKamus.ts';
import type { Blok } from './naskah.ts';
import { jabatanKepala } from './perjanjian/lingkupJabatan.ts';
import { alamatKop } from './susun/alamatKop.ts';
import { judul, paragraf } from './susun/isi.ts';
import { lembarIku } from './susun/lembarIku.ts';
import { Penyusun } from './susun/penyusun.ts';
import { tandaTangan } from './susun/tandaTangan.ts';

function susunIku(penyusun: Penyusun): Blok[] {
  const { pemda, perangkatDaerah: unit, tahun, perencanaan } = penyusun.bahan;
  const { renstra } = perencanaan;
  const kepala = jabatanKepala(perencanaan.jabatan);
  return [
    { jenis: 'kop', baris: [pemda.sebutan.toUpperCase(), unit.nama.toUpperCase()], alamat: alamatKop(unit) },
    judul(1, 'lembar-iku', null, `INDIKATOR KINERJA UTAMA TAHUN ${tahun}`),
    paragraf(
      `Indikator kinerja utama adalah ukuran keberhasilan sasaran strategis ${penyusun.namaUnit}${renstra ? ` menurut Renstra ${renstra.awal}–${renstra.akhir}` : ''}. Setiap lembar memuat definisi, cara menghitung, sumber data, penanggung jawab, dan target satu indikator.`,
      { menjorok: true },
    ),
    ...lembarIku(penyusun),
    ...(kepala ? [tandaTangan(penyusun.bahan, null, null, [[kepala.kode]])] : []),
  ];
}

/** Pure. `hashBahan` is the proof of the facts, as in the LKjIP. */
export function composeIku(bahan: BahanLkjip, hitungan: Hitungan, hashBahan: string): HasilSusun {
  const penyusun = new Penyusun(bahan, hitungan, buatKamus(bahan, hitungan), new Map(), 'lurus');
  const nama = `Indikator Kinerja Utama Tahun ${bahan.tahun}`;
  const unit = penyusun.namaUnit;
  return {
    naskah: {
      skema: 1,
      judul: nama,
      subjudul: unit,
      tahun: bahan.tahun,
      bahasa: 'id',
      penerbit: unit,
      hashBahan,
      kertas: 'A4',
      kepalaHalaman: `${nama} · ${unit}`,
      kakiHalaman: unit,
      bagian: [
        {
          id: 'lembar-iku',
          jenis: 'bab',
          orientasi: 'potret',
          penomoran: { jenis: 'bab', awalan: 'IKU' },
          mulaiUlang: true,
          isi: susunIku(penyusun),
        },
      ],
    },
    masalah: penyusun.masalah,
  };
}
