// Cells and rows that say nothing or cannot be: empty rows, stray figures, impossible quarters, pairs of pangkat and golongan, units.
import { periksaPangkat } from '../../peraturan/cariPangkat.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { bacaNilai } from '../baca/bacaNilai.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import { namaDeret } from '../baca/deret.ts';
import { type Buku, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

function periksaKosong(tabel: TabelTerbaca, buku: Buku): void {
  const angka = tabel.kolom.flatMap((k, i) =>
    k.peran !== 'nomor' && k.peran !== 'kode' && tabel.baris.some((b) => b.sel[i]?.nilai) ? [i] : [],
  );
  const berangka = tabel.baris.filter((b) => angka.some((i) => b.sel[i]?.nilai)).length;
  for (const baris of tabel.baris) {
    const kosong = angka.length > 1 && angka.every((i) => (baris.sel[i]?.teks ?? '') === '');
    const sisa = baris.sel.filter((s) => s !== undefined && s.teks !== '').length;
    if (baris.jenis === 'rata' ? sisa > 1 : !(baris.kode !== null && kosong && berangka > 3)) continue;
    const sel = rujukSel(tabel, baris, null);
    buku.langgar({
      kode: 'baris-kosong',
      tingkat: 'peringatan',
      sel: [sel],
      seharusnya: null,
      penjelasan: `Baris "${baris.label}" tidak berisi angka. Isi angkanya (0 bila memang nol) atau hapus barisnya.`,
      sitasi: null,
      akar: `kosong.${sel.id}`,
    });
  }
}

function periksaPangkatBaris(tabel: TabelTerbaca, tahun: number, buku: Buku): void {
  for (const baris of tabel.baris) {
    const teks = baris.sel.map((s) => s?.teks ?? '').filter((t) => t !== '');
    const pasangan = teks.flatMap((t) => [
      ...t.matchAll(
        /((?:pembina|penata|pengatur|juru)(?:\s+(?:utama|muda|madya|tk\.?|tingkat|i)\b\.?){0,3})\s*[/,(]?\s*\(?\s*((?:i{1,3}|iv)\s?[./]\s?[a-e])\b/gi,
      ),
    ]);
    for (const t of pasangan) {
      const hasil = periksaPangkat((t[1] ?? '').replace(/\.$/, '').trim(), t[2] ?? '', tahun);
      if (hasil.ok || hasil.masalah.kode !== 'peraturan.pangkat-tidak-cocok') continue;
      const sel = rujukSel(
        tabel,
        baris,
        baris.sel.findIndex((s) => s?.teks.includes(t[0])),
      );
      buku.langgar({
        kode: 'pangkat-keliru',
        tingkat: 'peringatan',
        sel: [sel],
        seharusnya: `${hasil.masalah.seharusnya ?? ''}`,
        penjelasan: hasil.masalah.pesan,
        sitasi: 'PP 3/1980',
        akar: `pangkat.${sel.id}`,
      });
    }
  }
}

/** Paragraphs that are nothing but figures: left over from a spreadsheet. */
function periksaAngkaLepas(dokumen: Dokumen, buku: Buku): void {
  const lepas = dokumen.paragraf.filter(
    (p) =>
      !dokumen.daftar.blok.has(p.blok) &&
      /\d{2}[.,]\d{3}|\d[.,]\d{3,}/.test(p.teks) &&
      p.teks.split(/\s+/).every((t) => bacaNilai(t) !== null) &&
      !/%|rp/i.test(p.teks),
  );
  const [pertama, ...lain] = lepas;
  if (pertama === undefined) return;
  buku.langgar({
    kode: 'angka-tanpa-keterangan',
    tingkat: 'peringatan',
    sel: [rujukTeks(pertama, 0, pertama.teks.length)],
    serta: lain.map((p) => rujukTeks(p, 0, p.teks.length)),
    seharusnya: null,
    penjelasan: `Angka ${pertama.teks} berdiri tanpa keterangan, tampaknya sisa dari lembar kerja. Beri keterangan atau hapus.`,
    sitasi: null,
    akar: 'angka-lepas',
  });
}

const SATUAN = /^jumlah\s+(dokumen|laporan|paket|unit|orang|kegiatan|lembaga|kelompok|rumah|kendaraan)\b/i;
const SETARA: Record<string, string> = { kendaraan: 'unit', rumah: 'unit' };

/** "Jumlah Paket …" counted in units. */
function periksaSatuanDeret(dokumen: Dokumen, buku: Buku): void {
  for (const k of dokumen.deret) {
    const harap = SATUAN.exec(namaDeret(k))?.[1]?.toLowerCase();
    const titik = [...(k.target ?? []), ...(k.realisasi ?? [])].flatMap((t) => t ?? []);
    const satuan = new Set(titik.flatMap((t) => t.nilai.satuan ?? []));
    const [pertama] = titik;
    if (harap === undefined || pertama === undefined || satuan.size !== 1) continue;
    const [pakai = ''] = satuan;
    if (
      pakai === harap ||
      pakai === SETARA[harap] ||
      !/^(?:dokumen|laporan|paket|unit|orang|kegiatan|lembaga|kelompok)$/.test(pakai)
    )
      continue;
    const sel = rujukSel(k.tabel, pertama.baris, pertama.kolom);
    buku.langgar({
      kode: 'satuan-indikator-berbeda',
      tingkat: 'saran',
      sel: [sel],
      serta: titik.slice(1).map((t) => rujukSel(k.tabel, t.baris, t.kolom)),
      seharusnya: harap,
      penjelasan: `Indikator "${namaDeret(k)}" menghitung ${harap}, tetapi nilainya bersatuan ${pakai}.`,
      sitasi: null,
      akar: `satuan.${namaDeret(k).toLowerCase()}`,
    });
  }
}

function periksaKolom(tabel: TabelTerbaca, buku: Buku): void {
  const ukur = tabel.kolom.flatMap((k, i) =>
    (k.peran === 'target' || k.peran === 'realisasi') && k.triwulan === null ? [i] : [],
  );
  const data = tabel.baris.filter((b) => b.jenis === 'data');
  const terakhir = ukur.at(-1);
  if (ukur.length < 4 || terakhir === undefined || data.length < 2 || tabel.kotor) return;
  if (!data.every((b) => (b.sel[terakhir]?.teks ?? '') === '' && ukur.slice(0, -1).every((i) => b.sel[i]?.nilai)))
    return;
  const [pertama] = data;
  if (pertama === undefined) return;
  const sel = rujukSel(tabel, pertama, null);
  buku.langgar({
    kode: 'kolom-bergeser',
    tingkat: 'peringatan',
    sel: [sel],
    serta: data.slice(1).map((b) => rujukSel(tabel, b, null)),
    seharusnya: null,
    penjelasan: `Kepala tabel mempunyai ${ukur.length} kolom angka, tetapi setiap baris hanya berisi ${ukur.length - 1}. Periksa apakah kolomnya bergeser.`,
    sitasi: null,
    akar: `geser.${tabel.blok}`,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel) {
    periksaKosong(tabel, buku);
    periksaPangkatBaris(tabel, dokumen.tahun ?? 2024, buku);
    periksaKolom(tabel, buku);
  }
  periksaAngkaLepas(dokumen, buku);
  periksaSatuanDeret(dokumen, buku);
}

export const isiJanggal: Pemeriksaan = {
  kode: ['baris-kosong', 'pangkat-keliru', 'angka-tanpa-keterangan', 'satuan-indikator-berbeda', 'kolom-bergeser'],
  judul: 'Setiap baris berisi, setiap pasangan mungkin',
  sitasi: null,
  periksa,
  contohLulus: ['No\tPangkat/Gol\tJumlah\n1\tPembina Utama Muda / IV.c\t1 Orang\n2\tPembina Tk. I / IV.b\t1 Orang'],
  contohGagal: [
    'No\tPangkat/Gol\tJumlah\n1\tPembina Tk. I / IV.c\t1 Orang\n2\tPembina Tk. I / IV.b\t1 Orang',
    'Kode\tUraian\tAnggaran\tRealisasi\n5.1.01\tBelanja Pegawai\t9.000\t8.000\n5.1.02\tBelanja Barang\t7.000\t6.000\n5.1.04\tBelanja Subsidi\t5.000\t4.000\n5.1.05\tBelanja Hibah\t3.000\t2.000\n5.1.06\tBelanja Bantuan Sosial\t\t',
    'No\tIndikator\tTarget\tRealisasi\n1\tJumlah Paket Mebel\tTrw 1 : 1 Unit\tTrw 1 : 1 Unit\n\t\tTrw 2 : 2 Unit\tTrw 2 : 2 Unit',
    'No\tIndikator\tTarget 2029\tRealisasi 2029\tTarget 2030\tRealisasi 2030\n1\tIndeks layanan\t80\t81\t82\n2\tNilai akuntabilitas\t70\t71\t72',
    'Rincian ada di atas.\n\n322,962,000\n\n573,816,500',
  ],
};
