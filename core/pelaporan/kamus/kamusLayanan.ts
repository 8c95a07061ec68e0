// Dictionary entries about services: SPM, comparison regions, SKM, visitors, staff and assets.

import type { FaktaLayanan, FaktaSdm } from '../../layanan/faktaLayanan.ts';
import { Desimal } from '../../values/desimal.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan } from '../hitungan.ts';
import {
  angkaTurunan,
  arah,
  BUTIR_KOSONG,
  butirAngka,
  butirJumlah,
  butirPersen,
  butirTeks,
  type EntriKamus,
} from './butirKamus.ts';

const orang = (jumlah: number, uraian: string) => butirJumlah(jumlah, uraian, 'orang');
const jumlahkan = (baris: { jumlah: number }[]) => baris.reduce((total, satu) => total + satu.jumlah, 0);
const slug = (teks: string) =>
  teks
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const terbanyak = <T extends { jumlah: number }>(baris: T[]): T | undefined =>
  baris.reduce<T | undefined>((paling, satu) => (!paling || satu.jumlah > paling.jumlah ? satu : paling), undefined);

export function kamusSpm({ spm }: Hitungan): EntriKamus[] {
  const tercapai = spm.layanan.filter((satu) => satu.persen.nilai?.greaterThanOrEqualTo(100));
  const belum = spm.layanan.filter((satu) => satu.persen.nilai?.lessThan(100));
  const gabung = (daftar: typeof spm.layanan) =>
    new Intl.ListFormat('id', { type: 'conjunction' }).format(daftar.map((satu) => satu.fakta.nama));
  return [
    ...spm.layanan.flatMap((satu): EntriKamus[] => [
      [`spm.${satu.fakta.kode}.nama`, butirTeks(satu.fakta.nama)],
      [`spm.${satu.fakta.kode}.indikator`, butirTeks(satu.fakta.indikator)],
      [`spm.${satu.fakta.kode}.sasaran`, butirAngka(satu.sasaran, satu.fakta.satuan, 0)],
      [`spm.${satu.fakta.kode}.terlayani`, butirAngka(satu.terlayani, satu.fakta.satuan, 0)],
      [`spm.${satu.fakta.kode}.tambahan`, butirAngka(satu.tambahan, satu.fakta.satuan, 0)],
      [`spm.${satu.fakta.kode}.persen`, butirPersen(satu.persen)],
      [`spm.${satu.fakta.kode}.tahunLalu`, butirPersen(satu.tahunLalu)],
      [
        `spm.${satu.fakta.kode}.target`,
        butirPersen(angkaTurunan('spm-target', 'Target SPM', 'Target nasional SPM setiap tahun', new Desimal(100), [])),
      ],
    ]),
    ['spm.rata', butirPersen(spm.rata)],
    ['spm.jumlahTercapai', butirJumlah(tercapai.length, 'Banyaknya pelayanan dasar SPM dengan capaian 100%')],
    ['spm.jumlahBelum', butirJumlah(belum.length, 'Banyaknya pelayanan dasar SPM dengan capaian di bawah 100%')],
    ['spm.daftarTercapai', butirTeks(gabung(tercapai))],
    ['spm.daftarBelum', butirTeks(gabung(belum))],
  ];
}

export function kamusPembanding({ pembanding }: Hitungan): EntriKamus[] {
  return pembanding.flatMap(({ fakta, rata }): EntriKamus[] => [
    [`pembanding.${fakta.kode}.wilayah`, butirTeks(fakta.wilayah)],
    [`pembanding.${fakta.kode}.sumber`, butirTeks(fakta.sumber)],
    [`pembanding.${fakta.kode}.rata`, butirPersen(rata)],
    ...fakta.layanan.map(
      (satu): EntriKamus => [
        `pembanding.${fakta.kode}.${satu.kode}`,
        butirPersen(
          angkaTurunan('dicatat', `Realisasi ${fakta.wilayah}`, fakta.sumber, new Desimal(satu.realisasi), []),
        ),
      ],
    ),
  ]);
}

export function kamusSurvei(bahan: BahanLkjip, { skm }: Hitungan): EntriKamus[] {
  const [awal, akhir] = [skm.periode[0], skm.periode.at(-1)];
  const selisih = awal?.ikm.nilai && akhir?.ikm.nilai ? akhir.ikm.nilai.minus(awal.ikm.nilai) : null;
  const kata = arah(selisih, { naik: 'meningkat', turun: 'menurun', tetap: 'tetap' });
  const semua = bahan.layanan.kunjungan;
  return [
    ...skm.periode.flatMap((satu, urutan): EntriKamus[] => [
      [`skm.${urutan + 1}.nama`, butirTeks(satu.nama)],
      [`skm.${urutan + 1}.responden`, orang(satu.responden, 'Banyaknya responden SKM')],
      [`skm.${urutan + 1}.ikm`, butirAngka(satu.ikm, null, 2)],
      [`skm.${urutan + 1}.mutu`, butirTeks(satu.mutu, satu.asal)],
      [`skm.${urutan + 1}.kinerja`, butirTeks(satu.kinerja, satu.asal)],
    ]),
    ['skm.jumlahResponden', butirAngka(skm.jumlahResponden, 'orang', 0)],
    ...(awal && akhir
      ? ([
          [
            'skm.selisih',
            butirAngka(
              angkaTurunan('selisih', 'Selisih IKM', 'IKM periode terakhir − IKM periode pertama', selisih, [
                { label: akhir.nama, angka: akhir.ikm },
                { label: awal.nama, angka: awal.ikm },
              ]),
              null,
              2,
            ),
          ],
          ['skm.terakhir.mutu', butirTeks(akhir.mutu, akhir.asal)],
          ['skm.terakhir.kinerja', butirTeks(akhir.kinerja, akhir.asal)],
          ...(kata ? [['skm.arah', butirTeks(kata)] satisfies EntriKamus] : []),
        ] satisfies EntriKamus[])
      : []),
    ['kunjungan.jumlah', semua[0] ? orang(jumlahkan(semua[0].baris), 'Banyaknya pengunjung layanan') : BUTIR_KOSONG],
    ...semua.flatMap(({ karakteristik, baris }): EntriKamus[] => {
      const total = jumlahkan(baris);
      const butir = (kunci: string, satu: { nama: string; jumlah: number }): EntriKamus[] => [
        [`kunjungan.${slug(karakteristik)}.${kunci}.nama`, butirTeks(satu.nama)],
        [
          `kunjungan.${slug(karakteristik)}.${kunci}.jumlah`,
          orang(satu.jumlah, `Banyaknya pengunjung menurut ${karakteristik.toLowerCase()}`),
        ],
        [
          `kunjungan.${slug(karakteristik)}.${kunci}.persen`,
          butirPersen(
            angkaTurunan(
              'bagian',
              'Bagian dari pengunjung',
              'jumlah ÷ total × 100',
              total === 0 ? null : new Desimal(satu.jumlah).dividedBy(total).times(100),
              [],
            ),
          ),
        ],
      ];
      const paling = terbanyak(baris);
      return [...baris.flatMap((satu) => butir(slug(satu.nama), satu)), ...(paling ? butir('terbanyak', paling) : [])];
    }),
  ];
}

export function kamusSumberDaya({ layanan: { sdm, sarana } }: BahanLkjip): EntriKamus[] {
  return [...(sdm === null ? SDM_KOSONG : kamusSdm(sdm)), ...kamusSarana(sarana)];
}

const SDM_KOSONG = ['jumlah', 'pns', 'thls', 'pppk', 'penerimaGaji', 'diklat.jumlah', 'psks.jumlah', 'psks.jenis'].map(
  (kunci): EntriKamus => [`sdm.${kunci}`, BUTIR_KOSONG],
);

function kamusSarana(sarana: FaktaLayanan['sarana']): EntriKamus[] {
  const seperti = (awal: RegExp) => jumlahkan(sarana.filter((satu) => awal.test(satu.uraian)));
  if (sarana.length === 0)
    return ['jumlahJenis', 'kendaraan', 'gedung'].map((kunci) => [`sarana.${kunci}`, BUTIR_KOSONG]);
  return [
    ['sarana.jumlahJenis', butirJumlah(sarana.length, 'Banyaknya jenis sarana dan prasarana')],
    ['sarana.kendaraan', butirJumlah(seperti(/^kendaraan/i), 'Banyaknya kendaraan', 'unit')],
    ['sarana.gedung', butirJumlah(seperti(/^gedung/i), 'Banyaknya gedung', 'unit')],
  ];
}

function kamusSdm(sdm: FaktaSdm): EntriKamus[] {
  const pendidikan = terbanyak(sdm.pendidikan);
  const pangkat = terbanyak(sdm.pangkat);
  return [
    ['sdm.jumlah', orang(sdm.pns + sdm.thls, 'PNS ditambah THLS')],
    ['sdm.pns', orang(sdm.pns, 'Banyaknya ASN dalam Tabel pangkat dan golongan')],
    ['sdm.thls', orang(sdm.thls, 'Banyaknya tenaga harian lepas sukarela')],
    ['sdm.pppk', orang(sdm.pppk, 'Banyaknya PPPK')],
    ['sdm.penerimaGaji', orang(sdm.penerimaGaji, 'Banyaknya penerima gaji dan tunjangan ASN')],
    ['sdm.diklat.jumlah', orang(jumlahkan(sdm.diklat), 'Banyaknya pegawai yang telah mengikuti diklat penjenjangan')],
    ...(pendidikan
      ? ([
          ['sdm.pendidikan.terbanyak.nama', butirTeks(pendidikan.strata)],
          ['sdm.pendidikan.terbanyak.jumlah', orang(pendidikan.jumlah, 'Pendidikan terbanyak')],
        ] satisfies EntriKamus[])
      : []),
    ...(pangkat
      ? ([
          ['sdm.pangkat.terbanyak.nama', butirTeks([pangkat.nama, pangkat.golongan].filter(Boolean).join(' / '))],
          ['sdm.pangkat.terbanyak.jumlah', orang(pangkat.jumlah, 'Pangkat dan golongan terbanyak')],
        ] satisfies EntriKamus[])
      : []),
    ...sdm.pendamping.map(
      (satu): EntriKamus => [
        `sdm.pendamping.${slug(satu.jenis.replace(/^pendamping\s+/i, ''))}`,
        orang(satu.jumlah, satu.jenis),
      ],
    ),
    ['sdm.psks.jumlah', orang(sdm.psks.jumlah, 'Banyaknya PSKS')],
    ['sdm.psks.jenis', butirJumlah(sdm.psks.jenis, 'Banyaknya jenis PSKS')],
  ];
}
