// The papers of a reviu by the APIP as documents: statement, working paper, report of the reviu (PermenPANRB 53/2014, Lampiran III).
import type { BarisTabel, Blok, Naskah } from '../../pelaporan/naskah.ts';
import { blokPernyataanReviu, type PernyataanReviu } from '../../pelaporan/pernyataanReviu.ts';
import { baris, judul, kepala, kolom, paragraf, sel } from '../../pelaporan/susun/isi.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import { belumSelesai, type CatatanReviu } from './alurCatatan.ts';
import { buatPernyataan, type IsiReviu } from './isiReviu.ts';
import { KATA_STATUS_CATATAN, kataJawaban } from './kataReviu.ts';

export const NASKAH_REVIU = ['pernyataan', 'kertas-kerja', 'laporan'] as const;
export type NaskahReviu = (typeof NASKAH_REVIU)[number];

const NAMA: Record<NaskahReviu, string> = {
  pernyataan: 'Pernyataan Telah Direviu',
  'kertas-kerja': 'Kertas Kerja Reviu Laporan Kinerja',
  laporan: 'Laporan Hasil Reviu Laporan Kinerja',
};

const body = (teks: string): Blok => paragraf(teks, { menjorok: true });

/** Lines that people typed, one paragraph each; an open place where there are none. */
const typed = (teks: string): Blok[] => {
  const isi = teks
    .split(/\n+/)
    .map((satu) => satu.trim())
    .filter(Boolean);
  return isi.length > 0 ? isi.map(body) : [paragraf('(Belum ditulis.)', { gaya: 'sumber' })];
};

const daftar = (butir: readonly string[], kosong: string): Blok[] =>
  butir.length === 0
    ? [paragraf(kosong)]
    : [{ jenis: 'daftar', gaya: 'angka', butir: butir.map((satu) => [{ t: 'teks', teks: satu }]) }];

function ringkasJawaban({ butir }: IsiReviu): string {
  const banyak = (kata: string) => butir.filter((satu) => kataJawaban(satu) === kata).length;
  const bagian = ['Ya', 'Tidak', 'Tidak berlaku', 'Belum dijawab'].flatMap((kata) =>
    banyak(kata) === 0 ? [] : [`${banyak(kata)} ${kata.toLowerCase()}`],
  );
  return `Daftar uji ${butir.length} butir: ${bagian.join(', ')}.`;
}

function tabelButir({ butir }: IsiReviu): Blok {
  const isi: BarisTabel[] = [];
  let kelompok = '';
  for (const satu of butir) {
    if (satu.kelompok !== kelompok) {
      kelompok = satu.kelompok;
      isi.push(baris([sel(kelompok, { lebar: 4, tebal: true })], { gaya: 'kelompok' }));
    }
    isi.push(baris([sel(satu.kode), sel(satu.kalimat), sel(kataJawaban(satu)), sel(satu.catatan || '–')]));
  }
  return {
    jenis: 'tabel',
    id: 'daftar-uji',
    nomor: null,
    judul: null,
    kolom: kolom([0.8, 'tengah'], [5, 'kiri'], [1.3, 'tengah'], [4, 'kiri']),
    kepala: [kepala('Butir', 'Yang diuji', 'Hasil', 'Catatan')],
    isi,
    catatan: [],
    ukuran: 'kecil',
  };
}

/** What the unit said, agreed to and did, in one cell. */
function tanggapan({ sepakat, tanggapan: isi, batas, pelaksanaan, penilaian }: CatatanReviu): string {
  const stance = sepakat === null ? '' : sepakat ? 'Sepakat.' : 'Tidak sependapat.';
  return (
    [
      stance,
      isi,
      batas && `Paling lambat ${tulisTanggal(batas)}.`,
      pelaksanaan && `Pelaksanaan: ${pelaksanaan}`,
      penilaian && `APIP: ${penilaian}`,
    ]
      .filter(Boolean)
      .join(' ') || '–'
  );
}

function tabelCatatan({ catatan }: IsiReviu): Blok[] {
  if (catatan.length === 0) return [paragraf('Tidak ada catatan hasil reviu.')];
  return [
    {
      jenis: 'tabel',
      id: 'catatan-reviu',
      nomor: null,
      judul: null,
      kolom: kolom([0.6, 'tengah'], [0.9, 'tengah'], [3.6, 'kiri'], [2.8, 'kiri'], [3.4, 'kiri'], [1.4, 'tengah']),
      kepala: [kepala('No', 'Butir', 'Kesalahan atau kelemahan', 'Saran perbaikan', 'Tanggapan unit', 'Status')],
      isi: catatan.map((satu) =>
        baris([
          sel(String(satu.nomor)),
          sel(satu.butir ?? '–'),
          sel(satu.rujukan ? `${satu.uraian} (${satu.rujukan})` : satu.uraian),
          sel(satu.saran || '–'),
          sel(tanggapan(satu)),
          sel(KATA_STATUS_CATATAN[satu.status]),
        ]),
      ),
      catatan: [],
      ukuran: 'kecil',
    },
  ];
}

function writePenelaah({ penelaah = [], persetujuan }: IsiReviu): string {
  const reviewedBy = penelaah.length > 0 ? `Direviu oleh ${penelaah.join(', ')}.` : 'Penelaah tidak tercatat.';
  if (persetujuan === null) return `${reviewedBy} Belum disetujui Inspektur.`;
  const { nama, jabatan, tanggal, dasar, sendiri } = persetujuan;
  return [
    reviewedBy,
    `Disetujui oleh ${nama}, ${jabatan}, ${tulisTanggal(tanggal)}${dasar === null ? '' : ` (${dasar})`}.`,
    ...(sendiri === undefined ? [] : [`Penelaah dan penyetuju orang yang sama, karena: ${sendiri}`]),
  ].join(' ');
}

function isiKertasKerja(isi: IsiReviu): Blok[] {
  const bagian = (id: string, huruf: string, nama: string, blok: Blok[]): Blok[] => [
    judul(2, id, huruf, nama),
    ...blok,
  ];
  return [
    judul(1, 'kertas-kerja-apip', null, `KERTAS KERJA REVIU LAPORAN KINERJA TAHUN ${isi.tahun}`),
    paragraf(isi.unit, { rata: 'tengah' }),
    paragraf(isi.berlakuUntuk, { gaya: 'sumber' }),
    ...bagian('hal-direviu', 'A.', 'Hal yang Direviu dan Langkah Reviu', typed(isi.uraian.langkah)),
    ...bagian('pengujian-data', 'B.', 'Hasil Pengujian Keandalan dan Akurasi Data', typed(isi.uraian.pengujian)),
    ...bagian('telaahan-sakip', 'C.', 'Telaahan atas Penyelenggaraan SAKIP', typed(isi.uraian.telaahan)),
    ...bagian('hasil-daftar-uji', 'D.', 'Daftar Uji', [paragraf(ringkasJawaban(isi)), tabelButir(isi)]),
    ...bagian('catatan-hasil', 'E.', 'Catatan Hasil Reviu dan Tanggapan', tabelCatatan(isi)),
    ...bagian('simpulan-reviu', 'F.', 'Simpulan', typed(isi.uraian.simpulan)),
    ...bagian('penelaah-penyetuju', 'G.', 'Penelaah dan Penyetuju', [paragraf(writePenelaah(isi))]),
  ];
}

function isiLaporan(isi: IsiReviu): Blok[] {
  const standing = isi.catatan.filter(({ status }) => status !== 'dicabut');
  const sebut = (satu: CatatanReviu) => `Catatan ${satu.nomor}: ${satu.saran || satu.uraian}`;
  const agreed = standing.filter(({ sepakat }) => sepakat === true);
  const done = standing.filter(({ status }) => status === 'dilaksanakan' || status === 'selesai');
  return [
    judul(1, 'laporan-reviu', null, `LAPORAN HASIL REVIU LAPORAN KINERJA TAHUN ${isi.tahun}`),
    paragraf(isi.unit, { rata: 'tengah' }),
    judul(2, 'prosedur', 'A.', 'Prosedur yang Dilakukan'),
    ...typed(isi.uraian.langkah),
    paragraf(ringkasJawaban(isi)),
    judul(2, 'kelemahan', 'B.', 'Kesalahan atau Kelemahan yang Ditemukan'),
    ...daftar(
      standing.map(({ uraian }) => uraian),
      'Tidak ada catatan hasil reviu.',
    ),
    judul(2, 'disepakati', 'C.', 'Langkah Perbaikan yang Disepakati'),
    ...daftar(
      agreed.map(
        (satu) =>
          `Catatan ${satu.nomor}: ${satu.tanggapan}${satu.batas ? ` (paling lambat ${tulisTanggal(satu.batas)})` : ''}`,
      ),
      'Belum ada langkah perbaikan yang disepakati.',
    ),
    judul(2, 'dilakukan', 'D.', 'Langkah Perbaikan yang Dilakukan'),
    ...daftar(
      done.map(
        (satu) =>
          `Catatan ${satu.nomor}: ${satu.pelaksanaan}${satu.status === 'selesai' ? '' : ' (belum dinilai APIP)'}`,
      ),
      'Belum ada langkah perbaikan yang dilaporkan selesai.',
    ),
    judul(2, 'belum-dilaksanakan', 'E.', 'Saran yang Belum Dilaksanakan'),
    ...daftar(
      standing.filter((satu) => belumSelesai(satu) && satu.status !== 'dilaksanakan').map(sebut),
      'Semua saran sudah dilaksanakan.',
    ),
    judul(2, 'simpulan-laporan', 'F.', 'Simpulan'),
    ...typed(isi.uraian.simpulan),
  ];
}

const ISI: Record<Exclude<NaskahReviu, 'pernyataan'>, (isi: IsiReviu) => Blok[]> = {
  'kertas-kerja': isiKertasKerja,
  laporan: isiLaporan,
};

/** Pure. `hash`: of the content, lower-case hex; `beku`: the statement as it was approved, null before. */
export function composeReviuApip(
  jenis: NaskahReviu,
  isi: IsiReviu,
  hash: string,
  beku: PernyataanReviu | null = null,
): Naskah {
  const pernyataan = beku ?? buatPernyataan(isi);
  const kode = jenis === 'pernyataan' ? pernyataan.verifikasi?.kode : undefined;
  const nama = `${NAMA[jenis]} Tahun ${isi.tahun}`;
  return {
    skema: 1,
    judul: nama,
    subjudul: isi.unit,
    tahun: isi.tahun,
    bahasa: 'id',
    penerbit: isi.unit,
    hashBahan: hash,
    kertas: 'A4',
    kepalaHalaman: `${nama} · ${isi.unit}`,
    kakiHalaman: isi.persetujuan
      ? [isi.unit, kode].filter(Boolean).join(' · ')
      : `${isi.unit} · draf, belum disetujui Inspektur`,
    bagian: [
      {
        id: `reviu-${jenis}`,
        jenis: 'bab',
        orientasi: jenis === 'kertas-kerja' ? 'lanskap' : 'potret',
        penomoran: { jenis: 'bab', awalan: { pernyataan: 'PR', 'kertas-kerja': 'KK', laporan: 'LHR' }[jenis] },
        mulaiUlang: true,
        isi: jenis === 'pernyataan' ? blokPernyataanReviu(pernyataan) : ISI[jenis](isi),
      },
    ],
  };
}
