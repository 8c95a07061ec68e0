// An agreement worked out from the facts of this moment: what stands before it, what its superior has, its content and findings.
import { jabatanKepala } from '@tapis/core/pelaporan/perjanjian/lingkupJabatan.ts';
import type { Rancangan, RancangMasuk } from '@tapis/core/pelaporan/perjanjian/rancangPerjanjian.ts';
import type { UsulanPerjanjian } from '@tapis/core/pelaporan/perjanjian/usulanPerjanjian.ts';
import { isBeku } from '@tapis/core/perencanaan/alurPerjanjian.ts';
import { KEPALA_DAERAH, type PerjanjianKinerja } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { nomorVersi, type VersiPerjanjian, versiNomor } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { requireBahan } from '../../http/hitungLaporan.ts';
import { hashKanonik } from '../hashKanonik.ts';
import { loadBahan } from '../loadBahan.ts';
import type { Laporan, Penghitung } from '../penghitung.ts';
import { type DokumenPerjanjian, loadDokumen } from './dokumenPerjanjian.ts';

/** Facts and agreements of a unit and year at one moment. */
export interface KeadaanPerjanjian {
  laporan: Laporan;
  dokumen: DokumenPerjanjian[];
}

/** Throws GalatHttp when the unit has no such year. */
export async function loadKeadaan(tx: Tx, kunci: KunciTahun): Promise<KeadaanPerjanjian> {
  const alamat = { pemda: kunci.pemda_id, perangkatDaerah: kunci.perangkat_daerah, tahun: kunci.tahun };
  const bahan = requireBahan(await loadBahan(tx, alamat), alamat);
  return { laporan: { bahan, hashBahan: hashKanonik(bahan) }, dokumen: await loadDokumen(tx, kunci) };
}

export const cariDokumen = (
  { dokumen }: KeadaanPerjanjian,
  jabatan: string,
  versi: VersiPerjanjian,
): DokumenPerjanjian | null =>
  dokumen.find((satu) => satu.jabatan === jabatan && satu.versi === versi && satu.status !== 'dibatalkan') ?? null;

/** An agreement that is known from the data only. */
export const cariTercatat = (
  { laporan }: KeadaanPerjanjian,
  jabatan: string,
  versi: VersiPerjanjian,
): PerjanjianKinerja | null =>
  laporan.bahan.perencanaan.perjanjianKinerja.find((satu) => satu.pihakPertama === jabatan && satu.versi === versi) ??
  null;

/** What the version before says, once it is signed; "belum" while it is not there or still on its way. */
export function cariSemula(
  keadaan: KeadaanPerjanjian,
  jabatan: string,
  versi: VersiPerjanjian,
): RancangMasuk['semula'] | 'belum' {
  const nomor = nomorVersi(versi);
  if (nomor === 0) return null;
  const sebelum = versiNomor(nomor - 1);
  const dokumen = cariDokumen(keadaan, jabatan, sebelum);
  if (dokumen !== null)
    return dokumen.status === 'ditandatangani' && dokumen.beku ? { isi: dokumen.beku.isi } : 'belum';
  return cariTercatat(keadaan, jabatan, sebelum) ? { tercatat: sebelum } : 'belum';
}

/** Version that a jabatan may draft next; null while one is on its way. */
export function versiBerikut(keadaan: KeadaanPerjanjian, jabatan: string): VersiPerjanjian | null {
  for (let nomor = 0; ; nomor += 1) {
    const versi = versiNomor(nomor);
    const dokumen = cariDokumen(keadaan, jabatan, versi);
    if (dokumen !== null && dokumen.status !== 'ditandatangani') return null;
    if (dokumen === null && cariTercatat(keadaan, jabatan, versi) === null) return versi;
  }
}

function isAtasanBeku(keadaan: KeadaanPerjanjian, pihakKedua: string, versi: VersiPerjanjian): boolean | null {
  if (pihakKedua === KEPALA_DAERAH) return null;
  if (cariTercatat(keadaan, pihakKedua, versi) !== null) return true;
  return isBeku(cariDokumen(keadaan, pihakKedua, versi)?.status ?? null);
}

/** `usulan` null: propose one. */
export function rancang(
  keadaan: KeadaanPerjanjian,
  penghitung: Penghitung,
  alamat: { jabatan: string; versi: VersiPerjanjian },
  { usulan, hariIni }: { usulan: UsulanPerjanjian | null; hariIni: string },
): Promise<Rancangan> {
  const { jabatan, versi } = alamat;
  const semula = cariSemula(keadaan, jabatan, versi);
  const { jabatan: daftar } = keadaan.laporan.bahan.perencanaan;
  const pihakKedua =
    usulan?.pihakKedua ??
    (jabatanKepala(daftar)?.kode === jabatan
      ? KEPALA_DAERAH
      : (daftar.find((satu) => satu.kode === jabatan)?.atasan ?? jabatanKepala(daftar)?.kode ?? KEPALA_DAERAH));
  return penghitung.hitung(keadaan.laporan, 'rancangPerjanjian', {
    jabatan,
    versi,
    semula: semula === 'belum' ? null : semula,
    usulan,
    hariIni,
    atasanBeku: isAtasanBeku(keadaan, pihakKedua, versi),
  });
}
