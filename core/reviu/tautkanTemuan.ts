// From a finding in a document of our own to the place where its figure was entered: the naskah says of each figure which one it is.
import type { Inline, Blok as IsiNaskah, Naskah } from '../pelaporan/naskah.ts';
import type { Triwulan } from '../values/sel.ts';
import { bersihkan } from './baca/kunciNama.ts';
import { KOLOM_ANGGARAN, KOLOM_INDIKATOR, type SelIndikator, type TautanData } from './tautanData.ts';
import type { Temuan } from './temuan.ts';

/** Words of the document with their figures, below the heading they stand under. */
interface Tempat {
  teks: string;
  isi: readonly Inline[];
  bagian: string | null;
}

const tulis = (isi: readonly Inline[]): string =>
  bersihkan(isi.map((satu) => (satu.t === 'ganti' ? ' ' : satu.teks)).join(''));

/** Rows and paragraphs in reading order. */
function kumpulTempat(naskah: Naskah): Tempat[] {
  let bagian: string | null = null;
  const baca = (blok: IsiNaskah): Tempat[] => {
    const tempat = (isi: readonly Inline[]): Tempat => ({ teks: tulis(isi), isi, bagian });
    switch (blok.jenis) {
      case 'judul':
        bagian = blok.id;
        return [{ teks: bersihkan([blok.nomor, blok.teks].filter(Boolean).join(' ')), isi: [], bagian }];
      case 'paragraf':
        return [tempat(blok.isi)];
      case 'daftar':
        return blok.butir.map(tempat);
      case 'tabel':
        return [
          { teks: bersihkan([blok.nomor, blok.judul].filter(Boolean).join(' ')), isi: [], bagian },
          ...[...blok.kepala, ...blok.isi.map(({ sel }) => sel)].map((sel) => ({
            teks: sel
              .map(({ isi }) => tulis(isi))
              .filter(Boolean)
              .join('\t'),
            isi: sel.flatMap(({ isi }) => isi),
            bagian,
          })),
          ...blok.catatan.map(tempat),
        ];
      case 'kotak':
        return blok.isi.flatMap(baca);
      case 'gambar':
        return [{ teks: bersihkan(`${blok.nomor} ${blok.judul}`), isi: [], bagian }, ...blok.catatan.map(tempat)];
      default:
        return [];
    }
  };
  return naskah.bagian.flatMap((satu) => {
    bagian = null;
    return satu.isi.flatMap(baca);
  });
}

const INDIKATOR = /^indikator\.(.+?)\.(?:tw([1-4])\.)?(target|realisasi|capaian|[a-z]\w*)(?:\.(\d{4}))?$/i;
const ANGGARAN = /^(?:anggaran|belanja)\.(?:(\d[\d.]*\d|tw[1-4])\.)?(\w+)$/;

/** The column of a table of money that this part of a kunci fills. */
const kolomAnggaran = (bagian: string) =>
  KOLOM_ANGGARAN.find((satu) => satu === (bagian === 'anggaran' ? 'pagu' : bagian));

/** Where the figure of this kunci is entered, or shown with its inputs where it is computed. */
export function tautanKunci(kunci: string): TautanData | null {
  const [, kode, tw, bagian, tahun] = INDIKATOR.exec(kunci) ?? [];
  if (kode !== undefined) {
    const triwulan = tw === undefined ? null : (Number(tw) as Triwulan);
    const saat: Omit<SelIndikator, 'kolom'> =
      triwulan !== null ? { triwulan } : tahun === undefined ? {} : { tahun: Number(tahun) };
    if (bagian === 'target') return { layar: 'target', kode, ...saat };
    if (bagian === 'realisasi' && triwulan !== null)
      return { layar: 'isian', lembar: 'kinerja', baris: kode, triwulan };
    const kolom = KOLOM_INDIKATOR.find((satu) => satu === bagian);
    return { layar: 'indikator', kode, ...(kolom ? { kolom } : {}), ...saat };
  }
  const [uang, baris = null, kata = ''] = ANGGARAN.exec(kunci) ?? [];
  if (uang === undefined) return /^(?:anggaran|belanja)\./.test(kunci) ? { layar: 'anggaran', baris: null } : null;
  const kolom = kolomAnggaran(kata);
  return { layar: 'anggaran', baris, ...(kolom ? { kolom } : {}) };
}

const kunciDari = (isi: readonly Inline[], ditemukan: string | null): string[] => {
  const angka = isi.flatMap((satu) => (satu.t === 'angka' ? [satu] : []));
  const exact = angka.filter(({ teks }) => ditemukan !== null && bersihkan(teks) === ditemukan);
  return [...exact, ...angka].map(({ kunci }) => kunci);
};

const KODE_ANGGARAN = /^\d\.\d{2}(?:\.\d+){1,4}$/;

/** A row whose cells carry no kunci still names its program or sub kegiatan by kode. */
const kodeDari = (teks: string): string | undefined => teks.split('\t').find((satu) => KODE_ANGGARAN.test(satu));

/** Null of the whole book: the document itself, whatever else is known. */
export function tautkanTemuan(naskah: Naskah, temuan: readonly Temuan[]): Temuan[] {
  const semua = kumpulTempat(naskah);
  return temuan.map((satu) => {
    const kutipan = bersihkan(satu.kutipan.replaceAll('\t', ' '));
    const rata = (teks: string) => teks.replaceAll('\t', ' ');
    const ada =
      semua.find(({ teks }) => rata(teks) === kutipan) ??
      (kutipan === '' ? undefined : semua.find(({ teks }) => rata(teks).includes(kutipan)));
    const kunci = kunciDari(ada?.isi ?? [], satu.ditemukan).map(tautanKunci);
    const kode = kodeDari(ada?.teks ?? '');
    const tautan =
      kunci.find((tujuan) => tujuan !== null) ??
      (kode === undefined ? null : ({ layar: 'anggaran', baris: kode } as const)) ??
      ({ layar: 'dokumen', bagian: ada?.bagian ?? null } as const);
    return { ...satu, tautan };
  });
}
