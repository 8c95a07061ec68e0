// Tables of the quarterly report. Cells of indicators are those of the rencana aksi.

import type { CatatanKinerja, TindakLanjut } from '../../pengukuran/kendala/faktaKendala.ts';
import { keadaanTindakLanjut, sisaHariTindakLanjut } from '../../pengukuran/kendala/keadaanTindakLanjut.ts';
import { SEBUTAN_TINGKAT } from '../../perencanaan/sebutanTingkat.ts';
import { TRIWULAN } from '../../values/sel.ts';
import { TANDA_KOSONG, tulisAngka } from '../../values/tulisAngka.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import { tulisTriwulan } from '../../values/tulisTriwulan.ts';
import type { SimpulAnggaran } from '../hitungan.ts';
import type { BarisTabel, Blok, Sel, Tabel } from '../naskah.ts';
import { baris, bernomor, kepala, kolom, sel, teks } from '../susun/isi.ts';
import { selKinerja } from '../susun/lampiranRencanaAksi.ts';
import type { Penyusun } from '../susun/penyusun.ts';
import { catatanTanda, TANDA_RAGU, TANDA_SIMPULAN } from '../susun/tandaSel.ts';
import { type AnalisisTriwulan, type UangTriwulan, uangTriwulan } from './analisisTriwulan.ts';
import type { KendalaLingkup } from './kendalaLingkup.ts';

const dua = (nilai: Parameters<typeof tulisAngka>[0]): string => tulisAngka(nilai, { desimal: 2 });

const namaTingkat = (tingkat: AnalisisTriwulan['sebaran'][number]['tingkat']): string => SEBUTAN_TINGKAT[tingkat].judul;

/** Grades per level: how many indicators in each. */
export function tabelSebaran(penyusun: Penyusun, { sebaran, peringkat }: AnalisisTriwulan): Tabel {
  return penyusun.tabel('1', 'sebaran', {
    judul: 'Jumlah Indikator Menurut Tingkat dan Peringkat Capaian',
    kolom: kolom(
      [2.2, 'kiri'],
      [1.2, 'kanan'],
      ...peringkat.map((): [number, 'kanan'] => [1.2, 'kanan']),
      [1.5, 'kanan'],
      [1.6, 'kanan'],
    ),
    kepala: [kepala('Tingkat', 'Indikator', ...peringkat, 'Belum dapat dihitung', 'Rata-rata capaian (%)')],
    isi: sebaran.map((satu) =>
      baris([
        sel(namaTingkat(satu.tingkat)),
        sel(String(satu.jumlah)),
        ...satu.peringkat.map((banyak) => sel(String(banyak))),
        sel(String(satu.tanpaPeringkat)),
        sel(dua(satu.rata.nilai)),
      ]),
    ),
    catatan: [
      [teks('Rata-rata dihitung dari capaian yang belum dibulatkan; yang belum dapat dihitung tidak diikutkan.')],
    ],
    ukuran: 'kecil',
  });
}

/** TW I–IV side by side; what lies ahead is blank. */
export function tabelTren(penyusun: Penyusun, { tren }: AnalisisTriwulan): Tabel {
  const pada = TRIWULAN.map((t) => tren.find((satu) => satu.triwulan === t) ?? null);
  const deret = (judul: string, ambil: (satu: AnalisisTriwulan['tren'][number]) => string): BarisTabel =>
    baris([sel(judul), ...pada.map((satu) => sel(satu === null ? TANDA_KOSONG : ambil(satu)))]);
  return penyusun.tabel('1', 'tren', {
    judul: 'Perkembangan per Triwulan',
    kolom: kolom([3.4, 'kiri'], ...TRIWULAN.map((): [number, 'kanan'] => [1.8, 'kanan'])),
    kepala: [kepala('Uraian', ...TRIWULAN.map(tulisTriwulan))],
    isi: [
      deret('Rata-rata capaian indikator (%)', ({ rata }) => dua(rata.nilai)),
      deret('Target keuangan kumulatif (rupiah)', ({ target }) => tulisAngka(target.nilai)),
      deret('Realisasi keuangan kumulatif (rupiah)', ({ realisasi }) => tulisAngka(realisasi.nilai)),
      deret('Realisasi terhadap target (%)', ({ persenTarget }) => dua(persenTarget.nilai)),
      deret('Serapan terhadap pagu (%)', ({ serapan }) => dua(serapan.nilai)),
    ],
    ukuran: 'kecil',
  });
}

export function grafikTren(penyusun: Penyusun, { tren }: AnalisisTriwulan): Blok[] {
  const nilai = (ambil: (satu: AnalisisTriwulan['tren'][number]) => UangTriwulan['serapan']['nilai']) =>
    tren.map((satu) => ambil(satu)?.toDecimalPlaces(2).toFixed() ?? null);
  const seri = [
    { nama: 'Rata-rata capaian', nilai: nilai(({ rata }) => rata.nilai) },
    { nama: 'Serapan terhadap pagu', nilai: nilai(({ serapan }) => serapan.nilai) },
  ];
  if (tren.length < 2 || seri.every((satu) => satu.nilai.every((n) => n === null))) return [];
  return [
    penyusun.grafik('tren', {
      judul: 'Rata-rata Capaian dan Serapan per Triwulan',
      alt: 'Grafik garis rata-rata capaian dan serapan anggaran per triwulan; angka lengkap pada tabel perkembangan.',
      grafik: {
        jenis: 'garis',
        kategori: tren.map(({ triwulan }) => tulisTriwulan(triwulan)),
        seri,
        satuan: '%',
        sumbu: { min: 0 },
      },
      tabel: null,
      catatan: [],
    }),
  ];
}

/** True when a cell ends in the mark. */
const bertanda = (isi: readonly BarisTabel[], tanda: string): boolean =>
  isi.some((satu) => satu.sel.some(({ isi: potong }) => potong.some((p) => 'teks' in p && p.teks.endsWith(tanda))));

export function tabelCapaian(penyusun: Penyusun, { capaian, triwulan }: AnalisisTriwulan): Tabel {
  const jabatan = new Map(penyusun.bahan.perencanaan.jabatan.map((satu) => [satu.kode, satu.nama]));
  let nomor = 0;
  const isi = [...new Set(capaian.map(({ hitungan }) => hitungan.fakta.tingkat))].flatMap((tingkat): BarisTabel[] => [
    baris([sel(`Tingkat ${namaTingkat(tingkat).toLowerCase()}`, { lebar: 8, rata: 'kiri' })], { gaya: 'kelompok' }),
    ...capaian
      .filter(({ hitungan }) => hitungan.fakta.tingkat === tingkat)
      .map(({ hitungan, titik, predikat }) =>
        baris([
          sel(String(++nomor)),
          sel(hitungan.fakta.nama),
          sel(hitungan.fakta.satuan),
          ...selKinerja(penyusun, hitungan, titik),
          sel(predikat.label ?? TANDA_KOSONG),
          sel(hitungan.fakta.penanggungJawab.map((kode) => jabatan.get(kode) ?? kode).join('; ') || TANDA_KOSONG),
        ]),
      ),
  ]);
  const rujukan = capaian[0]?.predikat.asal;
  return penyusun.tabel('1', 'capaian', {
    judul: `Capaian Kinerja sampai dengan ${tulisTriwulan(triwulan)} ${penyusun.bahan.tahun}`,
    kolom: kolom(
      [0.6, 'tengah'],
      [5, 'kiri'],
      [1.2, 'tengah'],
      [1.6, 'kanan'],
      [1.6, 'kanan'],
      [1.3, 'kanan'],
      [1.7, 'kiri'],
      [3, 'kiri'],
    ),
    kepala: [
      kepala('No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Peringkat', 'Penanggung jawab'),
    ],
    isi,
    catatan: [
      ...(rujukan ? [[teks(`Peringkat: ${rujukan.judul}${rujukan.sitasi ? ` (${rujukan.sitasi})` : ''}.`)]] : []),
      ...catatanTanda({ ragu: bertanda(isi, TANDA_RAGU), simpulan: bertanda(isi, TANDA_SIMPULAN) }),
    ],
    ukuran: 'kecil',
  });
}

const selUang = ({ pagu, target, realisasi, persenTarget, serapan }: UangTriwulan): Sel[] => [
  sel(tulisAngka(pagu.nilai)),
  sel(tulisAngka(target.nilai)),
  sel(tulisAngka(realisasi.nilai)),
  sel(dua(persenTarget.nilai)),
  sel(dua(serapan.nilai)),
];

export function tabelSerapan(penyusun: Penyusun, { anggaran, triwulan, uang }: AnalisisTriwulan): Tabel {
  const gaya = { program: { gaya: 'kelompok' as const }, kegiatan: { gaya: 'subkelompok' as const }, subkegiatan: {} };
  const simpul = (satu: SimpulAnggaran, menjorok: number): BarisTabel[] => [
    baris([sel(satu.kode), sel(satu.nama), ...selUang(uangTriwulan(satu, anggaran.versiBerlaku, triwulan))], {
      menjorok,
      ...gaya[satu.tingkat],
    }),
    ...satu.anak.flatMap((anak) => simpul(anak, menjorok + 1)),
  ];
  return penyusun.tabel('1', 'serapan', {
    judul: `Anggaran dan Realisasi Kumulatif sampai dengan ${tulisTriwulan(triwulan)} ${penyusun.bahan.tahun} (rupiah)`,
    kolom: kolom([2.2, 'kiri'], [5, 'kiri'], [2, 'kanan'], [2, 'kanan'], [2, 'kanan'], [1.3, 'kanan'], [1.3, 'kanan']),
    kepala: [
      kepala(
        'Kode',
        'Program, kegiatan, sub kegiatan',
        'Pagu',
        'Target',
        'Realisasi',
        'Terhadap target (%)',
        'Terhadap pagu (%)',
      ),
    ],
    isi: [
      ...anggaran.program.flatMap((satu) => simpul(satu, 0)),
      ...(anggaran.program.length > 0
        ? [baris([sel('Jumlah', { lebar: 2, rata: 'tengah' }), ...selUang(uang)], { gaya: 'jumlah' })]
        : []),
    ],
    ukuran: 'sangatKecil',
  });
}

const SEBUTAN_TEMUAN = { salah: 'Salah', peringatan: 'Peringatan', saran: 'Saran' } as const;

export function tabelTemuan(penyusun: Penyusun, { temuan }: AnalisisTriwulan): Tabel {
  return penyusun.tabel('1', 'temuan', {
    judul: 'Temuan Pemeriksaan Otomatis',
    kolom: kolom([0.6, 'tengah'], [3.2, 'kiri'], [1.3, 'kiri'], [5.4, 'kiri']),
    kepala: [kepala('No', 'Baris', 'Tingkat', 'Uraian')],
    isi: bernomor(temuan, ({ kode, nama, temuan: satu }, nomor) =>
      baris([sel(nomor), sel(`${kode} ${nama}`), sel(SEBUTAN_TEMUAN[satu.tingkat]), sel(satu.pesan)]),
    ),
    ukuran: 'kecil',
  });
}

const sebutBaris = ({ nama }: KendalaLingkup, satu: CatatanKinerja | TindakLanjut): string =>
  satu.baris === '' ? 'Perangkat daerah seluruhnya' : [satu.baris, nama(satu)].filter(Boolean).join(' ');

export function tabelKendala(penyusun: Penyusun, kendala: KendalaLingkup): Tabel {
  return penyusun.tabel('1', 'kendala', {
    judul: 'Kendala serta Faktor Pendukung dan Penghambat',
    kolom: kolom([0.6, 'tengah'], [2.6, 'kiri'], [3, 'kiri'], [2.6, 'kiri'], [2.6, 'kiri']),
    kepala: [kepala('No', 'Indikator atau kegiatan', 'Kendala', 'Faktor pendukung', 'Faktor penghambat')],
    isi: bernomor(kendala.catatan, (satu, nomor) =>
      baris([
        sel(nomor),
        sel(sebutBaris(kendala, satu)),
        ...[satu.kendala, satu.pendukung, satu.penghambat].map((isi) => sel(isi ?? TANDA_KOSONG)),
      ]),
    ),
    ukuran: 'kecil',
  });
}

/** "lewat 5 hari", "terbuka", "selesai 20 Juli 2024: …". */
function sebutKeadaan(satu: TindakLanjut, hari: string): string {
  const keadaan = keadaanTindakLanjut(satu, hari);
  if (keadaan === 'selesai') return `Selesai ${tulisTanggal(satu.selesai)}: ${satu.catatanSelesai}`;
  return keadaan === 'lewat' ? `Lewat batas ${-sisaHariTindakLanjut(satu, hari)} hari` : 'Terbuka';
}

/** `hari`: the day against which overdue is meant. */
export function tabelTindakLanjut(penyusun: Penyusun, kendala: KendalaLingkup, hari: string): Tabel {
  const jabatan = new Map(penyusun.bahan.perencanaan.jabatan.map((satu) => [satu.kode, satu.nama]));
  const { sendiri, terbawa } = kendala.tindakLanjut;
  let nomor = 0;
  const butir = (satu: TindakLanjut): BarisTabel =>
    baris([
      sel(String(++nomor)),
      sel(satu.uraian),
      sel(sebutBaris(kendala, satu)),
      sel(jabatan.get(satu.jabatan) ?? satu.jabatan),
      sel(tulisTanggal(satu.batas)),
      sel(sebutKeadaan(satu, hari)),
    ]);
  const kelompok = (judul: string, isi: readonly TindakLanjut[]): BarisTabel[] =>
    isi.length === 0 ? [] : [baris([sel(judul, { lebar: 6, rata: 'kiri' })], { gaya: 'kelompok' }), ...isi.map(butir)];
  return penyusun.tabel('1', 'tindakLanjut', {
    judul: `Tindak Lanjut, Keadaan ${tulisTanggal(hari)}`,
    kolom: kolom([0.6, 'tengah'], [3.4, 'kiri'], [2.6, 'kiri'], [2.2, 'kiri'], [1.6, 'kiri'], [2.2, 'kiri']),
    kepala: [kepala('No', 'Tindak lanjut', 'Tentang', 'Penanggung jawab', 'Batas', 'Keadaan')],
    isi: [
      ...kelompok('Terbawa dari triwulan sebelumnya', terbawa),
      ...kelompok('Ditetapkan pada triwulan ini', sendiri),
    ],
    ukuran: 'kecil',
  });
}
