// Policies where the rules are silent or leave a choice, with our defaults. A pemda may override each of them; every
// value here is a design decision (keyakinan "keputusan"), so none may be read as the wording of a regulation.
import type { GayaRupiah } from '../values/tulisRupiah.ts';
import type { KebijakanCelah } from './skala.ts';

export interface PengaturanCapaian {
  /** Decimals at presentation, half away from zero; never rounded before. */
  desimal: 0 | 1 | 2 | 3 | 4;
  /** "2T-R": (2 × target − realisasi) ÷ target. "T/R": target ÷ realisasi, seen in some applications. */
  rumusMinimasi: '2T-R' | 'T/R';
  /** Capaian when a maksimasi target is 0; null leaves it blank with TARGET_NOL. */
  targetNolMaksimasi: null | '0' | '100';
  /** Ceiling of one capaian where several are averaged; a single capaian is never cut. */
  batasAtas: null | '100' | '120' | '200';
  /** What a negative capaian is shown as; null shows it as it is. The raw value is kept either way. */
  lantai: '0' | null;
}

export interface PengaturanSkala {
  /** Kode of the scale for capaian kinerja, and of the one for penyerapan anggaran: two settings. */
  capaian: string;
  serapan: string;
  kebijakanCelah: KebijakanCelah;
}

export interface Pengaturan {
  capaian: PengaturanCapaian;
  skala: PengaturanSkala;
  /** LKE: one grade per sub komponen, or the mean of grades per kriteria. */
  akip: { penilaian: 'perSubKomponen' | 'perKriteria' };
  /** Capaian − penyerapan, or their ratio. The PMK form is shown as a second line. */
  efisiensi: { cara: 'selisih' | 'rasio' };
  /** Weight per unsur: exact 1/9, or the rounded ones that older reports used. */
  skm: { bobot: '1/9' | '0.111' | '0.11' };
  /** Quality of one service: mean of the rows or sum ÷ sum. A service without people in need is left out, or counts as 100. */
  spm: { persenMutu: 'rata' | 'jumlah'; penyebutNol: 'dikecualikan' | '100' };
  /** Outline of PermenPANRB 53/2014 (four chapters), or five chapters with Kapasitas Organisasi. */
  dokumen: { templat: 'empatBab' | 'limaBab'; halaman: 'romawiDanBab' | 'polos' };
  angka: { gayaRupiah: GayaRupiah };
  /** Day of the month after a triwulan on which its entry is due. */
  kalender: { tanggalIsianTriwulan: number };
}

export const PENGATURAN_BAKU: Pengaturan = {
  capaian: { desimal: 2, rumusMinimasi: '2T-R', targetNolMaksimasi: null, batasAtas: null, lantai: '0' },
  skala: { capaian: 'permendagri-86-2017', serapan: 'permendagri-86-2017', kebijakanCelah: 'lowerBoundInclusive' },
  akip: { penilaian: 'perSubKomponen' },
  efisiensi: { cara: 'selisih' },
  skm: { bobot: '1/9' },
  spm: { persenMutu: 'rata', penyebutNol: 'dikecualikan' },
  dokumen: { templat: 'empatBab', halaman: 'romawiDanBab' },
  angka: { gayaRupiah: 'eyd' },
  kalender: { tanggalIsianTriwulan: 10 },
};
