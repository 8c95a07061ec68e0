// Lampiran 1: Rencana Aksi I–IV with realisation per triwulan, landscape; four rows (TW I–IV) per indicator.

import { rataCapaian } from '../../indikator/rataCapaian.ts';
import type { Angka } from '../../values/angka.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { HitunganIndikator, TriwulanAnggaran } from '../hitungan.ts';
import type { BarisTabel, Blok, KolomTabel, Sel, Tabel } from '../naskah.ts';
import { namaSasaran } from './bab2.ts';
import { baris, judul, kepala, kolom, paragraf, sel, teks } from './isi.ts';
import type { Penyusun } from './penyusun.ts';
import { catatanTanda, TANDA_RAGU, TANDA_SIMPULAN } from './tandaSel.ts';
import { tandaTangan } from './tandaTangan.ts';

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;
type Nomor = (typeof ROMAWI)[number];
const JUDUL_SIMPUL: Record<Nomor, string> = {
  I: 'Tujuan/Sasaran strategis',
  II: 'Program',
  III: 'Kegiatan',
  IV: 'Sub kegiatan',
};

type Titik = HitunganIndikator['triwulan'][number];

export const susunRencanaAksi = (penyusun: Penyusun): Blok[] => [
  judul(1, 'lampiran-1', 'LAMPIRAN 1', 'RENCANA AKSI DAN REALISASI KINERJA'),
  ...blokRencanaAksi(penyusun),
];

/** The four tiers with their signatures: the same in the LKjIP and in the document of its own. */
export function blokRencanaAksi(penyusun: Penyusun): Blok[] {
  const { rencanaAksi, jabatan } = penyusun.bahan.perencanaan;
  const kepalaBidang = jabatan
    .filter((satu) => satu.bidang !== null && satu.jenis === 'struktural' && satu.atasan !== null)
    .map((satu): [string] => [satu.kode]);
  const kepalaUnit = jabatan.find((satu) => satu.atasan === null && satu.jenis === 'struktural') ?? jabatan[0];
  return [
    paragraf(
      'Kolom keuangan memuat angka kumulatif sampai dengan triwulan; kolom kinerja memuat posisi sampai dengan triwulan.',
      { gaya: 'sumber' },
    ),
    ...tingkat(
      penyusun,
      'I',
      'Tingkat Tujuan dan Sasaran Strategis',
      [...penyusun.indikator('tujuan'), ...penyusun.indikator('sasaran')],
      false,
    ),
    ...tingkat(penyusun, 'II', 'Tingkat Program', penyusun.indikator('program'), true),
    ...tingkat(penyusun, 'III', 'Tingkat Kegiatan', penyusun.indikator('kegiatan'), true),
    ...tingkat(penyusun, 'IV', 'Tingkat Sub Kegiatan', penyusun.indikator('subkegiatan'), true),
    ...(kepalaUnit
      ? [
          tandaTangan(
            penyusun.bahan,
            rencanaAksi === null
              ? '(tempat dan tanggal belum ditetapkan)'
              : `${rencanaAksi.tempat}, ${tulisTanggal(rencanaAksi.tanggal)}`,
            rencanaAksi?.tanggal ?? null,
            [[kepalaUnit.kode]],
          ),
          tandaTangan(penyusun.bahan, null, rencanaAksi?.tanggal ?? null, kepalaBidang),
        ]
      : []),
    paragraf('Tanggal di atas adalah tanggal penetapan rencana aksi; realisasi dicatat pada setiap akhir triwulan.', {
      gaya: 'sumber',
    }),
  ];
}

function tingkat(
  penyusun: Penyusun,
  nomor: Nomor,
  nama: string,
  indikator: HitunganIndikator[],
  berkeuangan: boolean,
): Blok[] {
  const { tahun } = penyusun.bahan;
  return [
    judul(2, `lampiran-1-${nomor.toLowerCase()}`, `Lampiran ${nomor}.`, `Rencana Aksi ${nama} Tahun ${tahun}`),
    tabelRencanaAksi(penyusun, nomor, indikator, berkeuangan),
  ];
}

function tabelRencanaAksi(
  penyusun: Penyusun,
  nomor: Nomor,
  indikator: HitunganIndikator[],
  berkeuangan: boolean,
): Tabel {
  const kolomAwal: KolomTabel[] = kolom(
    [0.6, 'tengah'],
    [3.2, 'kiri'],
    [2.8, 'kiri'],
    [3.2, 'kiri'],
    [1.1, 'tengah'],
    [0.8, 'tengah'],
    [1.3, 'kanan'],
    [1.4, 'kanan'],
    [1.3, 'kanan'],
  );
  const isi = indikator.flatMap((satu, urutan) => barisIndikator(penyusun, satu, urutan + 1, berkeuangan));
  const semua = isi.flatMap((satu) =>
    satu.sel.flatMap((sel) => sel.isi.map((potong) => ('teks' in potong ? potong.teks : ''))),
  );
  return {
    jenis: 'tabel',
    id: `tabel-rencana-aksi-${nomor.toLowerCase()}`,
    nomor: null,
    judul: null,
    kolom: [
      ...kolomAwal,
      ...(berkeuangan ? kolom([2, 'kanan'], [2, 'kanan'], [1.2, 'kanan']) : []),
      ...kolom([2.2, 'kiri']),
    ],
    kepala: [
      kepala(
        ...['No', JUDUL_SIMPUL[nomor], 'Sasaran', 'Indikator', 'Satuan', 'TW'].map((nama) => sel(nama, { tinggi: 2 })),
        sel('Kinerja', { lebar: 3 }),
        ...(berkeuangan ? [sel('Keuangan kumulatif (rupiah)', { lebar: 3 })] : []),
        sel('Penanggung jawab', { tinggi: 2 }),
      ),
      kepala('Target', 'Realisasi', 'Capaian (%)', ...(berkeuangan ? ['Target', 'Realisasi', '%'] : [])),
    ],
    isi: nomor === 'I' ? [...isi, barisRata(indikator)] : isi,
    catatan: [
      ...catatanTanda({
        ragu: semua.some((satu) => satu.endsWith(TANDA_RAGU)),
        simpulan: semua.some((satu) => satu.endsWith(TANDA_SIMPULAN)),
      }),
      ...(nomor === 'III'
        ? [
            [
              teks(
                'Kinerja dan keuangan kegiatan adalah jumlah sub kegiatannya; satuan yang berbeda di dalam satu indikator (unit dan gedung) sebaiknya dipisah.',
              ),
            ],
          ]
        : []),
    ],
    ukuran: 'sangatKecil',
  };
}

/** The closing row of Lampiran I: mean of the capaian at TW IV over its indicators. */
function barisRata(indikator: HitunganIndikator[]): BarisTabel {
  const { nilai } = rataCapaian({ butir: indikator.map(({ capaian }) => ({ capaian: capaian.nilai })) });
  return baris(
    [
      sel('Rata-rata capaian sampai dengan TW IV', { lebar: 8, rata: 'tengah' }),
      sel(tulisAngka(nilai, { desimal: 2 })),
      sel(''),
    ],
    {
      gaya: 'jumlah',
    },
  );
}

function barisIndikator(
  penyusun: Penyusun,
  satu: HitunganIndikator,
  urutan: number,
  berkeuangan: boolean,
): BarisTabel[] {
  const { fakta } = satu;
  const tinggi = satu.triwulan.length;
  const namaJabatan = new Map(penyusun.bahan.perencanaan.jabatan.map((jabatan) => [jabatan.kode, jabatan.nama]));
  const penanggungJawab = fakta.penanggungJawab.map((kode) => namaJabatan.get(kode) ?? kode).join('; ') || '–';
  return satu.triwulan.map((titik, posisi) =>
    baris([
      ...(posisi === 0
        ? [
            sel(String(urutan), { tinggi }),
            sel(namaSimpul(penyusun, fakta.induk), { tinggi }),
            sel(fakta.sasaran ?? (fakta.tingkat === 'sasaran' ? namaSasaran(penyusun, fakta.induk) : '–'), { tinggi }),
            sel(fakta.nama, { tinggi }),
            sel(fakta.satuan, { tinggi }),
          ]
        : []),
      sel(ROMAWI[titik.triwulan - 1] ?? ''),
      ...selKinerja(penyusun, satu, titik),
      ...(berkeuangan ? selKeuangan(penyusun, fakta.subKegiatan, satu.keuangan[posisi]) : []),
      ...(posisi === 0 ? [sel(penanggungJawab, { tinggi })] : []),
    ]),
  );
}

function namaSimpul(penyusun: Penyusun, kode: string): string {
  for (const awalan of ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan']) {
    const butir = penyusun.kamus.get(`${awalan}.${kode}`);
    if (butir?.jenis === 'teks') return /^\d/.test(kode) ? `${kode} ${butir.teks}` : butir.teks;
  }
  return kode;
}

export function selKinerja(penyusun: Penyusun, { fakta }: HitunganIndikator, titik: Titik): Sel[] {
  const target = fakta.targetTriwulan.find((satu) => satu.triwulan === titik.triwulan)?.nilai;
  const realisasi = penyusun.bahan.pengukuran.realisasi.find(
    (satu) => satu.indikator === fakta.kode && satu.tahun === penyusun.bahan.tahun && satu.triwulan === titik.triwulan,
  )?.nilai;
  const tulis = (angka: Angka) => angka.kata ?? tulisAngka(angka.nilai, { desimal: fakta.presisi });
  const tanda = (angka: Angka, ragu: string | undefined) =>
    angka.nilai === null && angka.kata === undefined
      ? ''
      : `${ragu ? TANDA_RAGU : ''}${angka.disimpulkan ? TANDA_SIMPULAN : ''}`;
  return [
    sel(`${tulis(titik.target)}${tanda(titik.target, target?.ragu)}`),
    sel(`${tulis(titik.realisasi)}${tanda(titik.realisasi, realisasi?.ragu)}`),
    sel(tulisAngka(titik.capaian.nilai, { desimal: 2 })),
  ];
}

function selKeuangan(penyusun: Penyusun, subKegiatan: string[], titik: TriwulanAnggaran | undefined): Sel[] {
  if (!titik) return [sel('–'), sel('–'), sel('–')];
  const data =
    subKegiatan.length === 1
      ? penyusun.bahan.anggaran.triwulan.find(
          (satu) => satu.subKegiatan === subKegiatan[0] && satu.triwulan === titik.triwulan,
        )
      : undefined;
  const tulis = (angka: Angka, ragu: string | undefined) =>
    sel(`${tulisAngka(angka.nilai)}${angka.nilai !== null && ragu ? TANDA_RAGU : ''}`);
  return [
    tulis(titik.target, data?.target.ragu),
    tulis(titik.realisasi, data?.realisasi.ragu),
    sel(tulisAngka(titik.persen.nilai, { desimal: 2 })),
  ];
}
