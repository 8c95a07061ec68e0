// A workbook that came back → what stands in the cells of its template. Whoever sorted rows or filtered them changes nothing:
// rows are known by their key, columns by their kode.
import type { SelLembar } from '@tapis/reader/reviu/xlsx/readLembar.ts';
import {
  AWALAN_DASAR,
  BARIS_KODE,
  BARIS_TANDA,
  type BarisTemplat,
  type IsiTemplat,
  KOLOM_KUNCI,
  KOLOM_URAIAN,
  type SelTemplat,
  TANDA_TEMPLAT,
} from './isiTemplat.ts';

const teksSel = (sel: SelTemplat | undefined): string | null =>
  sel === undefined || sel.isi.trim() === '' ? null : sel.isi.trim();

/** Null when the sheet is no template. */
export function readTemplat(sel: readonly SelLembar[]): IsiTemplat | null {
  const baris = new Map<number, Map<number, SelTemplat>>();
  for (const satu of sel) {
    const milik = baris.get(satu.baris) ?? new Map<number, SelTemplat>();
    baris.set(satu.baris, milik.set(satu.kolom, satu));
  }
  const tanda = baris.get(BARIS_TANDA);
  if (tanda?.get(0)?.isi !== TANDA_TEMPLAT) return null;
  const kolom = new Map([...(baris.get(BARIS_KODE) ?? [])].map(([i, { isi }]) => [isi, i]));
  const [kunci, uraian] = [kolom.get(KOLOM_KUNCI), kolom.get(KOLOM_URAIAN)];
  if (kunci === undefined || uraian === undefined) return null;
  const isian = [...kolom].flatMap(([kode, i]) => {
    const dasar = kolom.get(AWALAN_DASAR + kode);
    return dasar === undefined ? [] : [{ kode, i, dasar }];
  });
  const isi = [...baris].sort(([a], [b]) => a - b).filter(([nomor]) => nomor > BARIS_KODE);
  // The heads stand in the first row that has one over a column for entry.
  const iKepala = isi.findIndex(([, milik]) => isian.some(({ i }) => milik.has(i)));
  const kepala = isi[iKepala]?.[1];
  const hasil = isi.slice(iKepala + 1).flatMap(([, milik]): BarisTemplat[] => {
    const nama = teksSel(milik.get(kunci));
    if (iKepala < 0 || nama === null) return [];
    return [
      {
        kunci: nama,
        uraian: teksSel(milik.get(uraian)) ?? '',
        sel: new Map(
          isian.map(({ kode, i, dasar }) => [
            kode,
            {
              judul: teksSel(kepala?.get(i)) ?? kode,
              isi: teksSel(milik.get(i)) === null ? null : (milik.get(i) ?? null),
              dasar: teksSel(milik.get(dasar)),
            },
          ]),
        ),
      },
    ];
  });
  const [kode, nama, waktu] = [1, 2, 3].map((i) => tanda.get(i)?.isi ?? '');
  return { identitas: { kode: kode ?? '', nama: nama ?? '' }, waktu: waktu ?? '', baris: hasil };
}
