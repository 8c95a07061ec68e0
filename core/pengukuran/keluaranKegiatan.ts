// Output of a kegiatan: the sum of the indicators of its sub kegiatan, at one moment.
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import type { Angka } from '../values/angka.ts';
import { jumlahAngka } from '../values/jumlahAngka.ts';
import { rakitAngka } from '../values/rakitAngka.ts';
import type { Saat } from './indeksRealisasi.ts';
import { sebutSaat } from './selIndikator.ts';

export interface KeluaranSub {
  fakta: FaktaIndikator;
  target: Angka;
  realisasi: Angka;
}

const pokok = (hal: string, saat: Saat, uraian = `Jumlah ${hal} indikator sub kegiatan, ${sebutSaat(saat)}.`) => ({
  aturan: 'indikator.jumlah-sub-kegiatan',
  judul: `Jumlah ${hal} sub kegiatan`,
  sitasi: null,
  uraian,
});

const bahan = (sub: readonly KeluaranSub[], kunci: 'target' | 'realisasi') =>
  sub.map(({ fakta, [kunci]: angka }) => ({ label: `${fakta.kode} ${fakta.nama}`, angka, satuan: fakta.satuan }));

/** Sub kegiatan without a target at this moment do not count yet. */
export const targetKegiatan = (sub: readonly KeluaranSub[], saat: Saat): Angka =>
  jumlahAngka(pokok('target', saat), bahan(sub, 'target'));

/**
 * Blank with KOMPONEN_KOSONG while a sub kegiatan that has a target was not measured: leaving it out of the realisasi but
 * not of the target would count a blank as 0.
 */
export function realisasiKegiatan(sub: readonly KeluaranSub[], saat: Saat): Angka {
  const belum = sub.filter((s) => s.target.nilai !== null && s.realisasi.nilai === null);
  if (belum.length === 0 || belum.length === sub.length)
    return jumlahAngka(pokok('realisasi', saat), bahan(sub, 'realisasi'));
  const uraian = `Belum dapat dijumlahkan: ${belum.map((s) => s.fakta.kode).join(', ')} belum diisi, ${sebutSaat(saat)}.`;
  return rakitAngka(null, pokok('realisasi', saat, uraian), bahan(sub, 'realisasi'), 'KOMPONEN_KOSONG');
}
