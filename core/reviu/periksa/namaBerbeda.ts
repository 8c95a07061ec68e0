// One thing, two names: rows of two trees with the same money but other words, headings that misspell a program, titles of one person.
import type { Amatan } from '../baca/amatan.ts';
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { jarakHuruf, kemiripan, kunciNama } from '../baca/kunciNama.ts';
import { type Buku, type Rujukan, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const kataKunci = (kunci: string): string[] => kunci.split(' ').filter((k) => k.length > 3);

/** Words of one name that the other has in no spelling. */
const kataLain = (a: string, b: string): string[] =>
  kataKunci(a).filter((k) => !kataKunci(b).some((l) => jarakHuruf(k, l) <= (k.length > 6 ? 2 : 1)));

/** Names of one table with their money, where the money tells the row. */
function pemilikPagu(dokumen: Dokumen): Map<string, Amatan[]> {
  const hasil = new Map<string, Amatan[]>();
  for (const a of dokumen.amatan) {
    if (a.ukuran !== 'pagu' || a.tabel.kotor || a.tingkat === null || a.tingkat < 1 || a.nilai.nilai.lt(1_000_000))
      continue;
    const kunci = `${a.tingkat}|${a.nilai.nilai.toString()}`;
    hasil.set(kunci, [...(hasil.get(kunci) ?? []), a]);
  }
  return hasil;
}

const rujukNama = ({ tabel, baris, nama }: Amatan): Rujukan =>
  rujukSel(tabel, baris, baris.sel.find((s) => s?.teks === nama)?.kolom ?? null);

function periksaPohon(dokumen: Dokumen, buku: Buku): void {
  for (const semua of pemilikPagu(dokumen).values()) {
    // Money that two rows of one table share does not tell which is which.
    const rancu = semua.some((a) => semua.some((b) => a.tabel === b.tabel && a.kunci !== b.kunci));
    if (rancu) continue;
    for (const [i, a] of semua.entries())
      for (const b of semua.slice(i + 1)) {
        if (a.tabel === b.tabel || a.kunci === b.kunci) continue;
        const lain = [...kataLain(a.kunci, b.kunci), ...kataLain(b.kunci, a.kunci)];
        const mirip = kemiripan(a.kunci, b.kunci);
        if (lain.length === 0 || mirip < 0.5) continue;
        const [pendek, panjang] = a.nama.length <= b.nama.length ? [a, b] : [b, a];
        buku.langgar({
          kode: 'nama-berbeda',
          tingkat: 'peringatan',
          sel: [rujukNama(pendek)],
          serta: [rujukNama(panjang)],
          seharusnya: null,
          penjelasan: `Pagu ${a.nilai.teks} dimiliki "${pendek.nama}" di satu tabel dan "${panjang.nama}" di tabel lain. Pakai satu nama sesuai nomenklatur.`,
          sitasi: 'Permendagri 90/2019',
          // One word misspelled in many names is one fault.
          akar: `nama.${lain.sort().join('|')}`,
        });
      }
  }
}

/** A numbered heading "Program …" that is nearly, but not quite, the name of a program. */
function periksaJudul(p: Paragraf, program: ReadonlyMap<string, string>, buku: Buku): void {
  const nama = /^(?:\d{1,2}[.)]|[a-z][.)])?\s*(program\s+.{8,90})$/i.exec(p.teks)?.[1];
  const kunci = nama === undefined ? '' : kunciNama(nama);
  if (nama === undefined || kunci.length < 8 || program.has(kunci)) return;
  for (const [lain, tulis] of program) {
    const jarak = jarakHuruf(kunci, lain, 2);
    if (jarak === 0 || jarak > 2 || kunci.replaceAll(' ', '') === lain.replaceAll(' ', '')) continue;
    if ((kunci.match(/\d+/g) ?? []).join() !== (lain.match(/\d+/g) ?? []).join()) continue;
    const sel = rujukTeks(p, p.teks.indexOf(nama), nama.length);
    buku.langgar({
      kode: 'nama-berbeda',
      tingkat: 'saran',
      sel: [sel],
      seharusnya: tulis,
      penjelasan: `Nama "${nama}" hampir sama dengan "${tulis}" di dalam tabel; tampaknya salah ketik.`,
      sitasi: 'Permendagri 90/2019',
      akar: `nama.${kunci}`,
    });
    return;
  }
}

const GELAR =
  /\b(\p{Lu}[\p{L}'.]+(?:\s+\p{Lu}[\p{L}'.]+){0,4}),\s*((?:(?:[SM]\.?\s?\p{Lu}\p{L}{0,4}|S\.?\s?I\.?\s?P|Dr|Ph\.?D)\.?,?\s*){1,3})(?=$|\s|[,;)])/gu;

/** One person whose degree is written in two ways. */
function periksaGelar(dokumen: Dokumen, buku: Buku): void {
  const orang = new Map<string, { p: Paragraf; mulai: number; panjang: number; gelar: string }>();
  for (const p of dokumen.paragraf)
    for (const t of p.teks.matchAll(GELAR)) {
      const nama = kunciNama((t[1] ?? '').replace(/^nama\s*:?\s*/i, ''));
      const gelar = (t[2] ?? '').trim().replace(/[,.]+$/, '');
      if (nama.length < 4 || !gelar.includes('.')) continue;
      const ada = orang.get(nama);
      const kini = { p, mulai: t.index, panjang: t[0].trim().length, gelar };
      if (ada === undefined) orang.set(nama, kini);
      else if (ada.gelar !== gelar) {
        const sel = [kini, ada].map((x) => rujukTeks(x.p, x.mulai, x.panjang));
        buku.langgar({
          kode: 'gelar-berbeda',
          tingkat: 'saran',
          sel: sel.slice(0, 1),
          serta: sel.slice(1),
          seharusnya: null,
          penjelasan: `Gelar ${t[1]} ditulis dengan dua cara: "${ada.gelar}" dan "${gelar}". Pakai satu penulisan.`,
          sitasi: null,
          akar: `gelar.${nama}`,
        });
      }
    }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  periksaPohon(dokumen, buku);
  const program = new Map(
    // Under its own spelling: the common key of two spellings would make one of them look mistyped.
    dokumen.amatan.flatMap((a) => (a.tingkat === 1 && !a.tabel.kotor ? [[kunciNama(a.nama), a.nama] as const] : [])),
  );
  for (const p of dokumen.paragraf) periksaJudul(p, program, buku);
  periksaGelar(dokumen, buku);
}

const POHON =
  'Program/Kegiatan\tPagu Murni\nPROGRAM PANGAN\t5.000.000\nPenyediaan Cadangan Pangan\t5.000.000\nPROGRAM BENIH UNGGUL\t3.000.000\nPembibitan\t3.000.000';
const LAIN = `Berikut rincian perjanjian kinerja yang ditetapkan bersama anggarannya.\n\n${POHON.replace('Program/Kegiatan', 'Uraian Program')}`;

export const namaBerbeda: Pemeriksaan = {
  kode: ['nama-berbeda', 'gelar-berbeda'],
  judul: 'Hal yang sama mempunyai nama yang sama',
  sitasi: 'Permendagri 90/2019',
  periksa,
  contohLulus: [`${POHON}\n\n${LAIN}`, `2. Program Benih Unggul\n\n${POHON}`],
  contohGagal: [
    `${POHON}\n\n${LAIN.replace('Penyediaan Cadangan Pangan', 'Pengadaan Cadangan Pangan')}`,
    `2. Program Benih Ungul\n\n${POHON}`,
    'Nama : Raden Contoh, S.I.P\n\nNama : Raden Contoh, S.IP',
  ],
};
