// The two tables of the annex. A whole budget node keeps the kunci of its figure, so that HTML can explain it.
import { bedaPagu } from '../../anggaran/selisihPagu.ts';
import { desimal } from '../../values/desimal.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import type { Sel, Tabel } from '../naskah.ts';
import { baris, bernomor, kepala, kolom, sel, teks } from '../susun/isi.ts';
import type { BarisAnggaran, IsiPerjanjian } from './isiPerjanjian.ts';
import { tulisTarget } from './tulisTarget.ts';

export function tabelKinerja(isi: IsiPerjanjian): Tabel {
  return {
    jenis: 'tabel',
    id: `tabel-pk-${isi.versi}-kinerja`,
    nomor: null,
    judul: null,
    kolom: kolom([0.6, 'tengah'], [2.6, 'kiri'], [2.8, 'kiri'], [5, 'kiri'], [1.1, 'tengah'], [1.3, 'kanan']),
    kepala: [
      kepala('No', isi.kepala ? 'Sasaran Strategis' : 'Sasaran', 'Indikator Kinerja', 'Formulasi', 'Satuan', 'Target'),
    ],
    isi: bernomor(isi.kinerja, (butir, nomor) =>
      baris([
        sel(nomor),
        sel(butir.sasaran),
        sel(butir.nama),
        sel(butir.formulasi),
        sel(butir.satuan),
        sel(tulisTarget(butir.target, butir.presisi)),
      ]),
    ),
    catatan: [],
    ukuran: 'kecil',
  };
}

/** Money of one version; the figure explains itself where it is the whole node in the whole budget. */
function uang(nilai: string | null, kode: string, jenis: string | undefined, utuh: boolean): Sel {
  const isi = tulisAngka(desimal(nilai));
  if (!utuh || nilai === null || jenis === undefined) return sel(isi);
  return sel([{ t: 'angka', teks: isi, kunci: kode === '' ? `anggaran.${jenis}` : `anggaran.${kode}.${jenis}` }]);
}

const beda = (semula: string | null, menjadi: string | null): string =>
  tulisAngka(bedaPagu(desimal(semula), desimal(menjadi)).selisih);

export function tabelAnggaran({ versi, anggaran, perubahan, kepala: milikKepala }: IsiPerjanjian): Tabel {
  const jenis = anggaran.versi?.jenis;
  const angka = (kode: string, nilai: string | null, utuh: boolean, semula: string | null): Sel[] =>
    perubahan === null
      ? [uang(nilai, kode, jenis, utuh)]
      : [sel(tulisAngka(desimal(semula))), uang(nilai, kode, jenis, utuh), sel(beda(semula, nilai))];
  const satuBaris = ({ kode, nomor, nama, tingkat, nilai, utuh }: BarisAnggaran) =>
    baris(
      [
        sel(nomor),
        sel(nama),
        ...angka(kode, nilai, utuh, perubahan?.anggaranSemula[kode] ?? null),
        sel(tingkat === 'subkegiatan' ? 'APBD' : ''),
      ],
      {
        menjorok: ['program', 'kegiatan', 'subkegiatan'].indexOf(tingkat),
        ...(tingkat === 'program' ? { gaya: 'kelompok' } : tingkat === 'kegiatan' ? { gaya: 'subkelompok' } : {}),
      },
    );
  const adaBagian = anggaran.baris.some(({ utuh }) => !utuh);
  return {
    jenis: 'tabel',
    id: `tabel-pk-${versi}-anggaran`,
    nomor: null,
    judul: null,
    kolom: kolom(
      [1.2, 'kiri'],
      [6, 'kiri'],
      ...(perubahan ? [1, 2, 3] : [1]).map((): [number, 'kanan'] => [2.1, 'kanan']),
      [1.4, 'tengah'],
    ),
    kepala: [
      kepala(
        'No',
        'Program/Kegiatan/Sub Kegiatan',
        ...(perubahan ? ['Semula (rupiah)', 'Menjadi (rupiah)', 'Selisih (rupiah)'] : ['Anggaran (rupiah)']),
        'Keterangan',
      ),
    ],
    isi: [
      ...anggaran.baris.map(satuBaris),
      baris(
        [
          sel('Jumlah', { lebar: 2, rata: 'tengah' }),
          ...angka('', anggaran.jumlah, milikKepala, perubahan?.jumlah.semula ?? null),
          sel(''),
        ],
        { gaya: 'jumlah' },
      ),
    ],
    catatan: adaBagian
      ? [
          [
            teks(
              'Jumlah program dan kegiatan yang dikerjakan bersama hanya memuat bagian yang menjadi tanggung jawab Pihak Pertama.',
            ),
          ],
        ]
      : [],
    ukuran: 'sangatKecil',
  };
}
