// Tables of the sample naskah: 200 wide rows, row spans, a short one with notes, a list of names and values.
import type { BarisTabel, Sel, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import { angka, sel, teks, UNIT } from './isiContoh.ts';

const KECAMATAN = ['Hulu', 'Hilir', 'Tengah', 'Pesisir', 'Pegunungan', 'Lembah', 'Seberang', 'Kota'];

/** Thousands with dots, as the composer would deliver them. */
const rupiah = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

export function tabelPanjang(): Tabel {
  const isi: BarisTabel[] = [];
  for (let n = 0; n < 200; n++) {
    const tingkat = n % 10 === 0 ? 0 : n % 5 === 0 ? 1 : 2;
    const kode = `9.99.${String(Math.floor(n / 50) + 1).padStart(2, '0')}.2.${String((n % 50) + 1).padStart(2, '0')}.${String(n + 1).padStart(4, '0')}`;
    const pagu = 1_250_000 + n * 734_111;
    isi.push({
      sel: [
        sel(kode),
        sel(`${['Program', 'Kegiatan', 'Sub kegiatan'][tingkat]} contoh nomor ${n + 1} Kecamatan ${KECAMATAN[n % 8]}`),
        sel(n % 3 === 0 ? 'Terselenggaranya pertanggungjawaban pelayanan' : 'Tersusunnya dokumen'),
        sel('Dokumen/Laporan'),
        sel(String((n % 12) + 1)),
        sel(n % 17 === 0 ? '–' : String((n % 12) + 1)),
        { isi: [angka(rupiah(pagu), `contoh.${n}.pagu`)] },
        { isi: [angka(rupiah(pagu - 12_345), `contoh.${n}.realisasi`)] },
        sel('Bidang Contoh'),
      ],
      menjorok: tingkat,
      ...(tingkat === 0 ? { gaya: 'kelompok' as const } : tingkat === 1 ? { gaya: 'subkelompok' as const } : {}),
    });
  }
  isi.push({
    sel: [
      sel('Jumlah', { lebar: 6, rata: 'tengah' }),
      { isi: [angka('14.858.808.900', 'contoh.pagu')] },
      { isi: [angka('14.856.339.900', 'contoh.realisasi')] },
      sel(''),
    ],
    gaya: 'jumlah',
  });
  const kepala = (isi: string, lain: Omit<Sel, 'isi'> = {}) => sel(isi, { rata: 'tengah', tebal: true, ...lain });
  return {
    jenis: 'tabel',
    id: 'tabel-panjang',
    nomor: 'Tabel L.1',
    judul: 'Rencana dan Realisasi Contoh menurut Program, Kegiatan dan Sub Kegiatan',
    kolom: [
      { bobot: 2, rata: 'kiri' },
      { bobot: 4, rata: 'kiri' },
      { bobot: 3, rata: 'kiri' },
      { bobot: 1.2, rata: 'tengah' },
      { bobot: 1, rata: 'kanan' },
      { bobot: 1, rata: 'kanan' },
      { bobot: 2, rata: 'kanan' },
      { bobot: 2, rata: 'kanan' },
      { bobot: 1.6, rata: 'kiri' },
    ],
    kepala: [
      [
        kepala('Kode', { tinggi: 2 }),
        kepala('Program/Kegiatan/Sub Kegiatan', { tinggi: 2 }),
        kepala('Sasaran', { tinggi: 2 }),
        kepala('Satuan', { tinggi: 2 }),
        kepala('Kinerja', { lebar: 2 }),
        kepala('Keuangan (rupiah)', { lebar: 2 }),
        kepala('Penanggung jawab', { tinggi: 2 }),
      ],
      [kepala('Target'), kepala('Realisasi'), kepala('Target'), kepala('Realisasi')],
    ],
    isi,
    catatan: [[teks('Tanda “–” berarti angka belum diisi. Seluruh angka adalah contoh.')]],
    ukuran: 'sangatKecil',
  };
}

/** Four rows for each indicator, with cells that span them. */
export function tabelTriwulan(): Tabel {
  const tw = ['I', 'II', 'III', 'IV'];
  return {
    jenis: 'tabel',
    id: 'tabel-triwulan',
    nomor: 'Tabel L.2',
    judul: 'Capaian Contoh per Triwulan',
    kolom: [
      { bobot: 0.6, rata: 'tengah' },
      { bobot: 4, rata: 'kiri' },
      { bobot: 1.2, rata: 'tengah' },
      { bobot: 0.8, rata: 'tengah' },
      { bobot: 1.4, rata: 'kanan' },
      { bobot: 1.4, rata: 'kanan' },
    ],
    kepala: [
      ['No', 'Indikator', 'Satuan', 'TW', 'Target', 'Realisasi'].map((n) => sel(n, { rata: 'tengah', tebal: true })),
    ],
    isi: Array.from({ length: 24 }, (_, n) =>
      tw.map(
        (t, i): BarisTabel => ({
          sel: [
            ...(i === 0
              ? [
                  sel(String(n + 1), { tinggi: 4 }),
                  sel(`Persentase layanan contoh nomor ${n + 1} yang ditangani sesuai standar`, { tinggi: 4 }),
                  sel('persen', { tinggi: 4 }),
                ]
              : []),
            sel(t),
            sel(`${25 * (i + 1)},00`),
            sel(i === 3 && n % 4 === 0 ? '–' : `${24 * (i + 1)},50`),
          ],
        }),
      ),
    ).flat(),
    catatan: [],
    ukuran: 'kecil',
  };
}

export function tabelCapaian(): Tabel {
  return {
    jenis: 'tabel',
    id: 'tabel-capaian',
    nomor: 'Tabel 2.1',
    judul: 'Capaian Indikator Kinerja Utama Contoh',
    kolom: [
      { bobot: 0.6, rata: 'tengah' },
      { bobot: 4.4, rata: 'kiri' },
      { bobot: 1.2, rata: 'tengah' },
      { bobot: 1.3, rata: 'kanan' },
      { bobot: 1.4, rata: 'kanan' },
      { bobot: 1.3, rata: 'kanan' },
    ],
    kepala: [
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'].map((n) =>
        sel(n, { rata: 'tengah', tebal: true }),
      ),
    ],
    isi: [
      {
        sel: [
          sel('1'),
          sel('Persentase penerima layanan contoh yang terpenuhi kebutuhan dasarnya'),
          sel('persen'),
          sel('87,82'),
          { isi: [angka('91,22', 'contoh.iku.realisasi')] },
          { isi: [angka('103,87', 'contoh.iku.capaian')] },
        ],
      },
      { sel: [sel('2'), sel('Nilai pertanggungjawaban contoh'), sel('nilai'), sel('78,90'), sel('–'), sel('–')] },
      { sel: [sel('Rata-rata', { lebar: 5, rata: 'tengah' }), sel('103,87')], gaya: 'jumlah' },
    ],
    catatan: [
      [teks('Capaian dihitung dari nilai penuh dan dibulatkan sekali.')],
      [teks('Sumber: data contoh.', { miring: true })],
    ],
  };
}

export const identitas: Tabel = {
  jenis: 'tabel',
  id: 'tabel-identitas',
  nomor: null,
  judul: null,
  kolom: [
    { bobot: 2, rata: 'kiri' },
    { bobot: 6, rata: 'kiri' },
  ],
  kepala: [],
  isi: [
    { sel: [sel('Nama perangkat daerah'), sel(UNIT)] },
    { sel: [sel('Alamat'), sel('Jalan Contoh Nomor 1, Kota Contoh 00000')] },
    {
      sel: [
        sel('Dasar hukum'),
        sel('Peraturan Bupati Contoh Nomor 00/KPTS/DINAS-CONTOH/0000/PERTANGGUNGJAWABAN tentang Contoh'),
      ],
    },
  ],
  catatan: [],
};
