// The tree of the sample as commands of the plan of a year.
import { fakta } from './kosong.ts';

/** Adds every node whose kode is not in `ada`. `kodeJabatan` answers what a jabatan of the sample is called now. */
export function perintahPohon(ada: readonly string[], kodeJabatan: (kode: string) => string) {
  const umum = { jenis: 'tambah', catatanKeluaran: null, crosscutting: [] };
  const pemilik = (daftar: readonly string[]) => ({ penanggungJawab: daftar.map(kodeJabatan) });
  return fakta.program
    .flatMap((p) => [
      { tingkat: 'program', kode: p.kode, nama: p.nama, induk: 'S1', sasaran: null, ...pemilik(p.penanggungJawab) },
      ...p.kegiatan.flatMap((k) => [
        {
          ...{ tingkat: 'kegiatan', kode: k.kode, nama: k.nama, induk: p.kode, sasaran: null },
          ...pemilik(k.penanggungJawab),
        },
        ...k.subKegiatan.map((s) => ({
          ...{ tingkat: 'subkegiatan', kode: s.kode, nama: s.nama, induk: k.kode, sasaran: s.sasaran },
          ...pemilik(s.penanggungJawab),
        })),
      ]),
    ])
    .filter(({ kode }) => !ada.includes(kode))
    .map((satu) => ({ ...umum, ...satu }));
}
