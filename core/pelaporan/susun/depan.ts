// Cover and front matter: kata pengantar, ringkasan eksekutif and the generated lists.
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { Bagian, Blok } from '../naskah.ts';
import { blokPernyataanReviu } from '../pernyataanReviu.ts';
import { judul, paragraf, tebal } from './isi.ts';
import type { Penyusun } from './penyusun.ts';
import { tandaTangan } from './tandaTangan.ts';

export function susunSampul({ bahan }: Penyusun): Bagian {
  const { pemda, perangkatDaerah: unit, tahun } = bahan;
  const tengah = (isi: string): Blok => paragraf([tebal(isi)], { rata: 'tengah' });
  return {
    id: 'sampul',
    jenis: 'sampul',
    orientasi: 'potret',
    penomoran: { jenis: 'tanpa' },
    mulaiUlang: false,
    isi: [
      {
        jenis: 'slot',
        id: 'lambang',
        nama: `Lambang ${pemda.nama}`,
        alasan: 'berkas lambang daerah belum diunggah',
        bentuk: 'lambang',
      },
      judul(1, 'judul-laporan', null, `LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) TAHUN ${tahun}`, false),
      tengah(unit.nama.toUpperCase()),
      tengah(pemda.sebutan.toUpperCase()),
      tengah(String(tahun + 1)),
    ],
  };
}

export function susunDepan(penyusun: Penyusun): Bagian[] {
  const { bahan } = penyusun;
  const { kataPengantar } = bahan.pelaporan;
  const halaman = (id: string, isi: Blok[], mulaiUlang = false): Bagian => ({
    id,
    jenis: 'depan',
    orientasi: 'potret',
    penomoran: { jenis: 'romawi' },
    mulaiUlang,
    isi,
  });
  const daftar = (id: string, nama: string, dari: 'isi' | 'tabel' | 'grafik' | 'gambar' | 'lampiran') =>
    halaman(id, [judul(1, id, null, nama), { jenis: 'daftarOtomatis', dari }]);
  return [
    halaman(
      'kata-pengantar',
      [
        judul(1, 'kata-pengantar', null, 'KATA PENGANTAR'),
        ...penyusun.narasi('depan.kataPengantar'),
        kataPengantar === null
          ? paragraf('(Tempat, tanggal, dan penanda tangan kata pengantar belum ditetapkan.)', { gaya: 'sumber' })
          : tandaTangan(
              bahan,
              `${kataPengantar.tempat}, ${tulisTanggal(kataPengantar.tanggal)}`,
              kataPengantar.tanggal,
              [[kataPengantar.jabatan]],
            ),
      ],
      true,
    ),
    ...(bahan.pelaporan.pernyataanReviu
      ? [halaman('pernyataan-reviu', blokPernyataanReviu(bahan.pelaporan.pernyataanReviu))]
      : []),
    halaman('ringkasan-eksekutif', [
      judul(1, 'ringkasan-eksekutif', null, 'RINGKASAN EKSEKUTIF'),
      ...penyusun.narasi('depan.ringkasanEksekutif'),
    ]),
    daftar('daftar-isi', 'DAFTAR ISI', 'isi'),
    daftar('daftar-tabel', 'DAFTAR TABEL', 'tabel'),
    daftar('daftar-grafik', 'DAFTAR GRAFIK', 'grafik'),
    daftar('daftar-gambar', 'DAFTAR GAMBAR', 'gambar'),
  ];
}
