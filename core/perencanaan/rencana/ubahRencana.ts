// Applies one command to the tree of a year, or says which rule is against it. Pure: the argument stays as it is.
import { bandingKode } from '../../peraturan/kunciKode.ts';
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { salah } from '../pelanggaranRencana.ts';
import { SEBUTAN_TINGKAT } from '../sebutanTingkat.ts';
import {
  type Crosscutting,
  type RujukanRencana,
  type SimpulRencana,
  type TingkatRencana,
  tingkatBawahRencana,
} from './isiRencana.ts';
import { periksaKodeRencana, SITASI_KODE, samaKode } from './periksaKodeRencana.ts';

interface Alamat {
  tingkat: TingkatRencana;
  kode: string;
}

export type PerintahRencana =
  | ({ jenis: 'tambah' } & SimpulRencana)
  /** Everything but the place: name, jabatan, and what only a sub kegiatan has. */
  | ({ jenis: 'ubah' } & Omit<SimpulRencana, 'induk'>)
  /** A program supports another sasaran. The place of the others follows from their kode. */
  | { jenis: 'pindah'; tingkat: 'program'; kode: string; induk: string | null }
  | { jenis: 'hapus'; tingkat: TingkatRencana; kode: string };

type HasilRencana = Hasil<SimpulRencana[], Pelanggaran[]>;

export const cariSimpulRencana = (simpul: readonly SimpulRencana[], { tingkat, kode }: Alamat) =>
  simpul.find((satu) => satu.tingkat === tingkat && satu.kode === kode);

/** In the order of the nomenclature, a parent before its children. */
export const urutkanRencana = (simpul: readonly SimpulRencana[]): SimpulRencana[] =>
  [...simpul].sort((a, b) => bandingKode(a.kode, b.kode));

function periksaIsi(
  { tingkat, nama, penanggungJawab, crosscutting }: Omit<SimpulRencana, 'induk'>,
  rujukan: RujukanRencana,
): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  const { judul } = SEBUTAN_TINGKAT[tingkat];
  if (nama.trim() === '')
    hasil.push(salah('nama-kosong', 'nama', `${judul} belum bernama. Pakai nama menurut nomenklatur.`, SITASI_KODE));
  const asing = penanggungJawab.find((jabatan) => !rujukan.jabatan.has(jabatan));
  if (asing !== undefined)
    hasil.push(
      salah(
        'jabatan-tidak-ada',
        'penanggungJawab',
        `Jabatan "${asing}" tidak ada dalam organisasi tahun ini. Pilih jabatan yang ada, atau tambahkan dahulu di Organisasi.`,
      ),
    );
  return [...hasil, ...periksaCrosscutting(crosscutting, rujukan)];
}

function periksaCrosscutting(daftar: readonly Crosscutting[], { mitra }: RujukanRencana): Pelanggaran[] {
  return daftar.flatMap((satu, nomor) => {
    if (!mitra.has(satu.mitra))
      return [
        salah(
          'mitra-tidak-ada',
          'crosscutting',
          `Perangkat daerah "${satu.mitra}" tidak dapat menjadi mitra crosscutting. Pilih perangkat daerah lain di pemda ini.`,
        ),
      ];
    if (daftar.findIndex((lain) => lain.mitra === satu.mitra) < nomor)
      return [
        salah('mitra-kembar', 'crosscutting', `Mitra "${satu.mitra}" tertulis dua kali. Gabungkan kontribusinya.`),
      ];
    return satu.kontribusi.trim() === ''
      ? [salah('kontribusi-kosong', 'crosscutting', `Kontribusi "${satu.mitra}" belum ditulis. Sebut apa bagiannya.`)]
      : [];
  });
}

function periksaSasaran(induk: string | null, { sasaran }: RujukanRencana): Pelanggaran[] {
  if (induk === null || sasaran.has(induk)) return [];
  return [
    salah(
      'induk-tidak-ada',
      'induk',
      `Sasaran ${induk} tidak ada dalam Renstra tahun ini. Pilih sasaran yang ada.`,
      'PermenPANRB Nomor 89 Tahun 2021',
    ),
  ];
}

function tambah(simpul: readonly SimpulRencana[], baru: SimpulRencana, rujukan: RujukanRencana): HasilRencana {
  const { tingkat, kode, induk } = baru;
  const { judul } = SEBUTAN_TINGKAT[tingkat];
  const pelanggaran = [...periksaKodeRencana(tingkat, kode, induk), ...periksaIsi(baru, rujukan)];
  if (tingkat === 'program') pelanggaran.push(...periksaSasaran(induk, rujukan));
  else {
    const atas = tingkat === 'kegiatan' ? 'program' : 'kegiatan';
    if (induk === null || !cariSimpulRencana(simpul, { tingkat: atas, kode: induk }))
      pelanggaran.push(
        salah(
          'induk-tidak-ada',
          'induk',
          `${judul} ${kode} memerlukan ${atas} ${induk ?? ''} di atasnya, yang belum ada dalam rencana tahun ini. Tambahkan ${atas} itu dahulu.`,
          SITASI_KODE,
        ),
      );
  }
  const kembar = simpul.find((satu) => satu.tingkat === tingkat && samaKode(satu.kode, kode));
  if (kembar)
    pelanggaran.push(
      salah(
        'kode-sudah-dipakai',
        'kode',
        `${judul} ${kembar.kode} (${kembar.nama}) sudah ada dalam rencana tahun ini. Satu kode hanya dipakai sekali; buka ${kembar.kode} untuk mengubahnya.`,
        SITASI_KODE,
      ),
    );
  return pelanggaran.length > 0 ? gagal(pelanggaran) : berhasil([...simpul, { ...baru, nama: baru.nama.trim() }]);
}

function hapus(simpul: readonly SimpulRencana[], lama: SimpulRencana): HasilRencana {
  const bawah = tingkatBawahRencana(lama.tingkat);
  const anak = simpul.filter((satu) => satu.tingkat === bawah && satu.induk === lama.kode);
  if (bawah !== null && anak.length > 0)
    return gagal([
      salah(
        'masih-punya-anak',
        null,
        `${SEBUTAN_TINGKAT[lama.tingkat].judul} ${lama.kode} masih mempunyai ${anak.length} ${SEBUTAN_TINGKAT[bawah].kecil}. Hapus ${SEBUTAN_TINGKAT[bawah].kecil}nya dahulu.`,
      ),
    ]);
  return berhasil(simpul.filter((satu) => satu !== lama));
}

export function ubahRencana(
  simpul: readonly SimpulRencana[],
  perintah: PerintahRencana,
  rujukan: RujukanRencana,
): HasilRencana {
  if (perintah.jenis === 'tambah') {
    const { jenis: _, ...baru } = perintah;
    return tambah(simpul, baru, rujukan);
  }
  const lama = cariSimpulRencana(simpul, perintah);
  if (!lama) {
    const { judul } = SEBUTAN_TINGKAT[perintah.tingkat];
    const pesan = `${judul} ${perintah.kode} tidak ada lagi dalam rencana tahun ini, mungkin dihapus pengguna lain. Muat ulang halaman, lalu ulangi.`;
    return gagal([salah('simpul-tidak-ada', null, pesan)]);
  }
  if (perintah.jenis === 'hapus') return hapus(simpul, lama);
  const pelanggaran =
    perintah.jenis === 'pindah' ? periksaSasaran(perintah.induk, rujukan) : periksaIsi(perintah, rujukan);
  if (pelanggaran.length > 0) return gagal(pelanggaran);
  const { jenis: _, ...isi } = perintah;
  const baru = { ...lama, ...isi };
  return berhasil(simpul.map((satu) => (satu === lama ? { ...baru, nama: baru.nama.trim() } : satu)));
}

/** The command that takes a command back; null when there is nothing to take back. */
export function balikRencana(simpul: readonly SimpulRencana[], perintah: PerintahRencana): PerintahRencana | null {
  const { tingkat, kode } = perintah;
  if (perintah.jenis === 'tambah') return { jenis: 'hapus', tingkat, kode };
  const lama = cariSimpulRencana(simpul, perintah);
  if (!lama) return null;
  if (perintah.jenis === 'hapus') return { jenis: 'tambah', ...lama };
  if (perintah.jenis === 'pindah') return { jenis: 'pindah', tingkat: 'program', kode, induk: lama.induk };
  const { induk: _, ...isi } = lama;
  return { jenis: 'ubah', ...isi };
}
