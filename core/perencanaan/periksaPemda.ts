// A pemda that is to be made: what follows from its name, and what a rule has against it.
import type { Pelanggaran } from '../values/pelanggaran.ts';
import type { Pemda } from './faktaPerencanaan.ts';
import { salah } from './pelanggaranRencana.ts';

const KEPALA = [
  [/^Kabupaten /, 'Bupati'],
  [/^Kota /, 'Wali Kota'],
  [/^Provinsi /, 'Gubernur'],
] as const;

/** Title of the head and official name, as they follow from "Kabupaten …", "Kota …" or "Provinsi …"; null for another name. */
export function sebutanPemda(nama: string): Pick<Pemda, 'sebutan' | 'kepalaDaerah'> | null {
  const kepalaDaerah = KEPALA.find(([awal]) => awal.test(nama))?.[1];
  return kepalaDaerah === undefined ? null : { sebutan: `Pemerintah ${nama}`, kepalaDaerah };
}

const SITASI_KODE = 'Permendagri 72/2019';

export function periksaPemda(pemda: Pick<Pemda, 'kode' | 'nama' | 'provinsi' | 'ibuKota'>): Pelanggaran[] {
  return [
    ...(/^\d{2}(\.\d{2})?$/.test(pemda.kode)
      ? []
      : [
          salah(
            'kode-pemda-keliru',
            'kode',
            `Kode "${pemda.kode}" bukan kode wilayah: tulis dua angka untuk provinsi (18) atau dua kali dua angka untuk kabupaten/kota (18.04).`,
            SITASI_KODE,
          ),
        ]),
    ...(sebutanPemda(pemda.nama)
      ? []
      : [
          salah(
            'nama-pemda-keliru',
            'nama',
            `Nama "${pemda.nama}" harus diawali Kabupaten, Kota, atau Provinsi, misalnya "Kabupaten Lampung Barat".`,
          ),
        ]),
    ...(['provinsi', 'ibuKota'] as const)
      .filter((bidang) => pemda[bidang].trim() === '')
      .map((bidang) =>
        salah('isian-kosong', bidang, bidang === 'provinsi' ? 'Provinsi belum diisi.' : 'Ibu kota belum diisi.'),
      ),
  ];
}
