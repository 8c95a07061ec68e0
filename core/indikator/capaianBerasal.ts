// Capaian with its proof: rule, citation, the formula with the figures in it, and the two inputs.
import { asalAturan, asalRujukan } from '../peraturan/aturan.ts';
import { PENGATURAN_BAKU, type PengaturanCapaian } from '../peraturan/pengaturanBaku.ts';
import type { Angka, TandaAngka } from '../values/angka.ts';
import { type BahanAngka, rakitAngka } from '../values/rakitAngka.ts';
import { tulisPersen } from '../values/tulisPersen.ts';
import { ATURAN_CAPAIAN_PREDIKAT, capaianPredikat } from './capaianPredikat.ts';
import type { FaktaIndikator } from './faktaIndikator.ts';
import { aturanCapaian, hitungCapaian } from './hitungCapaian.ts';

/** Why a capaian is blank or marked, in words for the reader. */
const UCAPAN: Partial<Record<TandaAngka, string>> = {
  BELUM_DIISI: 'Belum dapat dihitung: realisasi belum diisi.',
  TARGET_KOSONG: 'Belum dapat dihitung: target belum ditetapkan.',
  TARGET_NOL: 'Target 0 tidak dapat menjadi pembagi.',
  PEMBAGI_NOL: 'Realisasi 0 tidak dapat menjadi pembagi.',
  TARGET_TERLALU_RENDAH: 'Capaian di atas 200%: tinjau apakah target terlalu rendah.',
};

export interface PilihanCapaian {
  tahun: number;
  pengaturan?: PengaturanCapaian;
}

/** Percent, unrounded; blank with a mark when it cannot be computed. Words (`kata`) are compared by rank on the scale. */
export function capaianBerasal(
  indikator: Pick<FaktaIndikator, 'jenisNilai' | 'skala' | 'polaritas' | 'satuan'>,
  target: Angka,
  realisasi: Angka,
  { tahun, pengaturan = PENGATURAN_BAKU.capaian }: PilihanCapaian,
): Angka {
  const bahan: BahanAngka[] = [
    { label: 'Target', angka: target, satuan: indikator.satuan },
    { label: 'Realisasi', angka: realisasi, satuan: indikator.satuan },
  ];
  if (indikator.jenisNilai === 'predikat') {
    const masukan = {
      skala: indikator.skala ?? '',
      target: target.kata ?? null,
      realisasi: realisasi.kata ?? null,
      tahun,
    };
    const hasil = capaianPredikat(masukan);
    if (!hasil.ok) return rakitAngka(null, asalRujukan(ATURAN_CAPAIAN_PREDIKAT, hasil.masalah.pesan), bahan);
    const { nilai, tanda } = hasil.nilai;
    const uraian = tanda === undefined ? ATURAN_CAPAIAN_PREDIKAT.jelaskan(masukan) : (UCAPAN[tanda] ?? '');
    return rakitAngka(nilai, asalRujukan(ATURAN_CAPAIAN_PREDIKAT, uraian), bahan, tanda);
  }

  const [t, r] = [target.nilai, realisasi.nilai];
  const { nilai, mentah, tanda } = hitungCapaian({
    target: t,
    realisasi: r,
    polaritas: indikator.polaritas,
    pengaturan,
  });
  const aturan = aturanCapaian(indikator.polaritas, pengaturan);
  if (t === null || r === null || t.isZero() || mentah === null) {
    return rakitAngka(nilai, asalRujukan(aturan, tanpaRumus(nilai, tanda)), bahan, tanda);
  }
  const asal = asalAturan(aturan, { target: t, realisasi: r });
  const catatan = [...catatanTanda(nilai, tanda), ...(asal.catatan ?? [])];
  return rakitAngka(nilai, catatan.length === 0 ? asal : { ...asal, catatan }, bahan, tanda);
}

/** Sentence where no formula was applied: blanks, and a target of 0. */
function tanpaRumus(nilai: Angka['nilai'], tanda: TandaAngka | undefined): string {
  if (nilai === null) return (tanda && UCAPAN[tanda]) ?? '';
  const terpenuhi = tanda === undefined ? 'target 0 terpenuhi' : 'target 0 tidak terpenuhi';
  return `Target 0 tidak dapat menjadi pembagi; ${terpenuhi} = ${tulisPersen(nilai)}.`;
}

function catatanTanda(nilai: Angka['nilai'], tanda: TandaAngka | undefined): string[] {
  if (tanda === 'DI_BAWAH_NOL') return [`Hasil rumus di bawah nol; ditampilkan ${tulisPersen(nilai)}.`];
  const ucapan = tanda && UCAPAN[tanda];
  return ucapan ? [ucapan] : [];
}
