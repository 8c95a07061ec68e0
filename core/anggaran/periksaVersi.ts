// The life of a version of the budget: which may be made, when it may come into force, when that may be taken back.
// PP 12/2019 Pasal 161–167: one murni, any number of pergeseran, one perubahan in ordinary circumstances.
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Desimal } from '../values/desimal.ts';
import { type Pelanggaran, peringatan, salah } from '../values/pelanggaran.ts';
import { tulisRupiah } from '../values/tulisRupiah.ts';
import { tulisTanggal } from '../values/tulisTanggal.ts';
import { bandingVersi } from './bandingVersi.ts';
import type { FaktaAnggaran, VersiAnggaran } from './faktaAnggaran.ts';
import { kegiatanBerubah } from './kegiatanBerubah.ts';
import { lembarPagu } from './lembarPagu.ts';
import { paguDiBawahRealisasi, SITASI_VERSI } from './periksaPagu.ts';
import type { IsianPagu, VersiRinci } from './rincianAnggaran.ts';
import { urutkanVersi } from './versiBerlaku.ts';

/** May a version of this kind be made beside those that are there? */
export function periksaVersiBaru(versi: readonly VersiRinci[], jenis: VersiAnggaran['jenis']): Pelanggaran[] {
  const draf = versi.find((v) => v.status === 'draf');
  if (draf !== undefined)
    return [
      salah(
        'anggaran.draf-belum-selesai',
        'jenis',
        `Masih ada draf ${draf.nama}. Berlakukan atau batalkan draf itu sebelum membuat versi baru.`,
      ),
    ];
  if (jenis === 'murni')
    return versi.length === 0
      ? []
      : [
          salah(
            'anggaran.murni-sudah-ada',
            'jenis',
            'Anggaran murni hanya satu dalam setahun. Buat pergeseran atau perubahan.',
            SITASI_VERSI,
          ),
        ];
  if (versi.length === 0)
    return [
      salah(
        'anggaran.murni-belum-ada',
        'jenis',
        `${jenis === 'pergeseran' ? 'Pergeseran' : 'Perubahan'} mengubah anggaran yang sudah berlaku, padahal belum ada. Buat anggaran murni lebih dahulu.`,
        SITASI_VERSI,
      ),
    ];
  return jenis === 'perubahan' && versi.some((v) => v.jenis === 'perubahan')
    ? [
        peringatan(
          'anggaran.perubahan-kedua',
          'jenis',
          'Perubahan APBD hanya satu kali setahun kecuali dalam keadaan luar biasa. Pastikan dasar hukumnya.',
          'PP 12/2019 Pasal 161–167',
        ),
      ]
    : [];
}

/** Dates run in the order of the versions, within the fiscal year; a murni may be adopted the year before. */
export function periksaTanggal(versi: readonly VersiRinci[], milik: VersiRinci, tahun: number): Pelanggaran[] {
  if (milik.tanggal === null) return [];
  const tahunTanggal = Number(milik.tanggal.slice(0, 4));
  if (tahunTanggal !== tahun && !(milik.jenis === 'murni' && tahunTanggal === tahun - 1))
    return [
      salah(
        'anggaran.tanggal-di-luar-tahun',
        'tanggal',
        `Tanggal ${tulisTanggal(milik.tanggal)} di luar tahun anggaran ${tahun}. Periksa tanggal dokumennya.`,
      ),
    ];
  const sebelum = urutkanVersi(versi)
    .filter((v): v is VersiRinci & { tanggal: string } => v.urutan < milik.urutan && v.tanggal !== null)
    .at(-1);
  return sebelum !== undefined && milik.tanggal < sebelum.tanggal
    ? [
        salah(
          'anggaran.tanggal-mundur',
          'tanggal',
          `Tanggal ${tulisTanggal(milik.tanggal)} lebih awal dari ${sebelum.nama} (${tulisTanggal(sebelum.tanggal)}). Versi berikutnya tidak dapat mendahului; periksa tanggalnya.`,
        ),
      ]
    : [];
}

export interface KonteksBerlaku {
  program: readonly Program[];
  versi: readonly VersiRinci[];
  milik: VersiRinci;
  isi: readonly IsianPagu[];
  /** Entries of the version before; null for the first one. */
  sebelum: readonly IsianPagu[] | null;
  alasan: FaktaAnggaran['alasanPerubahan'];
  tahun: number;
  realisasi: ReadonlyMap<string, Desimal>;
}

/** Rows of the sheet that fall below what was spent. */
export function periksaTerhadapRealisasi(
  program: readonly Program[],
  isi: readonly IsianPagu[],
  tahun: number,
  realisasi: ReadonlyMap<string, Desimal>,
): Pelanggaran[] {
  return lembarPagu(program, isi, tahun).flatMap((baris) => {
    const batas = realisasi.get(baris.kunci);
    if (baris.nilai === null || batas === undefined || baris.nilai.gte(batas)) return [];
    return [paguDiBawahRealisasi(baris, baris.nilai, batas)];
  });
}

/** What still stands in the way of putting a draft in force, and what deserves a second look. */
export function periksaBerlaku(k: KonteksBerlaku): Pelanggaran[] {
  const { milik, tahun } = k;
  const baris = lembarPagu(k.program, k.isi, tahun);
  const kosong = baris.filter((b) => b.tingkat === 'subkegiatan' && b.nilai === null);
  const berubah = k.sebelum === null ? [] : kegiatanBerubah(k.program, k.sebelum, k.isi, k.alasan, tahun);
  const banding = k.sebelum === null ? null : bandingVersi(k.program, k.sebelum, k.isi, tahun).total;
  return [
    ...(milik.tanggal === null
      ? [salah('anggaran.tanggal-kosong', 'tanggal', `Tanggal ${milik.nama} belum diisi. Isi tanggal dokumennya.`)]
      : periksaTanggal(k.versi, milik, tahun)),
    ...(milik.nomorDokumen === null
      ? [salah('anggaran.nomor-kosong', 'nomorDokumen', `Nomor dokumen ${milik.nama} belum diisi.`)]
      : []),
    ...(k.isi.length === 0
      ? [
          salah(
            'anggaran.pagu-kosong',
            'pagu',
            `${milik.nama} belum berisi pagu sama sekali. Isi pagu sub kegiatannya.`,
          ),
        ]
      : []),
    ...berubah
      .filter((b) => b.alasan.length === 0)
      .map((b) =>
        salah(
          'anggaran.alasan-kurang',
          b.kode,
          `Kegiatan ${b.kode} ${b.nama} berubah (${tulisRupiah(b.semula)} menjadi ${tulisRupiah(b.menjadi)}) tetapi belum ada alasannya. Tulis sedikitnya satu alasan.`,
          SITASI_VERSI,
        ),
      ),
    ...periksaTerhadapRealisasi(k.program, k.isi, tahun, k.realisasi),
    ...(k.isi.length > 0 && kosong.length > 0
      ? [
          peringatan(
            'anggaran.sub-kegiatan-kosong',
            'pagu',
            `${kosong.length} sub kegiatan belum berpagu: ${kosong.map((b) => b.kode).join(', ')}. Isi 0 bila memang tidak dianggarkan.`,
          ),
        ]
      : []),
    ...(milik.jenis === 'pergeseran' && banding?.selisih?.isZero() === false
      ? [
          peringatan(
            'anggaran.pergeseran-mengubah-jumlah',
            'pagu',
            `Pergeseran ini mengubah jumlah pagu sebesar ${tulisRupiah(banding.selisih)}. Pergeseran antarorganisasi, antarprogram, antarkegiatan, dan antarjenis belanja dilakukan melalui perubahan APBD.`,
            'PP 12/2019 Pasal 163–164',
          ),
        ]
      : []),
  ];
}

export interface KonteksBatal {
  program: readonly Program[];
  versi: readonly VersiRinci[];
  milik: VersiRinci;
  sebelum: readonly IsianPagu[] | null;
  tahun: number;
  realisasi: ReadonlyMap<string, Desimal>;
  /** What refers to the version, as the user knows it: "Perjanjian Kinerja Perubahan", "LKjIP yang diterbitkan". */
  pemakai: readonly string[];
}

/** A draft may always be dropped; a version in force only while nothing builds on it. */
export function periksaBatal(k: KonteksBatal): Pelanggaran[] {
  if (k.milik.status === 'draf') return [];
  const lanjutan = k.versi.find((v) => v.urutan > k.milik.urutan);
  const alasan = [
    ...(lanjutan === undefined ? [] : [lanjutan.nama]),
    ...k.pemakai,
    ...(k.sebelum === null && k.realisasi.size > 0 ? ['realisasi yang sudah dicatat'] : []),
  ];
  return [
    ...(alasan.length > 0
      ? [
          salah(
            'anggaran.versi-dipakai',
            'versi',
            `${k.milik.nama} tidak dapat dibatalkan karena dipakai oleh ${alasan.join(', ')}. Batalkan yang memakainya lebih dahulu, atau buat versi baru.`,
          ),
        ]
      : []),
    ...(k.sebelum === null ? [] : periksaTerhadapRealisasi(k.program, k.sebelum, k.tahun, k.realisasi)),
  ];
}
