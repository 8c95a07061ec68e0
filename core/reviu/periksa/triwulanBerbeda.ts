// Columns TW I–IV beside the column of the year: most rows prove whether the quarters run on (TW IV is the year) or add up to it.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { barisBerangka, nilaiSel, tingkatTabel } from './kolomKerabat.ts';
import { bertemuTerpotong, jumlahRentang, rentang, samaCetak } from './rentang.ts';

interface Kelompok {
  triwulan: number[];
  /** Columns of the year that these quarters may belong to. */
  tahun: number[];
}

const QUARTERS = [1, 2, 3, 4];

/** Four quarters under one title, or under none: then they may be the plan or the outcome. */
function kumpulKelompok({ kolom }: TabelTerbaca): Kelompok[] {
  return (['target', 'realisasi', 'anggaran', null] as const).flatMap((peran): Kelompok[] => {
    const triwulan = QUARTERS.flatMap((n) => {
      const di = kolom.flatMap((k, i) => (k.peran === peran && k.triwulan === n && !k.persen ? [i] : []));
      return di.length === 1 ? di : [];
    });
    const tahun = kolom.flatMap((k, i) =>
      k.triwulan === null &&
      !k.persen &&
      (k.peran === 'target' || k.peran === 'realisasi' || (peran !== null && k.peran === 'jumlah')) &&
      (peran === null || k.peran === peran || k.peran === 'jumlah')
        ? [i]
        : [],
    );
    return triwulan.length === 4 && tahun.length > 0 ? [{ triwulan, tahun }] : [];
  });
}

type Cara = 'berjalan' | 'dijumlah';

interface Baris {
  baris: BarisTerbaca;
  isi: NilaiCetak[];
  akhir: NilaiCetak | null;
  setahun: NilaiCetak;
}

function kumpulBaris(tabel: TabelTerbaca, { triwulan }: Kelompok, tahun: number): Baris[] {
  return barisBerangka(tabel).flatMap((baris): Baris[] => {
    const setahun = nilaiSel(baris, tahun);
    const isi = triwulan.flatMap((k) => nilaiSel(baris, k) ?? []);
    // A quarter that cannot be read may hold anything.
    const takTerbaca = triwulan.some((k) => nilaiSel(baris, k) === null && !/^[-–—]?$/.test(baris.sel[k]?.teks ?? ''));
    return setahun === null || isi.length < 2 || takTerbaca
      ? []
      : [{ baris, isi, akhir: nilaiSel(baris, triwulan[3] ?? -1), setahun }];
  });
}

const cocok = ({ isi, akhir, setahun }: Baris, cara: Cara): boolean =>
  cara === 'berjalan'
    ? akhir !== null && samaCetak(akhir, setahun)
    : bertemuTerpotong(setahun, jumlahRentang(isi.map((n) => rentang(n))));

/** Whatever the table does: one row may rightly be a mean, the best quarter or the last. */
function wajar(b: Baris): boolean {
  const jumlah = jumlahRentang(b.isi.map((n) => rentang(n)));
  const rata = { bawah: jumlah.bawah.div(b.isi.length), atas: jumlah.atas.div(b.isi.length) };
  return (
    cocok(b, 'berjalan') ||
    cocok(b, 'dijumlah') ||
    bertemuTerpotong(b.setahun, rata) ||
    b.isi.some((n) => samaCetak(n, b.setahun))
  );
}

/** The column and the way that at least two rows and two thirds of them prove. */
function bukti(tabel: TabelTerbaca, k: Kelompok): { tahun: number; cara: Cara; semua: Baris[] } | null {
  const calon = k.tahun.flatMap((tahun) =>
    (['berjalan', 'dijumlah'] as const).map((cara) => {
      const semua = kumpulBaris(tabel, k, tahun);
      return { tahun, cara, semua, ya: semua.filter((b) => cocok(b, cara)).length };
    }),
  );
  const [terbaik] = calon.sort((a, b) => b.ya - a.ya);
  return terbaik === undefined || terbaik.ya < 2 || terbaik.ya * 3 < terbaik.semua.length * 2 ? null : terbaik;
}

function periksaTurun(tabel: TabelTerbaca, k: Kelompok, { baris, isi }: Baris, buku: Buku): void {
  const ke = isi.findIndex((n, i) => i > 0 && n.nilai.lt(isi[i - 1]?.nilai ?? 0));
  const satuan = baris.sel[tabel.kolom.findIndex((x) => x.peran === 'satuan')]?.teks ?? '';
  // Percentages and indices are measured anew in every quarter.
  if (ke < 0 || isi.some((n) => n.persen || n.desimal > 0) || /^(?:%|persen|indeks|nilai|poin|skor)/i.test(satuan))
    return;
  const titik = [ke, ke - 1].map((i) => isi[i]);
  const sel = titik.flatMap((n) =>
    k.triwulan.flatMap((i) => (nilaiSel(baris, i) === n ? [rujukSel(tabel, baris, i)] : [])),
  );
  buku.langgar({
    kode: 'triwulan-turun',
    tingkat: tingkatTabel(tabel, 'peringatan'),
    sel,
    seharusnya: null,
    penjelasan: `Angka "${baris.label}" turun dari ${titik[1]?.teks} menjadi ${titik[0]?.teks}, padahal triwulan di tabel ini berjalan (triwulan IV sama dengan angka setahun). Angka kumulatif tidak dapat berkurang.`,
    sitasi: null,
    akar: `triwulan-turun.${sel[0]?.id}`,
  });
}

function periksaTabel(tabel: TabelTerbaca, k: Kelompok, buku: Buku): void {
  const hasil = bukti(tabel, k);
  if (hasil === null) return;
  const { tahun, cara, semua } = hasil;
  for (const b of semua) {
    const { baris, isi, akhir, setahun } = b;
    const kolom = cara === 'berjalan' ? k.triwulan.slice(3) : k.triwulan;
    const sel = [tahun, ...kolom].map((i) => rujukSel(tabel, baris, i));
    if (cocok(b, cara)) buku.lulus(sel);
    if (cocok(b, cara) && cara === 'berjalan') periksaTurun(tabel, k, b, buku);
    if (wajar(b) || (cara === 'berjalan' && akhir === null)) continue;
    const jumlah = isi.reduce((n, x) => n.plus(x.nilai), new Desimal(0));
    const seharusnya = cara === 'berjalan' ? (akhir?.teks ?? null) : cetak(jumlah, setahun.desimal);
    buku.langgar({
      kode: 'triwulan-berbeda',
      tingkat: tingkatTabel(tabel, 'salah'),
      sel,
      seharusnya,
      penjelasan: `${tabel.kolom[tahun]?.judul} "${baris.label}" tercetak ${setahun.teks}, sedangkan ${cara === 'berjalan' ? `triwulan IV mencapai ${akhir?.teks}` : `keempat triwulannya berjumlah ${seharusnya}`}. Baris lain di tabel ini menunjukkan keduanya harus sama.`,
      sitasi: null,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    if (tabel.kolom.some((k) => k.triwulan === 4)) for (const k of kumpulKelompok(tabel)) periksaTabel(tabel, k, buku);
}

const KEPALA = 'Indikator\tSatuan\tTarget\tTW I\tTW II\tTW III\tTW IV\tRealisasi\n';
const RUNNING = `${KEPALA}Jumlah surat\tsurat\t120\t30\t60\t90\t124\t124\nJumlah pembinaan\tkali\t12\t3\t6\t9\t12\t12\n`;
const ADDED = `${KEPALA}Jumlah surat\tsurat\t120\t30\t30\t30\t34\t124\nJumlah pembinaan\tkali\t12\t3\t3\t3\t3\t12\n`;

export const triwulanBerbeda: Pemeriksaan = {
  kode: ['triwulan-berbeda', 'triwulan-turun'],
  judul: 'Angka setahun cocok dengan triwulannya',
  sitasi: null,
  periksa,
  contohLulus: [
    `${RUNNING}Nilai survei\tindeks\t82,00\t-\t82,10\t-\t83,64\t83,64`,
    `${ADDED}Persentase aduan selesai\t%\t90\t80\t90\t90\t100\t90`,
  ],
  contohGagal: [
    `${RUNNING}Persentase aduan selesai\t%\t100\t0\t50\t80\t100\t90`,
    `${ADDED}Jumlah aduan\tkasus\t40\t10\t9\t8\t7\t36`,
    `${RUNNING}Jumlah rapat\tkali\t12\t3\t6\t5\t12\t12`,
  ],
};
