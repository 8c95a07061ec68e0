// Two states of a definition side by side, field by field, in words: for the dialog of a conflict.
import type { KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import type { TFunction } from 'i18next';
import type { ConflictField } from '../../kit/FormDialog.tsx';
import { clashingFields, type FormIndikator, type KomponenForm } from './formIndikator.ts';

type Bidang = keyof FormIndikator;

const LABEL = {
  kode: 'kamus.kode',
  nama: 'kamus.nama',
  tingkat: 'kolom.tingkat',
  induk: 'kamus.simpul',
  sasaran: 'kamus.sasaran',
  iku: 'kamus.iku',
  satuan: 'kamus.satuan',
  jenisNilai: 'kamus.jenisNilai',
  skala: 'kamus.skala',
  polaritas: 'kamus.polaritas',
  akumulasi: 'kamus.akumulasi',
  modeInput: 'kamus.modeInput',
  presisi: 'kamus.presisi',
  definisi: 'kamus.definisi',
  alasan: 'kamus.alasan',
  sumberData: 'kamus.sumberData',
  pengumpulData: 'kamus.pengumpulData',
  frekuensi: 'kamus.frekuensi',
  jenisBukti: 'kamus.jenisBukti',
  kondisiAwal: 'kamus.kondisiAwal',
  penanggungJawab: 'kamus.penanggungJawab',
  rumus: 'rumus.judul',
  komponen: 'kamus.komponen',
  subKegiatan: 'kamus.subKegiatan',
} as const satisfies Record<Bidang, string>;

const named = (daftar: readonly { kode: string; nama: string }[], kode: string | null): string =>
  daftar.find((satu) => satu.kode === kode)?.nama ?? kode ?? '–';

function writeField(bidang: Bidang, form: FormIndikator, kamus: KamusIndikator, t: TFunction): string {
  const { kondisiAwal, komponen, penanggungJawab, tingkat, jenisNilai, polaritas, akumulasi, modeInput, frekuensi } =
    form;
  const tulisKomponen = (satu: KomponenForm) =>
    `${satu.kode}: ${satu.nama} (${satu.satuan}), ${named(kamus.jabatan, satu.penanggungJawab)}`;
  switch (bidang) {
    case 'tingkat':
      return t(`tingkat.${tingkat}`);
    case 'iku':
      return t(form.iku ? 'umum.ya' : 'umum.tidak');
    case 'jenisNilai':
      return t(`kamus.${jenisNilai}`);
    case 'polaritas':
      return t(`polaritas.${polaritas}`);
    case 'akumulasi':
      return t(`akumulasi.${akumulasi}`);
    case 'modeInput':
      return t(`modeInput.${modeInput}`);
    case 'frekuensi':
      return frekuensi === null ? '–' : t(`frekuensi.${frekuensi}`);
    case 'kondisiAwal':
      return kondisiAwal.tahun === '' ? '–' : `${kondisiAwal.tahun}: ${kondisiAwal.nilai}`;
    case 'penanggungJawab':
      return penanggungJawab.map((kode) => named(kamus.jabatan, kode)).join('; ') || '–';
    case 'komponen':
      return komponen.map(tulisKomponen).join('; ') || '–';
    case 'subKegiatan':
      return form.subKegiatan.join(', ') || '–';
    default:
      return String(form[bidang] ?? '') || '–';
  }
}

/** Where both changed; where nobody clashes, what the other person changed beside mine. */
export function describeConflict(
  base: FormIndikator,
  mine: FormIndikator,
  theirs: FormIndikator,
  kamus: KamusIndikator,
  t: TFunction,
): ConflictField[] {
  const clash = clashingFields(base, mine, theirs);
  const bidang = clash.length > 0 ? clash : clashingFields(base, theirs, mine);
  return bidang.map((satu) => ({
    label: t(LABEL[satu]),
    mine: writeField(satu, mine, kamus, t),
    theirs: writeField(satu, theirs, kamus, t),
  }));
}
