// The working paper of a reviu: what was read, every temuan with its place and what was decided about it, and why.
import type { BarisTabel, Blok, Naskah } from '../pelaporan/naskah.ts';
import { baris, judul, kepala, kolom, paragraf, sel } from '../pelaporan/susun/isi.ts';
import type { HasilReviu, Temuan, TingkatTemuan } from './temuan.ts';
import { tulisLokasi } from './tulisLokasi.ts';

export interface PutusanKertasKerja {
  putusan: 'diterima' | 'ditolak' | null;
  alasan: string;
  oleh: string | null;
}

export interface BahanKertasKerja {
  berkas: string;
  hasil: HasilReviu;
  /** By the number of the temuan, from 1. */
  putusan: ReadonlyMap<number, PutusanKertasKerja>;
  unit: string;
  tahun: number;
  /** Who sent the file, and when, as words. */
  oleh: string;
  waktu: string;
}

const JUDUL_TINGKAT: Record<TingkatTemuan, string> = {
  salah: 'Salah: bertentangan dengan hitungan atau bagian lain',
  peringatan: 'Peringatan: perlu diperiksa',
  saran: 'Saran',
};

export const kataPutusan = (putusan: PutusanKertasKerja | undefined): string => {
  if (!putusan?.putusan) return 'Belum diputuskan';
  return putusan.putusan === 'diterima' ? 'Diterima' : 'Ditolak';
};

/** What stands there and what ought to, in one cell. */
function isiTemuan({ penjelasan, kutipan, ditemukan, seharusnya, sitasi }: Temuan): string {
  const nilai = ditemukan !== null && seharusnya !== null ? ` Tertulis ${ditemukan}, seharusnya ${seharusnya}.` : '';
  return `${penjelasan}${nilai} Kutipan: "${kutipan}".${sitasi ? ` Dasar: ${sitasi}.` : ''}`;
}

function barisTemuan(temuan: Temuan, nomor: number, putusan: PutusanKertasKerja | undefined): BarisTabel {
  const tanggapan = [kataPutusan(putusan), putusan?.alasan, putusan?.oleh ? `(${putusan.oleh})` : '']
    .filter(Boolean)
    .join('. ')
    .replace('. (', ' (');
  return baris([sel(String(nomor)), sel(tulisLokasi(temuan.lokasi)), sel(isiTemuan(temuan)), sel(tanggapan)]);
}

function tabelTingkat({ hasil, putusan }: BahanKertasKerja, tingkat: TingkatTemuan): Blok[] {
  const isi = hasil.temuan.flatMap((satu, i) =>
    satu.tingkat === tingkat ? [barisTemuan(satu, i + 1, putusan.get(i + 1))] : [],
  );
  if (isi.length === 0) return [];
  return [
    judul(2, `temuan-${tingkat}`, null, JUDUL_TINGKAT[tingkat]),
    {
      jenis: 'tabel',
      id: `tabel-${tingkat}`,
      nomor: null,
      judul: null,
      kolom: kolom([0.6, 'tengah'], [2.2, 'kiri'], [5.4, 'kiri'], [2.6, 'kiri']),
      kepala: [kepala('No', 'Letak', 'Temuan', 'Tanggapan')],
      isi,
      catatan: [],
      ukuran: 'kecil',
    },
  ];
}

function ringkasan({ berkas, hasil, putusan, oleh, waktu }: BahanKertasKerja): Blok[] {
  const { dibaca, ringkasan: banyak, tahun } = hasil;
  const putus = [...putusan.values()];
  const jumlah = (isi: PutusanKertasKerja['putusan']) => putus.filter((satu) => satu.putusan === isi).length;
  const diterima = jumlah('diterima');
  const ditolak = jumlah('ditolak');
  const bagian = [
    dibaca.baris === null ? '' : `${dibaca.baris} baris`,
    dibaca.halaman === null ? '' : `${dibaca.halaman} halaman`,
    `${dibaca.tabel} tabel`,
    `${dibaca.angka} angka`,
  ].filter(Boolean);
  return [
    paragraf(`Berkas: ${berkas} (${hasil.format}), dikirim ${oleh} pada ${waktu}. Tahun laporan: ${tahun ?? '–'}.`),
    paragraf(`Yang dibaca: ${bagian.join(', ')}.`),
    ...(dibaca.halamanTakTerbaca.length > 0
      ? [paragraf(`Tidak diperiksa karena berupa gambar tanpa teks: halaman ${dibaca.halamanTakTerbaca.join(', ')}.`)]
      : []),
    paragraf(
      `Hasil: ${banyak.salah} salah, ${banyak.peringatan} peringatan, ${banyak.saran} saran. Diterima ${diterima}, ditolak ${ditolak}, belum diputuskan ${hasil.temuan.length - diterima - ditolak}.`,
    ),
  ];
}

/** Pure. `hash`: of everything in the bahan, lower-case hex. */
export function composeKertasKerja(bahan: BahanKertasKerja, hash: string): Naskah {
  const judulNaskah = `Kertas Kerja Reviu ${bahan.tahun}`;
  return {
    skema: 1,
    judul: judulNaskah,
    subjudul: bahan.unit,
    tahun: bahan.tahun,
    bahasa: 'id',
    penerbit: bahan.unit,
    hashBahan: hash,
    kertas: 'A4',
    kepalaHalaman: `${judulNaskah} · ${bahan.unit}`,
    kakiHalaman: bahan.berkas,
    bagian: [
      {
        id: 'reviu',
        jenis: 'bab',
        orientasi: 'lanskap',
        penomoran: { jenis: 'bab', awalan: 'KK' },
        mulaiUlang: true,
        isi: [
          judul(1, 'kertas-kerja', null, `KERTAS KERJA REVIU LAPORAN KINERJA TAHUN ${bahan.tahun}`),
          ...ringkasan(bahan),
          ...(bahan.hasil.temuan.length === 0 ? [paragraf('Tidak ada temuan.')] : []),
          ...(['salah', 'peringatan', 'saran'] as const).flatMap((tingkat) => tabelTingkat(bahan, tingkat)),
        ],
      },
    ],
  };
}
