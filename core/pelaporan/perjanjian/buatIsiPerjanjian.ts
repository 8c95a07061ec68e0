// From the facts of a year and one agreement to its content: names, wording, targets, budget rows, and what changed.
import type { FaktaAnggaran, VersiAnggaran } from '../../anggaran/faktaAnggaran.ts';
import type { FaktaIndikator } from '../../indikator/faktaIndikator.ts';
import type { PerjanjianKinerja } from '../../perencanaan/faktaPerencanaan.ts';
import { pejabatPada } from '../../perencanaan/organisasi/pejabatPada.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import { formulasi } from '../formulasi.ts';
import type { Blok } from '../naskah.ts';
import type { SlotNarasi } from '../slotNarasi.ts';
import { alamatKop } from '../susun/alamatKop.ts';
import { namaSasaran } from '../susun/bab2.ts';
import type { Penyusun } from '../susun/penyusun.ts';
import { bandingkanPerjanjian } from './bandingkanPerjanjian.ts';
import { barisAnggaran } from './barisAnggaran.ts';
import type { ButirKinerja, IsiPerjanjian, PihakPerjanjian } from './isiPerjanjian.ts';
import { kalimatBaku } from './kalimatBaku.ts';
import { jabatanKepala, lingkupJabatan } from './lingkupJabatan.ts';

/** An agreement as recorded, or as a draft that has open places and may leave sub kegiatan out. */
export interface PokokPerjanjian extends Omit<PerjanjianKinerja, 'target'> {
  target: { indikator: string; nilai: string | null; alasan?: string | null }[];
  subKegiatan?: readonly string[] | null;
}

/** Who holds the jabatan on the date of the agreement. */
function pihak({ perencanaan }: BahanLkjip, kode: string, tanggal: string): PihakPerjanjian {
  const pejabat = pejabatPada(perencanaan.pejabat, kode, tanggal);
  const jabatan = perencanaan.jabatan.find((satu) => satu.kode === kode);
  return {
    jabatan: kode,
    sebutan: pejabat?.sebutanJabatan ?? jabatan?.nama ?? kode,
    nama: pejabat?.nama ?? null,
    nip: pejabat?.nip ?? null,
    pangkat: pejabat?.pangkat ?? null,
  };
}

function sasaranIndikator(penyusun: Penyusun, fakta: FaktaIndikator): string {
  if (fakta.sasaran !== null) return fakta.sasaran;
  if (fakta.tingkat === 'sasaran') return namaSasaran(penyusun, fakta.induk);
  const butir = penyusun.kamus.get(`${fakta.tingkat}.${fakta.induk}`);
  return butir?.jenis === 'teks' ? butir.teks : '–';
}

function butirKinerja(
  penyusun: Penyusun,
  { indikator, nilai, alasan }: PokokPerjanjian['target'][number],
): ButirKinerja {
  const hitungan = penyusun.hitungan.indikator.get(indikator);
  if (!hitungan)
    return {
      indikator,
      sasaran: '–',
      nama: indikator,
      formulasi: '–',
      satuan: '–',
      presisi: 2,
      iku: false,
      target: nilai,
      targetRencana: null,
      alasan: alasan ?? null,
    };
  const { fakta, target } = hitungan;
  return {
    indikator,
    sasaran: sasaranIndikator(penyusun, fakta),
    nama: fakta.nama,
    formulasi: formulasi(fakta),
    satuan: fakta.satuan,
    presisi: fakta.presisi,
    iku: fakta.iku,
    target: nilai,
    targetRencana: target.kata ?? target.nilai?.toFixed() ?? null,
    alasan: alasan ?? null,
  };
}

/** Reasons of the budget versions after the one annexed before, up to the one annexed now. */
function alasanAntara(
  { versi, alasanPerubahan }: FaktaAnggaran,
  semula: string | undefined,
  kini: VersiAnggaran | undefined,
): FaktaAnggaran['alasanPerubahan'] {
  const dari = versi.find(({ kode }) => kode === semula)?.urutan ?? -1;
  const antara = versi.filter(({ urutan }) => urutan > dari && urutan <= (kini?.urutan ?? -1)).map(({ kode }) => kode);
  return alasanPerubahan.filter((satu) => antara.includes(satu.versi));
}

/** `semula`: content of the version before; null for murni. */
export function buatIsiPerjanjian(
  penyusun: Penyusun,
  pk: PokokPerjanjian,
  semula: IsiPerjanjian | null,
): IsiPerjanjian {
  const { bahan, hitungan } = penyusun;
  const { pemda, perangkatDaerah: unit, tahun } = bahan;
  const lingkup = lingkupJabatan(bahan, pk.pihakPertama);
  const versi = bahan.anggaran.versi.find(({ kode }) => kode === pk.versiAnggaran);
  const baku = kalimatBaku(tahun);
  const kalimat = (slot: SlotNarasi, ganti: Blok[]): Blok[] => {
    const isi = penyusun.narasi(slot);
    return isi.length > 0 ? isi : ganti;
  };
  const isi: Omit<IsiPerjanjian, 'perubahan'> = {
    skema: 1,
    pemda: { kode: pemda.kode, nama: pemda.nama, sebutan: pemda.sebutan },
    perangkatDaerah: { kode: unit.kode, nama: unit.nama },
    alamat: alamatKop(unit),
    tahun,
    versi: pk.versi,
    tempat: pk.tempat,
    tanggal: pk.tanggal,
    pihakPertama: pihak(bahan, pk.pihakPertama, pk.tanggal),
    pihakKedua: pihak(bahan, pk.pihakKedua, pk.tanggal),
    kepala: jabatanKepala(bahan.perencanaan.jabatan)?.kode === pk.pihakPertama,
    alasan: pk.alasan,
    kalimat: {
      pembuka: kalimat('pk.pembuka', baku.pembuka),
      komitmen: kalimat('pk.komitmen', baku.komitmen),
      supervisi: kalimat('pk.supervisi', baku.supervisi),
    },
    kinerja: pk.target.map((satu) => butirKinerja(penyusun, satu)),
    anggaran: {
      versi: versi ? { kode: versi.kode, jenis: versi.jenis, nama: versi.nama } : null,
      ...barisAnggaran(hitungan.anggaran.program, new Set(pk.subKegiatan ?? lingkup.subKegiatan), pk.versiAnggaran),
    },
  };
  const alasan = alasanAntara(bahan.anggaran, semula?.anggaran.versi?.kode, versi);
  return { ...isi, perubahan: semula === null ? null : bandingkanPerjanjian(semula, isi, alasan) };
}
