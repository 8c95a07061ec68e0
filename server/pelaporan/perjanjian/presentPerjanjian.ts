// Agreements as the API shows them: the list of all jabatan, and one agreement with everything there is to it.
import type { DaftarPerjanjian, Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import type { IsiPerjanjian } from '@tapis/core/pelaporan/perjanjian/isiPerjanjian.ts';
import { lingkupJabatan } from '@tapis/core/pelaporan/perjanjian/lingkupJabatan.ts';
import type { UsulanPerjanjian } from '@tapis/core/pelaporan/perjanjian/usulanPerjanjian.ts';
import { aksiBoleh, isBeku, LANGKAH_PERJANJIAN } from '@tapis/core/perencanaan/alurPerjanjian.ts';
import type { PerjanjianKinerja } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { decideIzin } from '@tapis/core/perencanaan/izin.ts';
import type { PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { namaPerjanjian, nomorVersi } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import { kodeVerifikasi } from '@tapis/core/values/kodeVerifikasi.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { readVersi } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { hashKanonik } from '../hashKanonik.ts';
import type { Penghitung } from '../penghitung.ts';
import { alamatVerifikasi } from '../verifikasi.ts';
import { type AlamatPerjanjian, type DokumenPerjanjian, loadRiwayat, objekPerjanjian } from './dokumenPerjanjian.ts';
import {
  cariDokumen,
  cariTercatat,
  type KeadaanPerjanjian,
  loadKeadaan,
  rancang,
  versiBerikut,
} from './rancangDokumen.ts';

const boleh = (peran: readonly PeranPengguna[], kunci: KunciTahun, aksi: keyof typeof LANGKAH_PERJANJIAN): boolean =>
  decideIzin(LANGKAH_PERJANJIAN[aksi].kebijakan, peran, {
    pemda: kunci.pemda_id,
    perangkatDaerah: kunci.perangkat_daerah,
  }) === 'boleh';

const butirDokumen = (satu: DokumenPerjanjian): DaftarPerjanjian['jabatan'][number]['dokumen'][number] => ({
  versi: satu.versi,
  nama: namaPerjanjian(satu.versi),
  status: satu.status,
  tanggal: satu.usulan.tanggal,
  kode: satu.beku && kodeVerifikasi(satu.beku.hash),
  berkas: satu.berkas !== null,
});

function dokumenJabatan(keadaan: KeadaanPerjanjian, jabatan: string) {
  const berjalan = keadaan.dokumen.filter((satu) => satu.jabatan === jabatan && satu.status !== 'dibatalkan');
  const tercatat = keadaan.laporan.bahan.perencanaan.perjanjianKinerja.filter(
    (satu) => satu.pihakPertama === jabatan && berjalan.every(({ versi }) => versi !== satu.versi),
  );
  return [
    ...berjalan.map(butirDokumen),
    ...tercatat.map(({ versi, tanggal }) => ({
      versi,
      nama: namaPerjanjian(versi),
      status: 'tercatat' as const,
      tanggal,
      kode: null,
      berkas: false,
    })),
  ].sort(
    (a, b) => nomorVersi(a.versi as DokumenPerjanjian['versi']) - nomorVersi(b.versi as DokumenPerjanjian['versi']),
  );
}

export async function presentDaftar(
  tx: Tx,
  kunci: KunciTahun,
  peran: readonly PeranPengguna[],
): Promise<DaftarPerjanjian> {
  const keadaan = await loadKeadaan(tx, kunci);
  const { bahan } = keadaan.laporan;
  return {
    jabatan: bahan.perencanaan.jabatan.map(({ kode, nama }) => ({
      kode,
      nama,
      pejabat: bahan.perencanaan.pejabat.find((satu) => satu.jabatan === kode)?.nama ?? null,
      tingkat: lingkupJabatan(bahan, kode).tingkat,
      dokumen: dokumenJabatan(keadaan, kode),
      berikut: versiBerikut(keadaan, kode),
    })),
    bolehSusun: boleh(peran, kunci, 'susun'),
  };
}

const usulanTercatat = ({ target, versi: _v, pihakPertama: _p, ...pk }: PerjanjianKinerja): UsulanPerjanjian => ({
  ...pk,
  target: target.map((satu) => ({ ...satu, alasan: satu.alasan ?? null })),
  subKegiatan: null,
});

export interface PerjanjianTerbaca {
  dokumen: DokumenPerjanjian | null;
  isi: IsiPerjanjian;
  sidik: string;
}

async function bacaKeadaan(tx: Tx, penghitung: Penghitung, alamat: AlamatPerjanjian, hariIni: string) {
  const keadaan = await loadKeadaan(tx, alamat.kunci);
  const { jabatan, versi, kunci } = alamat;
  const tercatat = cariTercatat(keadaan, jabatan, versi);
  const batal = keadaan.dokumen.find((satu) => satu.jabatan === jabatan && satu.versi === versi) ?? null;
  const dokumen = cariDokumen(keadaan, jabatan, versi) ?? (tercatat === null ? batal : null);
  if (dokumen === null && tercatat === null)
    throw new GalatHttp({ kode: 'perencanaan.perjanjian-tidak-ada', tahun: kunci.tahun, perubahan: versi !== 'murni' });
  const usulan = dokumen?.usulan ?? (tercatat && usulanTercatat(tercatat));
  const rancangan = await rancang(keadaan, penghitung, alamat, { usulan, hariIni });
  const isi = dokumen?.beku?.isi ?? rancangan.isi;
  return { keadaan, dokumen, rancangan, isi, sidik: dokumen?.beku?.hash ?? hashKanonik(isi) };
}

/** For the documents. Throws GalatHttp when there is no such agreement. */
export const readPerjanjian = (
  tx: Tx,
  penghitung: Penghitung,
  alamat: AlamatPerjanjian,
  hariIni: string,
): Promise<PerjanjianTerbaca> => bacaKeadaan(tx, penghitung, alamat, hariIni);

export async function presentPerjanjian(
  tx: Tx,
  penghitung: Penghitung,
  alamat: AlamatPerjanjian,
  { peran, situs, hariIni }: { peran: readonly PeranPengguna[]; situs: string; hariIni: string },
): Promise<Perjanjian> {
  const { keadaan, dokumen, rancangan, isi, sidik } = await bacaKeadaan(tx, penghitung, alamat, hariIni);
  const { jabatan: kode, versi, kunci } = alamat;
  const objek = objekPerjanjian(alamat);
  const status = dokumen?.status ?? 'tercatat';
  const { kalimat: _kalimat, perubahan, ...lain } = isi;
  const nama = keadaan.laporan.bahan.perencanaan.jabatan.find((satu) => satu.kode === kode)?.nama ?? kode;
  return {
    jabatan: { kode, nama },
    versi,
    nama: namaPerjanjian(versi),
    status,
    rekaman: (await readVersi(tx, kunci.pemda_id, objek)).get(objek)?.versi ?? 0,
    aksi: aksiBoleh(dokumen?.status ?? null).filter((aksi) => boleh(peran, kunci, aksi)),
    usulan: dokumen?.usulan ?? rancangan.usulan,
    isi: { ...lain, perubahan },
    sidik,
    temuan: status === 'tercatat' || isBeku(dokumen?.status ?? null) ? [] : rancangan.temuan,
    pilihan: rancangan.pilihan,
    riwayat: await loadRiwayat(tx, alamat),
    verifikasi: dokumen?.beku ? alamatVerifikasi(situs, dokumen.beku.hash) : null,
    berkas: dokumen?.berkas ?? null,
  };
}
