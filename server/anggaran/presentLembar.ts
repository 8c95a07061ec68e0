// The budget as it is edited, in the shapes of the contract.
import type { BandingVersi, DaftarVersi, LembarPagu, VersiAnggaran } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { bandingVersi } from '@tapis/core/anggaran/bandingVersi.ts';
import { kegiatanBerubah } from '@tapis/core/anggaran/kegiatanBerubah.ts';
import { lembarPagu } from '@tapis/core/anggaran/lembarPagu.ts';
import { periksaBatal, periksaBerlaku } from '@tapis/core/anggaran/periksaVersi.ts';
import type { VersiRinci } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { type Desimal, desimal } from '@tapis/core/values/desimal.ts';
import { jumlah } from '@tapis/core/values/jumlah.ts';
import { tulisDesimal } from '@tapis/core/values/tulisDesimal.ts';
import { tulisUang } from '@tapis/core/values/tulisUang.ts';
import { isiVersi, type KonteksAnggaran, objekAnggaran, sebelumVersi } from './konteksAnggaran.ts';

const revisi = (k: KonteksAnggaran, ...bagian: string[]): number =>
  k.revisi.get(objekAnggaran(k.kunci, ...bagian))?.versi ?? 0;

export const presentVersi = (k: KonteksAnggaran, { jenis, kode, ...v }: VersiRinci): VersiAnggaran => ({
  kode,
  jenis,
  ...v,
  total: tulisUang(jumlah(isiVersi(k, kode).map((i) => desimal(i.nilai)))),
  versi: revisi(k, kode),
});

export const presentDaftarVersi = (k: KonteksAnggaran): DaftarVersi => ({
  versi: k.versi.map((v) => presentVersi(k, v)),
});

const beda = (semula: Desimal | null, menjadi: Desimal | null): string | null =>
  semula === null || menjadi === null ? null : tulisUang(menjadi.minus(semula));

/** Kegiatan that changed from `dari` to `ke`, with the reasons of every version on the way. */
function presentBerubah(k: KonteksAnggaran, dari: VersiRinci | null, ke: VersiRinci): LembarPagu['berubah'] {
  if (dari === null) return [];
  const antara = new Set(k.versi.filter((v) => v.urutan > dari.urutan && v.urutan <= ke.urutan).map((v) => v.kode));
  const alasan = k.rincian.alasanPerubahan.filter((a) => antara.has(a.versi));
  return kegiatanBerubah(k.program, isiVersi(k, dari.kode), isiVersi(k, ke.kode), alasan, k.tahun).map((b) => ({
    kode: b.kode,
    nama: b.nama,
    semula: tulisUang(b.semula),
    menjadi: tulisUang(b.menjadi),
    selisih: beda(b.semula, b.menjadi),
    rincian: b.rincian,
    alasan: b.alasan,
    versi: revisi(k, ke.kode, 'alasan', b.kode),
  }));
}

/** `pemakai`: what refers to the version. */
export function presentLembar(k: KonteksAnggaran, milik: VersiRinci, pemakai: readonly string[]): LembarPagu {
  const isi = isiVersi(k, milik.kode);
  const sebelum = sebelumVersi(k, milik);
  const rekening = (sebelum?.isi ?? []).flatMap(({ kode, rekening: r }) => (r === null ? [] : [{ kode, rekening: r }]));
  const lama = new Map(lembarPagu(k.program, sebelum?.isi ?? [], k.tahun).map((b) => [b.kunci, b.nilai] as const));
  const baris = lembarPagu(k.program, isi, k.tahun, rekening);
  const total = (nilai: (kunci: string, kini: Desimal | null) => Desimal | null) =>
    tulisUang(jumlah(baris.filter((b) => b.tingkat === 'program').map((b) => nilai(b.kunci, b.nilai))));
  const dasar = { program: k.program, versi: k.versi, milik, tahun: k.tahun, realisasi: k.realisasi };
  return {
    versi: presentVersi(k, milik),
    sebelum: sebelum && { kode: sebelum.versi.kode, nama: sebelum.versi.nama },
    baris: baris.map((b) => ({
      ...b,
      nilai: tulisUang(b.nilai),
      sebelum: tulisUang(lama.get(b.kunci) ?? null),
      realisasi: tulisUang(k.realisasi.get(b.kunci) ?? null),
      versi: revisi(k, milik.kode, 'pagu', b.kunci),
    })),
    total: { nilai: total((_, kini) => kini), sebelum: total((kunci) => lama.get(kunci) ?? null) },
    berubah: presentBerubah(k, sebelum?.versi ?? null, milik),
    temuan:
      milik.status === 'draf'
        ? periksaBerlaku({
            ...dasar,
            isi,
            sebelum: sebelum?.isi ?? null,
            alasan: k.rincian.alasanPerubahan.filter((a) => a.versi === milik.kode),
          })
        : periksaBatal({ ...dasar, sebelum: sebelum?.isi ?? null, pemakai }),
  };
}

export function presentBanding(k: KonteksAnggaran, dari: VersiRinci, ke: VersiRinci): BandingVersi {
  const { baris, total } = bandingVersi(k.program, isiVersi(k, dari.kode), isiVersi(k, ke.kode), k.tahun);
  const uang = (b: typeof total) => ({
    semula: tulisUang(b.semula),
    menjadi: tulisUang(b.menjadi),
    selisih: tulisUang(b.selisih),
    persen: tulisDesimal(b.persen, 'dua'),
  });
  return {
    dari: presentVersi(k, dari),
    ke: presentVersi(k, ke),
    baris: baris.map((b) => ({ ...b, ...uang(b) })),
    total: uang(total),
    berubah: presentBerubah(k, dari, ke),
  };
}
