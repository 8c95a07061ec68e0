// "48 orang, terdiri atas 28 laki-laki dan 21 perempuan": the parts of a sentence do not make its whole.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { bacaNilai } from '../baca/bacaNilai.ts';
import { type Buku, cetak, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type Kalimat, rujukKalimat, semuaKalimat } from './kalimat.ts';

const SATUAN =
  '(orang|pegawai|jiwa|unit|desa|kelurahan|kecamatan|kegiatan|sub kegiatan|program|indikator|kasus|paket|lembaga|sekolah|keluarga|kk)';
const BILANGAN = '(\\d{1,3}(?:\\.\\d{3})+|\\d+)\\s*(?:\\(\\p{L}[^)]*\\)\\s*)?';
const KESELURUHAN = new RegExp(
  `${BILANGAN}${SATUAN}\\b[^.;:\\d]{0,40}?\\b(?:terdiri (?:atas|dari)|yaitu|meliputi|dengan rincian)\\b\\s*:?`,
  'giu',
);

interface Bagian {
  nilai: Desimal;
  teks: string;
}

/** "S2", "D-3": the digits of a level of schooling count nothing. */
const LEVEL = /\b(?:S|D|Strata|Diploma)[ .-]?[1-4]\b/g;

/** Counts of the same unit up to the end of the sentence; null when something else is counted in between. */
function bagianDari(kalimat: string, satuan: string): Bagian[] | null {
  const teks = kalimat.replace(LEVEL, '');
  const pola = new RegExp(BILANGAN + SATUAN, 'giu');
  const semua = [...teks.matchAll(pola)];
  const angka = [...teks.replace(/\([^)]*\)/g, ' ').matchAll(/\d[\d.,]*/g)];
  if (semua.length < 2 || semua.length !== angka.length) return null;
  if (semua.some((t) => (t[2] ?? '').toLowerCase() !== satuan.toLowerCase())) return null;
  return semua.flatMap((t) => {
    const nilai = bacaNilai(`${t[1]} orang`)?.nilai;
    return nilai === undefined ? [] : [{ nilai, teks: t[1] ?? '' }];
  });
}

/** Parts that contain parts ("… di antaranya …") are counted twice on purpose. */
const BAGIAN_DALAM = /\b(?:di ?antaranya|diantaranya|antara lain|termasuk|serta sisanya|masing-masing|sebagian)\b/i;

function periksaParagraf(p: Paragraf, buku: Buku): void {
  for (const t of p.teks.matchAll(KESELURUHAN)) {
    const [utuh, angka = '', satuan = ''] = t;
    const sisa = p.teks.slice(t.index + utuh.length);
    const akhir = /\.(?=\s|$)|;/.exec(sisa)?.index ?? sisa.length;
    const kalimat = sisa.slice(0, akhir);
    const bagian = bagianDari(kalimat, satuan);
    const seluruh = bacaNilai(`${angka} orang`)?.nilai;
    if (bagian === null || seluruh === undefined || BAGIAN_DALAM.test(kalimat)) continue;
    const berjalan = bagian.map((_, i) => bagian.slice(0, i + 1).reduce((n, b) => n.plus(b.nilai), new Desimal(0)));
    // Further parts may divide the same whole in another way.
    if (berjalan.some((n) => n.equals(seluruh))) continue;
    const jumlah = berjalan.at(-1) ?? seluruh;
    const sel = rujukTeks(p, t.index, angka.length);
    buku.langgar({
      kode: 'jumlah-kalimat-keliru',
      tingkat: 'salah',
      sel: [sel],
      seharusnya: cetak(jumlah),
      penjelasan: `Kalimat ini menyebut ${angka} ${satuan}, sedangkan rinciannya ${bagian.map((b) => b.teks).join(' + ')} berjumlah ${cetak(jumlah)}. Perbaiki jumlahnya atau rinciannya.`,
      sitasi: null,
      akar: `jumlah-kalimat.${sel.id}`,
    });
  }
}

const MENURUT =
  /(?:^|[.;]\s)((?:adapun|sedangkan|jika)?\s*(?:menurut|berdasarkan|dilihat dari|ditinjau dari|dirinci menurut)\s+(?:tingkat |jenis |status )?(?:pendidikan|golongan|pangkat|jenis kelamin|kelamin|jabatan|eselon|status(?: kepegawaian)?|usia|umur|kelompok umur|kepegawaian|pekerjaan)\b[^.;\d]{0,60}?[:,]?)/giu;
const SEBELUM = new RegExp(`${BILANGAN}${SATUAN}\\b`, 'giu');
/** Parts that lie this far from the whole divide something else. */
const FARTHEST = '0.25';

/** "Menurut pendidikan: S2 21 orang, S1 58 orang …" after the whole was named: the first count of the paragraph. */
function periksaMenurut(p: Paragraf, buku: Buku): void {
  for (const t of p.teks.matchAll(MENURUT)) {
    const mulai = t.index + t[0].length;
    const sisa = p.teks.slice(mulai);
    const akhir = /\.(?=\s|$)|;/.exec(sisa)?.index ?? sisa.length;
    const [utuh] = p.teks.slice(0, t.index + 1).matchAll(SEBELUM);
    const [, angka = '', satuan = ''] = utuh ?? [];
    const bagian = satuan === '' ? null : bagianDari(sisa.slice(0, akhir), satuan);
    const seluruh = bacaNilai(`${angka} orang`)?.nilai;
    if (utuh === undefined || bagian === null || seluruh === undefined || BAGIAN_DALAM.test(sisa.slice(0, akhir)))
      continue;
    const jumlah = bagian.reduce((n, b) => n.plus(b.nilai), new Desimal(0));
    const named = [...p.teks.slice(0, t.index + 1).matchAll(SEBELUM)].flatMap(
      (x) => bacaNilai(`${x[1]} orang`)?.nilai ?? [],
    );
    if (named.some((n) => n.equals(jumlah)) || jumlah.minus(seluruh).abs().gt(seluruh.times(FARTHEST))) continue;
    const sel = rujukTeks(p, mulai, akhir);
    buku.langgar({
      kode: 'jumlah-kalimat-keliru',
      tingkat: 'salah',
      sel: [sel],
      serta: [rujukTeks(p, utuh.index, utuh[0].length)],
      seharusnya: `${angka} ${satuan}`,
      penjelasan: `Rincian ini ${bagian.map((b) => b.teks).join(' + ')} berjumlah ${cetak(jumlah)} ${satuan}, sedangkan jumlah yang disebut sebelumnya ${angka} ${satuan}. Perbaiki salah satu rinciannya atau jumlahnya.`,
      sitasi: null,
      akar: `jumlah-kalimat.${sel.id}`,
    });
  }
}

const BERSAMA =
  /\b(?:sehingga|dengan|maka|jadi)\s+(?:secara\s+)?(?:jumlah|total|keseluruhan|seluruhnya|totalnya)\b[^.;:\d]{0,50}$/i;
/** Units that count the same people. */
const satuanHitung = (satuan: string): string =>
  /^(?:orang|responden|pegawai|jiwa|peserta)$/.test(satuan) ? 'orang' : satuan;

/** "210 responden dan 225 responden sehingga total 435 orang". */
function periksaBersama(k: Kalimat, buku: Buku): void {
  const total = k.angka.find((a) => BERSAMA.test(k.teks.slice(0, a.mulai)));
  const bagian = k.angka.filter((a) => total !== undefined && a.mulai < total.mulai);
  if (total === undefined || bagian.length < 2 || total.nilai.desimal > 0) return;
  const satuan = new Set([total, ...bagian].map((a) => satuanHitung(a.satuan)));
  if (satuan.size > 1 || satuan.has('') || satuan.has('%')) return;
  const jumlah = bagian.reduce((n, a) => n.plus(a.nilai.nilai), new Desimal(0));
  const longgar = bagian.some((a) => a.nilai.desimal < 0) || total.nilai.desimal < 0;
  if (longgar || jumlah.equals(total.nilai.nilai) || bagian.some((a) => a.nilai.nilai.gt(total.nilai.nilai))) return;
  const sel = rujukKalimat(k, total);
  buku.langgar({
    kode: 'jumlah-kalimat-keliru',
    tingkat: 'salah',
    sel: [sel],
    seharusnya: cetak(jumlah),
    penjelasan: `Kalimat ini menyebut jumlah ${total.nilai.teks}, sedangkan ${bagian.map((a) => a.nilai.teks).join(' + ')} adalah ${cetak(jumlah)}.`,
    sitasi: null,
    akar: `jumlah-kalimat.${sel.id}`,
  });
}

const BUTIR = /^(?:[-•*▪–]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/i;

/** "Aparatur 57 orang:" and a list of which every item counts the same unit once. */
function periksaDaftar(dokumen: Dokumen, i: number, buku: Buku): void {
  const p = dokumen.paragraf[i];
  if (p === undefined || !/:$/.test(p.teks) || BAGIAN_DALAM.test(p.teks)) return;
  const utuh = [...p.teks.matchAll(SEBELUM)].at(-1);
  const seluruh = bacaNilai(`${utuh?.[1]} orang`)?.nilai;
  const sesudah = dokumen.paragraf.slice(i + 1);
  const batas = sesudah.findIndex((q, n) => !BUTIR.test(q.teks) || q.blok !== p.blok + n + 1);
  const butir = batas === -1 ? sesudah : sesudah.slice(0, batas);
  if (utuh === undefined || seluruh === undefined || butir.length < 2) return;
  const isi = butir.map((q) => [...q.teks.replace(BUTIR, '').matchAll(SEBELUM)]);
  if (isi.some((t) => t.length !== 1 || t[0]?.[2]?.toLowerCase() !== utuh[2]?.toLowerCase())) return;
  const jumlah = isi.reduce((n, t) => n.plus(bacaNilai(`${t[0]?.[1]} orang`)?.nilai ?? 0), new Desimal(0));
  if (jumlah.equals(seluruh) || jumlah.minus(seluruh).abs().gt(seluruh.times(FARTHEST))) return;
  const sel = rujukTeks(p, utuh.index, utuh[0].length);
  buku.langgar({
    kode: 'jumlah-kalimat-keliru',
    tingkat: 'salah',
    sel: [sel],
    serta: butir.map((q) => rujukTeks(q, 0, q.teks.length)),
    seharusnya: `${cetak(jumlah)} ${utuh[2]}`,
    penjelasan: `Kalimat ini menyebut ${utuh[0]}, sedangkan ${butir.length} butir di bawahnya berjumlah ${cetak(jumlah)}. Perbaiki jumlahnya atau rinciannya.`,
    sitasi: null,
    akar: `jumlah-kalimat.${sel.id}`,
  });
}

export const jumlahKalimat: Pemeriksaan = {
  kode: ['jumlah-kalimat-keliru'],
  judul: 'Rincian dalam kalimat berjumlah sama dengan keseluruhannya',
  sitasi: null,
  periksa: (dokumen: Dokumen, buku: Buku) => {
    for (const [i, p] of dokumen.paragraf.entries()) {
      periksaDaftar(dokumen, i, buku);
      periksaParagraf(p, buku);
      periksaMenurut(p, buku);
    }
    for (const k of semuaKalimat(dokumen)) if (k.angka.length > 2) periksaBersama(k, buku);
  },
  contohLulus: [
    'Pegawai berjumlah 48 orang yang terdiri atas 28 orang laki-laki dan 20 orang perempuan.',
    'Sebanyak 1.250 orang terdiri dari 1.000 orang dewasa, di antaranya 400 orang lansia, dan 250 orang anak.',
    'Jumlah pegawai 48 orang, 40 orang di antaranya PNS. Menurut golongan, PNS terdiri atas golongan IV 8 orang dan golongan III 32 orang.',
    'Terdapat 12 kegiatan yang terdiri atas 4 program.',
    'Pegawai dinas 48 orang, yaitu 40 orang PNS dan 8 orang PPPK, atau 20 orang laki-laki dan 28 orang perempuan.',
  ],
  contohGagal: [
    'Aparatur kecamatan sebanyak 40 orang:\n\n- Kantor kecamatan 23 orang\n\n- Kelurahan Satria 9 orang\n\n- Kelurahan Bahari 7 orang',
    'Semester I melibatkan 210 responden dan semester II 225 responden sehingga total responden sebanyak 445 orang.',
    'Pegawai berjumlah 48 orang yang terdiri atas 28 orang laki-laki dan 21 orang perempuan.',
    'Jumlah pegawai 48 orang, 28 orang laki-laki dan 20 orang perempuan. Menurut pendidikan: S2 8 orang, S1 30 orang, dan SLTA 12 orang.',
  ],
};
