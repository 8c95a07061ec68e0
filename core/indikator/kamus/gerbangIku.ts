// The gate of the Perjanjian Kinerja: an IKU may be promised once it can be measured. Each condition says what is missing.
// PermenPANRB 53/2014 asks that calculation, source and person responsible of an indicator are settled beforehand.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import type { FaktaIndikator, Komponen } from '../faktaIndikator.ts';
import { bacaRumus } from '../rumus/bacaRumus.ts';
import { hitungRumus } from '../rumus/hitungRumus.ts';
import { namaDalamRumus } from '../rumus/pohonRumus.ts';
import { samaSatuan } from '../rumus/satuanRumus.ts';
import type { KonteksDefinisi } from './konteksDefinisi.ts';
import { SITASI_CARA, SITASI_INDIKATOR, salah } from './lapor.ts';
import { nilaiUji } from './nilaiUji.ts';
import { periksaRumusIndikator } from './periksaRumusIndikator.ts';

export const SYARAT_IKU = [
  'definisi',
  'rumus',
  'satuan',
  'pemilikKomponen',
  'sumberKomponen',
  'ujiHitung',
  'penanggungJawab',
  'target',
] as const;
export type SyaratIku = (typeof SYARAT_IKU)[number];

/** One condition; met when nothing is held against it. */
export interface HasilSyarat {
  syarat: SyaratIku;
  kurang: Pelanggaran[];
}

type Konteks = Pick<KonteksDefinisi, 'tahun' | 'indikator' | 'jabatan' | 'rujukan'>;
type Pemeriksaan = (fakta: FaktaIndikator, konteks: Konteks) => Pelanggaran[];

const kurang = (kode: string, bidang: string, pesan: string, sitasi = SITASI_CARA): Pelanggaran[] => [
  salah(`gerbang-${kode}`, bidang, pesan, sitasi),
];

const terisi = (teks: string | null | undefined): boolean => (teks ?? '').trim() !== '';

const sebut = ({ kode, nama }: Komponen): string => `"${terisi(nama) ? nama : kode}"`;

function ujiHitung(fakta: FaktaIndikator): Pelanggaran[] {
  if (fakta.rumus === null) return [];
  const pohon = bacaRumus(fakta.rumus);
  if (!pohon.ok)
    return kurang(
      'uji-hitung',
      'rumus',
      'Uji hitung belum dapat dijalankan karena rumus belum dapat dibaca. Perbaiki rumusnya.',
    );
  const hasil = hitungRumus(pohon.nilai, nilaiUji(fakta.komponen, namaDalamRumus(pohon.nilai)));
  if (!hasil.ok) return kurang('uji-hitung', 'rumus', `Uji hitung dengan nilai contoh gagal. ${hasil.masalah.pesan}`);
  if (hasil.nilai.nilai?.isFinite()) return [];
  return kurang('uji-hitung', 'rumus', 'Uji hitung tidak menghasilkan angka. Periksa rumusnya.');
}

const isMasalahSatuan = ({ kode }: Pelanggaran): boolean => kode === 'rumus.satuan-berbeda';

function periksaRumusIku(fakta: FaktaIndikator, konteks: Konteks): Pelanggaran[] {
  if (fakta.rumus !== null)
    return periksaRumusIndikator(fakta, konteks).filter((p) => p.tingkat === 'salah' && !isMasalahSatuan(p));
  if (fakta.jenisNilai !== 'angka' || !samaSatuan(fakta.satuan, '%')) return [];
  return kurang(
    'rumus-belum-ada',
    'rumus',
    'IKU berupa persentase belum punya rumus. Tulis rumus dengan pembilang dan penyebut, atau komponen persentasenya.',
  );
}

function pemilikKomponen({ komponen }: FaktaIndikator, { jabatan }: Konteks): Pelanggaran[] {
  return komponen.flatMap((k, i) =>
    k.penanggungJawab !== undefined && jabatan.has(k.penanggungJawab)
      ? []
      : kurang(
          'pemilik-komponen',
          `komponen.${i}.penanggungJawab`,
          `Komponen ${sebut(k)} belum punya penanggung jawab data. Pilih jabatan yang menyediakan angkanya.`,
        ),
  );
}

function sumberKomponen({ komponen, rumus, sumberData }: FaktaIndikator): Pelanggaran[] {
  if (rumus === null && !terisi(sumberData))
    return kurang(
      'sumber',
      'sumberData',
      'IKU ini diisi langsung, tetapi sumber datanya belum disebut. Tulis dari mana angkanya diambil.',
    );
  return komponen.flatMap((k, i) =>
    k.spm !== null || terisi(k.sumberData)
      ? []
      : kurang(
          'sumber-komponen',
          `komponen.${i}.sumberData`,
          `Komponen ${sebut(k)} belum punya sumber data. Tulis dari mana angkanya diambil, atau hubungkan dengan layanan SPM.`,
        ),
  );
}

const PEMERIKSAAN: Record<SyaratIku, Pemeriksaan> = {
  definisi: ({ definisi }) =>
    terisi(definisi)
      ? []
      : kurang(
          'definisi',
          'definisi',
          'Definisi operasional belum ditulis. Jelaskan apa yang dihitung dan batasnya.',
          SITASI_INDIKATOR,
        ),
  rumus: periksaRumusIku,
  satuan: (fakta, konteks) => periksaRumusIndikator(fakta, konteks).filter(isMasalahSatuan),
  pemilikKomponen,
  sumberKomponen,
  ujiHitung,
  penanggungJawab: ({ penanggungJawab }, { jabatan }) =>
    penanggungJawab.some((kode) => jabatan.has(kode))
      ? []
      : kurang(
          'penanggung-jawab',
          'penanggungJawab',
          'IKU belum punya jabatan penanggung jawab. Pilih jabatan yang menjawab capaiannya.',
        ),
  target: ({ target }, { tahun }) =>
    target.some((t) => t.tahun === tahun && t.nilai.nilai !== null)
      ? []
      : kurang(
          'target',
          `target.${tahun}`,
          `Target tahun ${tahun} belum diisi. Perjanjian Kinerja memuat target setiap indikatornya.`,
          SITASI_INDIKATOR,
        ),
};

/** Every condition in order, met or not: the checklist of the screen. */
export const periksaGerbang = (fakta: FaktaIndikator, konteks: Konteks): HasilSyarat[] =>
  SYARAT_IKU.map((syarat) => ({ syarat, kurang: PEMERIKSAAN[syarat](fakta, konteks) }));

/** What keeps an IKU out of a Perjanjian Kinerja; empty when the gate is open. Other indicators are not asked. */
export const gerbangIku = (fakta: FaktaIndikator, konteks: Konteks): Pelanggaran[] =>
  fakta.iku ? periksaGerbang(fakta, konteks).flatMap((satu) => satu.kurang) : [];
