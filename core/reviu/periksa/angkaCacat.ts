// How figures are written: groups of digits that no spelling allows, two spellings in one table, decimals that differ in one column.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { bacaNilai } from '../baca/bacaNilai.ts';
import type { SelTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, type Rujukan, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const ATURAN = 'EYD V: titik memisahkan ribuan, koma memisahkan desimal';

function periksaRusak(tabel: TabelTerbaca, buku: Buku): void {
  for (const baris of tabel.baris)
    for (const s of baris.sel) {
      if (s?.nilai?.cacat !== true || tabel.kolom[s.kolom]?.peran === 'kode') continue;
      const sel = rujukSel(tabel, baris, s.kolom);
      buku.langgar({
        kode: 'angka-cacat',
        tingkat: tabel.kotor ? 'saran' : 'salah',
        sel: [sel],
        seharusnya: null,
        penjelasan: `Angka ${s.teks} tidak dapat dibaca: titik atau komanya tidak membagi angka per tiga. Tulis ulang sesuai dokumen anggaran.`,
        sitasi: ATURAN,
        akar: `angka-cacat.${tabel.blok}.${baris.nomor}.${s.teks}`,
      });
    }
}

type Ejaan = 'id' | 'en';

interface Bercampur {
  contoh: Record<Ejaan, SelTerbaca | null>;
  tempat: Record<Ejaan, Rujukan[]>;
  kotor: boolean;
}

/** Rows of a table that use one spelling, as one place. */
function tempatEjaan(tabel: TabelTerbaca, ejaan: Ejaan, ribuan: boolean): { sel: SelTerbaca; rujukan: Rujukan } | null {
  const isi = tabel.baris.flatMap((b) =>
    b.sel.flatMap((s) => (s?.nilai?.ejaan === ejaan && (s.nilai.desimal === 0) === ribuan ? [{ s, b }] : [])),
  );
  const [pertama, terakhir] = [isi[0], isi.at(-1)];
  if (pertama === undefined || terakhir === undefined) return null;
  const rujukan = rujukSel(tabel, pertama.b, pertama.s.kolom);
  const [awal, akhir] = [pertama.b.letak.baris, terakhir.b.letak.baris];
  const baris: [number, number] | null = awal === null || akhir === null ? null : [awal[0], akhir[1]];
  return { sel: pertama.s, rujukan: { ...rujukan, lokasi: { ...rujukan.lokasi, baris } } };
}

/** One finding per numbered table, and one for all appendices. */
function periksaEjaan(dokumen: Dokumen, buku: Buku, ribuan: boolean): void {
  const bagian = new Map<string, Bercampur>();
  for (const tabel of dokumen.tabel) {
    const kunci = tabel.nomor === null ? 'lampiran' : `${tabel.nomor}.${tabel.blok}`;
    const ada = bagian.get(kunci) ?? { contoh: { id: null, en: null }, tempat: { id: [], en: [] }, kotor: false };
    ada.kotor ||= tabel.kotor;
    for (const ejaan of ['id', 'en'] as const) {
      const isi = tempatEjaan(tabel, ejaan, ribuan);
      if (isi === null) continue;
      ada.contoh[ejaan] ??= isi.sel;
      ada.tempat[ejaan].push(isi.rujukan);
    }
    bagian.set(kunci, ada);
  }
  for (const { contoh, tempat, kotor } of bagian.values()) {
    if (contoh.en === null || contoh.id === null) continue;
    buku.langgar({
      kode: 'ejaan-angka-campur',
      tingkat: kotor ? 'saran' : 'peringatan',
      sel: tempat.en.slice(0, 1),
      serta: [...tempat.en.slice(1), ...tempat.id],
      seharusnya: null,
      penjelasan: `Cara menulis angka bercampur: ${contoh.en.teks} memakai ejaan Inggris, ${contoh.id.teks} memakai ejaan Indonesia. Tulis semua dengan titik untuk ribuan dan koma untuk desimal.`,
      sitasi: ATURAN,
      akar: `ejaan.${ribuan}.${tempat.en[0]?.id}`,
    });
  }
}

/** Percentages of one column of which few have another number of decimals. */
function periksaDesimal(tabel: TabelTerbaca, buku: Buku): void {
  for (const kolom of tabel.kolom.keys()) {
    const sel = tabel.baris.flatMap((b) => {
      const s = b.sel[kolom];
      return s?.nilai &&
        (s.nilai.persen || tabel.kolom[kolom]?.peran === 'persen') &&
        !s.nilai.nilai.isZero() &&
        !s.nilai.nilai.equals(100)
        ? [{ s, b }]
        : [];
    });
    const dua = sel.filter(({ s }) => (s.nilai?.desimal ?? 0) > 0);
    const bulat = sel.filter(({ s }) => s.nilai?.desimal === 0);
    const [pertama] = bulat;
    if (pertama === undefined || dua.length < 3 || bulat.length * 3 > dua.length || tabel.kotor) continue;
    buku.langgar({
      kode: 'desimal-tak-seragam',
      tingkat: 'peringatan',
      sel: [rujukSel(tabel, pertama.b, kolom)],
      serta: bulat.slice(1).map(({ b }) => rujukSel(tabel, b, kolom)),
      seharusnya: null,
      penjelasan: `Persentase ${pertama.s.teks} dibulatkan penuh, sedangkan ${dua.length} persentase lain di kolom ini memakai desimal. Samakan jumlah desimalnya.`,
      sitasi: null,
      akar: `desimal.${tabel.blok}.${kolom}`,
    });
  }
}

function periksaTeks(dokumen: Dokumen, buku: Buku): void {
  for (const p of dokumen.paragraf) {
    for (const t of p.teks.matchAll(/(?<![\d.,/])\d{1,3},\d{5,}(?!\d|[.,]\d)/g)) {
      const sel = rujukTeks(p, t.index, t[0].length);
      buku.langgar({
        kode: 'desimal-tak-seragam',
        tingkat: 'peringatan',
        sel: [sel],
        seharusnya: null,
        penjelasan: `Angka ${t[0]} ditulis dengan ${t[0].split(',')[1]?.length ?? 0} desimal. Bulatkan menjadi dua desimal seperti angka lain.`,
        sitasi: null,
        akar: `desimal.${sel.id}`,
      });
    }
    for (const t of p.teks.matchAll(/(?<![\d./-])\d{1,3}(?:\.\d{3})*\.\d{4,5}(?:\.\d{3})*(?!\d|\.\d)/g)) {
      if (bacaNilai(t[0])?.cacat !== true) continue;
      const sel = rujukTeks(p, t.index, t[0].length);
      buku.langgar({
        kode: 'angka-cacat',
        tingkat: 'salah',
        sel: [sel],
        seharusnya: null,
        penjelasan: `Angka ${t[0]} tidak dapat dibaca: titiknya tidak membagi angka per tiga.`,
        sitasi: ATURAN,
        akar: `angka-cacat.${sel.id}`,
      });
    }
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel) {
    periksaRusak(tabel, buku);
    periksaDesimal(tabel, buku);
  }
  for (const ribuan of [true, false]) periksaEjaan(dokumen, buku, ribuan);
  periksaTeks(dokumen, buku);
}

export const angkaCacat: Pemeriksaan = {
  kode: ['angka-cacat', 'ejaan-angka-campur', 'desimal-tak-seragam'],
  judul: 'Angka ditulis dengan satu cara yang benar',
  sitasi: ATURAN,
  periksa,
  contohLulus: ['Uraian\tPagu\nHonor\t1.305.563.500\nJasa\t2.000.000'],
  contohGagal: [
    'Uraian\tPagu\nHonor\t1.305.563.5500\nJasa\t2.000.000',
    'Uraian\tPagu\nHonor\t1,305,563,500\nJasa\t2.000.000',
    'Nilai survei adalah 81,77083333.',
  ],
};
