// The word beside an achievement: whatever scale an office uses, a higher figure never has a worse word than a lower one.
import type { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { nilaiSel, tingkatTabel } from './kolomKerabat.ts';

/** Scales from the worst word to the best. */
const SKALA: readonly (readonly string[])[] = [
  ['sangat rendah', 'rendah', 'sedang', 'tinggi', 'sangat tinggi'],
  ['sangat kurang', 'kurang', 'cukup', 'baik', 'sangat baik'],
  ['tidak berhasil', 'kurang berhasil', 'cukup berhasil', 'berhasil', 'sangat berhasil'],
  ['tidak tercapai', 'tercapai', 'melampaui'],
];

const urutanKata = (skala: readonly string[], teks: string): number => skala.indexOf(teks.toLowerCase().trim());

interface Baris {
  baris: BarisTerbaca;
  capaian: Desimal;
  kata: number;
}

function periksaKolom(tabel: TabelTerbaca, capaian: number, kategori: number, buku: Buku): void {
  for (const skala of SKALA) {
    const semua = tabel.baris.flatMap((baris): Baris[] => {
      const nilai = nilaiSel(baris, capaian);
      const kata = urutanKata(skala, baris.sel[kategori]?.teks ?? '');
      return nilai === null || kata < 0 || baris.jenis !== 'data' ? [] : [{ baris, capaian: nilai.nilai, kata }];
    });
    // Each row with the rows whose order it contradicts; who contradicts most is to blame.
    const lawan = semua.map((a) => ({
      a,
      b: semua.filter(
        (b) => (a.capaian.gt(b.capaian) && a.kata < b.kata) || (a.capaian.lt(b.capaian) && a.kata > b.kata),
      ),
    }));
    // "Melampaui" below 100 and "tidak tercapai" above it are wrong by themselves.
    const absolute = ({ a }: { a: Baris }): number =>
      skala.includes('melampaui') && (a.kata === 2 ? a.capaian.lt(100) : a.kata === 0 && a.capaian.gte(100)) ? 1 : 0;
    const [biang] = lawan
      .filter(({ b }) => b.length > 0)
      .sort((x, y) => absolute(y) - absolute(x) || y.b.length - x.b.length);
    const satu = biang?.b[0];
    if (biang === undefined || satu === undefined) continue;
    const { a } = biang;
    buku.langgar({
      kode: 'kategori-keliru',
      tingkat: tingkatTabel(tabel, 'salah'),
      sel: [rujukSel(tabel, a.baris, kategori)],
      serta: [rujukSel(tabel, satu.baris, kategori)],
      seharusnya: null,
      penjelasan: `Capaian ${a.baris.sel[capaian]?.teks} diberi kategori "${skala[a.kata]}", sedangkan capaian ${satu.baris.sel[capaian]?.teks} diberi "${skala[satu.kata]}". Capaian yang lebih tinggi tidak mungkin berkategori lebih rendah.`,
      sitasi: 'Permendagri 86/2017, Lampiran, Tabel T-E.1',
      akar: `kategori.${tabel.blok}.${kategori}`,
    });
    return;
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel) {
    const kategori = tabel.kolom.findIndex((k) =>
      /^(?:kategori|predikat|kriteria|interpretasi|keterangan|status)\b/i.test(k.judul),
    );
    const capaian = tabel.kolom.findLastIndex((k, i) => k.peran === 'capaian' && i !== kategori);
    if (kategori >= 0 && capaian >= 0) periksaKolom(tabel, capaian, kategori, buku);
  }
}

const KEPALA =
  'No\tIndikator\tTarget\tRealisasi\tCapaian (%)\tKategori\n1\tIndeks layanan\t80\t76\t95,00\tSangat Tinggi\n';

export const kategoriKeliru: Pemeriksaan = {
  kode: ['kategori-keliru'],
  judul: 'Kategori mengikuti capaian',
  sitasi: 'Permendagri 86/2017, Lampiran, Tabel T-E.1',
  periksa,
  contohLulus: [`${KEPALA}2\tNilai SAKIP\t50\t40\t80,00\tTinggi`],
  contohGagal: [`${KEPALA}2\tNilai SAKIP\t50\t49\t98,00\tTinggi`],
};
