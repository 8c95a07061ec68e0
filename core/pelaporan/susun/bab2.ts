// BAB II Perencanaan Kinerja: Renstra, programs, the agreement and its funding, targets.
import type { Sasaran, Tujuan } from '../../perencanaan/faktaPerencanaan.ts';
import { sasaranRenstra } from '../../perencanaan/sasaranRenstra.ts';
import { formulasi } from '../formulasi.ts';
import type { HitunganIndikator } from '../hitungan.ts';
import type { BarisTabel, Blok, Inline, Tabel } from '../naskah.ts';
import { baris, bernomor, judul, kepala, kolom, sel, tebal, teks } from './isi.ts';
import type { Penyusun } from './penyusun.ts';

export function susunBab2(penyusun: Penyusun): Blok[] {
  const { tahun } = penyusun.bahan;
  return [
    judul(1, 'bab-2', 'BAB II', 'PERENCANAAN KINERJA'),
    ...penyusun.narasi('bab2.pengantar'),
    judul(2, 'bab-2-a', 'A.', 'Rencana Strategis'),
    ...penyusun.narasi('bab2.renstra'),
    judul(3, 'bab-2-a-1', '1.', 'Strategi dan Arah Kebijakan'),
    ...penyusun.narasi('bab2.strategi'),
    tabelStrategi(penyusun),
    judul(3, 'bab-2-a-2', '2.', 'Program dan Kegiatan Pembangunan'),
    ...penyusun.narasi('bab2.programKegiatan'),
    ...daftarProgram(penyusun),
    judul(2, 'bab-2-b', 'B.', `Perjanjian Kinerja dan Kerangka Pendanaan Tahun ${tahun}`),
    ...penyusun.narasi('bab2.perjanjianKinerja'),
    tabelTargetSasaran(
      penyusun,
      'perjanjianKinerja',
      `Perjanjian Kinerja Kepala ${penyusun.bahan.perangkatDaerah.nama} ${penyusun.bahan.pemda.nama} Tahun ${tahun}`,
    ),
    ...penyusun.narasi('bab2.pendanaan'),
    tabelPagu(penyusun),
    judul(2, 'bab-2-c', 'C.', `Target Kinerja Tahun ${tahun} Menurut Renstra`),
    judul(3, 'bab-2-c-1', '1.', `Target Kinerja Tingkat Sasaran Strategis Tahun ${tahun}`),
    ...penyusun.narasi('bab2.targetSasaran'),
    tabelTargetSasaran(penyusun, 'targetSasaran', `Target Kinerja Tingkat Sasaran Strategis Tahun ${tahun}`),
    judul(3, 'bab-2-c-2', '2.', 'Target Kinerja Tingkat Program'),
    ...penyusun.narasi('bab2.targetProgram'),
    tabelTargetProgram(penyusun),
  ];
}

export function tabelStrategi(penyusun: Penyusun): Tabel {
  const tinggiSasaran = (sasaran: Sasaran) =>
    sasaran.strategi.reduce((jumlah, satu) => jumlah + satu.kebijakan.length, 0);
  const tinggiTujuan = (tujuan: Tujuan) => tujuan.sasaran.reduce((jumlah, satu) => jumlah + tinggiSasaran(satu), 0);
  const isi = (penyusun.bahan.perencanaan.renstra?.tujuan ?? []).flatMap((tujuan) =>
    tujuan.sasaran.flatMap((sasaran, urutanSasaran) =>
      sasaran.strategi.flatMap((strategi, urutanStrategi) =>
        strategi.kebijakan.map(
          (kebijakan, urutan): BarisTabel =>
            baris([
              ...(urutanSasaran + urutanStrategi + urutan === 0
                ? [sel(tujuan.nama, { tinggi: tinggiTujuan(tujuan) })]
                : []),
              ...(urutanStrategi + urutan === 0 ? [sel(sasaran.nama, { tinggi: tinggiSasaran(sasaran) })] : []),
              ...(urutan === 0 ? [sel(strategi.nama, { tinggi: strategi.kebijakan.length })] : []),
              sel(kebijakan.nama),
            ]),
        ),
      ),
    ),
  );
  const { perangkatDaerah: unit, pemda } = penyusun.bahan;
  return penyusun.tabel('2', 'strategi', {
    judul: `Strategi dan Arah Kebijakan ${unit.nama} ${pemda.nama}`,
    kolom: kolom([2, 'kiri'], [2, 'kiri'], [3, 'kiri'], [5, 'kiri']),
    kepala: [kepala('Tujuan', 'Sasaran', 'Strategi', 'Arah Kebijakan')],
    isi,
    ukuran: 'kecil',
  });
}

function daftarProgram(penyusun: Penyusun): Blok[] {
  return penyusun.bahan.perencanaan.program.flatMap((program, urutan): Blok[] => [
    {
      jenis: 'paragraf',
      isi: [
        tebal(`${urutan + 1}. ${program.nama}`),
        teks(', yang terdiri atas '),
        ...penyusun.urai(
          `{{jumlah.kegiatan.${program.kode}|angkaTerbilang}} kegiatan dan {{jumlah.subkegiatan.${program.kode}|angkaTerbilang}} sub kegiatan:`,
          'bab2.programKegiatan',
        ),
      ],
    },
    { jenis: 'daftar', gaya: 'angka', butir: program.kegiatan.map((kegiatan): Inline[] => [teks(kegiatan.nama)]) },
  ]);
}

const indikatorSasaran = (penyusun: Penyusun): HitunganIndikator[] => penyusun.indikator('sasaran');

export function namaSasaran(penyusun: Penyusun, kode: string): string {
  return sasaranRenstra(penyusun.bahan.perencanaan.renstra).find((satu) => satu.kode === kode)?.nama ?? kode;
}

export function tabelTargetSasaran(penyusun: Penyusun, kunci: string, namaTabel: string): Tabel {
  const { tahun: tahunIni, perencanaan } = penyusun.bahan;
  const { awal, akhir } = perencanaan.renstra ?? { awal: tahunIni, akhir: tahunIni };
  const tahun = Array.from({ length: akhir - awal + 1 }, (_, urutan) => awal + urutan);
  return penyusun.tabel('2', kunci, {
    judul: namaTabel,
    kolom: kolom(
      [0.6, 'tengah'],
      [2.4, 'kiri'],
      [2.6, 'kiri'],
      [5, 'kiri'],
      [1.1, 'tengah'],
      ...tahun.map((): [number, 'kanan'] => [1.2, 'kanan']),
    ),
    kepala: [
      kepala(
        sel('No', { tinggi: 2 }),
        sel('Sasaran', { tinggi: 2 }),
        sel('Indikator Kinerja', { tinggi: 2 }),
        sel('Formulasi', { tinggi: 2 }),
        sel('Satuan', { tinggi: 2 }),
        sel('Target', { lebar: tahun.length }),
      ),
      kepala(...tahun.map(String)),
    ],
    isi: bernomor(indikatorSasaran(penyusun), (satu, nomor) =>
      baris([
        sel(nomor),
        sel(namaSasaran(penyusun, satu.fakta.induk)),
        sel(satu.fakta.nama),
        sel(formulasi(satu.fakta)),
        sel(satu.fakta.satuan),
        ...tahun.map((satuTahun) => penyusun.sel(`indikator.${satu.fakta.kode}.target.${satuTahun}`)),
      ]),
    ),
    ukuran: 'kecil',
  });
}

export function tabelPagu(penyusun: Penyusun): Tabel {
  const { versi } = penyusun.bahan.anggaran;
  const { urusan } = penyusun.bahan.perangkatDaerah;
  const angka = (kunci: (jenis: string) => string) => versi.map((satu) => penyusun.sel(kunci(satu.jenis)));
  return penyusun.tabel('2', 'pagu', {
    judul: `Pagu Program dan Kegiatan Tahun ${penyusun.bahan.tahun} (rupiah)`,
    kolom: kolom([6, 'kiri'], ...versi.map((): [number, 'kanan'] => [2.1, 'kanan'])),
    kepala: [kepala('Program/Kegiatan', ...versi.map((satu) => satu.nama))],
    isi: [
      baris([sel(`Urusan ${urusan.nama}`), ...angka((jenis) => `anggaran.${jenis}`)], { gaya: 'jumlah' }),
      ...penyusun.hitungan.anggaran.program.flatMap((program) => [
        baris([sel(program.nama), ...angka((jenis) => `anggaran.${program.kode}.${jenis}`)], { gaya: 'kelompok' }),
        ...program.anak.map((kegiatan) =>
          baris([sel(kegiatan.nama), ...angka((jenis) => `anggaran.${kegiatan.kode}.${jenis}`)], { menjorok: 1 }),
        ),
      ]),
    ],
    ukuran: 'kecil',
  });
}

export function tabelTargetProgram(penyusun: Penyusun): Tabel {
  const indikator = penyusun.indikator('program');
  const isi = penyusun.bahan.perencanaan.program.flatMap((program, nomor) => {
    const miliknya = indikator.filter((satu) => satu.fakta.induk === program.kode);
    return miliknya.map((satu, urutan) =>
      baris([
        ...(urutan === 0
          ? [sel(String(nomor + 1), { tinggi: miliknya.length }), sel(program.nama, { tinggi: miliknya.length })]
          : []),
        sel(satu.fakta.nama),
        sel(satu.fakta.satuan),
        penyusun.sel(`indikator.${satu.fakta.kode}.target`),
      ]),
    );
  });
  return penyusun.tabel('2', 'targetProgram', {
    judul: `Target Kinerja Tingkat Program Tahun ${penyusun.bahan.tahun}`,
    kolom: kolom([0.6, 'tengah'], [3.4, 'kiri'], [5, 'kiri'], [1.4, 'tengah'], [1.2, 'kanan']),
    kepala: [kepala('No', 'Program', 'Indikator Kinerja', 'Satuan', 'Target')],
    isi,
  });
}
