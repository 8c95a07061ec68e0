// Quarterly series: cumulative values that fall, money spent without a target or an output, achievements far beyond the target, units that change.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import { type DeretTriwulan, type KelompokDeret, namaDeret } from '../baca/deret.ts';
import { type Buku, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import type { TingkatTemuan } from '../temuan.ts';
import { kelompokkan } from './kelompokkan.ts';

const TIGA = new Desimal(3);

function langgar(
  buku: Buku,
  k: KelompokDeret,
  kode: string,
  tingkat: TingkatTemuan,
  di: { baris: KelompokDeret['kepala']; kolom: number }[],
  penjelasan: string,
): void {
  const sel = di.map(({ baris, kolom }) => rujukSel(k.tabel, baris, kolom));
  const [pertama] = sel;
  if (pertama === undefined) return;
  const tabel = `${k.tabel.blok}.${k.kepala.nomor}`;
  buku.langgar({
    kode,
    tingkat: k.tabel.kotor ? 'saran' : tingkat,
    sel,
    seharusnya: null,
    penjelasan,
    sitasi: null,
    akar: `${kode}.${tabel}.${pertama.id}`,
  });
}

/** Positions at which the series falls. */
function turun(deret: DeretTriwulan): { dari: number; ke: number }[] {
  const isi = deret.flatMap((t, i) => (t === null || t.nilai.cacat ? [] : [{ t, i }]));
  return isi.flatMap(({ t, i }, n) => {
    const lalu = isi[n - 1];
    return lalu !== undefined && t.nilai.nilai.lt(lalu.t.nilai.nilai) ? [{ dari: lalu.i, ke: i }] : [];
  });
}

function periksaTurun(buku: Buku, k: KelompokDeret, deret: DeretTriwulan | null, sebutan: string): void {
  if (deret === null || !k.kumulatif) return;
  const jatuh = turun(deret);
  const [pertama] = jatuh;
  if (pertama === undefined) return;
  const titik = jatuh.flatMap(({ dari, ke }) => [deret[ke], deret[dari]]).filter((t) => t !== null && t !== undefined);
  const persen = titik.some((t) => t.nilai.persen);
  const uang = deret === k.targetUang || deret === k.realisasiUang;
  const [sesudah, sebelum] = [deret[pertama.ke], deret[pertama.dari]];
  langgar(
    buku,
    k,
    'kumulatif-turun',
    persen || !(k.kumulatifKinerja || uang) ? 'saran' : 'peringatan',
    titik,
    `${sebutan} "${namaDeret(k)}" ditulis akumulatif, tetapi turun dari ${sebelum?.nilai.teks} (triwulan ${pertama.dari + 1}) menjadi ${sesudah?.nilai.teks} (triwulan ${pertama.ke + 1}). Angka akumulatif tidak dapat berkurang.`,
  );
}

function periksaBelanja(buku: Buku, k: KelompokDeret): void {
  for (const i of [0, 1, 2, 3]) {
    const [target, realisasi, keluaran, rencana] = [
      k.targetUang?.[i],
      k.realisasiUang?.[i],
      k.realisasi?.[i],
      k.target?.[i],
    ];
    if (realisasi === null || realisasi === undefined || realisasi.nilai.nilai.lte(0)) continue;
    if (
      target !== null &&
      target !== undefined &&
      realisasi.nilai.nilai.gt(target.nilai.nilai) &&
      !realisasi.nilai.cacat &&
      !target.nilai.cacat
    ) {
      langgar(
        buku,
        k,
        'realisasi-melebihi-target',
        'peringatan',
        [realisasi, target],
        `Realisasi keuangan triwulan ${i + 1} (${realisasi.nilai.teks}) melebihi targetnya (${target.nilai.teks}) pada "${namaDeret(k)}".`,
      );
    } else if (keluaran?.nilai.nilai.isZero() === true && rencana?.nilai.nilai.isZero() !== true)
      langgar(
        buku,
        k,
        'belanja-tanpa-keluaran',
        'saran',
        [realisasi, keluaran],
        `Pada triwulan ${i + 1} sudah ada belanja ${realisasi.nilai.teks} tetapi keluarannya masih ${keluaran.nilai.teks}. Jelaskan, atau periksa angkanya.`,
      );
  }
}

function periksaLonjakan(buku: Buku, k: KelompokDeret): void {
  const [target, realisasi] = [k.target?.[3], k.realisasi?.[3]];
  if (
    target === null ||
    target === undefined ||
    realisasi === null ||
    realisasi === undefined ||
    target.nilai.nilai.lte(0)
  )
    return;
  // "25.000" beside "28274": the reading that fits is the one that was meant.
  const bacaan = (n: NilaiCetak): Desimal[] => [n.nilai, ...(n.nilaiLain === null ? [] : [n.nilaiLain])];
  const wajar = bacaan(target.nilai).some((t) => bacaan(realisasi.nilai).some((r) => t.gt(0) && r.div(t).lt(TIGA)));
  if (wajar || target.nilai.satuan !== realisasi.nilai.satuan) return;
  langgar(
    buku,
    k,
    'capaian-janggal',
    'peringatan',
    [realisasi, target],
    `Realisasi akhir tahun ${realisasi.nilai.teks} lebih dari tiga kali target ${target.nilai.teks}. Target terlalu rendah atau angkanya keliru; jelaskan penyebabnya.`,
  );
}

/** In a list when all four quarters are there. */
const lengkap = (deret: DeretTriwulan | null): DeretTriwulan[] =>
  deret !== null && deret.filter((t) => t !== null && !t.nilai.cacat).length === 4 ? [deret] : [];

/** Series of a table that nowhere calls itself cumulative: all but one of at least five never fall, and most of them grow. */
function berjalan(semua: readonly KelompokDeret[]): boolean {
  const deret = semua.flatMap((k) => [...lengkap(k.target), ...lengkap(k.realisasi)]);
  const naik = deret.filter((d) => d[0]?.nilai.nilai.lt(d[3]?.nilai.nilai ?? 0)).length;
  const jatuh = deret.filter((d) => turun(d).length > 0).length;
  return deret.length >= 5 && jatuh === 1 && naik * 3 >= deret.length * 2;
}

/** A sentence beside the table says that its figures run on. */
const kataKumulatif = (dokumen: Dokumen, tabel: KelompokDeret['tabel']): boolean =>
  dokumen.paragraf.some(
    (p) => Math.abs(p.blok - tabel.blok) <= 3 && /\b(?:ber\p{L}+ |secara )?(?:a?kumulatif|akumulasi)\b/iu.test(p.teks),
  );

function periksa(dokumen: Dokumen, buku: Buku): void {
  const menurut = kelompokkan(dokumen.deret, (k) => k.tabel);
  const jalan = new Set(
    [...menurut].flatMap(([tabel, semua]) => (berjalan(semua) || kataKumulatif(dokumen, tabel) ? [tabel] : [])),
  );
  for (const asal of dokumen.deret) {
    const k = jalan.has(asal.tabel) ? { ...asal, kumulatif: true, kumulatifKinerja: true } : asal;
    periksaTurun(buku, k, k.realisasi, 'Realisasi');
    periksaTurun(buku, k, k.target, 'Target');
    periksaTurun(buku, k, k.realisasiUang, 'Realisasi keuangan');
    periksaTurun(buku, k, k.targetUang, 'Target keuangan');
    periksaBelanja(buku, k);
    periksaLonjakan(buku, k);
  }
}

const KEPALA =
  'No\tIndikator\tKinerja Per Triwulan Akumulatif\t\tKeuangan Per Triwulan Akumulatif\t\n\t\tTarget\tRealisasi\tTarget\tRealisasi\n';

export const deretJanggal: Pemeriksaan = {
  kode: ['kumulatif-turun', 'realisasi-melebihi-target', 'belanja-tanpa-keluaran', 'capaian-janggal'],
  judul: 'Deret triwulan masuk akal',
  sitasi: null,
  periksa,
  contohLulus: [
    `${KEPALA}1\tJumlah laporan\tTrw 1 : 1 Laporan\tTrw 1 : 1 Laporan\tTrw 1 : 2.000.000\tTrw 1 : 1.000.000\n\t\tTrw 2 : 2 Laporan\tTrw 2 : 2 Laporan\tTrw 2 : 4.000.000\tTrw 2 : 4.000.000`,
  ],
  contohGagal: [
    `${KEPALA}1\tJumlah laporan\tTrw 1 : 3 Laporan\tTrw 1 : 3 Laporan\tTrw 1 : 2.000.000\tTrw 1 : 1.000.000\n\t\tTrw 2 : 4 Laporan\tTrw 2 : 2 Laporan\tTrw 2 : 4.000.000\tTrw 2 : 4.000.000`,
    `${KEPALA}1\tJumlah laporan\tTrw 1 : 1 Laporan\tTrw 1 : 1 Laporan\tTrw 1 : 0\tTrw 1 : 1.000.000\n\t\tTrw 2 : 2 Laporan\tTrw 2 : 2 Laporan\tTrw 2 : 4.000.000\tTrw 2 : 4.000.000`,
    `${KEPALA}1\tJumlah laporan\tTrw 1 : 1 Laporan\tTrw 1 : 0 Laporan\tTrw 1 : 2.000.000\tTrw 1 : 1.000.000\n\t\tTrw 2 : 2 Laporan\tTrw 2 : 2 Laporan\tTrw 2 : 4.000.000\tTrw 2 : 4.000.000`,
    'No\tIndikator\tTarget\t\t\t\tRealisasi\n\t\tTW I\tTW II\tTW III\tTW IV\tTW I\tTW II\tTW III\tTW IV\n1\tJumlah orang yang dilatih\t10\t20\t30\t40\t10\t20\t90\t160',
  ],
};
