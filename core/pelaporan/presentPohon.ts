// Pohon kinerja for screens: tujuan → sasaran → program → kegiatan → sub kegiatan, each with its indicators, the posts that
// answer for it, and its money under the version in force. Shape: contract/perencanaan/pohon.ts.
import type { SimpulAnggaran } from '../anggaran/hitunganAnggaran.ts';
import { aturanJumlahAnggaran } from '../anggaran/jumlahkanPohon.ts';
import { serapan } from '../anggaran/serapan.ts';
import type { TingkatIndikator } from '../indikator/faktaIndikator.ts';
import { sasaranRenstra } from '../perencanaan/sasaranRenstra.ts';
import type { Angka } from '../values/angka.ts';
import { jumlahAngka } from '../values/jumlahAngka.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { tulisUang } from '../values/tulisUang.ts';
import type { BahanLkjip } from './bahanLkjip.ts';
import type { Hitungan, HitunganIndikator } from './hitungan.ts';
import { tulisDua, tulisNilai } from './tulisNilai.ts';

export interface IndikatorRingkas {
  kode: string;
  nama: string;
  satuan: string;
  iku: boolean;
  target: string | null;
  realisasi: string | null;
  capaian: string | null;
  predikat: string | null;
  masalah?: string;
}

export interface SimpulPohon {
  kode: string;
  tingkat: TingkatIndikator;
  nama: string;
  penanggungJawab: string[];
  pagu: string | null;
  realisasi: string | null;
  persen: string | null;
  indikator: IndikatorRingkas[];
  anak: SimpulPohon[];
}

interface Uang {
  pagu: Angka;
  realisasi: Angka;
}

/** A node with its exact money, from which the parent's is summed. */
interface Cabang {
  simpul: SimpulPohon;
  uang: Uang;
}

const ringkas = (h: HitunganIndikator): IndikatorRingkas => ({
  kode: h.fakta.kode,
  nama: h.fakta.nama,
  satuan: h.fakta.satuan,
  iku: h.fakta.iku,
  target: tulisNilai(h.target),
  realisasi: tulisNilai(h.realisasi),
  capaian: tulisDua(h.capaian),
  predikat: h.predikat.label,
  ...(h.capaian.tanda === undefined ? {} : { masalah: h.capaian.tanda }),
});

const jumlahUang = (cabang: readonly Cabang[]): Uang => {
  const kolom = (kunci: keyof Uang, hal: string) =>
    jumlahAngka(
      aturanJumlahAnggaran(hal),
      cabang.map(({ simpul, uang }) => ({
        label: `${simpul.kode} ${simpul.nama}`,
        angka: uang[kunci],
        satuan: 'rupiah',
      })),
    );
  return { pagu: kolom('pagu', 'pagu'), realisasi: kolom('realisasi', 'realisasi anggaran') };
};

class PenyusunPohon {
  private readonly perInduk = new Map<string, HitunganIndikator[]>();
  private readonly namaJabatan: ReadonlyMap<string, string>;

  constructor(
    bahan: BahanLkjip,
    private readonly hitungan: Hitungan,
  ) {
    for (const h of hitungan.indikator.values()) {
      const kunci = `${h.fakta.tingkat} ${h.fakta.induk}`;
      this.perInduk.set(kunci, [...(this.perInduk.get(kunci) ?? []), h]);
    }
    this.namaJabatan = new Map(bahan.perencanaan.jabatan.map((j) => [j.kode, j.nama]));
  }

  /** Posts: of the node itself, else those of its indicators. */
  cabang(
    { kode, nama }: { kode: string; nama: string },
    tingkat: TingkatIndikator,
    jabatan: readonly string[],
    uang: Uang,
    anak: readonly Cabang[],
  ): Cabang {
    const indikator = this.perInduk.get(`${tingkat} ${kode}`) ?? [];
    const pemilik = jabatan.length > 0 ? jabatan : indikator.flatMap((h) => h.fakta.penanggungJawab);
    return {
      uang,
      simpul: {
        kode,
        tingkat,
        nama,
        penanggungJawab: [...new Set(pemilik)].map((j) => this.namaJabatan.get(j) ?? j),
        pagu: tulisUang(uang.pagu.nilai),
        realisasi: tulisUang(uang.realisasi.nilai),
        persen: tulisDua(serapan(uang.realisasi, uang.pagu)),
        indikator: indikator.map(ringkas),
        anak: anak.map((a) => a.simpul),
      },
    };
  }

  /** A node of the budget tree; `jabatan` by kode. */
  anggaran(s: SimpulAnggaran, jabatan: ReadonlyMap<string, readonly string[]>): Cabang {
    const pagu =
      s.pagu[this.hitungan.anggaran.versiBerlaku] ??
      angkaTercatat({ nilai: null }, 'Tidak ada versi anggaran yang berlaku.');
    const anak = s.anak.map((a) => this.anggaran(a, jabatan));
    return this.cabang(s, s.tingkat, jabatan.get(s.kode) ?? [], { pagu, realisasi: s.realisasi }, anak);
  }
}

/** A program whose sasaran is not in the Renstra stands at the root, so that nothing is hidden. */
export function presentPohon(bahan: BahanLkjip, hitungan: Hitungan): { simpul: SimpulPohon[] } {
  const { renstra, program } = bahan.perencanaan;
  const penyusun = new PenyusunPohon(bahan, hitungan);
  const simpulRencana = program.flatMap((p) => [p, ...p.kegiatan, ...p.kegiatan.flatMap((k) => k.subKegiatan)]);
  const jabatan = new Map(simpulRencana.map((s) => [s.kode, s.penanggungJawab]));
  const sasaranProgram = new Map(program.map((p) => [p.kode, p.sasaran]));
  const cabangProgram = hitungan.anggaran.program.map((s) => penyusun.anggaran(s, jabatan));
  const milik = (sasaran: string) => cabangProgram.filter((c) => sasaranProgram.get(c.simpul.kode) === sasaran);

  const tujuan = (renstra?.tujuan ?? []).map((t) => {
    const sasaran = t.sasaran.map((s) => {
      const anak = milik(s.kode);
      return penyusun.cabang(s, 'sasaran', [], jumlahUang(anak), anak);
    });
    return penyusun.cabang(t, 'tujuan', [], jumlahUang(sasaran), sasaran);
  });
  const dikenal = new Set(sasaranRenstra(renstra).map((s) => s.kode));
  const lepas = cabangProgram.filter((c) => !dikenal.has(sasaranProgram.get(c.simpul.kode) ?? ''));
  return { simpul: [...tujuan, ...lepas].map((c) => c.simpul) };
}
