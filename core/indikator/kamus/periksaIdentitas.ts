// Who and where an indicator is: kode, name, unit, node, responsible posts, sub kegiatan, IKU.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import { type KonteksDefinisi, kunciSimpul } from './konteksDefinisi.ts';
import { peringatan, SITASI_IKU, SITASI_INDIKATOR, salah } from './lapor.ts';

/** What stands in an address, in a rumus and before the colon of a component's kode. */
const KODE = /^[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,58}[A-Za-z0-9])?$/;

/** Kode that are addresses of screens: …/indikator/baru is where one is made. */
const KODE_HALAMAN = ['baru'];

const SEBUTAN = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
} as const;

const kosong = (teks: string): boolean => teks.trim() === '';

function periksaTempat(fakta: FaktaIndikator, { simpul, jabatan }: KonteksDefinisi): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  const { tingkat, induk, subKegiatan } = fakta;
  if (!simpul.has(kunciSimpul(tingkat, induk)))
    hasil.push(
      salah(
        'simpul-tidak-ada',
        'induk',
        `Tidak ada ${SEBUTAN[tingkat]} berkode "${induk}" pada rencana tahun ini. Indikator mengukur satu simpul pohon kinerja; pilih simpulnya.`,
        SITASI_INDIKATOR,
      ),
    );
  const asing = fakta.penanggungJawab.filter((kode) => !jabatan.has(kode));
  if (asing.length > 0)
    hasil.push(
      salah(
        'jabatan-tidak-ada',
        'penanggungJawab',
        `Jabatan ${asing.join(', ')} tidak ada pada susunan organisasi tahun ini. Pilih jabatan lain, atau tambahkan jabatannya lebih dahulu.`,
      ),
    );
  const tanpaSub = subKegiatan.filter((kode) => !simpul.has(kunciSimpul('subkegiatan', kode)));
  if (tanpaSub.length > 0)
    hasil.push(
      salah(
        'sub-kegiatan-tidak-ada',
        'subKegiatan',
        `Sub kegiatan ${tanpaSub.join(', ')} tidak ada pada rencana tahun ini. Hapus dari daftar, atau tambahkan ke pohon kinerja lebih dahulu.`,
      ),
    );
  if ((tingkat === 'tujuan' || tingkat === 'sasaran') && subKegiatan.length > 0)
    hasil.push(
      salah(
        'sub-kegiatan-salah-tingkat',
        'subKegiatan',
        `Indikator ${SEBUTAN[tingkat]} tidak punya sub kegiatan sendiri: anggarannya mengikuti program di bawahnya. Kosongkan daftar sub kegiatan.`,
      ),
    );
  if (tingkat === 'kegiatan' && subKegiatan.some((kode) => !kode.startsWith(`${induk}.`)))
    hasil.push(
      salah(
        'sub-kegiatan-di-luar',
        'subKegiatan',
        `Ada sub kegiatan yang tidak berada di bawah kegiatan ${induk}. Kegiatan dihitung dari sub kegiatannya sendiri; pilih yang kodenya berawalan ${induk}.`,
      ),
    );
  return hasil;
}

function findTwin(fakta: FaktaIndikator, { indikator }: KonteksDefinisi): FaktaIndikator | undefined {
  const nama = fakta.nama.trim().toLowerCase();
  if (nama === '') return undefined;
  return [...indikator.values()].find(
    (lain) =>
      lain.kode !== fakta.kode &&
      lain.tingkat === fakta.tingkat &&
      lain.induk === fakta.induk &&
      lain.nama.trim().toLowerCase() === nama,
  );
}

/** A hard rule is `salah`; what only deserves a second look is `peringatan`. */
export function periksaIdentitas(fakta: FaktaIndikator, konteks: KonteksDefinisi): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  const { kode, nama, satuan, iku, tingkat, presisi, penanggungJawab, subKegiatan } = fakta;
  if (kosong(kode))
    hasil.push(
      salah('kode-kosong', 'kode', 'Kode belum diisi. Tulis kode yang pendek, misalnya IKU1; rumus memakainya.'),
    );
  else if (!KODE.test(kode))
    hasil.push(
      salah(
        'kode-tidak-sah',
        'kode',
        `Kode "${kode}" tidak dapat dipakai. Kode dipakai dalam rumus dan alamat, jadi tulis huruf, angka, titik, garis miring, atau tanda hubung tanpa spasi, paling banyak 60 huruf, misalnya IKU1.`,
      ),
    );
  if (KODE_HALAMAN.includes(kode))
    hasil.push(
      salah('kode-halaman', 'kode', `Kode "${kode}" adalah alamat halaman Tapis. Pakai kode lain, misalnya IKU1.`),
    );
  if (kosong(nama))
    hasil.push(salah('nama-kosong', 'nama', 'Nama indikator belum diisi. Tulis apa yang diukur.', SITASI_INDIKATOR));
  if (kosong(satuan))
    hasil.push(
      salah(
        'satuan-kosong',
        'satuan',
        'Satuan belum diisi. Tanpa satuan angka tidak bermakna; tulis misalnya %, orang, dokumen, atau nilai.',
        SITASI_INDIKATOR,
      ),
    );
  if (!Number.isInteger(presisi) || presisi < 0 || presisi > 10)
    hasil.push(salah('presisi-di-luar', 'presisi', 'Banyaknya desimal harus bilangan bulat dari 0 sampai 10.'));
  for (const [bidang, daftar] of [
    ['penanggungJawab', penanggungJawab],
    ['subKegiatan', subKegiatan],
  ] as const)
    if (new Set(daftar).size < daftar.length)
      hasil.push(salah('ganda', bidang, 'Ada pilihan yang disebut dua kali. Sebut masing-masing sekali saja.'));
  hasil.push(...periksaTempat(fakta, konteks));
  if (iku && tingkat !== 'tujuan' && tingkat !== 'sasaran')
    hasil.push(
      peringatan(
        'iku-salah-tingkat',
        'iku',
        `IKU mengukur keberhasilan tujuan dan sasaran strategis, sedangkan indikator ini mengukur ${SEBUTAN[tingkat]}. Pindahkan indikatornya, atau lepas tanda IKU.`,
        SITASI_IKU,
      ),
    );
  const twin = findTwin(fakta, konteks);
  if (twin)
    hasil.push(
      peringatan(
        'nama-kembar',
        'nama',
        `Simpul ini sudah punya indikator bernama sama (${twin.kode}). Bila keduanya berbeda, bedakan namanya; bila sama, hapus salah satunya.`,
      ),
    );
  return hasil;
}
