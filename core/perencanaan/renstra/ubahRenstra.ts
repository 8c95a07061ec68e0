// Applies one command to a version of a Renstra, or says which rule is against it. Pure: the argument stays as it is.
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { salah } from '../pelanggaranRencana.ts';
import { SEBUTAN_TINGKAT } from '../sebutanTingkat.ts';
import {
  anakSimpul,
  cariSimpul,
  type IsiRenstra,
  type SimpulRenstra,
  type TingkatRenstra,
  tingkatAtas,
  tingkatBawah,
} from './isiRenstra.ts';
import { kodeBaru } from './kodeBaru.ts';
import type { PerintahRenstra } from './perintahRenstra.ts';

type HasilRenstra = Hasil<IsiRenstra, Pelanggaran[]>;

const sama = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

const tidakAda = (tingkat: TingkatRenstra, kode: string): Pelanggaran =>
  salah(
    'simpul-tidak-ada',
    null,
    `${SEBUTAN_TINGKAT[tingkat].judul} ${kode} tidak ada lagi, mungkin dihapus pengguna lain. Muat ulang halaman, lalu ulangi.`,
  );

/** A parent of the right tingkat must be there; only a tujuan has none. */
function periksaInduk(isi: IsiRenstra, tingkat: TingkatRenstra, induk: string | null): Pelanggaran[] {
  const atas = tingkatAtas(tingkat);
  if (atas === null ? induk === null : induk !== null && cariSimpul(isi, { tingkat: atas, kode: induk })) return [];
  const { judul } = SEBUTAN_TINGKAT[tingkat];
  return [
    salah(
      'induk-tidak-ada',
      'induk',
      atas === null
        ? `${judul} berdiri paling atas dan tidak mempunyai induk.`
        : `${judul} harus berada di bawah ${SEBUTAN_TINGKAT[atas].kecil}, tetapi ${induk ?? 'induknya'} tidak ada. Pilih ${SEBUTAN_TINGKAT[atas].kecil} yang ada.`,
      'PermenPANRB Nomor 89 Tahun 2021',
    ),
  ];
}

function periksaNama(isi: IsiRenstra, { tingkat, kode, nama, induk }: Omit<SimpulRenstra, 'urutan'>): Pelanggaran[] {
  const { judul, kecil } = SEBUTAN_TINGKAT[tingkat];
  if (nama.trim() === '')
    return [salah('nama-kosong', 'nama', `${judul} belum bernama. Tulis pernyataan ${kecil} itu.`)];
  const kembar = anakSimpul(isi, tingkat, induk).find((satu) => satu.kode !== kode && sama(satu.nama, nama));
  return kembar
    ? [salah('nama-kembar', 'nama', `${judul} ${kembar.kode} sudah berbunyi sama. Ubah salah satunya.`)]
    : [];
}

/** Puts the node at a position among its siblings and numbers them anew where it must. */
function letakkan(isi: IsiRenstra, simpul: Omit<SimpulRenstra, 'urutan'>, posisi: number | null): IsiRenstra {
  const lain = isi.simpul.filter((satu) => !(satu.tingkat === simpul.tingkat && satu.kode === simpul.kode));
  const saudara = anakSimpul({ ...isi, simpul: lain }, simpul.tingkat, simpul.induk);
  const di = Math.max(0, Math.min(posisi ?? saudara.length, saudara.length));
  const sebelum = saudara[di - 1]?.urutan ?? -1;
  const sesudah = saudara[di]?.urutan;
  if (sesudah === undefined || sesudah - sebelum > 1)
    return { ...isi, simpul: [...lain, { ...simpul, urutan: sebelum + 1 }] };
  const baru = new Map(
    [...saudara.slice(0, di), simpul, ...saudara.slice(di)].map((satu, urutan) => [satu.kode, urutan]),
  );
  const nomori = (satu: SimpulRenstra): SimpulRenstra =>
    satu.tingkat === simpul.tingkat && satu.induk === simpul.induk
      ? { ...satu, urutan: baru.get(satu.kode) ?? satu.urutan }
      : satu;
  return { ...isi, simpul: [...lain.map(nomori), { ...simpul, urutan: di }] };
}

function tambah(isi: IsiRenstra, p: Extract<PerintahRenstra, { jenis: 'tambah' }>): HasilRenstra {
  const kode = p.kode?.trim() || kodeBaru(isi, p.tingkat, p.induk);
  const simpul = { tingkat: p.tingkat, kode, nama: p.nama.trim(), induk: p.induk };
  const pelanggaran = [...periksaInduk(isi, p.tingkat, p.induk), ...periksaNama(isi, simpul)];
  if (cariSimpul(isi, simpul))
    pelanggaran.push(
      salah(
        'kode-sudah-dipakai',
        'kode',
        `Kode ${kode} sudah dipakai ${SEBUTAN_TINGKAT[p.tingkat].kecil} lain. Pakai kode lain, atau kosongkan agar dinomori sendiri.`,
      ),
    );
  return pelanggaran.length > 0 ? gagal(pelanggaran) : berhasil(letakkan(isi, simpul, p.posisi));
}

function hapus(isi: IsiRenstra, simpul: SimpulRenstra): HasilRenstra {
  const bawah = tingkatBawah(simpul.tingkat);
  const anak = anakSimpul(isi, bawah, simpul.kode);
  if (bawah !== null && anak.length > 0)
    return gagal([
      salah(
        'masih-punya-anak',
        null,
        `${SEBUTAN_TINGKAT[simpul.tingkat].judul} ${simpul.kode} masih mempunyai ${anak.length} ${SEBUTAN_TINGKAT[bawah].kecil}. Hapus atau pindahkan dahulu.`,
      ),
    ]);
  return berhasil({ ...isi, simpul: isi.simpul.filter((satu) => satu !== simpul) });
}

function ubahIdentitas(isi: IsiRenstra, { identitas }: Extract<PerintahRenstra, { jenis: 'identitas' }>): HasilRenstra {
  if (identitas.dokumenInduk.trim() === '')
    return gagal([
      salah(
        'dokumen-induk-kosong',
        'dokumenInduk',
        'Dokumen induk (RPJMD atau RPD) belum disebut. Renstra menjabarkan dokumen itu, karena itu tulis judulnya.',
        'Permendagri Nomor 86 Tahun 2017',
      ),
    ]);
  return berhasil({ ...isi, identitas });
}

export function ubahRenstra(isi: IsiRenstra, perintah: PerintahRenstra): HasilRenstra {
  if (perintah.jenis === 'tambah') return tambah(isi, perintah);
  if (perintah.jenis === 'identitas') return ubahIdentitas(isi, perintah);
  const simpul = cariSimpul(isi, perintah);
  if (!simpul) return gagal([tidakAda(perintah.tingkat, perintah.kode)]);
  if (perintah.jenis === 'hapus') return hapus(isi, simpul);
  const { tingkat, kode } = simpul;
  if (perintah.jenis === 'ubah') {
    const nama = perintah.nama.trim();
    const pelanggaran = periksaNama(isi, { ...simpul, nama });
    if (pelanggaran.length > 0) return gagal(pelanggaran);
    return berhasil({ ...isi, simpul: isi.simpul.map((satu) => (satu === simpul ? { ...satu, nama } : satu)) });
  }
  const tujuan = { tingkat, kode, nama: simpul.nama, induk: perintah.induk };
  const pelanggaran = [...periksaInduk(isi, tingkat, perintah.induk), ...periksaNama(isi, tujuan)];
  return pelanggaran.length > 0 ? gagal(pelanggaran) : berhasil(letakkan(isi, tujuan, perintah.posisi));
}
