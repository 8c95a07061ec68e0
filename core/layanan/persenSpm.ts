// Percentage of one SPM service at a moment, with its proof down to the entered counts.
import { asalAturan, asalRujukan } from '../peraturan/aturan.ts';
import type { Angka } from '../values/angka.ts';
import { angkaTercatat, rakitAngka } from '../values/rakitAngka.ts';
import type { Triwulan } from '../values/sel.ts';
import { tulisTriwulan } from '../values/tulisTriwulan.ts';
import { ATURAN_PERSEN_SPM } from './aturanPersenSpm.ts';
import { catatanSpm } from './catatanSpm.ts';
import type { CatatanSpm, LayananSpm } from './faktaLayanan.ts';

/** One column of a count as a figure; blank when nothing was recorded. */
export function kolomSpm(
  layanan: LayananSpm,
  catatan: CatatanSpm | undefined,
  kolom: 'sasaran' | 'terlayani' | 'tambahan' | 'persen',
): Angka {
  if (catatan === undefined) return angkaTercatat({ nilai: null }, `Belum ada catatan SPM ${layanan.nama}.`);
  const { triwulan, tahun, disimpulkan } = catatan;
  const waktu = triwulan === null ? `tahun ${tahun}` : `${tulisTriwulan(triwulan)} ${tahun}`;
  const sel = { nilai: catatan[kolom], ...(disimpulkan === null ? {} : { disimpulkan }) };
  return angkaTercatat(sel, `Kolom ${kolom} SPM ${layanan.nama}, ${waktu}.`);
}

/** Counts come first; an entered percentage is used where they are unknown. PEMBAGI_NOL: nobody is in need. */
export function persenCatatan(layanan: LayananSpm, catatan: CatatanSpm | undefined): Angka {
  const [sasaran, terlayani] = [kolomSpm(layanan, catatan, 'sasaran'), kolomSpm(layanan, catatan, 'terlayani')];
  if (sasaran.nilai === null || terlayani.nilai === null) {
    const persen = kolomSpm(layanan, catatan, 'persen');
    if (persen.nilai !== null) return persen;
  }
  const bahan = [
    { label: 'Terlayani', angka: terlayani, satuan: layanan.satuan },
    { label: 'Sasaran', angka: sasaran, satuan: layanan.satuan },
  ];
  if (sasaran.nilai === null || terlayani.nilai === null) {
    const uraian = `Sasaran atau jumlah terlayani ${layanan.nama} belum diisi.`;
    return rakitAngka(null, asalRujukan(ATURAN_PERSEN_SPM, uraian), bahan, 'BELUM_DIISI');
  }
  const masukan = { sasaran: sasaran.nilai, terlayani: terlayani.nilai };
  const nilai = ATURAN_PERSEN_SPM.hitung(masukan);
  return rakitAngka(nilai, asalAturan(ATURAN_PERSEN_SPM, masukan), bahan, nilai === null ? 'PEMBAGI_NOL' : undefined);
}

/** Exact percentage of the service at (tahun, triwulan); triwulan null = the year. */
export const persenSpm = (layanan: LayananSpm, tahun: number, triwulan: Triwulan | null): Angka =>
  persenCatatan(layanan, catatanSpm(layanan, tahun, triwulan));
