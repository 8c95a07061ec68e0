// "Sisa anggaran terbesar berada pada belanja pegawai": the row that a sentence calls the highest or the lowest, against its table.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import { onceFor } from '../baca/onceFor.ts';
import type { Kolom, PeranKolom } from '../baca/peranKolom.ts';
import { type Buku, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type Kalimat, rujukKalimat, semuaKalimat, tahunDalam } from './kalimat.ts';
import { nilaiSel } from './kolomKerabat.ts';

/** What is ranked, with the columns that may mean it. */
const UKURAN: readonly [RegExp, readonly PeranKolom[]][] = [
  [/\b(?:penyerapan|serapan|persentase realisasi)\b/i, ['persen', 'serapan']],
  [/\bsisa\b/i, ['sisa']],
  [/\bcapaian\b/i, ['capaian']],
  [/\befisiensi\b/i, ['efisiensi']],
  [/\brealisasi\b/i, ['realisasi', 'persen', 'serapan', 'capaian']],
  [/\b(?:pagu|anggaran|alokasi)\b/i, ['anggaran']],
  [/\b(?:jumlah|responden|kunjungan|pegawai|pengunjung)\b/i, ['jumlah', 'persen']],
];
const SEBUTAN = /\b(?:terbesar|tertinggi|terbanyak|terendah|terkecil|paling (?:tinggi|besar|banyak|rendah|kecil))\b/i;
const PERINGKAT = new RegExp(
  `\\b((?:\\p{L}+\\s+){0,5}?)(${SEBUTAN.source})([^.;]{0,40}?)\\b(?:(?:pada|adalah|yaitu|oleh|dicapai|dimiliki|diperoleh|terdapat|terjadi|berada|ada|di)\\s+)+`,
  'giu',
);

interface Calon {
  tabel: TabelTerbaca;
  baris: BarisTerbaca;
}

const semuaBernama = onceFor((dokumen: Dokumen): readonly (Calon & { nama: string })[] =>
  dokumen.tabel
    .filter((tabel) => !tabel.kotor)
    .flatMap((tabel) =>
      tabel.baris.flatMap((baris) => {
        const nama = baris.jenis === 'data' ? kunciNama(baris.label) : '';
        return nama.length > 3 ? [{ tabel, baris, nama }] : [];
      }),
    ),
);

/** The row that the words begin with the name of, the longest name first. */
function barisBernama(dokumen: Dokumen, kata: string): Calon[] {
  const kunci = `${kunciNama(kata)} `;
  const semua = semuaBernama(dokumen).filter(({ nama }) => kunci.startsWith(nama) && kunci[nama.length] === ' ');
  const panjang = Math.max(0, ...semua.map((c) => c.nama.length));
  return semua.filter((c) => c.nama.length === panjang);
}

/** The figure of a row among those it may be ranked with: same level, same column. */
function seTingkat({ tabel, baris }: Calon, kolom: number): { nilai: NilaiCetak; baris: BarisTerbaca }[] {
  return tabel.baris.flatMap((b) => {
    const nilai = nilaiSel(b, kolom);
    const sama = b.jenis === 'data' && b.tingkat === baris.tingkat && b.belanja === baris.belanja;
    return sama && nilai !== null ? [{ nilai, baris: b }] : [];
  });
}

function periksaKalimat(dokumen: Dokumen, k: Kalimat, buku: Buku): void {
  if (!SEBUTAN.test(k.teks)) return;
  for (const t of k.teks.matchAll(PERINGKAT)) periksaKlaim(dokumen, k, t, buku);
}

/** The measure right before the word, else the last one that the sentence names before it. */
function peranUkuran(k: Kalimat, t: RegExpExecArray): readonly PeranKolom[] | undefined {
  const dekat = UKURAN.find(([pola]) => pola.test(`${t[1]} ${t[3]}`))?.[1];
  const depan = k.teks.slice(0, t.index);
  const jauh = UKURAN.find(([pola]) => pola.test(depan))?.[1];
  return dekat ?? jauh;
}

function periksaKlaim(dokumen: Dokumen, k: Kalimat, t: RegExpExecArray, buku: Buku): void {
  if (tahunDalam(k.teks).some((x) => x !== dokumen.tahun) || /\b(?:tidak|bukan|salah satu|kedua|ketiga)\b/i.test(t[0]))
    return;
  const peran = peranUkuran(k, t);
  const tinggi = /besar|tinggi|banyak/i.test(t[2] ?? '');
  const calon = barisBernama(dokumen, k.teks.slice(t.index + t[0].length));
  const depan = kunciNama(k.teks.slice(0, t.index + t[0].length));
  // The sentence may call the column by its title.
  const named = (kolom: Kolom): boolean => {
    const nama = kunciNama(kolom.judul);
    return nama.length > 4 && ` ${depan} `.includes(` ${nama} `);
  };
  const bukti = calon.flatMap((c) =>
    c.tabel.kolom.flatMap((kolom, i) => {
      const tanpaUkuran = named(kolom) || (kolom.peran === 'jumlah' && /banyak/i.test(t[2] ?? ''));
      if (!(peran === undefined ? tanpaUkuran : kolom.peran !== null && peran.includes(kolom.peran))) return [];
      if (kolom.tahun !== null && dokumen.tahun !== null && kolom.tahun !== dokumen.tahun) return [];
      const sendiri = nilaiSel(c.baris, i);
      const semua = seTingkat(c, i);
      if (sendiri === null || semua.length < 2) return [];
      const lebih = semua.filter(({ nilai }) =>
        tinggi ? nilai.nilai.gt(sendiri.nilai) : nilai.nilai.lt(sendiri.nilai),
      );
      const teratas = [...lebih].sort((a, b) => b.nilai.nilai.comparedTo(a.nilai.nilai) * (tinggi ? 1 : -1))[0];
      return [{ ...c, i, sendiri, teratas }];
    }),
  );
  const [satu] = bukti;
  // One column in which the row leads is enough: the sentence may mean that one.
  if (satu?.teratas === undefined || bukti.some((b) => b.teratas === undefined)) return;
  const sel = rujukKalimat(k, { mulai: t.index, panjang: t[0].length });
  buku.langgar({
    kode: 'klaim-peringkat',
    tingkat: bukti.length === 1 ? 'salah' : 'peringatan',
    sel: [sel],
    serta: [rujukSel(satu.tabel, satu.baris, satu.i), rujukSel(satu.tabel, satu.teratas.baris, satu.i)],
    seharusnya: satu.teratas.baris.label,
    penjelasan: `Kalimat ini menyebut "${satu.baris.label}" ${t[2]}, sedangkan tabel memuat ${satu.sendiri.teks} untuknya dan ${satu.teratas.nilai.teks} untuk "${satu.teratas.baris.label}".`,
    sitasi: null,
    akar: `klaim-peringkat.${sel.id}`,
    standsOnSerta: true,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const k of semuaKalimat(dokumen)) periksaKalimat(dokumen, k, buku);
}

const TABEL =
  'Uraian\tAnggaran\tRealisasi\tSisa\nBelanja Pegawai\t4.000\t3.800\t200\nBelanja Barang\t3.000\t2.500\t500\nJumlah\t7.000\t6.300\t700\n\n';

export const klaimPeringkat: Pemeriksaan = {
  kode: ['klaim-peringkat'],
  judul: 'Yang disebut tertinggi atau terendah memang demikian',
  sitasi: null,
  periksa,
  contohLulus: [
    `${TABEL}Sisa anggaran terbesar berada pada belanja barang.`,
    `${TABEL}Pagu terbesar adalah belanja pegawai.`,
  ],
  contohGagal: [`${TABEL}Sisa anggaran terbesar berada pada belanja pegawai.`],
};
