// A version of a Renstra as the tree that reports read, and such a tree as a version.
import type { Renstra } from '../faktaPerencanaan.ts';
import { anakSimpul, type IsiRenstra, type SimpulRenstra } from './isiRenstra.ts';

const sebutan = ({ kode, nama }: SimpulRenstra) => ({ kode, nama });

export function susunRenstra(awal: number, isi: IsiRenstra): Renstra {
  const { akhir, sk, dokumenInduk } = isi.identitas;
  const bawah = <T>(tingkat: SimpulRenstra['tingkat'], induk: string | null, susun: (satu: SimpulRenstra) => T): T[] =>
    anakSimpul(isi, tingkat, induk).map(susun);
  return {
    awal,
    akhir,
    sk,
    dokumenInduk,
    tujuan: bawah('tujuan', null, (tujuan) => ({
      ...sebutan(tujuan),
      sasaran: bawah('sasaran', tujuan.kode, (sasaran) => ({
        ...sebutan(sasaran),
        strategi: bawah('strategi', sasaran.kode, (strategi) => ({
          ...sebutan(strategi),
          kebijakan: bawah('kebijakan', strategi.kode, sebutan),
        })),
      })),
    })),
  };
}

export function ratakanRenstra({ akhir, sk, dokumenInduk, tujuan }: Renstra): IsiRenstra {
  const simpul: SimpulRenstra[] = [];
  const tambah = (
    tingkat: SimpulRenstra['tingkat'],
    daftar: readonly { kode: string; nama: string }[],
    induk: string | null,
  ) => {
    for (const [urutan, { kode, nama }] of daftar.entries()) simpul.push({ tingkat, kode, nama, induk, urutan });
  };
  tambah('tujuan', tujuan, null);
  for (const satu of tujuan) {
    tambah('sasaran', satu.sasaran, satu.kode);
    for (const sasaran of satu.sasaran) {
      tambah('strategi', sasaran.strategi, sasaran.kode);
      for (const strategi of sasaran.strategi) tambah('kebijakan', strategi.kebijakan, strategi.kode);
    }
  }
  return { identitas: { akhir, dokumenInduk, sk, visi: null, misi: [] }, simpul };
}
