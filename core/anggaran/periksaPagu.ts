// Whether a change of ceilings may be written. Each refusal names the row, the reason with its article, and what to do.
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import { Desimal, desimal } from '../values/desimal.ts';
import { type Pelanggaran, salah } from '../values/pelanggaran.ts';
import { tulisRupiah } from '../values/tulisRupiah.ts';
import { type BarisLembar, lembarPagu } from './lembarPagu.ts';
import { periksaRekening, SITASI_REKENING } from './periksaRekening.ts';
import { type IsianPagu, kunciPagu, type UbahanPagu, type VersiRinci } from './rincianAnggaran.ts';
import { simpulProgram } from './simpulProgram.ts';
import { terapkanPagu } from './ubahanPagu.ts';

export const SITASI_VERSI = 'PP 12/2019 Pasal 161–164';

export interface KonteksPagu {
  program: readonly Program[];
  versi: VersiRinci;
  isi: readonly IsianPagu[];
  tahun: number;
  /** Spent so far, by `kunciPagu` of sub kegiatan and of kode rekening. */
  realisasi: ReadonlyMap<string, Desimal>;
}

export function paguDiBawahRealisasi(
  { kunci, kode, nama: namaBaris, rekening }: BarisLembar,
  pagu: Desimal,
  realisasi: Desimal,
): Pelanggaran {
  const nama = rekening === null ? `${kode} ${namaBaris}` : `rekening ${rekening} pada ${kode}`;
  return salah(
    'anggaran.pagu-di-bawah-realisasi',
    kunci,
    `Pagu ${nama} ${tulisRupiah(pagu)} lebih kecil dari realisasinya ${tulisRupiah(realisasi)}. Belanja tidak boleh melebihi anggaran yang tersedia. Naikkan pagunya, atau perbaiki realisasinya bila salah catat.`,
  );
}

/** What can be said of one change alone. */
function periksaSatu({ kode, rekening, nilai }: UbahanPagu, k: KonteksPagu, tingkat: ReadonlyMap<string, string>) {
  const kunci = kunciPagu({ kode, rekening });
  const jenis = tingkat.get(kode);
  if (jenis === undefined)
    return salah(
      'anggaran.kode-tidak-dikenal',
      kunci,
      `Kode ${kode} tidak ada dalam pohon program tahun ${k.tahun}. Periksa kodenya, atau tambahkan sub kegiatannya lebih dahulu pada rencana.`,
    );
  if (jenis === 'program' || (jenis === 'kegiatan' && rekening !== null))
    return salah(
      'anggaran.bukan-isian',
      kunci,
      `Pagu ${kode} adalah jumlah baris di bawahnya dan tidak diisi sendiri. Isilah pada sub kegiatannya.`,
    );
  if (rekening !== null) {
    const hasil = periksaRekening(rekening, k.tahun);
    if (!hasil.ok) return salah('anggaran.rekening-salah', kunci, hasil.masalah, SITASI_REKENING);
    if (hasil.nilai.kode !== rekening)
      return salah(
        'anggaran.rekening-salah',
        kunci,
        `Tulis kode rekening ini sebagai ${hasil.nilai.kode}.`,
        SITASI_REKENING,
      );
  }
  if (nilai !== null && new Desimal(nilai).isNegative())
    return salah(
      'anggaran.pagu-negatif',
      kunci,
      `Pagu ${kode} tidak boleh negatif (${tulisRupiah(desimal(nilai))}). Isi 0 bila tidak ada anggaran, atau kosongkan bila belum diketahui.`,
    );
  return null;
}

/** What only shows once all changes are made: levels that would count twice. */
function periksaTingkat(hasil: readonly IsianPagu[], tingkat: ReadonlyMap<string, string>): Pelanggaran[] {
  const rekening = hasil.filter((i) => i.rekening !== null);
  const berincian = new Set(rekening.map((i) => i.kode));
  const ganda = hasil.filter((i) => i.rekening === null && berincian.has(i.kode));
  const bertingkat = rekening.filter((i) =>
    rekening.some((a) => a.kode === i.kode && a.rekening?.startsWith(`${i.rekening}.`)),
  );
  const kegiatan = hasil.filter(
    (i) => tingkat.get(i.kode) === 'kegiatan' && hasil.some((a) => a.kode.startsWith(`${i.kode}.`)),
  );
  return [
    ...[...ganda, ...kegiatan].map((i) =>
      salah(
        'anggaran.jumlah-terhitung',
        kunciPagu(i),
        `Pagu ${i.kode} dihitung dari rinciannya dan tidak diisi sendiri. Ubah rinciannya, atau kosongkan semua rincian lebih dahulu.`,
      ),
    ),
    ...bertingkat.map((i) =>
      salah(
        'anggaran.rekening-bertingkat',
        kunciPagu(i),
        `Kode rekening ${i.rekening} pada ${i.kode} sudah dirinci di bawahnya; bila diisi juga, uangnya terhitung dua kali. Isi tingkat terendah saja.`,
        SITASI_REKENING,
      ),
    ),
  ];
}

/**
 * An amount entered as a total, or a sum that is lowered, must not fall below what was spent. A sum that is still being
 * entered row by row may: `periksaBerlaku` looks at the whole once the version is put in force.
 */
function periksaRealisasi(ubahan: readonly UbahanPagu[], hasil: readonly IsianPagu[], k: KonteksPagu): Pelanggaran[] {
  const [lama, baru] = [k.isi, hasil].map(
    (isi) => new Map(lembarPagu(k.program, isi, k.tahun).map((b) => [b.kunci, b])),
  );
  const disentuh = new Set(ubahan.flatMap((u) => [kunciPagu(u), u.kode]));
  return [...disentuh].flatMap((kunci) => {
    const [dulu, kini, batas] = [lama?.get(kunci), baru?.get(kunci), k.realisasi.get(kunci)];
    if (kini?.nilai == null || batas === undefined || kini.nilai.gte(batas)) return [];
    const menurun = dulu?.nilai != null && dulu.isian === kini.isian && kini.nilai.lt(dulu.nilai);
    if (!kini.isian && !menurun) return [];
    return [paguDiBawahRealisasi(kini, kini.nilai, batas)];
  });
}

/** Empty: all may be written together. */
export function periksaPagu(ubahan: readonly UbahanPagu[], k: KonteksPagu): Pelanggaran[] {
  if (k.versi.status !== 'draf')
    return [
      salah(
        'anggaran.versi-sudah-berlaku',
        'versi',
        `${k.versi.nama} sudah berlaku, jadi pagunya tidak diubah lagi. Buat pergeseran atau perubahan, atau batalkan pemberlakuannya lebih dahulu.`,
        SITASI_VERSI,
      ),
    ];
  const tingkat = new Map<string, string>();
  for (const p of simpulProgram(k.program))
    for (const s of [p, ...p.anak, ...p.anak.flatMap((a) => a.anak)]) tingkat.set(s.kode, s.tingkat);
  const satuan = ubahan.flatMap((u) => periksaSatu(u, k, tingkat) ?? []);
  if (satuan.length > 0) return satuan;
  const hasil = terapkanPagu(k.isi, ubahan);
  return [...periksaTingkat(hasil, tingkat), ...periksaRealisasi(ubahan, hasil, k)];
}
