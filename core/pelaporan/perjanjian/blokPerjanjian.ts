// One perjanjian kinerja as blocks of a naskah: statement page, then the annex with what was promised and its money.
// The LKjIP (Lampiran 2) and the document of its own print exactly this.
import { ALASAN_PERUBAHAN, namaPerjanjian } from '../../perencanaan/versiPerjanjian.ts';
import { desimal } from '../../values/desimal.ts';
import { terbilang } from '../../values/terbilang.ts';
import { TANDA_KOSONG } from '../../values/tulisAngka.ts';
import { tulisRupiah } from '../../values/tulisRupiah.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { Blok, TandaTangan } from '../naskah.ts';
import { judul, paragraf, tebal, teks } from '../susun/isi.ts';
import { blokPerubahan } from './blokPerubahan.ts';
import type { IsiPerjanjian, PihakPerjanjian } from './isiPerjanjian.ts';
import { tabelAnggaran, tabelKinerja } from './tabelPerjanjian.ts';

/** Heading level of the agreement: 1 in a document of its own, 2 in the appendix of the LKjIP. */
export type TingkatPerjanjian = 1 | 2;

const kolomTandaTangan = (sebagai: string, { sebutan, nama, pangkat, nip }: PihakPerjanjian) => ({
  jabatan: [sebagai, `${sebutan},`],
  nama: nama ?? '(nama belum dicatat)',
  baris: [...(pangkat ? [pangkat] : []), `NIP ${nip ?? TANDA_KOSONG}`],
});

const tandaTangan = (isi: IsiPerjanjian): TandaTangan => ({
  jenis: 'tandaTangan',
  tempatTanggal: `${isi.tempat}, ${tulisTanggal(isi.tanggal)}`,
  kolom: [kolomTandaTangan('Pihak Kedua', isi.pihakKedua), kolomTandaTangan('Pihak Pertama', isi.pihakPertama)],
});

const barisPihak = ({ nama, sebutan }: PihakPerjanjian, sebagai: string): Blok =>
  paragraf([
    teks(`Nama: ${nama ?? TANDA_KOSONG}`),
    { t: 'ganti' },
    teks(`Jabatan: ${sebutan}`),
    { t: 'ganti' },
    teks('selanjutnya disebut '),
    tebal(sebagai),
    teks('.'),
  ]);

/** Statement page; `sesudah` stands below the signatures. */
export function blokPernyataan(isi: IsiPerjanjian, tingkat: TingkatPerjanjian, sesudah: Blok[] = []): Blok[] {
  return [
    {
      jenis: 'kop',
      baris: [isi.pemda.sebutan.toUpperCase(), isi.perangkatDaerah.nama.toUpperCase()],
      alamat: isi.alamat,
    },
    judul(tingkat, `pk-${isi.versi}`, null, `${namaPerjanjian(isi.versi).toUpperCase()} TAHUN ${isi.tahun}`),
    ...isi.kalimat.pembuka,
    barisPihak(isi.pihakPertama, 'Pihak Pertama'),
    barisPihak(isi.pihakKedua, 'Pihak Kedua'),
    ...isi.kalimat.komitmen,
    ...isi.kalimat.supervisi,
    tandaTangan(isi),
    ...sesudah,
  ];
}

function jumlahTerbilang({ anggaran }: IsiPerjanjian): Blok[] {
  const jumlah = desimal(anggaran.jumlah);
  if (jumlah === null) return [];
  return [
    paragraf([teks('Jumlah anggaran: '), tebal(tulisRupiah(jumlah)), teks(` (${terbilang(jumlah)} rupiah).`)], {
      rata: 'kiri',
    }),
  ];
}

/** The annex, signed by the same two parties. */
export function blokLampiran(isi: IsiPerjanjian, tingkat: TingkatPerjanjian): Blok[] {
  const nama = `Lampiran ${namaPerjanjian(isi.versi)} Tahun ${isi.tahun}`;
  const anak = tingkat === 1 ? 2 : 3;
  const berdaftar = tingkat === 1;
  return [
    judul(anak, `pk-${isi.versi}-kinerja`, null, `${nama}: Kinerja`, berdaftar),
    tabelKinerja(isi),
    judul(anak, `pk-${isi.versi}-anggaran`, null, `${nama}: Anggaran`, berdaftar),
    tabelAnggaran(isi),
    ...jumlahTerbilang(isi),
    ...(isi.perubahan === null
      ? []
      : [
          judul(anak, `pk-${isi.versi}-perubahan`, null, `${nama}: Yang Berubah`, berdaftar),
          paragraf(
            `Perubahan terhadap ${namaPerjanjian(isi.perubahan.semulaVersi)} tanggal ${tulisTanggal(isi.perubahan.semulaTanggal)}${isi.alasan === null ? '' : ` karena ${ALASAN_PERUBAHAN[isi.alasan]}`}.`,
          ),
          ...blokPerubahan(isi, isi.perubahan),
        ]),
    tandaTangan(isi),
  ];
}
