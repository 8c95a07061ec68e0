// Everything there is to a reviu by the APIP at one moment: what the papers print, and what an approval freezes.
import type { PenandaTanganReviu, PernyataanReviu } from '../../pelaporan/pernyataanReviu.ts';
import { type DaftarUji, kalimatButir } from '../../peraturan/daftarUjiReviu.ts';
import { belumSelesai, type CatatanReviu } from './alurCatatan.ts';
import { type JawabanUji, jawabanMenurutButir, type KeadaanButir, keadaanButir } from './jawabanUji.ts';

/** What the reviewer did and found, in own words: the four parts of a working paper that regulation names. */
export interface UraianReviu {
  langkah: string;
  pengujian: string;
  telaahan: string;
  simpulan: string;
}

export const URAIAN_KOSONG: UraianReviu = { langkah: '', pengujian: '', telaahan: '', simpulan: '' };

export interface ButirTerisi {
  kode: string;
  kelompok: string;
  /** The sentence that was answered. */
  kalimat: string;
  keadaan: KeadaanButir;
  jawaban: JawabanUji['jawaban'];
  catatan: string;
}

/** Who signs. */
export interface PersetujuanReviu extends PenandaTanganReviu {
  /** Paper behind it, as a nota dinas; null: none. */
  dasar: string | null;
  /** Why one person reviewed and approved; left out where two did. */
  sendiri?: string;
}

export interface IsiReviu {
  unit: string;
  tahun: number;
  sitasi: string | null;
  /** Which reports the regulation means. */
  berlakuUntuk: string;
  butir: ButirTerisi[];
  uraian: UraianReviu;
  catatan: CatatanReviu[];
  /** Hash of the facts that were reviewed. */
  hashBahan: string;
  /** Who wrote of it; left out in what was approved before that was recorded. */
  penelaah?: string[];
  persetujuan: PersetujuanReviu | null;
}

export function buatIsiReviu(
  daftar: DaftarUji,
  rekaman: Pick<IsiReviu, 'unit' | 'tahun' | 'uraian' | 'hashBahan' | 'penelaah'>,
  jawaban: readonly JawabanUji[],
  catatan: readonly CatatanReviu[],
): IsiReviu {
  const menurut = jawabanMenurutButir(jawaban);
  return {
    ...rekaman,
    sitasi: daftar.sitasi,
    berlakuUntuk: daftar.berlakuUntuk,
    butir: daftar.baris.map((butir) => {
      const ada = menurut.get(butir.kode);
      const keadaan = keadaanButir(butir, menurut);
      const terjawab = keadaan === 'terjawab';
      return {
        kode: butir.kode,
        kelompok: butir.kelompok,
        kalimat: kalimatButir(butir, ada?.varian ?? false),
        keadaan,
        jawaban: terjawab ? (ada?.jawaban ?? null) : null,
        catatan: ada?.catatan ?? '',
      };
    }),
    catatan: [...catatan],
    persetujuan: null,
  };
}

const kalimat = (teks: string): string => `${teks.trim().replace(/[.;]+$/, '')}.`;

/** Statement of this reviu; without approval a draft. */
export const buatPernyataan = ({ unit, tahun, catatan, penelaah, persetujuan }: IsiReviu): PernyataanReviu => ({
  objek: unit,
  tahun,
  belumSelesai: catatan
    .filter(belumSelesai)
    .map(({ uraian, saran }) => (saran.trim() === '' ? kalimat(uraian) : `${kalimat(uraian)} ${kalimat(saran)}`)),
  penandaTangan: persetujuan && {
    tempat: persetujuan.tempat,
    tanggal: persetujuan.tanggal,
    jabatan: persetujuan.jabatan,
    nama: persetujuan.nama,
    pangkat: persetujuan.pangkat,
    nip: persetujuan.nip,
  },
  ...(penelaah ? { penelaah } : {}),
  ...(persetujuan?.sendiri === undefined ? {} : { sendiri: persetujuan.sendiri }),
});
