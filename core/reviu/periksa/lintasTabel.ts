// The same thing in two tables: pagu, realisasi, target and capaian of one program or indicator must agree.

import type { Amatan, Ukuran } from '../baca/amatan.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import { onceFor } from '../baca/onceFor.ts';
import type { Buku } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { kelompokkan } from './kelompokkan.ts';
import { samaCetak } from './rentang.ts';

const SEBUTAN: Record<Ukuran, string> = {
  pagu: 'Pagu',
  realisasiUang: 'Realisasi anggaran',
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  serapan: 'Persentase penyerapan',
};
const KODE: Record<Ukuran, string> = {
  pagu: 'pagu-berbeda',
  realisasiUang: 'realisasi-berbeda',
  target: 'target-berbeda',
  realisasi: 'realisasi-berbeda',
  capaian: 'capaian-berbeda',
  serapan: 'serapan-berbeda',
};

const sama = (a: Amatan, b: Amatan): boolean => samaCetak(a.nilai, b.nilai);

/** Years above the row ("Tahun 2023" between rows) and columns of other regions make a row speak of something else. */
const pembanding = onceFor((tabel: TabelTerbaca): boolean => {
  const judul = tabel.kolom.map((k) => k.judul).join(' ');
  return (
    /(?:[Pp]rovinsi|PROVINSI|[Nn]asional|NASIONAL|(?:[Kk]abupaten|KABUPATEN|[Kk]ota|KOTA) \p{Lu})/u.test(judul) ||
    /semester|bulan/i.test(`${tabel.judul} ${judul}`)
  );
});

/** The totals of a whole budget and of a part of it: nothing that one of them misprints. */
const jauh = (a: Amatan, b: Amatan): boolean => {
  const [kecil, besar] = a.nilai.nilai.lt(b.nilai.nilai) ? [a, b] : [b, a];
  return kecil.nilai.nilai.times(2).lt(besar.nilai.nilai);
};

/** Names that one table uses for several rows with different values tell nothing. */
function rancu(semua: readonly Amatan[]): boolean {
  return semua.some((a) =>
    semua.some(
      (b) => a !== b && a.tabel === b.tabel && a.rujukan.lokasi.kolom === b.rujukan.lokasi.kolom && !sama(a, b),
    ),
  );
}

function bandingkan(semua: readonly Amatan[], buku: Buku): void {
  for (const [i, a] of semua.entries())
    for (const b of semua.slice(i + 1)) {
      if (a.tabel === b.tabel || (a.berkala && b.berkala) || (a.nilai.satuan ?? '') !== (b.nilai.satuan ?? ''))
        continue;
      if (a.tingkat !== null && b.tingkat !== null && a.tingkat !== b.tingkat) continue;
      if (a.tingkat === 0 && b.tingkat === 0 && jauh(a, b)) continue;
      if (sama(a, b)) {
        buku.lulus([a.rujukan, b.rujukan]);
        continue;
      }
      const kotor = a.tabel.kotor || b.tabel.kotor;
      buku.langgar({
        kode: KODE[a.ukuran],
        tingkat: kotor ? 'saran' : 'salah',
        sel: [a.rujukan, b.rujukan],
        seharusnya: b.nilai.teks,
        harap: new Map([[b.rujukan.id, a.nilai.teks]]),
        penjelasan: `${SEBUTAN[a.ukuran]} "${a.nama || 'seluruhnya'}" berbeda antartabel: ${a.nilai.teks} dan ${b.nilai.teks}. Satu hal hanya boleh mempunyai satu angka; cocokkan dengan dokumen sumbernya.`,
        sitasi: null,
      });
    }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const amatan = dokumen.amatan.filter(
    (a) => (a.kunci.length > 3 || a.tingkat === 0) && (a.ukuran === 'pagu' || !pembanding(a.tabel)),
  );
  const kelompok = kelompokkan(amatan, (a) => [a.kunci, a.ukuran, a.tahun ?? '', a.nilai.persen ? '%' : ''].join('|'));
  for (const semua of kelompok.values()) {
    if (semua.length < 2) continue;
    if (semua[0]?.ukuran !== 'pagu') {
      // Plans of several levels may use one name for things of other size: then their quarters prove nothing.
      const berkala = semua.filter((a) => a.berkala);
      const setahun = semua.filter((a) => !a.berkala);
      const setuju = berkala.every((a) => berkala.every((b) => sama(a, b)));
      if (!rancu(setahun)) bandingkan(setuju ? semua : setahun, buku);
      continue;
    }
    const versi = [...new Set(semua.map((a) => a.versi))];
    for (const v of versi) {
      const sendiri = semua.filter((a) => a.versi === v);
      if (v !== null && !rancu(sendiri)) bandingkan(sendiri, buku);
    }
    // A table that does not name the version is judged against all versions: it must fit one of them.
    const dikenal = semua.filter((a) => a.versi !== null && !rancu(semua.filter((x) => x.versi === a.versi)));
    const tanpa = semua.filter((a) => a.versi === null);
    if (rancu(tanpa)) continue;
    if (dikenal.length === 0) bandingkan(tanpa, buku);
    for (const a of dikenal.length === 0 ? [] : tanpa) {
      const cocok = dikenal.filter((b) => sama(a, b) && a.tabel !== b.tabel);
      const acuan =
        cocok.length > 0
          ? cocok
          : dikenal.filter((b) => b.versi === 'perubahan' || !dikenal.some((x) => x.versi === 'perubahan'));
      for (const b of acuan) bandingkan([b, a], buku);
    }
  }
}

const A =
  'Tabel 2.1 Pagu Tahun 2030\n\nProgram\tPagu\nProgram Pangan\t5.000.000\nProgram Benih\t3.000.000\n\nBerikut realisasi anggaran tahun ini.\n\n';

const INDIKATOR = {
  realisasi: 'Indikator\tRealisasi\nIndeks kepuasan layanan\t82,00',
  target: 'Indikator\tTarget\tRealisasi\nIndeks kepuasan layanan\t82,00\tbelum',
  capaian: 'Indikator\tCapaian (%)\nIndeks kepuasan layanan\t82,00',
  serapan: 'Program\tPenyerapan Anggaran (%)\nProgram Pangan Daerah\t82,00',
};

export const lintasTabel: Pemeriksaan = {
  kode: ['pagu-berbeda', 'realisasi-berbeda', 'target-berbeda', 'capaian-berbeda', 'serapan-berbeda'],
  judul: 'Hal yang sama mempunyai angka yang sama di semua tabel',
  sitasi: null,
  periksa,
  contohLulus: [
    `${A}Tabel 4.1 Realisasi Tahun 2030\n\nProgram\tAnggaran\tRealisasi\nPROGRAM PANGAN\t5.000.000\t4.000.000\nPROGRAM BENIH\t3.000.000\t3.000.000`,
  ],
  contohGagal: [
    'Tabel 3.1 Capaian Tahun 2030\n\nNo\tIndikator\tTarget\tRealisasi\n1\tJumlah perselisihan kerja\t20\t16\n\nTabel 3.2 Perbandingan\n\nNo\tIndikator\tRealisasi 2029\tRealisasi 2030\n1\tJumlah perselisihan kerja\t19\t17',
    `LAPORAN KINERJA\n\nTAHUN 2030\n\nTabel 3.1 Capaian Tahun 2030\n\nIndikator\tTarget\tRealisasi\n${['Luas sawah beririgasi\t70\t71', 'Jumlah kelompok tani\t80\t82', 'Jumlah penyuluh lapangan\t90\t93'].join('\n')}\n\nTabel 3.2 Perkembangan Kinerja\n\nIndikator\t2028\t2029\t2030\nLuas sawah beririgasi\t65\t69\t71\nJumlah kelompok tani\t78\t80\t82\nJumlah penyuluh lapangan\t85\t88\t39`,
    `${A}Tabel 4.1 Realisasi Tahun 2030\n\nProgram\tAnggaran\tRealisasi\nPROGRAM PANGAN\t5.500.000\t4.000.000\nPROGRAM BENIH\t3.000.000\t3.000.000`,
    ...(['realisasi', 'target', 'capaian', 'serapan'] as const).map(
      (ukuran) =>
        `${INDIKATOR[ukuran]}\n\nBerikut rinciannya menurut sasaran yang ditetapkan dinas.\n\n${INDIKATOR[ukuran].replace('82,00', '83,00')}`,
    ),
  ],
};
