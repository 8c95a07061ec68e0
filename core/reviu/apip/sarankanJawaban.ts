// What the data can tell about items of the checklist. A saran is shown beside the item and never answers it: where only people can
// judge (is an explanation enough?), data can at most say that something is missing.
import type { BahanLkjip } from '../../pelaporan/bahanLkjip.ts';
import type { Perhitungan, PerhitunganIndikator } from '../../pelaporan/perhitungan.ts';
import { samaNilai } from '../../pelaporan/perjanjian/samaNilai.ts';
import { tulisTarget } from '../../pelaporan/perjanjian/tulisTarget.ts';
import { akhirTahun } from '../../peraturan/tabel.ts';
import type { PerjanjianKinerja } from '../../perencanaan/faktaPerencanaan.ts';
import { nomorVersi } from '../../perencanaan/versiPerjanjian.ts';
import type { TautanData } from '../tautanData.ts';

export interface SaranJawaban {
  butir: string;
  /** Null: the data show facts, the answer is a judgement. */
  jawaban: 'ya' | 'tidak' | null;
  alasan: string;
  /** Where to look. */
  tautan: TautanData;
}

const ke = (layar: 'daftarIndikator' | 'renstra' | 'perjanjian'): TautanData => ({ layar });
const keIndikator = (kode: string | undefined): TautanData =>
  kode === undefined ? ke('daftarIndikator') : { layar: 'indikator', kode };
const sebut = (kode: readonly string[]): string => kode.join(', ');

/** The agreement in force at the end of the year. */
const berlakuAkhirTahun = ({ perencanaan, tahun }: BahanLkjip): PerjanjianKinerja | null =>
  perencanaan.perjanjianKinerja
    .filter(({ tanggal }) => tanggal <= akhirTahun(tahun))
    .sort((a, b) => nomorVersi(b.versi) - nomorVersi(a.versi))[0] ?? null;

/** An item that data can only refute: with nothing missing they say what is there, and leave the answer open. */
const refute = (
  butir: string,
  kurang: readonly string[],
  kata: { kurang: string; lengkap: string },
  tautan: TautanData,
  jawabanLengkap: 'ya' | null = null,
): SaranJawaban => ({
  butir,
  jawaban: kurang.length > 0 ? 'tidak' : jawabanLengkap,
  alasan: kurang.length > 0 ? `${kata.kurang}: ${sebut(kurang)}.` : kata.lengkap,
  tautan,
});

function targetTahun({ indikator, tahun }: BahanLkjip, kode: string): { nilai: string | null; presisi: number } | null {
  const ada = indikator.find((satu) => satu.kode === kode);
  if (ada === undefined) return null;
  return { nilai: ada.target.find((satu) => satu.tahun === tahun)?.nilai.nilai ?? null, presisi: ada.presisi };
}

function dariPerjanjian(bahan: BahanLkjip, iku: readonly PerhitunganIndikator[]): SaranJawaban[] {
  const pk = berlakuAkhirTahun(bahan);
  if (pk === null)
    return ['III.1', 'III.4'].map((butir) => ({
      butir,
      jawaban: 'tidak',
      alasan: `Belum ada perjanjian kinerja tahun ${bahan.tahun} di Tapis.`,
      tautan: ke('perjanjian'),
    }));
  const promised = new Set(pk.target.map(({ indikator }) => indikator));
  const unpromised = iku.filter(({ kode }) => !promised.has(kode)).map(({ kode }) => kode);
  const beda = pk.target.flatMap(({ indikator, nilai }) => {
    const target = targetTahun(bahan, indikator);
    if (target === null || samaNilai(target.nilai, nilai)) return [];
    return [
      `${indikator} (laporan ${tulisTarget(target.nilai, target.presisi)}, perjanjian ${tulisTarget(nilai, target.presisi)})`,
    ];
  });
  return [
    refute(
      'III.1',
      unpromised,
      {
        kurang: 'Indikator kinerja utama yang tidak ada di perjanjian kinerja',
        lengkap: 'Semua indikator kinerja utama ada di perjanjian kinerja yang berlaku pada 31 Desember.',
      },
      ke('perjanjian'),
      'ya',
    ),
    refute(
      'III.4',
      beda,
      {
        kurang: 'Target yang berbeda dari perjanjian kinerja',
        lengkap: `${pk.target.length} target dalam perjanjian kinerja sama dengan target dalam laporan.`,
      },
      keIndikator(beda.length > 0 ? beda[0]?.split(' ')[0] : undefined),
      'ya',
    ),
  ];
}

function dariRenstra({ perencanaan: { renstra }, indikator }: BahanLkjip): SaranJawaban {
  if (renstra === null)
    return { butir: 'III.2', jawaban: 'tidak', alasan: 'Belum ada Renstra untuk tahun ini.', tautan: ke('renstra') };
  const simpul = new Set(renstra.tujuan.flatMap((tujuan) => [tujuan, ...tujuan.sasaran]).map(({ kode }) => kode));
  const lepas = indikator.filter(({ iku, induk }) => iku && !simpul.has(induk)).map(({ kode }) => kode);
  return refute(
    'III.2',
    lepas,
    {
      kurang: 'Indikator kinerja utama yang tujuan atau sasarannya tidak ada di Renstra',
      lengkap: `Tujuan dan sasaran semua indikator kinerja utama ada di Renstra ${renstra.awal}–${renstra.akhir}.`,
    },
    ke('renstra'),
    'ya',
  );
}

function dariIndikator(bahan: BahanLkjip, iku: readonly PerhitunganIndikator[]): SaranJawaban[] {
  const kode = (saring: (satu: PerhitunganIndikator) => boolean) => iku.filter(saring).map((satu) => satu.kode);
  const fakta = bahan.indikator.filter((satu) => satu.iku);
  const tanpaTarget = kode(({ target }) => target === null);
  const tanpaCapaian = kode(({ capaian }) => capaian === null);
  const tanpaLalu = kode(({ tahunan }) =>
    tahunan.every((satu) => satu.tahun >= bahan.tahun || satu.realisasi === null),
  );
  const tanpaPj = bahan.indikator
    .filter(({ penanggungJawab }) => penanggungJawab.length === 0)
    .map((satu) => satu.kode);
  const vague = fakta
    .filter(({ definisi, sumberData, satuan, penanggungJawab }) => {
      const teks = [definisi, sumberData, satuan];
      return teks.some((satu) => (satu ?? '').trim() === '') || penanggungJawab.length === 0;
    })
    .map((satu) => satu.kode);
  const n = iku.length;
  return [
    refute(
      'I.2',
      tanpaTarget,
      { kurang: 'Indikator kinerja utama tanpa target', lengkap: `${n} indikator kinerja utama bertarget.` },
      keIndikator(tanpaTarget[0]),
      'ya',
    ),
    refute(
      'I.3',
      tanpaCapaian,
      {
        kurang: 'Indikator kinerja utama tanpa capaian',
        lengkap: `${n} indikator kinerja utama punya capaian; memadai atau tidak penjelasannya, nilailah dari naskah.`,
      },
      keIndikator(tanpaCapaian[0]),
    ),
    refute(
      'II.4',
      tanpaPj,
      {
        kurang: 'Indikator tanpa penanggung jawab',
        lengkap: `Semua ${bahan.indikator.length} indikator punya penanggung jawab.`,
      },
      keIndikator(tanpaPj[0]),
      'ya',
    ),
    refute(
      'III.7',
      tanpaLalu,
      {
        kurang: 'Indikator kinerja utama tanpa realisasi tahun sebelumnya',
        lengkap:
          'Realisasi tahun sebelumnya ada untuk semua indikator kinerja utama; kegunaan pembandingannya tetap dinilai.',
      },
      keIndikator(tanpaLalu[0]),
    ),
    refute(
      'III.10',
      vague,
      {
        kurang: 'Indikator kinerja utama yang definisi, satuan, sumber data, atau penanggung jawabnya kosong',
        lengkap:
          'Definisi, satuan, sumber data, dan penanggung jawab semua indikator kinerja utama terisi; kriteria SMART tetap dinilai.',
      },
      keIndikator(vague[0]),
    ),
  ];
}

function dariAnggaran({ anggaran, tahun }: Perhitungan): SaranJawaban {
  const pagu = anggaran.perubahan ?? anggaran.pergeseran ?? anggaran.murni;
  const ada = pagu !== null && anggaran.realisasi !== null;
  return {
    butir: 'I.6',
    jawaban: ada ? 'ya' : 'tidak',
    alasan: ada
      ? `Pagu dan realisasi anggaran ${tahun} ada, penyerapan ${(anggaran.persen ?? '–').replace('.', ',')}%.`
      : `Pagu atau realisasi anggaran ${tahun} belum ada.`,
    tautan: { layar: 'anggaran', baris: null },
  };
}

const SLOT_PERBAIKAN = ['bab5.permasalahan', 'bab5.rekomendasi'];

function dariNarasi({ pelaporan }: BahanLkjip): SaranJawaban {
  const terisi = new Set(pelaporan.narasi.filter(({ isi }) => isi.length > 0).map(({ slot }) => slot));
  const kurang = SLOT_PERBAIKAN.filter((slot) => !terisi.has(slot)).map((slot) => slot.replace('bab5.', ''));
  return refute(
    'I.5',
    kurang,
    {
      kurang: 'Narasi penutup yang belum ditulis',
      lengkap: 'Permasalahan dan rekomendasi sudah ditulis di bab penutup; isinya tetap dinilai.',
    },
    { layar: 'dokumen', bagian: 'bab-5' },
  );
}

/** One for each item that data know something about. Pure. */
export function sarankanJawaban(bahan: BahanLkjip, perhitungan: Perhitungan): SaranJawaban[] {
  const iku = perhitungan.indikator.filter((satu) => satu.iku);
  if (iku.length === 0)
    return [
      {
        butir: 'I.2',
        jawaban: 'tidak',
        alasan: 'Belum ada indikator kinerja utama untuk tahun ini.',
        tautan: ke('daftarIndikator'),
      },
      dariNarasi(bahan),
      dariAnggaran(perhitungan),
    ];
  return [
    ...dariIndikator(bahan, iku),
    dariNarasi(bahan),
    dariAnggaran(perhitungan),
    ...dariPerjanjian(bahan, iku),
    dariRenstra(bahan),
  ];
}
