// Captions and lists: numbers used twice or left out, list entries without a table, tables without an entry, titles and years that differ.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { Keterangan } from '../baca/keterangan.ts';
import { jarakHuruf, kemiripan, kunciNama } from '../baca/kunciNama.ts';
import { type Buku, type Rujukan, rujukTabel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const SEBUTAN = { tabel: 'Tabel', grafik: 'Grafik', gambar: 'Gambar' } as const;

const nama = (k: Keterangan): string => `${SEBUTAN[k.jenis]} ${k.nomor}`;
const rujuk = (k: Keterangan): Rujukan => {
  const teks = `${nama(k)} ${k.judul}`.trim();
  return {
    ...rujukTeks({ blok: k.blok, teks, letak: k.letak }, 0, teks.length),
    id: `k${k.blok}.${nama(k)}.${k.letak.baris?.[0] ?? ''}`,
  };
};

/** Longer words of one title that the other has in no spelling; "lanjutan" and years do not count. */
function kataHilang(a: string, b: string): string[] {
  const kata = (teks: string): string[] =>
    kunciNama(teks)
      .split(' ')
      .filter((k) => k.length > 4 && !/^(?:lanjutan|tahun)$/.test(k));
  const [x, y] = [kata(a), kata(b)];
  const tanpa = (satu: string[], lain: string[]) =>
    satu.filter((k) => !lain.includes(k) && !lain.some((l) => jarakHuruf(k, l) <= 2));
  return [...tanpa(x, y), ...tanpa(y, x)];
}

function periksaNomor(dokumen: Dokumen, buku: Buku): void {
  const menurut = new Map<string, Keterangan[]>();
  for (const k of dokumen.keterangan) menurut.set(nama(k), [...(menurut.get(nama(k)) ?? []), k]);
  for (const [sebutan, semua] of menurut) {
    const judul = semua.filter((k, i) => semua.findIndex((x) => kataHilang(x.judul, k.judul).length === 0) === i);
    const [pertama, ...lain] = judul;
    if (pertama === undefined || lain.length === 0) continue;
    buku.langgar({
      kode: 'nomor-tabel-ganda',
      tingkat: 'peringatan',
      sel: [rujuk(pertama)],
      serta: lain.map(rujuk),
      seharusnya: null,
      penjelasan: `Nomor ${sebutan} dipakai ${judul.length} kali dengan judul berbeda: "${pertama.judul}" dan "${lain[0]?.judul}". Beri setiap tabel satu nomor.`,
      sitasi: null,
      akar: `nomor.${sebutan}`,
    });
  }
}

/** Numbers of one chapter that are skipped and that no list announces either. */
function periksaLoncat(dokumen: Dokumen, buku: Buku): void {
  const bab = new Map<string, { k: Keterangan; n: number }[]>();
  for (const k of dokumen.keterangan) {
    const [awal, akhir] = k.nomor.split('.');
    const n = Number(akhir ?? awal);
    if (!Number.isInteger(n)) continue;
    const kunci = `${k.jenis}.${akhir === undefined ? '' : awal}`;
    bab.set(kunci, [...(bab.get(kunci) ?? []), { k, n }]);
  }
  for (const semua of bab.values()) {
    const ada = new Set(semua.map(({ n }) => n));
    for (const { k, n } of semua) {
      if (n < 2 || ada.has(n - 1)) continue;
      const hilang = k.nomor.replace(/\d+$/, String(n - 1));
      if (dokumen.daftar.entri.some((e) => e.jenis === k.jenis && e.nomor === hilang)) continue;
      // Two tables 4.6 and then 4.8: the number used twice is the fault, the gap only follows from it.
      const kembar = semua.filter((x) => x.n === n - 2).map((x) => x.k);
      const [dua] = kembar;
      buku.langgar({
        kode: 'nomor-tabel-loncat',
        tingkat: 'peringatan',
        sel: [rujuk(k)],
        seharusnya: null,
        penjelasan: `${nama(k)} tidak didahului ${SEBUTAN[k.jenis]} ${hilang}. Periksa apakah ada yang hilang atau nomornya keliru.`,
        sitasi: null,
        akar: dua !== undefined && kembar.length > 1 ? `nomor.${nama(dua)}` : `loncat.${nama(k)}`,
      });
    }
  }
}

const tahunDari = (teks: string): string => [...teks.matchAll(/\b20\d\d\b/g)].map((t) => t[0]).join(',');
const tanpaTahun = (teks: string): string => kunciNama(teks.replace(/\btahun\b|\b20\d\d\b/gi, ' '));

function periksaEntri(dokumen: Dokumen, entri: Keterangan, buku: Buku): void {
  const calon = dokumen.keterangan.filter((k) => k.jenis === entri.jenis && k.nomor === entri.nomor);
  if (calon.length === 0) {
    // The table is there under a number that another table has: that number is the fault.
    const bernomorLain = dokumen.keterangan.find(
      (k) => k.jenis === entri.jenis && kataHilang(k.judul, entri.judul).length === 0,
    );
    const ganda =
      bernomorLain !== undefined &&
      dokumen.keterangan.some((k) => k !== bernomorLain && nama(k) === nama(bernomorLain));
    buku.langgar({
      kode: 'tabel-tidak-ada',
      tingkat: 'peringatan',
      sel: [rujuk(entri)],
      seharusnya: null,
      penjelasan: `Daftar memuat ${nama(entri)} "${entri.judul}", tetapi isinya tidak ditemukan dalam laporan. Hapus dari daftar atau lengkapi laporannya.`,
      sitasi: null,
      akar: ganda ? `nomor.${nama(bernomorLain)}` : `tidak-ada.${nama(entri)}`,
    });
    return;
  }
  if (entri.judul === '') return;
  const k = [...calon].sort(
    (a, b) =>
      kemiripan(tanpaTahun(b.judul), tanpaTahun(entri.judul)) - kemiripan(tanpaTahun(a.judul), tanpaTahun(entri.judul)),
  )[0];
  if (k === undefined || k.judul === '') return;
  const [tahunDaftar, tahunIsi] = [tahunDari(entri.judul), tahunDari(k.judul)];
  if (tahunDaftar !== tahunIsi && tahunDaftar !== '' && tahunIsi !== '')
    buku.langgar({
      kode: 'daftar-tahun-berbeda',
      tingkat: 'peringatan',
      sel: [rujuk(entri)],
      serta: [rujuk(k)],
      seharusnya: tahunIsi,
      penjelasan: `Daftar menulis ${nama(entri)} tahun ${tahunDaftar}, sedangkan judul di dalam laporan menyebut ${tahunIsi}. Perbarui daftarnya.`,
      sitasi: null,
      akar: 'daftar-tahun',
    });
  const [a, b] = [tanpaTahun(entri.judul), tanpaTahun(k.judul)];
  if (kataHilang(a, b).length === 0) return;
  buku.langgar({
    kode: 'judul-daftar-berbeda',
    tingkat: kemiripan(a, b) < 0.6 ? 'peringatan' : 'saran',
    sel: [rujuk(entri)],
    serta: [rujuk(k)],
    seharusnya: k.judul,
    penjelasan: `Judul ${nama(entri)} berbeda: daftar menulis "${entri.judul}", di dalam laporan tertulis "${k.judul}".`,
    sitasi: null,
    akar: `judul.${nama(entri)}`,
  });
}

function periksaTanpaEntri(dokumen: Dokumen, buku: Buku): void {
  const ada = new Set(dokumen.daftar.entri.map(nama));
  for (const k of dokumen.keterangan)
    if (dokumen.daftar.ada.has(k.jenis) && !ada.has(nama(k)))
      buku.langgar({
        kode: 'tabel-tak-terdaftar',
        tingkat: 'peringatan',
        sel: [rujuk(k)],
        seharusnya: null,
        penjelasan: `${nama(k)} "${k.judul}" tidak ada dalam daftar ${k.jenis}. Tambahkan ke daftar.`,
        sitasi: null,
        akar: `tak-terdaftar.${nama(k)}`,
      });
  const lampiran =
    dokumen.paragraf.find(
      (p) =>
        /^(?:lampiran(?:-lampiran)?\b|rencana aksi|perjanjian kinerja tahun)/i.test(p.teks) &&
        p.judul &&
        p.blok > dokumen.jumlahBlok * 0.4,
    )?.blok ?? dokumen.jumlahBlok;
  for (const tabel of dokumen.tabel) {
    const sebelum = dokumen.paragraf.findLast((p) => p.blok < tabel.blok);
    if (
      tabel.nomor !== null ||
      tabel.kepala.length === 0 ||
      tabel.blok > lampiran ||
      sebelum === undefined ||
      tabel.blok - sebelum.blok > 2
    )
      continue;
    if (
      dokumen.keterangan.length < 3 ||
      !/tabel (?:di ?bawah|berikut)|sebagaimana tabel|tabel sebagai berikut/i.test(sebelum.teks)
    )
      continue;
    buku.langgar({
      kode: 'tabel-tanpa-nomor',
      tingkat: 'peringatan',
      sel: [rujukTabel(tabel)],
      serta: [rujukTeks(sebelum, 0, Math.min(sebelum.teks.length, 80))],
      seharusnya: null,
      penjelasan:
        'Tabel ini tidak bernomor, tidak berjudul, dan tidak ada dalam daftar tabel. Beri nomor dan judul seperti tabel lain.',
      sitasi: null,
      akar: `tanpa-nomor.${tabel.blok}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  periksaNomor(dokumen, buku);
  periksaLoncat(dokumen, buku);
  if (dokumen.keterangan.length > 0)
    for (const entri of dokumen.daftar.entri) if (entri.nomor !== '') periksaEntri(dokumen, entri, buku);
  periksaTanpaEntri(dokumen, buku);
}

const ISI =
  'BAB I PENDAHULUAN\n\nTabel 1.1 Jumlah Pegawai Tahun 2030\n\nNo\tJenis\tJumlah\n1\tGuru\t3\n\nTabel 1.2 Jumlah Gedung Tahun 2030\n\nNo\tJenis\tJumlah\n1\tKantor\t3';
const DAFTAR =
  'DAFTAR TABEL\n\nTabel 1.1 Jumlah Pegawai Tahun 2030.....\t3\nTabel 1.2 Jumlah Gedung Tahun 2030.....\t4\n';

export const keteranganTabel: Pemeriksaan = {
  kode: [
    'nomor-tabel-ganda',
    'nomor-tabel-loncat',
    'tabel-tidak-ada',
    'daftar-tahun-berbeda',
    'judul-daftar-berbeda',
    'tabel-tak-terdaftar',
    'tabel-tanpa-nomor',
  ],
  judul: 'Nomor, judul, dan daftar tabel cocok',
  sitasi: null,
  periksa,
  contohLulus: [`${DAFTAR}\n${ISI}`],
  contohGagal: [
    `${DAFTAR}Tabel 1.3 Luas Tanah.....\t5\n\n${ISI}`,
    `${DAFTAR.replace('2030', '2029')}\n${ISI}`,
    ISI.replace('Tabel 1.2', 'Tabel 1.1'),
    ISI.replace('Tabel 1.2', 'Tabel 1.3'),
    `${DAFTAR.replace('Jumlah Gedung', 'Jumlah Kendaraan')}\n${ISI}`,
    `${DAFTAR}\n${ISI}\n\nTabel 1.3 Luas Tanah Tahun 2030\n\nNo\tJenis\tLuas\n1\tSawah\t3`,
    `${DAFTAR}Tabel 1.3 Luas Tanah Tahun 2030.....\t5\n\n${ISI}\n\nTabel 1.3 Luas Tanah Tahun 2030\n\nNo\tJenis\tLuas\n1\tSawah\t3\n\nTanah itu bersertifikat.\n\nJumlah kendaraan dinas disajikan sebagaimana tabel berikut:\n\nNo\tJenis\tJumlah\n1\tMobil\t3`,
  ],
};
