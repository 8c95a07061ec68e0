// The form of a definition: what is typed, what it says as an entry of the dictionary, and how two people's entries come together.
import type { IsianIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import type { SimpulIndikator } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import { readTyped, writeTyped } from './typedNilai.ts';

/** Optional texts are '' while blank; the baseline is text until it is read. */
export interface FormIndikator extends Omit<IsianIndikator, 'kondisiAwal'> {
  kode: string;
  kondisiAwal: { tahun: string; nilai: string };
}

export type KomponenForm = FormIndikator['komponen'][number];

export const KOMPONEN_KOSONG: KomponenForm = {
  kode: '',
  nama: '',
  satuan: '',
  spm: null,
  penanggungJawab: null,
  sumberData: null,
};

const KOSONG: FormIndikator = {
  kode: '',
  nama: '',
  tingkat: 'sasaran',
  induk: '',
  sasaran: null,
  iku: false,
  satuan: '',
  jenisNilai: 'angka',
  skala: null,
  polaritas: 'maksimasi',
  akumulasi: 'LAST',
  modeInput: 'CUMULATIVE',
  presisi: 2,
  definisi: null,
  alasan: null,
  sumberData: null,
  pengumpulData: null,
  frekuensi: null,
  jenisBukti: null,
  kondisiAwal: { tahun: '', nilai: '' },
  penanggungJawab: [],
  rumus: null,
  komponen: [],
  subKegiatan: [],
};

/** Moves an indicator to a node; sub kegiatan that cannot belong there go, those that surely do come. */
export function moveToSimpul(
  form: FormIndikator,
  tujuan: SimpulIndikator,
  semua: readonly SimpulIndikator[],
): FormIndikator {
  const { tingkat, kode: induk } = tujuan;
  const sub = semua.filter((satu) => satu.tingkat === 'subkegiatan').map(({ kode }) => kode);
  const di: Record<FormIndikator['tingkat'], string[]> = {
    tujuan: [],
    sasaran: [],
    program: form.subKegiatan.filter((kode) => kode.startsWith(`${induk}.`)),
    kegiatan: sub.filter((kode) => kode.startsWith(`${induk}.`)),
    subkegiatan: [induk],
  };
  return { ...form, tingkat, induk, subKegiatan: di[tingkat] };
}

/** A new form for a node of the tree; the node may be unknown or not chosen yet. */
export function emptyForm(induk: string | undefined, simpul: readonly SimpulIndikator[]): FormIndikator {
  const tujuan = simpul.find(({ kode }) => kode === induk);
  return tujuan ? moveToSimpul(KOSONG, tujuan, simpul) : KOSONG;
}

/** What can be changed, without what the dictionary keeps beside it. */
export function formOf(butir: IsianIndikator, kode: string): FormIndikator {
  const isi = Object.fromEntries(Object.keys(KOSONG).map((kunci) => [kunci, butir[kunci as keyof IsianIndikator]]));
  const { kondisiAwal } = butir;
  return {
    ...(isi as unknown as FormIndikator),
    kode,
    kondisiAwal: {
      tahun: kondisiAwal === null ? '' : String(kondisiAwal.tahun),
      nilai: kondisiAwal === null ? '' : writeTyped(kondisiAwal.nilai),
    },
  };
}

const trimmed = (teks: string | null): string | null => {
  const rapi = (teks ?? '').trim();
  return rapi === '' ? null : rapi;
};

/** What is typed as an entry; the mistakes are of reading only, the rules are asked elsewhere. */
export function readForm({ kode: _, kondisiAwal: awal, ...form }: FormIndikator): {
  isian: IsianIndikator;
  pelanggaran: Pelanggaran[];
} {
  const pelanggaran: Pelanggaran[] = [];
  const nilai = readTyped(form.jenisNilai, awal.nilai);
  const tahun = /^\d{4}$/.test(awal.tahun.trim()) ? Number(awal.tahun.trim()) : null;
  if (!nilai.ok) pelanggaran.push(salah('indikator.nilai-tidak-terbaca', 'kondisiAwal.nilai', nilai.masalah));
  else if (nilai.nilai !== null && tahun === null)
    pelanggaran.push(
      salah(
        'indikator.kondisi-awal-tanpa-tahun',
        'kondisiAwal.tahun',
        'Tahun kondisi awal belum diisi dengan empat angka. Tulis tahun data itu, misalnya 2023.',
      ),
    );
  else if (nilai.nilai === null && awal.tahun.trim() !== '')
    pelanggaran.push(
      salah(
        'indikator.kondisi-awal-tanpa-nilai',
        'kondisiAwal.nilai',
        'Nilai kondisi awal belum diisi. Tulis nilainya, atau kosongkan tahunnya.',
      ),
    );
  return {
    isian: {
      ...form,
      nama: form.nama.trim(),
      satuan: form.satuan.trim(),
      sasaran: trimmed(form.sasaran),
      definisi: trimmed(form.definisi),
      alasan: trimmed(form.alasan),
      sumberData: trimmed(form.sumberData),
      pengumpulData: trimmed(form.pengumpulData),
      jenisBukti: trimmed(form.jenisBukti),
      rumus: trimmed(form.rumus),
      kondisiAwal: nilai.ok && nilai.nilai !== null && tahun !== null ? { tahun, nilai: nilai.nilai } : null,
      komponen: form.komponen.map((satu) => ({
        ...satu,
        kode: satu.kode.trim(),
        nama: satu.nama.trim(),
        satuan: satu.satuan.trim(),
        sumberData: trimmed(satu.sumberData),
      })),
    },
    pelanggaran,
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type Bidang = keyof FormIndikator;

/** Fields in which I changed what is not what they have now. */
export const clashingFields = (base: FormIndikator, mine: FormIndikator, theirs: FormIndikator): Bidang[] =>
  (Object.keys(KOSONG) as Bidang[]).filter(
    (bidang) => !same(mine[bidang], base[bidang]) && !same(mine[bidang], theirs[bidang]),
  );

/** Theirs with my changes on top: what I did not touch stays as they left it. */
export const mergeForms = (base: FormIndikator, mine: FormIndikator, theirs: FormIndikator): FormIndikator => ({
  ...theirs,
  ...Object.fromEntries(clashingFields(base, mine, theirs).map((bidang) => [bidang, mine[bidang]])),
});
