// The figures of a report written elsewhere against the figures that Tapis holds for the same unit and year: what differs, where it
// stands, and the way to the own figure. Matched by kode where the report prints one, else by name.
import type { Perhitungan, PerhitunganIndikator } from '../pelaporan/perhitungan.ts';
import { kunciKode } from '../peraturan/kunciKode.ts';
import { Desimal } from '../values/desimal.ts';
import { isDesimal } from '../values/isDesimal.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import type { Amatan, Ukuran } from './baca/amatan.ts';
import { bacaDokumen } from './baca/bacaDokumen.ts';
import { kemiripan, kunciNama } from './baca/kunciNama.ts';
import type { BerkasTerbaca } from './berkasTerbaca.ts';
import { bertemuTerpotong, pas } from './periksa/rentang.ts';
import type { TautanData } from './tautanData.ts';
import type { Temuan } from './temuan.ts';

export interface DataPembanding {
  perhitungan: Perhitungan;
  /** Name of the unit, to tell a report of somebody else. */
  unit: string;
}

/** One own figure; `versi` only of a ceiling. */
interface AngkaSendiri {
  nilai: Desimal;
  versi: Amatan['versi'];
  tautan: TautanData;
}

const SEBUTAN: Record<Ukuran, string> = {
  pagu: 'Pagu',
  realisasiUang: 'Realisasi anggaran',
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  serapan: 'Penyerapan',
};

const angka = (nilai: string | null, tautan: TautanData, versi: Amatan['versi'] = null): AngkaSendiri[] =>
  nilai !== null && isDesimal(nilai) ? [{ nilai: new Desimal(nilai), versi, tautan }] : [];

type Simpul = Pick<Perhitungan['anggaran'], 'murni' | 'pergeseran' | 'perubahan' | 'realisasi' | 'persen'>;

function angkaAnggaran(simpul: Simpul, ukuran: Ukuran, baris: string | null): AngkaSendiri[] {
  const tautan = (kolom: 'murni' | 'pergeseran' | 'perubahan' | 'realisasi' | 'persen'): TautanData => ({
    ...{ layar: 'anggaran', baris, kolom },
  });
  if (ukuran === 'pagu')
    return (['murni', 'pergeseran', 'perubahan'] as const).flatMap((versi) =>
      angka(simpul[versi], tautan(versi), versi),
    );
  if (ukuran === 'realisasiUang') return angka(simpul.realisasi, tautan('realisasi'));
  return ukuran === 'serapan' ? angka(simpul.persen, tautan('persen')) : [];
}

function angkaIndikator(satu: PerhitunganIndikator, ukuran: Ukuran, tahun: number): AngkaSendiri[] {
  const { kode } = satu;
  const titik = satu.tahunan.find((lain) => lain.tahun === tahun) ?? satu;
  if (ukuran === 'target') return angka(titik.target, { layar: 'target', kode, tahun });
  if (ukuran !== 'realisasi' && ukuran !== 'capaian') return [];
  return angka(titik[ukuran], { layar: 'indikator', kode, kolom: ukuran, tahun });
}

interface Finder {
  simpul: { kode: string; nama: string; tingkat: number; isi: Simpul }[];
  indikator: (PerhitunganIndikator & { kunci: string })[];
  total: Simpul;
}

function createFinder({ anggaran, indikator }: Perhitungan): Finder {
  const simpul = anggaran.program.flatMap((program) => [
    { ...program, tingkat: 1, isi: program },
    ...program.kegiatan.flatMap((kegiatan) => [
      { ...kegiatan, tingkat: 2, isi: kegiatan },
      ...kegiatan.subkegiatan.map((sub) => ({ ...sub, tingkat: 3, isi: sub })),
    ]),
  ]);
  return {
    simpul: simpul.map(({ kode, nama, tingkat, isi }) => ({ kode, nama: kunciNama(nama), tingkat, isi })),
    indikator: indikator.map((satu) => ({ ...satu, kunci: kunciNama(satu.nama) })),
    total: anggaran,
  };
}

/** Own figures that the observation could be; empty when nothing of that name is known. */
function cariSendiri(finder: Finder, amatan: Amatan, tahunLaporan: number): { nilai: AngkaSendiri[]; sure: boolean } {
  const { ukuran, tingkat, kode, kunci } = amatan;
  const tahun = amatan.tahun ?? tahunLaporan;
  if (ukuran === 'pagu' || ukuran === 'realisasiUang' || ukuran === 'serapan') {
    if (tahun !== tahunLaporan) return { nilai: [], sure: false };
    if (tingkat === 0) return { nilai: angkaAnggaran(finder.total, ukuran, null), sure: true };
    const berkode = kode === null ? [] : finder.simpul.filter((s) => kunciKode(s.kode) === kunciKode(kode));
    const alike = finder.simpul.filter((s) => s.nama === kunci && (tingkat === null || s.tingkat === tingkat));
    const cocok = berkode.length > 0 ? berkode : alike;
    return { nilai: cocok.flatMap((s) => angkaAnggaran(s.isi, ukuran, s.kode)), sure: berkode.length > 0 };
  }
  const cocok = finder.indikator.filter((satu) => satu.kunci === kunci);
  return { nilai: cocok.flatMap((satu) => angkaIndikator(satu, ukuran, tahun)), sure: false };
}

const cocok = ({ nilai }: Amatan, sendiri: AngkaSendiri): boolean => bertemuTerpotong(nilai, pas(sendiri.nilai));

function jadikanTemuan(amatan: Amatan, sendiri: AngkaSendiri, sure: boolean): Temuan {
  const { nilai, rujukan, tabel, nama } = amatan;
  const seharusnya = tulisAngka(sendiri.nilai, { desimal: Math.max(nilai.desimal, nilai.desimal > 0 ? 2 : 0) });
  return {
    kode: 'beda-dengan-data',
    tingkat: tabel.kotor ? 'saran' : sure ? 'salah' : 'peringatan',
    lokasi: rujukan.lokasi,
    lokasiLain: [],
    kutipan: rujukan.kutipan,
    ditemukan: rujukan.teks,
    seharusnya,
    penjelasan: `${SEBUTAN[amatan.ukuran]} "${nama || 'seluruhnya'}" dalam laporan ${rujukan.teks}, dalam data Tapis ${seharusnya}. Periksa mana yang benar, lalu perbaiki laporan atau datanya.`,
    sitasi: null,
    tautan: sendiri.tautan,
  };
}

/** Is the report about this unit? A file that names nobody is taken to be what its sender says. */
const milikUnit = (named: string | null, unit: string): boolean =>
  named === null || kemiripan(kunciNama(named), kunciNama(unit)) > 0.6 || kunciNama(unit).includes(kunciNama(named));

/** Null when the file is a report of another year or another unit: then nothing is compared. Pure. */
export function bandingkanData(berkas: BerkasTerbaca, { perhitungan, unit }: DataPembanding): Temuan[] | null {
  const dokumen = bacaDokumen(berkas, null);
  if ((dokumen.tahun !== null && dokumen.tahun !== perhitungan.tahun) || !milikUnit(dokumen.unit, unit)) return null;
  const finder = createFinder(perhitungan);
  const hasil = new Map<string, Temuan>();
  for (const amatan of dokumen.amatan) {
    if (amatan.berkala || (amatan.kunci.length <= 3 && amatan.tingkat !== 0)) continue;
    const { nilai, sure } = cariSendiri(finder, amatan, perhitungan.tahun);
    const fitting = nilai.filter(({ versi }) => amatan.versi === null || versi === null || versi === amatan.versi);
    const utama = fitting.at(-1);
    if (utama === undefined || fitting.some((satu) => cocok(amatan, satu))) continue;
    const temuan = jadikanTemuan(amatan, utama, sure);
    const kunci = JSON.stringify([temuan.tautan, amatan.ukuran, temuan.ditemukan, temuan.seharusnya]);
    const ada = hasil.get(kunci);
    if (ada === undefined) hasil.set(kunci, temuan);
    else ada.lokasiLain = [...ada.lokasiLain, temuan.lokasi];
  }
  return [...hasil.values()];
}
