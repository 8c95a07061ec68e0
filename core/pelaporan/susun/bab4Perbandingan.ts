// BAB IV.B: comparisons with earlier years, the Renstra end, the nation, the province and another regency; causes; supporting programs.
import { Desimal } from '../../values/desimal.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import { tulisPersen } from '../../values/tulisPersen.ts';
import type { HitunganIndikator, HitunganLayananSpm } from '../hitungan.ts';
import type { Blok, Tabel } from '../naskah.ts';
import { baris, bernomor, judul, kepala, kolom, sel, teks } from './isi.ts';
import type { Penyusun } from './penyusun.ts';
import { catatanTanda, TANDA_SIMPULAN } from './tandaSel.ts';

export function susunPerbandingan(penyusun: Penyusun): Blok[] {
  const { pembanding } = penyusun.hitungan;
  const provinsi = pembanding.filter((satu) => satu.fakta.jenis === 'provinsi');
  const kabupaten = pembanding.filter((satu) => satu.fakta.jenis === 'kabupaten');
  const bagian = (nomor: string, nama: string, isi: Blok[]): Blok[] => [
    judul(3, `bab-4-b-${nomor}`, `${nomor}.`, nama),
    ...isi,
  ];
  return [
    judul(2, 'bab-4-b', 'B.', 'Perbandingan Kinerja'),
    ...penyusun.narasi('bab4.perbandinganTahun'),
    tabelCapaianTahun(penyusun),
    grafikCapaian(penyusun),
    ...penyusun.narasi('bab4.perbandinganRenstra'),
    ...penyusun.narasi('bab4.capaianProgram'),
    tabelCapaianProgram(penyusun),
    ...bagian('1', 'Perbandingan Kinerja dengan Target Nasional (Target SPM)', [
      ...penyusun.narasi('bab4.perbandinganNasional'),
      tabelNasional(penyusun),
    ]),
    ...bagian('2', `Perbandingan Kinerja dengan Tingkat Provinsi ${penyusun.bahan.pemda.provinsi}`, [
      ...penyusun.narasi('bab4.perbandinganProvinsi'),
      ...provinsi.map((satu, urutan) =>
        tabelPembanding(penyusun, urutan === 0 ? 'spmProvinsi' : `spmProvinsi${urutan + 1}`, satu),
      ),
    ]),
    ...bagian('3', 'Pembandingan dengan Kabupaten Lain', [
      ...penyusun.narasi('bab4.pembandingKabupaten'),
      ...kabupaten.map((satu, urutan) =>
        tabelPembanding(penyusun, urutan === 0 ? 'spmKabupaten' : `spmKabupaten${urutan + 1}`, satu),
      ),
    ]),
    ...bagian('4', 'Penyebab Keberhasilan dan Kendala serta Alternatif Solusi', penyusun.narasi('bab4.sebab')),
    ...bagian('5', 'Program dan Kegiatan yang Menunjang Pencapaian', penyusun.narasi('bab4.programPendukung')),
  ];
}

function tabelCapaianTahun(penyusun: Penyusun): Tabel {
  const { tahun } = penyusun.bahan;
  const isi = penyusun.indikator('iku').flatMap(({ fakta, tahunan }) =>
    tahunan
      .filter((titik) => titik.tahun <= tahun)
      .sort((a, b) => b.tahun - a.tahun)
      .map((titik) =>
        baris([
          sel(fakta.nama),
          sel(String(titik.tahun)),
          sel(fakta.satuan),
          penyusun.sel(`indikator.${fakta.kode}.target.${titik.tahun}`),
          penyusun.sel(`indikator.${fakta.kode}.realisasi.${titik.tahun}`),
          penyusun.sel(`indikator.${fakta.kode}.capaian.${titik.tahun}`),
        ]),
      ),
  );
  return penyusun.tabel('4', 'capaianTahun', {
    judul: `Capaian Kinerja ${penyusun.namaUnit} Tahun ${tahun - 1}–${tahun}`,
    kolom: kolom([5, 'kiri'], [1.2, 'tengah'], [1.2, 'tengah'], [1.6, 'kanan'], [1.6, 'kanan'], [1.8, 'kanan']),
    kepala: [kepala('Indikator Kinerja', 'Tahun', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)')],
    isi,
  });
}

function grafikCapaian(penyusun: Penyusun): Blok {
  const [iku] = penyusun.indikator('iku');
  const titik = iku?.tahunan ?? [];
  const nilai = (angka: HitunganIndikator['target']) => angka.nilai?.toFixed() ?? null;
  const nama = iku?.fakta.nama ?? 'Indikator Kinerja Utama';
  const { renstra } = penyusun.bahan.perencanaan;
  const rentang = renstra === null ? String(penyusun.bahan.tahun) : `${renstra.awal}–${renstra.akhir}`;
  return penyusun.grafik('capaian', {
    judul: `Target dan Realisasi ${nama} Tahun ${rentang}`,
    alt: `Grafik garis target dan realisasi ${nama} per tahun; angka lengkap pada tabel capaian dan tabel target.`,
    grafik: {
      jenis: 'garis',
      kategori: titik.map((satu) => String(satu.tahun)),
      seri: [
        { nama: 'Target', nilai: titik.map((satu) => nilai(satu.target)) },
        { nama: 'Realisasi', nilai: titik.map((satu) => nilai(satu.realisasi)) },
      ],
      satuan: iku?.fakta.satuan ?? '%',
    },
    tabel: null,
    catatan: [[teks('Realisasi setelah tahun laporan belum ada.')]],
  });
}

function tabelCapaianProgram(penyusun: Penyusun): Tabel {
  const namaProgram = new Map(penyusun.bahan.perencanaan.program.map((satu) => [satu.kode, satu.nama]));
  const indikator = penyusun.indikator('program');
  return penyusun.tabel('4', 'capaianProgram', {
    judul: `Capaian Indikator Program Tahun ${penyusun.bahan.tahun}`,
    kolom: kolom(
      [0.6, 'tengah'],
      [3, 'kiri'],
      [4.2, 'kiri'],
      [1.3, 'tengah'],
      [1.3, 'kanan'],
      [1.5, 'kanan'],
      [1.6, 'kanan'],
      [1.6, 'kiri'],
    ),
    kepala: [kepala('No', 'Program', 'Indikator Program', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat')],
    isi: bernomor(indikator, ({ fakta, predikat }, nomor) =>
      baris([
        sel(nomor),
        sel(namaProgram.get(fakta.induk) ?? fakta.induk),
        sel(fakta.nama),
        sel(fakta.satuan),
        penyusun.sel(`indikator.${fakta.kode}.target`),
        penyusun.sel(`indikator.${fakta.kode}.realisasi`),
        penyusun.sel(`indikator.${fakta.kode}.capaian`),
        sel(predikat.label ?? '–'),
      ]),
    ),
    ukuran: 'kecil',
  });
}

function tabelNasional(penyusun: Penyusun): Tabel {
  const { layanan } = penyusun.hitungan.spm;
  const keterangan = ({ terlayani, sasaran, persen, tambahan }: HitunganLayananSpm) => {
    if (terlayani.nilai === null || sasaran.nilai === null) return '–';
    const pecahan = `${tulisAngka(terlayani.nilai)}/${tulisAngka(sasaran.nilai)} × 100%`;
    return tambahan.nilai === null
      ? pecahan
      : `${pecahan}${persen.disimpulkan ? TANDA_SIMPULAN : ''}; tambahan tahun ini ${tulisAngka(tambahan.nilai)} orang`;
  };
  return penyusun.tabel('4', 'spmNasional', {
    judul: `Perbandingan Target Nasional dengan Realisasi SPM Bidang Sosial ${penyusun.bahan.pemda.nama} Tahun ${penyusun.bahan.tahun}`,
    kolom: kolom([0.6, 'tengah'], [3.4, 'kiri'], [3.6, 'kiri'], [1.4, 'kanan'], [1.5, 'kanan'], [2.4, 'kiri']),
    kepala: [kepala('No', 'Jenis Pelayanan Dasar', 'Indikator Kinerja', 'Target Nasional', 'Realisasi', 'Keterangan')],
    isi: bernomor(layanan, (satu, nomor) =>
      baris([
        sel(nomor),
        sel(satu.fakta.nama),
        sel(satu.fakta.indikator),
        penyusun.sel(`spm.${satu.fakta.kode}.target`, 'persen'),
        penyusun.sel(`spm.${satu.fakta.kode}.persen`, 'persen'),
        sel(keterangan(satu)),
      ]),
    ),
    catatan: catatanTanda({ ragu: false, simpulan: layanan.some((satu) => satu.persen.disimpulkan) }),
    ukuran: 'kecil',
  });
}

function tabelPembanding(
  penyusun: Penyusun,
  kunci: string,
  { fakta }: { fakta: Penyusun['hitungan']['pembanding'][number]['fakta'] },
): Tabel {
  const { pemda, tahun } = penyusun.bahan;
  const { layanan } = penyusun.hitungan.spm;
  const target = new Map(fakta.layanan.map((satu) => [satu.kode, tulisPersen(new Desimal(satu.target))]));
  return penyusun.tabel('4', kunci, {
    judul: `Realisasi SPM Bidang Sosial ${pemda.nama} dan ${fakta.wilayah} Tahun ${tahun}`,
    kolom: kolom([0.6, 'tengah'], [5, 'kiri'], [1.7, 'kanan'], [1.7, 'kanan'], [1.7, 'kanan'], [1.7, 'kanan']),
    kepala: [
      kepala(
        sel('No', { tinggi: 2 }),
        sel('Jenis Pelayanan Dasar', { tinggi: 2 }),
        sel(pemda.nama, { lebar: 2 }),
        sel(fakta.wilayah, { lebar: 2 }),
      ),
      kepala('Target', 'Realisasi', 'Target', 'Realisasi'),
    ],
    isi: [
      ...bernomor(layanan, (satu, nomor) =>
        baris([
          sel(nomor),
          sel(satu.fakta.nama),
          penyusun.sel(`spm.${satu.fakta.kode}.target`, 'persen'),
          penyusun.sel(`spm.${satu.fakta.kode}.persen`, 'persen'),
          sel(target.get(satu.fakta.kode) ?? '–'),
          penyusun.sel(`pembanding.${fakta.kode}.${satu.fakta.kode}`, 'persen'),
        ]),
      ),
      baris(
        [
          sel('Rata-rata', { lebar: 2, rata: 'tengah' }),
          sel(''),
          penyusun.sel('spm.rata', 'persen'),
          sel(''),
          penyusun.sel(`pembanding.${fakta.kode}.rata`, 'persen'),
        ],
        { gaya: 'jumlah' },
      ),
    ],
    catatan: [[teks(`Sumber angka pembanding: ${fakta.sumber}.`)], ...(fakta.catatan ? [[teks(fakta.catatan)]] : [])],
    ukuran: 'kecil',
  });
}
