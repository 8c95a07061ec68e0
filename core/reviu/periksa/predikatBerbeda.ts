// Grades and units of one indicator in two tables: "A" here and "BB" there, "persen" here and "dokumen" there.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import { type Buku, type Rujukan, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { kelompokkan } from './kelompokkan.ts';

const PREDIKAT = /^(?:aa|a|bb|b|cc|c|d|wtp|wdp|tmp|sangat baik|baik|cukup|kurang)$/i;
/** Units that mean the same, or that offices use for each other. */
const SETARA: readonly RegExp[] = [
  /^(?:%|persen|persentase|prosentase)$/,
  /^(?:indeks|nilai|poin|skor|angka|predikat|skala|rasio)$/,
];
const SATUAN =
  /^(?:%|persen|persentase|prosentase|indeks|nilai|poin|skor|angka|predikat|skala|rasio|orang|dokumen|laporan|unit|paket|kegiatan|desa|kelompok|lembaga|kasus|hari|jam|menit)$/;

interface Sebutan {
  kunci: string;
  nama: string;
  isi: string;
  rujukan: Rujukan;
  tabel: number;
}

const satukan = (satuan: string): string => {
  const kelas = SETARA.findIndex((pola) => pola.test(satuan));
  return kelas === -1 ? satuan : `=${kelas}`;
};

/** What the tables say in words about each indicator and year. */
function kumpulSebutan(dokumen: Dokumen, apa: 'target' | 'realisasi' | 'satuan'): Sebutan[] {
  return dokumen.tabel.flatMap((tabel) => {
    const indikator = tabel.kolom.findIndex((k) => k.peran === 'indikator');
    if (indikator < 0 || tabel.kotor) return [];
    return tabel.kolom.flatMap((kolom, i) => {
      if (kolom.peran !== apa || i <= indikator) return [];
      return tabel.baris.flatMap((baris): Sebutan[] => {
        const [nama, isi] = [baris.sel[indikator]?.teks ?? '', baris.sel[i]?.teks.trim().toLowerCase() ?? ''];
        if (baris.jenis !== 'data' || !(apa === 'satuan' ? SATUAN : PREDIKAT).test(isi)) return [];
        const kunci = kunciNama(nama);
        if (kunci.length < 8) return [];
        const tahun = apa === 'satuan' ? '' : `${baris.tahun ?? kolom.tahun ?? dokumen.tahun}`;
        const periode = kolom.triwulan ?? baris.triwulan ?? '';
        return [
          { kunci: `${kunci}|${tahun}|${periode}`, nama, isi, rujukan: rujukSel(tabel, baris, i), tabel: tabel.blok },
        ];
      });
    });
  });
}

function periksaSebutan(dokumen: Dokumen, apa: 'target' | 'realisasi' | 'satuan', buku: Buku): void {
  for (const semua of kelompokkan(kumpulSebutan(dokumen, apa), (s) => s.kunci).values()) {
    const [a] = semua;
    const sama = (x: Sebutan, y: Sebutan): boolean =>
      apa === 'satuan' ? satukan(x.isi) === satukan(y.isi) : x.isi === y.isi;
    const b = a === undefined ? undefined : semua.find((s) => !sama(a, s));
    // Two rows of one table under one name are two things.
    if (a === undefined || b === undefined || new Set(semua.map((s) => s.tabel)).size < semua.length) continue;
    const sebut = apa === 'satuan' ? 'Satuan' : apa === 'target' ? 'Target' : 'Realisasi';
    buku.langgar({
      kode: apa === 'satuan' ? 'satuan-berbeda' : 'predikat-berbeda',
      tingkat: apa === 'satuan' ? 'peringatan' : 'salah',
      sel: [b.rujukan],
      serta: semua.filter((s) => s !== b).map((s) => s.rujukan),
      seharusnya: a.rujukan.teks,
      penjelasan: `${sebut} "${a.nama}" berbeda antartabel: ${a.rujukan.teks} dan ${b.rujukan.teks}. Pakai yang ditetapkan dalam perjanjian kinerja.`,
      sitasi: null,
      akar: `${apa}.${a.kunci}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const apa of ['target', 'realisasi', 'satuan'] as const) periksaSebutan(dokumen, apa, buku);
}

const tabel = (satuan: string, target: string): string =>
  `Indikator\tSatuan\tTarget\tRealisasi\nPredikat akuntabilitas kinerja\t${satuan}\t${target}\tbelum`;
const LALU = '\n\nBerikut pengukurannya menurut perjanjian kinerja yang ditetapkan.\n\n';

export const predikatBerbeda: Pemeriksaan = {
  kode: ['predikat-berbeda', 'satuan-berbeda'],
  judul: 'Predikat dan satuan indikator sama di semua tabel',
  sitasi: null,
  periksa,
  contohLulus: [`${tabel('Nilai', 'BB')}${LALU}${tabel('Predikat', 'BB')}`],
  contohGagal: [
    `${tabel('Nilai', 'BB')}${LALU}${tabel('Nilai', 'A')}`,
    `${tabel('Nilai', 'BB')}${LALU}${tabel('Dokumen', 'BB')}`,
  ],
};
