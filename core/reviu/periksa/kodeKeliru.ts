// Kode of program, kegiatan and sub kegiatan: used twice, or not beginning with the kode they stand under; names against the nomenclature.
import { cariNomenklatur } from '../../peraturan/cariNomenklatur.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { jarakHuruf, kemiripan, kunciNama } from '../baca/kunciNama.ts';
import { bacaKode } from '../baca/tentukanTingkat.ts';
import { type Buku, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { anakBaris } from './hierarkiKeliru.ts';

const kolomKode = (baris: BarisTerbaca): number =>
  baris.sel.findIndex((s) => s?.teks.replace(/\.$/, '') === baris.kode);
const kunci = (kode: string): string =>
  bacaKode(kode)
    .ruas.map((r) => r.replace(/^0+(?=\d)/, ''))
    .join('.');

/** Rows stand for the kode they carry, not for photos or notes that only mention one: few kode repeat, or the title says so. */
function adalahDaftarKode(berkode: readonly BarisTerbaca[]): boolean {
  const kolom = new Set(berkode.map(kolomKode));
  const unik = new Set(berkode.map((b) => kunci(b.kode ?? ''))).size;
  const [k = -1] = kolom;
  const sesudah = berkode.every((b) =>
    b.sel.slice(0, k).every((s) => s === undefined || s.teks === '' || /^[\d.)]+$/.test(s.teks)),
  );
  return kolom.size === 1 && sesudah && unik * 5 >= berkode.length * 3;
}

function periksaTabel(tabel: TabelTerbaca, buku: Buku): void {
  const berkode = tabel.baris.filter((b) => b.kode !== null && b.jenis === 'data' && b.tingkat !== null && !b.belanja);
  if (!adalahDaftarKode(berkode)) return;
  const bertemu = new Map<string, BarisTerbaca>();
  for (const baris of berkode) {
    const lalu = bertemu.get(kunci(baris.kode ?? ''));
    if (lalu === undefined) {
      bertemu.set(kunci(baris.kode ?? ''), baris);
      continue;
    }
    const nilai = (b: BarisTerbaca): string =>
      b.sel.flatMap((s) => (s?.nilai ? [s.nilai.nilai.toString()] : [])).join('|');
    if (nilai(lalu) === nilai(baris) || nilai(lalu) === '' || nilai(baris) === '') continue;
    // Several indicators of one program repeat its kode: other names, no other money.
    if (
      tabel.kolom.some((k) => k.peran === 'indikator') &&
      kemiripan(kunciNama(lalu.label), kunciNama(baris.label)) > 0.9
    )
      continue;
    const sel = [lalu, baris].map((b) => rujukSel(tabel, b, kolomKode(b)));
    buku.langgar({
      kode: 'kode-ganda',
      tingkat: tabel.kotor ? 'saran' : 'salah',
      sel: sel.slice(0, 1),
      serta: sel.slice(1),
      seharusnya: null,
      penjelasan: `Kode ${baris.kode} dipakai dua baris dengan angka berbeda: "${lalu.label}" dan "${baris.label}". Satu kode hanya untuk satu kegiatan.`,
      sitasi: 'Permendagri 90/2019',
      akar: `kode.${tabel.blok}.${kunci(baris.kode ?? '')}`,
    });
  }
  for (const [induk, anak] of anakBaris(berkode)) {
    const awalan = `${kunci(induk.kode ?? '')}.`;
    const lain = anak.filter((b) => !kunci(b.kode ?? '').startsWith(awalan));
    const [pertama] = lain;
    if (pertama === undefined || (induk.tingkat ?? 0) === 0) continue;
    const semua = lain.length === anak.length && anak.length > 1;
    const biang = semua ? induk : pertama;
    const harap = semua
      ? (pertama.kode ?? '')
          .split('.')
          .slice(0, bacaKode(induk.kode ?? '').ruas.length)
          .join('.')
      : null;
    buku.langgar({
      kode: 'kode-induk-berbeda',
      tingkat: tabel.kotor ? 'saran' : 'salah',
      sel: [rujukSel(tabel, biang, kolomKode(biang))],
      serta: (semua ? anak : [induk]).map((b) => rujukSel(tabel, b, kolomKode(b))),
      seharusnya: harap,
      penjelasan: `Kode ${pertama.kode} berada di bawah ${induk.kode} "${induk.label}", padahal tidak berawalan kode itu. Periksa kode ${semua ? 'induknya' : 'rinciannya'}.`,
      sitasi: 'Permendagri 90/2019',
      akar: `kode.${tabel.blok}.${kunci(induk.kode ?? '')}`,
    });
  }
}

/** Several kode whose names are quite other than the official ones. */
function periksaNama(dokumen: Dokumen, tabel: TabelTerbaca, buku: Buku): void {
  if (dokumen.tahun === null || tabel.kotor) return;
  if (!adalahDaftarKode(tabel.baris.filter((b) => b.kode !== null && b.jenis === 'data'))) return;
  for (const baris of tabel.baris) {
    if (baris.kode === null || baris.belanja || baris.label === '' || baris.tingkat === null || baris.tingkat < 1)
      continue;
    const resmi = cariNomenklatur(baris.kode, dokumen.tahun);
    if (!resmi.ok) continue;
    const [a, b] = [kunciNama(baris.label), kunciNama(resmi.nilai.nama)];
    const kepala = jarakHuruf(a.split(' ')[0] ?? '', b.split(' ')[0] ?? '', 3) > 3;
    if (kemiripan(a, b) > (kepala ? 0.88 : 0.62) || a.includes(b) || b.includes(a)) continue;
    const sel = rujukSel(tabel, baris, kolomKode(baris));
    buku.langgar({
      kode: 'nama-kode-berbeda',
      tingkat: 'peringatan',
      sel: [sel],
      seharusnya: resmi.nilai.nama,
      penjelasan: `Kode ${baris.kode} menurut nomenklatur bernama "${resmi.nilai.nama}", sedangkan laporan menulis "${baris.label}".`,
      sitasi: resmi.nilai.sitasi,
      akar: `nama-kode.${sel.id}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel) {
    periksaTabel(tabel, buku);
    periksaNama(dokumen, tabel, buku);
  }
}

const KEPALA = 'Kode\tUraian\tAnggaran\n';

export const kodeKeliru: Pemeriksaan = {
  kode: ['kode-ganda', 'kode-induk-berbeda', 'nama-kode-berbeda'],
  judul: 'Kode unik dan di bawah induknya',
  sitasi: 'Permendagri 90/2019',
  periksa,
  contohLulus: [
    `${KEPALA}2.09.03\tPROGRAM PANGAN\t5.000\n2.09.03.2.01\tPenyediaan\t2.000\n2.09.03.2.02\tPengawasan\t3.000`,
  ],
  contohGagal: [
    `${KEPALA}2.09.03\tPROGRAM PANGAN\t5.000\n2.09.03.2.01\tPenyediaan\t2.000\n2.09.03.2.01\tPengawasan\t3.000`,
    `${KEPALA}2.09.03\tPROGRAM PANGAN\t5.000\n2.09.03.2.01\tPenyediaan\t5.000\n2.09.03.2.02.01\tGudang\t2.000\n2.09.03.2.02.02\tBeras\t3.000`,
    `LAPORAN KINERJA\n\nTAHUN 2024\n\n${KEPALA}1.06.01\tPROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA\t5.000\n1.06.01.2.02\tPembangunan Jembatan Gantung\t5.000`,
  ],
};
