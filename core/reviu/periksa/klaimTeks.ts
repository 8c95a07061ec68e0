// Sentences that claim something the tables deny: absorption, "seluruhnya 100%", rises and falls, an agreement that did not change.
import { bulatkan } from '../../values/bulatkan.ts';
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { bacaNilai } from '../baca/bacaNilai.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import { cariRealisasiTotal, type RealisasiTotal } from '../baca/pohonProgram.ts';
import { type Buku, cetak, type Rujukan, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { bertemuTerpotong, persenRentang, rentang } from './rentang.ts';
import { type SerapanBaris, serapanDikenal, serapanTabel } from './serapanTabel.ts';

const SERAPAN =
  /(?:(?:realisasi|penyerapan|serapan|capaian|terserap|terealisasi|kinerja)\s*(?:anggaran|keuangan|belanja|dana)?|(?:dan|,)\s*keuangan)(?:\s+(?:\p{L}+|tahun \d{4}|rp\.?\s?\d[\d.,]*-?|\([^)\d]{0,160}\))){0,8}?\s+\(?(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|persen)/giu;
const RUPIAH = /rp\.?\s?(\d[\d.,]*\d)/gi;

/** A named program or kegiatan is what the sentence is about. */
const BERNAMA = /\b(?:[Pp]rogram|[Kk]egiatan|[Ss]ub ?kegiatan|[Bb]elanja)\s+\p{Lu}\p{L}+/u;

/** An amount in the words that is not the whole makes the percentage one of a part. */
const sebutBagian = (teks: string, total: RealisasiTotal): boolean =>
  [...teks.matchAll(RUPIAH)].some((t) => {
    const n = bacaNilai(`Rp${t[1]}`)?.nilai;
    return n !== undefined && !n.equals(total.realisasi.nilai) && !n.equals(total.anggaran.nilai);
  });

const BUKAN_TOTAL =
  /\b(?:program|kegiatan|sub ?kegiatan|triwulan|semester|belanja (?:pegawai|modal|barang|hibah|operasi)|tahun lalu|tahun sebelumnya|fisik|kinerja|tertinggi|terendah|terbesar|terkecil)\b/i;

/** "sampai dengan triwulan III …": not yet the whole year. */
const SEBAGIAN_TAHUN =
  /\b(?:sampai|hingga|s\.?d\.?|per|pada) (?:dengan )?(?:akhir )?(?:triwulan (?!iv\b|4\b|keempat)|semester (?:i|1|pertama)\b|bulan (?!desember))/i;
const KESELURUHAN = /\bpagu\b|\btotal\b|seluruh|\btahun(?: anggaran)? 20\d\d/i;

function periksaSerapan(
  p: Paragraf,
  total: RealisasiTotal,
  bagian: readonly SerapanBaris[],
  tahun: number | null,
  buku: Buku,
): void {
  if (!/\d\s?(?:%|persen)/i.test(p.teks)) return;
  for (const t of p.teks.matchAll(SERAPAN)) {
    const kalimat = p.teks.slice(Math.max(p.teks.lastIndexOf('. ', t.index) + 1, 0), t.index + t[0].length);
    const sesudah = /^[^.;]*/.exec(p.teks.slice(t.index + t[0].length))?.[0] ?? '';
    const sebutan = [...kalimat.matchAll(/\b(20\d\d)\b/g)].map((x) => Number(x[1]));
    const uang = /keuangan|anggaran|belanja|dana|terserap|penyerapan|serapan/i.test(t[0]);
    if (
      !uang ||
      sebutBagian(t[0], total) ||
      BERNAMA.test(kalimat) ||
      BUKAN_TOTAL.test(t[0]) ||
      SEBAGIAN_TAHUN.test(kalimat) ||
      (sebutan.length > 0 &&
        tahun !== null &&
        !sebutan.includes(tahun) &&
        !/ringkas|jumlah keseluruhan|keseluruhan/i.test(kalimat))
    )
      continue;
    const nilai = bacaNilai(`${t[1]}%`);
    const benar = persenRentang(rentang(total.realisasi), rentang(total.anggaran));
    if (
      nilai === null ||
      benar === null ||
      bertemuTerpotong(nilai, benar) ||
      // A sentence that names the absorption of a part speaks of that part.
      (serapanDikenal(bagian, nilai) && !KESELURUHAN.test(kalimat + sesudah))
    )
      continue;
    const hitung = cetak(bulatkan(total.realisasi.nilai.div(total.anggaran.nilai).times(100), 2), 2);
    const mulai = t.index + t[0].indexOf(t[1] ?? '');
    buku.langgar({
      kode: 'klaim-serapan',
      tingkat: 'salah',
      sel: [rujukTeks(p, mulai, (t[1] ?? '').length + 1)],
      serta: total.rujukan,
      seharusnya: `${hitung}%`,
      penjelasan: `Kalimat ini menyebut penyerapan ${t[1]}%, sedangkan tabel realisasi anggaran memuat ${total.realisasi.teks} dari ${total.anggaran.teks}, yaitu ${hitung}%.`,
      sitasi: null,
      akar: `klaim-serapan.${nilai.nilai.toString()}`,
    });
  }
}

const SERATUS =
  /\b100(?:,0+)?\s?(?:%|persen)|\b(?:mencapai|memenuhi|melampaui|melebihi) target(?:nya)?\b(?![^.;]*\b100\b)/gi;
const MENCAPAI = /\b(?:tercapai|mencapai|terr?ealisasi|terpenuhi|realisasi\p{L}*|capaian\p{L}*)\b/iu;
const SEMUA =
  /\b(?:seluruh(?:nya)?|semua|secara keseluruhan|setiap)\b(?!\s+(?:sub ?kegiatan|kegiatan|belanja|anggaran))/i;
const SASARAN = /\bindikator (?:sasaran|kinerja utama)\b|\biku\b/i;
const BUKAN_CAPAIAN =
  /\b(?:harus|wajib|ditargetkan|target nasional sebesar|belum|tidak|kecuali|selain|fisik|apabila|jika|agar|supaya)\b/i;

/** "3 indikator mencapai …": some of them, and how many. */
const SEBAGIAN =
  /\b\d+\s*(?:\([^)]*\)\s*)?(?:dari\s+\d+\s*)?(?:\([^)]*\)\s*)?(?:indikator|layanan|program|sasaran|unsur|jenis|komponen)\b/i;

interface BarisKurang {
  tabel: TabelTerbaca;
  rujukan: Rujukan;
}

/** Rows of the report year whose realisasi lies below its target of 100. */
function barisDiBawah(dokumen: Dokumen): BarisKurang[] {
  return dokumen.tabel.flatMap((tabel) => {
    const [target, realisasi] = [
      tabel.kolom.findIndex((k) => k.peran === 'target'),
      tabel.kolom.findIndex((k) => k.peran === 'realisasi'),
    ];
    if (tabel.kotor || target < 0 || realisasi < 0) return [];
    return tabel.baris.flatMap((b) => {
      const [t, r] = [b.sel[target]?.nilai, b.sel[realisasi]?.nilai];
      if (b.jenis !== 'data' || b.triwulan !== null || !t || !r || !r.persen || !t.nilai.equals(100)) return [];
      return r.nilai.gte(100) ? [] : [{ tabel, rujukan: rujukSel(tabel, b, realisasi) }];
    });
  });
}

/** Cells of capaian below 100, then those above: what "tercapai 100 %" leaves out. "Di atas 100 %" denies only the first. */
function capaianLain(dokumen: Dokumen): { bawah: Rujukan[]; atas: Rujukan[] } {
  const bawah: Rujukan[] = [];
  const atas: Rujukan[] = [];
  for (const tabel of dokumen.tabel) {
    const capaian = tabel.kolom.findIndex((k) => k.peran === 'capaian');
    if (capaian < 0 || tabel.kotor) continue;
    for (const b of tabel.baris) {
      const n = b.sel[capaian]?.nilai;
      if (b.jenis !== 'data' || b.triwulan !== null || !n || n.satuan !== null || n.nilai.equals(100)) continue;
      (n.nilai.lt(100) ? bawah : atas).push(rujukSel(tabel, b, capaian));
    }
  }
  return { bawah, atas };
}

const MINIMAL = /\b(?:di ?atas|lebih (?:dari|besar)|melebihi|melampaui|minimal|paling sedikit|mencapai target)\b/i;

function periksaSeratus(dokumen: Dokumen, buku: Buku): void {
  const bawah = barisDiBawah(dokumen);
  const lain = capaianLain(dokumen);
  const daerah = new RegExp(
    `\\b(?:capaian|realisasi) kinerja (?:[\\p{L}/]+ ){0,3}?(?:${[dokumen.pemda?.nama, dokumen.unit, 'dinas', 'badan', 'perangkat daerah'].filter((n) => n).join('|')})`,
    'iu',
  );
  for (const p of dokumen.paragraf)
    for (const t of p.teks.matchAll(SERATUS)) {
      const awal = Math.max(...['. ', '; '].map((tanda) => p.teks.lastIndexOf(tanda, t.index)), -1) + 1;
      const depan = p.teks.slice(awal, t.index);
      const sasaran = SASARAN.test(depan);
      if (BUKAN_CAPAIAN.test(depan) || !MENCAPAI.test(depan + t[0]) || (SEBAGIAN.test(depan) && !SEMUA.test(depan)))
        continue;
      if (!sasaran && !SEMUA.test(depan) && !daerah.test(depan)) continue;
      const rest = MINIMAL.test(depan) ? lain.bawah : [...lain.bawah, ...lain.atas];
      const dekat = bawah.filter(({ tabel }) => tabel.blok < p.blok && p.blok - tabel.blok < 30);
      const target = /target/i.test(t[0]);
      if (target && !(SEMUA.test(depan) && /\b(?:indikator|iku|sasaran)\b/i.test(depan))) continue;
      const bukti = target
        ? lain.bawah
        : bawah.length > 0
          ? (dekat.length > 0 ? dekat : bawah).map((b) => b.rujukan)
          : sasaran
            ? rest
            : [];
      const [pertama] = bukti;
      if (pertama === undefined) continue;
      const mulai = awal + (/\S/.exec(p.teks.slice(awal))?.index ?? 0);
      const sel = rujukTeks(p, mulai, t.index + t[0].length - mulai);
      buku.langgar({
        kode: 'klaim-seratus',
        tingkat: dekat.length > 0 && !sasaran ? 'salah' : 'peringatan',
        sel: [sel],
        serta: bukti,
        seharusnya: null,
        penjelasan: `Kalimat ini menyatakan ${target ? 'semua target tercapai' : 'tercapai 100%'}, sedangkan ${pertama.lokasi.tabel ?? 'tabel'} memuat ${pertama.teks} pada "${pertama.kutipan.split('\t').slice(0, 2).join(' ')}". Sebutkan jumlah yang tercapai dan yang tidak.`,
        sitasi: null,
        akar: sasaran ? `klaim-seratus.${sel.id}` : 'klaim-seratus',
      });
    }
}

const ARAH =
  /\b(penurunan|kenaikan|peningkatan|menurun|meningkat|turun|naik)\s+(?:anggaran|pagu|dana|belanja)?[^.]{0,30}?dari (?:tahun )?(20\d\d)\s+ke (?:tahun )?(20\d\d)/gi;

/** "penurunan anggaran dari tahun 2023 ke 2024" against the row with both years. */
function periksaArah(dokumen: Dokumen, p: Paragraf, buku: Buku): void {
  for (const t of p.teks.matchAll(ARAH)) {
    const [, kata = '', dari, ke] = t;
    const turun = /[tn]urun/i.test(kata);
    const tabel = dokumen.tabel.findLast(
      (x) => x.blok < p.blok && x.kolom.filter((k) => k.peran === 'anggaran' && k.tahun !== null).length > 1,
    );
    const baris = tabel?.baris.find((b) => b.jenis === 'data' || b.jenis === 'jumlah');
    if (tabel === undefined || baris === undefined) continue;
    const nilai = (tahun: string | undefined) =>
      tabel.kolom.flatMap((k, i) =>
        k.tahun === Number(tahun) && baris.sel[i]?.nilai ? [{ kolom: i, n: baris.sel[i].nilai.nilai }] : [],
      );
    const [awal] = nilai(dari);
    const akhir = nilai(ke);
    if (awal === undefined || akhir.length === 0) continue;
    const salah = akhir.filter(({ n }) => (turun ? n.gte(awal.n) : n.lte(awal.n)));
    const [satu] = salah;
    if (satu === undefined) continue;
    const sel = rujukTeks(p, t.index, t[0].length);
    buku.langgar({
      kode: 'klaim-arah',
      tingkat: salah.length === akhir.length ? 'salah' : 'peringatan',
      sel: [sel],
      serta: [rujukSel(tabel, baris, awal.kolom), rujukSel(tabel, baris, satu.kolom)],
      seharusnya: turun ? 'kenaikan' : 'penurunan',
      penjelasan: `Kalimat ini menyatakan ${kata}, sedangkan tabel memuat ${cetak(awal.n)} pada ${dari} dan ${cetak(satu.n)} (${tabel.kolom[satu.kolom]?.judul}) pada ${ke}.`,
      sitasi: null,
      akar: `klaim-arah.${sel.id}`,
    });
  }
}

function periksaPerjanjian(dokumen: Dokumen, buku: Buku): void {
  const perubahan = dokumen.paragraf.find(
    (p) => /^perjanjian kinerja perubahan|^perubahan perjanjian kinerja/i.test(p.teks) && p.teks.length < 120,
  );
  if (perubahan === undefined) return;
  for (const p of dokumen.paragraf) {
    const t = /\btidak\s+(?:me(?:ng|r)?ubah|merubah|mengalami perubahan)\s+perjanjian kinerja/i.exec(p.teks);
    if (t === null) continue;
    const sel = rujukTeks(p, t.index, t[0].length);
    buku.langgar({
      kode: 'klaim-perjanjian',
      tingkat: 'peringatan',
      sel: [sel],
      serta: [rujukTeks(perubahan, 0, perubahan.teks.length)],
      seharusnya: null,
      penjelasan:
        'Kalimat ini menyatakan perjanjian kinerja tidak berubah, sedangkan berkas ini melampirkan Perjanjian Kinerja Perubahan. Jelaskan apa yang berubah dan apa yang tetap.',
      sitasi: 'PermenPANRB 53/2014, Lampiran I',
      akar: `klaim-perjanjian.${sel.id}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const total = cariRealisasiTotal(dokumen.tabel);
  const bagian = serapanTabel(dokumen);
  for (const p of dokumen.paragraf) {
    if (total !== null) periksaSerapan(p, total, bagian, dokumen.tahun, buku);
    periksaArah(dokumen, p, buku);
  }
  periksaSeratus(dokumen, buku);
  periksaPerjanjian(dokumen, buku);
}

const TABEL = 'Uraian\tAnggaran\tRealisasi\t%\nBelanja Jasa\t4.000\t3.000\t75,00\nJumlah\t4.000\t3.000\t75,00';

export const klaimTeks: Pemeriksaan = {
  kode: ['klaim-serapan', 'klaim-seratus', 'klaim-arah', 'klaim-perjanjian'],
  judul: 'Pernyataan dalam kalimat cocok dengan tabel',
  sitasi: null,
  periksa,
  contohLulus: [`${TABEL}\n\nAnggaran yang terserap sebesar 75,00% dari pagu.`],
  contohGagal: [
    `${TABEL}\n\nAnggaran yang terserap sebesar 85,00% dari pagu.`,
    'No\tIndikator\tTarget\tRealisasi\tCapaian\n1\tIndeks layanan\t80,00\t77,00\t96,25%\n\nSemua indikator kinerja dinas telah mencapai target yang ditetapkan.',
    'No\tIndikator\tTarget\tRealisasi\n1\tLayanan anak\t100%\t80%\n\nSemua target indikator tercapai 100%.',
    'Tahun Anggaran\tPagu 2029\tPagu 2030\nPagu\t5.000.000\t6.000.000\n\nTerjadi penurunan anggaran dari tahun 2029 ke 2030.',
    'Perubahan pagu tidak mengubah Perjanjian Kinerja dinas.\n\nPERJANJIAN KINERJA PERUBAHAN TAHUN 2030',
  ],
};
