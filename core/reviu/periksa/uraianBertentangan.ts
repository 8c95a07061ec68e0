// Words that contradict each other: a service "di dalam" whose indicator says "di luar", strategies of the text against those of the table.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import { type Buku, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const LAWAN: readonly [RegExp, string][] = [
  [/\bdi dalam (\p{L}{4,})\b.{0,160}?\bindikator\p{L}*\b.{0,200}?\bdi luar \1\b/iu, '"di dalam" dan "di luar"'],
  [/\bdi luar (\p{L}{4,})\b.{0,160}?\bindikator\p{L}*\b.{0,200}?\bdi dalam \1\b/iu, '"di luar" dan "di dalam"'],
];

function periksaLawan(dokumen: Dokumen, buku: Buku): void {
  for (const [pola, sebutan] of LAWAN) {
    const kena = dokumen.paragraf.flatMap((p) => {
      const t = pola.exec(p.teks);
      return t === null ? [] : [rujukTeks(p, t.index, t[0].length)];
    });
    const [pertama, ...lain] = kena;
    if (pertama === undefined) continue;
    buku.langgar({
      kode: 'istilah-bertentangan',
      tingkat: 'peringatan',
      sel: [pertama],
      serta: lain,
      seharusnya: null,
      penjelasan: `Nama layanan dan indikatornya bertentangan: ${sebutan} untuk hal yang sama. Pakai istilah yang sesuai kewenangan daerah.`,
      sitasi: null,
      akar: `lawan.${sebutan}`,
    });
  }
}

const kataPokok = (teks: string): Set<string> =>
  new Set(
    kunciNama(teks)
      .split(' ')
      .filter((k) => k.length > 5),
  );

/** Share of the words of `a` that `b` has too. */
function irisan(a: Set<string>, b: Set<string>): number {
  const sama = [...a].filter((k) => b.has(k)).length;
  return Math.min(a.size, b.size) === 0 ? 0 : sama / Math.min(a.size, b.size);
}

/** A list announced as strategies of which none is in the table of strategies. */
function periksaStrategi(dokumen: Dokumen, buku: Buku): void {
  const tabel = dokumen.tabel.find((t) => t.kolom.some((k) => /^strategi$/i.test(k.judul)));
  const kolom = tabel?.kolom.findIndex((k) => /^strategi$/i.test(k.judul)) ?? -1;
  if (tabel === undefined) return;
  const isi = tabel.baris
    .flatMap((b) => [b.sel[kolom - 1]?.teks ?? '', b.sel[kolom]?.teks ?? ''])
    .filter((teks) => teks.length > 15)
    .map(kataPokok);
  if (isi.length === 0) return;
  for (const [i, p] of dokumen.paragraf.entries()) {
    if (!/^strategi\b[^.]*(?:sebagai berikut|berikut ini|adalah|yaitu)\s*:$/i.test(p.teks)) continue;
    const butir = [];
    for (const q of dokumen.paragraf.slice(i + 1, i + 10)) {
      if (!/^(?:\d{1,2}[.)]|[a-z][.)]|[-•])\s/.test(q.teks)) break;
      butir.push(q);
    }
    const lain = butir.filter((q) => !isi.some((s) => irisan(kataPokok(q.teks), s) >= 0.6));
    if (butir.length < 2 || lain.length < butir.length) continue;
    buku.langgar({
      kode: 'strategi-berbeda',
      tingkat: 'saran',
      sel: [rujukTeks(p, 0, p.teks.length)],
      serta: [
        ...lain.map((q) => rujukTeks(q, 0, Math.min(80, q.teks.length))),
        ...tabel.baris.slice(0, 4).map((b) => rujukSel(tabel, b, null)),
      ],
      seharusnya: null,
      penjelasan: `${butir.length} strategi di sini tidak sama dengan strategi dalam tabel Renstra. Kutip strategi yang ditetapkan.`,
      sitasi: null,
      akar: 'strategi',
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  periksaLawan(dokumen, buku);
  periksaStrategi(dokumen, buku);
}

const TABEL =
  'TUJUAN\tSASARAN\tSTRATEGI\nMeningkatnya layanan\tMeningkatnya mutu layanan\tMeningkatkan kompetensi petugas lapangan';

export const uraianBertentangan: Pemeriksaan = {
  kode: ['istilah-bertentangan', 'strategi-berbeda'],
  judul: 'Uraian tidak saling bertentangan',
  sitasi: null,
  periksa,
  contohLulus: [
    'Layanan di dalam panti menjadi kewenangan provinsi, di luar panti kewenangan kabupaten.',
    `Strategi dinas adalah sebagai berikut:\n\n1. Peningkatan kompetensi petugas lapangan\n\n2. Penguatan kelembagaan\n\n${TABEL}`,
  ],
  contohGagal: [
    'Rehabilitasi anak di dalam panti; Indikatornya persentase anak yang dilayani di luar panti.',
    `Strategi dinas adalah sebagai berikut:\n\n1. Pembangunan gudang cadangan\n\n2. Penguatan kelembagaan\n\n${TABEL}`,
  ],
};
