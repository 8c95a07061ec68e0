// `node scripts/ukurReviu.mjs TEXT KEY`: how much of a key of known faults the reviu finds, and how many of its `salah` the key confirms.
// Keeps neither file. A root cause is found when a temuan meets one of its lines and names the same kind of fault.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [text, key] = process.argv.slice(2);
if (text === undefined || key === undefined) {
  console.error('Pemakaian: node scripts/ukurReviu.mjs TEKS KUNCI');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));

/** Kinds of the key → the kode that name the same fault. */
const KIND = {
  'wrong-percentage': [
    'persen-keliru',
    'rasio-keliru',
    'bagian-keliru',
    'capaian-keliru',
    'persen-kalimat-keliru',
    'hitungan-keliru',
  ],
  'capaian-mismatch': ['capaian-keliru', 'capaian-berbeda'],
  'wrong-sum': [
    'jumlah-keliru',
    'jumlah-baris-keliru',
    'hierarki-keliru',
    'rata-keliru',
    'bagian-keliru',
    'jumlah-kalimat-keliru',
    'hitungan-keliru',
  ],
  'percentage-rounding': ['desimal-tak-seragam', 'bagian-keliru'],
  'malformed-number': ['angka-cacat'],
  'number-format': ['ejaan-angka-campur', 'desimal-tak-seragam', 'angka-cacat'],
  'count-mismatch': [
    'jumlah-program-berbeda',
    'jumlah-indikator-berbeda',
    'jumlah-kalimat-keliru',
    'jumlah-pegawai-berbeda',
    'klaim-banyak',
    'terbilang-berbeda',
  ],
  'claim-vs-table': [
    'klaim-serapan',
    'klaim-seratus',
    'klaim-arah',
    'klaim-perjanjian',
    'klaim-peringkat',
    'klaim-banyak',
    'klaim-perubahan',
    'arah-berbalik',
    'kalimat-berbeda',
    'teks-tabel-berbeda',
    'persen-kalimat-keliru',
  ],
  'efficiency-conflict': ['serapan-tak-dikenal', 'efisiensi-keliru'],
  'unit-mismatch': ['satuan-keliru', 'satuan-indikator-berbeda', 'satuan-berbeda'],
  'stale-value': ['rasio-keliru', 'realisasi-berbeda', 'klaim-seratus'],
  'stale-year': ['tahun-basi', 'tahun-kolom-berbeda'],
  'list-stale-year': ['daftar-tahun-berbeda'],
  'missing-table': ['tabel-tidak-ada'],
  'duplicate-table-number': ['nomor-tabel-ganda'],
  'table-not-listed': ['tabel-tanpa-nomor', 'tabel-tak-terdaftar'],
  'title-mismatch': ['judul-daftar-berbeda'],
  'code-error': ['kode-ganda', 'kode-induk-berbeda'],
  'name-mismatch': ['nama-berbeda', 'nama-kode-berbeda', 'gelar-berbeda', 'kode-ganda'],
  'missing-content': ['baris-kosong', 'rincian-hilang', 'kalimat-rumpang', 'indikator-tanpa-capaian'],
  'rank-mismatch': ['pangkat-keliru'],
  'reference-conflict': ['nomor-sk-ganda', 'dasar-hukum-lama', 'judul-peraturan-keliru', 'peraturan-diganti'],
  'term-mismatch': ['singkatan-keliru', 'istilah-usang'],
  boilerplate: ['urusan-lain', 'jenis-daerah-keliru'],
  'text-garbled': ['kata-tertukar', 'teks-rusak'],
  'date-conflict': ['tanggal-tak-mungkin'],
  'respondent-conflict': ['responden-berbeda'],
  'cumulative-decrease': ['kumulatif-turun'],
  'realisasi-exceeds-target': ['realisasi-melebihi-target'],
  'realisasi-exceeds-pagu': ['realisasi-melebihi-pagu', 'pagu-berbeda', 'realisasi-melebihi-target'],
  'anomalous-achievement': ['capaian-janggal'],
  'spending-without-output': ['belanja-tanpa-keluaran'],
  'stray-content': ['angka-tanpa-keterangan'],
  'column-mismatch': ['kolom-bergeser'],
  'definition-conflict': ['istilah-bertentangan'],
  'target-conflict': ['target-berbeda', 'batas-indikator-berbeda', 'predikat-berbeda'],
  'strategy-mismatch': ['strategi-berbeda'],
  'table-garbled': ['tabel-rusak', 'kolom-bergeser'],
  'label-missing': ['label-keliru'],
  'repeated-target': ['realisasi-menyalin-target', 'target-triwulan-datar', 'angka-tahun-lalu-tersalin'],
  'duplicate-content': ['isi-ganda'],
  'cross-table-conflict': [
    'pagu-berbeda',
    'realisasi-berbeda',
    'target-berbeda',
    'capaian-berbeda',
    'serapan-berbeda',
    'triwulan-berbeda',
    'pegawai-berbeda',
    'rincian-triwulan-berbeda',
    'hierarki-keliru',
    'capaian-keliru',
    'rasio-keliru',
  ],
};

const bundle = await build({
  stdin: {
    contents: "export { readTeks } from './reader/reviu/readTeks.ts'; export { reviu } from './core/reviu/reviu.ts';",
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const { readTeks, reviu } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
);

const hasil = reviu(readTeks(readFileSync(text, 'utf8'), text.endsWith('.md') ? 'md' : 'txt'), { tahun: null });
const { findings } = JSON.parse(readFileSync(key, 'utf8'));

const lines = ({ lokasi, lokasiLain }) =>
  [lokasi, ...lokasiLain].flatMap(({ baris }) => (baris === null ? [] : [baris]));
const meets = (temuan, finding) =>
  (KIND[finding.kind] ?? []).includes(temuan.kode) &&
  finding.lines.some((line) => lines(temuan).some(([from, to]) => from <= line && line <= to));

const roots = new Map();
for (const finding of findings.filter((f) => f.scored && !f.ocr)) {
  const root = finding.rootCause ?? finding.id;
  roots.set(root, [...(roots.get(root) ?? []), finding]);
}
const missed = [...roots].filter(([, all]) => !all.some((f) => hasil.temuan.some((t) => meets(t, f))));
const salah = hasil.temuan.filter((t) => t.tingkat === 'salah');
const unconfirmed = salah.filter((t) => !findings.some((f) => meets(t, f)));
const percent = (part, whole) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

console.log(
  `Akar kesalahan ditemukan: ${roots.size - missed.length} dari ${roots.size} (${percent(roots.size - missed.length, roots.size)})`,
);
for (const [root, all] of missed)
  console.log(`  luput  ${root}  ${all[0].kind}  baris ${all[0].lines.slice(0, 4).join(', ')}`);
console.log(
  `Temuan salah yang dibenarkan kunci: ${salah.length - unconfirmed.length} dari ${salah.length} (${percent(salah.length - unconfirmed.length, salah.length)})`,
);
for (const t of unconfirmed)
  console.log(`  tidak dalam kunci  ${t.kode}  baris ${t.lokasi.baris?.join('–')}  ${t.penjelasan}`);
console.log(`Semua: ${JSON.stringify(hasil.ringkasan)}`);
