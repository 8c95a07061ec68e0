// BAB IV.C–E: budget realisation and efficiency, use of the report, public satisfaction and visitors.
import { Desimal } from '../../values/desimal.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import type { SimpulAnggaran } from '../hitungan.ts';
import type { BarisTabel, Blok, Tabel } from '../naskah.ts';
import { baris, bernomor, judul, kepala, kolom, sel, teks } from './isi.ts';
import type { Penyusun } from './penyusun.ts';

export function susunRealisasi(penyusun: Penyusun): Blok[] {
  const { tahun } = penyusun.bahan;
  return [
    judul(2, 'bab-4-c', 'C.', `Realisasi Anggaran Tahun ${tahun}`),
    ...penyusun.narasi('bab4.realisasiAnggaran'),
    tabelRealisasi(penyusun),
    grafikRealisasi(penyusun),
    ...penyusun.narasi('bab4.efisiensi'),
    tabelEfisiensi(penyusun, '4', 'efisiensi', () => true),
  ];
}

function tabelRealisasi(penyusun: Penyusun): Tabel {
  const { anggaran } = penyusun.hitungan;
  const versi = penyusun.bahan.anggaran.versi.find((satu) => satu.kode === anggaran.versiBerlaku)?.jenis ?? 'perubahan';
  const simpul = (satu: SimpulAnggaran, tingkat: number): BarisTabel[] => [
    baris(
      [
        sel(satu.kode),
        sel(satu.nama),
        ...[versi, 'realisasi', 'sisa', 'persen'].map((kunci) => penyusun.sel(`anggaran.${satu.kode}.${kunci}`)),
      ],
      {
        menjorok: tingkat,
        ...(tingkat === 0 ? { gaya: 'kelompok' as const } : tingkat === 1 ? { gaya: 'subkelompok' as const } : {}),
      },
    ),
    ...satu.anak.flatMap((anak) => simpul(anak, tingkat + 1)),
  ];
  return penyusun.tabel('4', 'realisasi', {
    judul: `Realisasi Anggaran Tahun ${penyusun.bahan.tahun} (rupiah)`,
    kolom: kolom([2.5, 'kiri'], [5.4, 'kiri'], [2.3, 'kanan'], [2.3, 'kanan'], [2, 'kanan'], [1.2, 'kanan']),
    kepala: [kepala('Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%')],
    isi: [
      ...anggaran.belanja.map((satu) => {
        const tingkat = satu.kode.split('.').length - 1;
        return baris(
          [
            sel(satu.kode),
            sel(satu.uraian),
            ...['anggaran', 'realisasi', 'sisa', 'persen'].map((kunci) =>
              penyusun.sel(`belanja.${satu.kode}.${kunci}`),
            ),
          ],
          {
            menjorok: tingkat,
            ...(tingkat === 0 ? { gaya: 'kelompok' as const } : tingkat === 1 ? { gaya: 'subkelompok' as const } : {}),
          },
        );
      }),
      ...anggaran.program.flatMap((program) => simpul(program, 0)),
      baris(
        [
          sel('Jumlah Belanja', { lebar: 2, rata: 'tengah' }),
          ...['pagu', 'realisasi', 'sisa', 'persen'].map((kunci) => penyusun.sel(`anggaran.${kunci}`)),
        ],
        { gaya: 'jumlah' },
      ),
    ],
    ukuran: 'sangatKecil',
  });
}

function grafikRealisasi(penyusun: Penyusun): Blok {
  const { program, versiBerlaku } = penyusun.hitungan.anggaran;
  const nilai = (angka: SimpulAnggaran['realisasi'] | undefined) => angka?.nilai?.toFixed() ?? null;
  return penyusun.grafik('realisasi', {
    judul: `Realisasi Anggaran Tahun ${penyusun.bahan.tahun}`,
    alt: `Grafik batang anggaran dan realisasi per program; angka lengkap pada tabel realisasi anggaran.`,
    grafik: {
      jenis: 'batangMendatar',
      kategori: program.map((satu) => satu.nama),
      seri: [
        { nama: 'Anggaran', nilai: program.map((satu) => nilai(satu.pagu[versiBerlaku])) },
        { nama: 'Realisasi', nilai: program.map((satu) => nilai(satu.realisasi)) },
      ],
      satuan: 'rupiah',
    },
    tabel: null,
    catatan: [],
  });
}

/** The efficiency table of Bab IV and, for the unit's own row, of Bab V: same figures, same functions. */
export function tabelEfisiensi(
  penyusun: Penyusun,
  bab: string,
  kunci: string,
  pilih: (lingkup: 'unit' | 'subkegiatan') => boolean,
): Tabel {
  const isi = penyusun.hitungan.efisiensi.filter((satu) => pilih(satu.lingkup));
  return penyusun.tabel(bab, kunci, {
    judul: `Efisiensi Penggunaan Sumber Daya Tahun ${penyusun.bahan.tahun}`,
    kolom: kolom(
      [0.6, 'tengah'],
      [2.4, 'kiri'],
      [4, 'kiri'],
      [1.5, 'kanan'],
      [1.7, 'kanan'],
      [1.7, 'kanan'],
      [1.7, 'kanan'],
      [2, 'kiri'],
    ),
    kepala: [
      kepala(
        'No',
        'Sasaran',
        'Indikator Kinerja',
        'Capaian kinerja (%)',
        'Penyerapan anggaran (%)',
        'Efisiensi: capaian − penyerapan (poin persen)',
        'Sisa penyerapan: 100 − penyerapan (%)',
        'Kesimpulan',
      ),
    ],
    isi: bernomor(isi, (satu, nomor) =>
      baris([
        sel(nomor),
        sel(satu.sasaran),
        sel(satu.lingkup === 'unit' ? satu.nama : `${satu.nama} (tingkat sub kegiatan)`),
        ...['capaian', 'penyerapan'].map((satuKunci) => penyusun.sel(`efisiensi.${satu.kode}.${satuKunci}`)),
        penyusun.sel(`efisiensi.${satu.kode}.efisiensi`, 'angka'),
        penyusun.sel(`efisiensi.${satu.kode}.sisaPenyerapan`),
        sel(satu.kesimpulan),
      ]),
    ),
    catatan: [[teks('Kedua selisih dihitung dari nilai yang belum dibulatkan.')]],
    ukuran: 'kecil',
  });
}

export function susunPemanfaatan(penyusun: Penyusun): Blok[] {
  return [
    judul(2, 'bab-4-d', 'D.', 'Pemanfaatan Laporan Kinerja'),
    ...penyusun.narasi('bab4.pemanfaatan'),
    {
      jenis: 'daftar',
      gaya: 'angka',
      butir: penyusun.bahan.pelaporan.pemanfaatan.map((satu) => penyusun.urai(satu, 'bab4.pemanfaatan')),
    },
  ];
}

export function susunSurvei(penyusun: Penyusun): Blok[] {
  return [
    judul(2, 'bab-4-e', 'E.', 'Survei Kepuasan Masyarakat Pengguna Pelayanan Publik'),
    ...penyusun.narasi('bab4.skm'),
    tabelSkm(penyusun),
    ...penyusun.narasi('bab4.kunjungan'),
    tabelKunjungan(penyusun),
  ];
}

/** Not numbered: the source prints these figures in running text, and Tabel 4.10 stays the visitors'. */
function tabelSkm(penyusun: Penyusun): Tabel {
  return {
    jenis: 'tabel',
    id: 'tabel-skm',
    nomor: null,
    judul: null,
    kolom: kolom([4, 'kiri'], [2, 'kanan'], [2, 'kanan'], [1.4, 'tengah'], [2.4, 'kiri']),
    kepala: [kepala('Periode survei', 'Responden (orang)', 'IKM', 'Mutu', 'Kinerja')],
    isi: penyusun.hitungan.skm.periode.map((satu, urutan) =>
      baris([
        sel(satu.nama),
        penyusun.sel(`skm.${urutan + 1}.responden`),
        penyusun.sel(`skm.${urutan + 1}.ikm`),
        sel(satu.mutu),
        sel(satu.kinerja),
      ]),
    ),
    catatan: [],
  };
}

function tabelKunjungan(penyusun: Penyusun): Tabel {
  const isi = penyusun.bahan.layanan.kunjungan.flatMap(({ karakteristik, baris: daftar }, urutan) => {
    const total = daftar.reduce((jumlah, satu) => jumlah + satu.jumlah, 0);
    const bagian = (jumlah: number) =>
      tulisAngka(total === 0 ? null : new Desimal(jumlah).dividedBy(total).times(100), { desimal: 2 });
    const tinggi = daftar.length + 1;
    return [
      ...daftar.map((satu, posisi) =>
        baris([
          ...(posisi === 0 ? [sel(String(urutan + 1), { tinggi }), sel(karakteristik, { tinggi })] : []),
          sel(satu.nama),
          sel(tulisAngka(new Desimal(satu.jumlah))),
          sel(bagian(satu.jumlah)),
        ]),
      ),
      baris([sel('Jumlah'), sel(tulisAngka(new Desimal(total))), sel(bagian(total))], { gaya: 'jumlah' }),
    ];
  });
  return penyusun.tabel('4', 'kunjungan', {
    judul: 'Rekap Kunjungan Masyarakat',
    kolom: kolom([0.8, 'tengah'], [3, 'kiri'], [4, 'kiri'], [2, 'kanan'], [2, 'kanan']),
    kepala: [kepala('No', 'Karakteristik', 'Rincian', 'Jumlah (orang)', 'Persentase (%)')],
    isi,
  });
}
