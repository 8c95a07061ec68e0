// The quarterly report, "Analisis Capaian Triwulan II": of a perangkat daerah, or of what one jabatan answers for. Every figure is one of
// `analisisTriwulan`, which the screens read too.
import type { FaktaKendala } from '../../pengukuran/kendala/faktaKendala.ts';
import type { Triwulan } from '../../values/sel.ts';
import { tulisPersen } from '../../values/tulisPersen.ts';
import { tulisRupiah } from '../../values/tulisRupiah.ts';
import { tulisTriwulan } from '../../values/tulisTriwulan.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { HasilSusun } from '../composeLkjip.ts';
import type { Hitungan } from '../hitungan.ts';
import { buatKamus } from '../kamus/buatKamus.ts';
import type { Bagian, Blok } from '../naskah.ts';
import { jabatanKepala } from '../perjanjian/lingkupJabatan.ts';
import { alamatKop } from '../susun/alamatKop.ts';
import { catatanSel } from '../susun/catatanSel.ts';
import { judul, paragraf, tebal, teks } from '../susun/isi.ts';
import { Penyusun } from '../susun/penyusun.ts';
import { tandaTangan } from '../susun/tandaTangan.ts';
import { type AnalisisTriwulan, analisisTriwulan, type PilihanTriwulan } from './analisisTriwulan.ts';
import {
  grafikTren,
  tabelCapaian,
  tabelKendala,
  tabelSebaran,
  tabelSerapan,
  tabelTemuan,
  tabelTindakLanjut,
  tabelTren,
} from './blokTriwulan.ts';
import { type KendalaLingkup, kendalaLingkup } from './kendalaLingkup.ts';

export interface MasukLaporanTriwulan extends PilihanTriwulan {
  kendala: FaktaKendala;
  /** Day against which overdue is meant, where the pemda is. */
  hari: string;
}

const AKHIR: Record<Triwulan, string> = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' };

/** Sentences of the first page; a blank figure leaves its sentence out. */
function ringkasan(analisis: AnalisisTriwulan, { tindakLanjut }: KendalaLingkup): Blok {
  const { capaian, status, uang, temuan } = analisis;
  const dihitung = status.tercapai + status.belum;
  const terbuka = [...tindakLanjut.terbawa, ...tindakLanjut.sendiri].filter(({ selesai }) => selesai === null);
  const kalimat = [
    `Dari ${capaian.length} indikator, ${dihitung} sudah dapat dihitung capaiannya: ${status.tercapai} mencapai atau melampaui target, ${status.belum} belum.`,
    ...(uang.realisasi.nilai === null
      ? []
      : [
          `Anggaran terserap ${tulisRupiah(uang.realisasi.nilai)}, yaitu ${tulisPersen(uang.serapan.nilai)} dari pagu ${tulisRupiah(uang.pagu.nilai)} dan ${tulisPersen(uang.persenTarget.nilai)} dari target sampai dengan triwulan ini ${tulisRupiah(uang.target.nilai)}.`,
        ]),
    temuan.length === 0
      ? 'Pemeriksaan otomatis tidak menemukan yang janggal.'
      : `Pemeriksaan otomatis menandai ${temuan.length} hal yang perlu dilihat.`,
    terbuka.length === 0
      ? 'Tidak ada tindak lanjut yang masih terbuka.'
      : `Tindak lanjut yang masih terbuka ${terbuka.length}, termasuk ${terbuka.filter((satu) => tindakLanjut.terbawa.includes(satu)).length} yang terbawa dari triwulan sebelumnya.`,
  ];
  return paragraf(kalimat.join(' '), { menjorok: true });
}

function identitas({ bahan }: Penyusun, { triwulan, jabatan }: AnalisisTriwulan, namaJabatan: string | null): Blok {
  return paragraf([
    teks('Perangkat daerah: '),
    tebal(bahan.perangkatDaerah.nama),
    ...(jabatan === null ? [] : [{ t: 'ganti' as const }, teks('Penanggung jawab: '), tebal(namaJabatan ?? jabatan)]),
    { t: 'ganti' },
    teks('Keadaan: '),
    tebal(`sampai dengan ${tulisTriwulan(triwulan)} tahun ${bahan.tahun}`),
  ]);
}

/** Pure. `hash` is the proof of the facts with what was told about the triwulan. */
export function composeLaporanTriwulan(
  bahan: BahanLkjip,
  hitungan: Hitungan,
  { kendala, hari, ...pilihan }: MasukLaporanTriwulan,
  hash: string,
): HasilSusun {
  const penyusun = new Penyusun(bahan, hitungan, buatKamus(bahan, hitungan), new Map(), 'lurus');
  const analisis = analisisTriwulan(bahan, hitungan, pilihan);
  const milik = kendalaLingkup(kendala, analisis, bahan.tahun);
  const { tahun, pemda, perangkatDaerah: unit, perencanaan } = bahan;
  const saat = `${tulisTriwulan(pilihan.triwulan)} Tahun ${tahun}`;
  const nama = `Analisis Capaian Kinerja ${saat}`;
  const namaJabatan = perencanaan.jabatan.find(({ kode }) => kode === pilihan.jabatan)?.nama ?? null;
  const penanda = pilihan.jabatan ?? jabatanKepala(perencanaan.jabatan)?.kode;
  const bagian = (id: string, orientasi: Bagian['orientasi'], isi: Blok[], mulaiUlang = false): Bagian => ({
    id,
    jenis: 'bab',
    orientasi,
    penomoran: { jenis: 'bab', awalan: 'TW' },
    mulaiUlang,
    isi,
  });
  const catatan = catatanSel(penyusun);
  return {
    naskah: {
      skema: 1,
      judul: nama,
      subjudul: namaJabatan === null ? penyusun.namaUnit : `${namaJabatan}, ${penyusun.namaUnit}`,
      tahun,
      bahasa: 'id',
      penerbit: penyusun.namaUnit,
      hashBahan: hash,
      kertas: 'A4',
      kepalaHalaman: `${nama} · ${namaJabatan ?? penyusun.namaUnit}`,
      kakiHalaman: penyusun.namaUnit,
      bagian: [
        bagian(
          'ringkasan',
          'potret',
          [
            { jenis: 'kop', baris: [pemda.sebutan.toUpperCase(), unit.nama.toUpperCase()], alamat: alamatKop(unit) },
            judul(1, 'laporan-triwulan', null, nama.toUpperCase()),
            identitas(penyusun, analisis, namaJabatan),
            judul(2, 'ringkasan', 'A.', 'Ringkasan'),
            ringkasan(analisis, milik),
            tabelSebaran(penyusun, analisis),
            tabelTren(penyusun, analisis),
            ...grafikTren(penyusun, analisis),
          ],
          true,
        ),
        bagian('capaian', 'lanskap', [
          judul(2, 'capaian', 'B.', 'Capaian Kinerja'),
          tabelCapaian(penyusun, analisis),
          judul(2, 'serapan', 'C.', 'Anggaran dan Realisasi'),
          tabelSerapan(penyusun, analisis),
        ]),
        bagian('evaluasi', 'potret', [
          judul(2, 'temuan', 'D.', 'Hal yang Perlu Dilihat'),
          tabelTemuan(penyusun, analisis),
          judul(2, 'kendala', 'E.', 'Kendala dan Faktor'),
          tabelKendala(penyusun, milik),
          judul(2, 'tindak-lanjut', 'F.', 'Tindak Lanjut'),
          tabelTindakLanjut(penyusun, milik, hari),
          ...(penanda === undefined
            ? []
            : [tandaTangan(bahan, null, `${tahun}-${AKHIR[pilihan.triwulan]}`, [[penanda]])]),
        ]),
        ...(catatan.length > 0 ? [bagian('catatan-data', 'potret', catatan)] : []),
      ],
    },
    masalah: penyusun.masalah,
  };
}
