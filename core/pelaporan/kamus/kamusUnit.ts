// Dictionary entries about the unit, its plan and its posts, and the counts of what the plan holds.

import { sasaranRenstra } from '../../perencanaan/sasaranRenstra.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan } from '../hitungan.ts';
import {
  BUTIR_KOSONG,
  butirIsian,
  butirJumlah,
  butirTahun,
  butirTanggal,
  butirTeks,
  type EntriKamus,
} from './butirKamus.ts';

export function kamusUnit(bahan: BahanLkjip): EntriKamus[] {
  const { pemda, perangkatDaerah: unit, perencanaan, tahun } = bahan;
  const { kataPengantar } = bahan.pelaporan;
  const { renstra } = perencanaan;
  const alamat = unit.alamat;
  return [
    ['tahun', butirTahun(tahun)],
    ['tahunLalu', butirTahun(tahun - 1)],
    ['tahunDepan', butirTahun(tahun + 1)],
    ['renstra.awal', renstra ? butirTahun(renstra.awal) : BUTIR_KOSONG],
    ['renstra.akhir', renstra ? butirTahun(renstra.akhir) : BUTIR_KOSONG],
    ['renstra.periode', butirIsian(renstra && `${renstra.awal}–${renstra.akhir}`)],
    ['renstra.dokumenInduk', butirIsian(renstra?.dokumenInduk)],
    ['unit.nama', butirTeks(unit.nama)],
    ['unit.namaLengkap', butirTeks(`${unit.nama} ${pemda.nama}`)],
    ['unit.urusan', butirTeks(unit.urusan.nama)],
    ['unit.kodeUrusan', butirTeks(unit.urusan.kode)],
    ['unit.alamat', butirIsian(alamat.jalan && `${alamat.jalan}, ${alamat.kota} ${alamat.kodePos}`)],
    ['unit.tugas', butirIsian(unit.tugas)],
    ['pemda.nama', butirTeks(pemda.nama)],
    ['pemda.sebutan', butirTeks(pemda.sebutan)],
    ['pemda.kepalaDaerah', butirTeks(pemda.kepalaDaerah)],
    ['pemda.ibuKota', butirTeks(pemda.ibuKota)],
    ['pemda.provinsi', butirTeks(pemda.provinsi)],
    ['laporan.tanggal', kataPengantar ? butirTanggal(kataPengantar.tanggal) : BUTIR_KOSONG],
    ['laporan.tempat', butirIsian(kataPengantar?.tempat)],
    ...perencanaan.perjanjianKinerja.map((pk): EntriKamus => [`pk.${pk.versi}.tanggal`, butirTanggal(pk.tanggal)]),
    ...perencanaan.jabatan.map((jabatan): EntriKamus => [`jabatan.${jabatan.kode}`, butirTeks(jabatan.nama)]),
    ...perencanaan.dasarHukum.flatMap((dasar): EntriKamus[] => [
      [`dasar.${dasar.kode}`, butirTeks(dasar.judul)],
      [`dasar.${dasar.kode}.ringkas`, butirTeks(dasar.ringkas)],
      ...(dasar.nomor === null ? [] : [[`dasar.${dasar.kode}.nomor`, butirTeks(dasar.nomor)] satisfies EntriKamus]),
    ]),
    ...namaRencana(bahan),
  ];
}

function namaRencana({ perencanaan }: BahanLkjip): EntriKamus[] {
  const tujuan = perencanaan.renstra?.tujuan ?? [];
  const sasaran = sasaranRenstra(perencanaan.renstra);
  const strategi = sasaran.flatMap((satu) => satu.strategi);
  const kegiatan = perencanaan.program.flatMap((program) => program.kegiatan);
  const bernama = (awalan: string, daftar: { kode: string; nama: string }[]) =>
    daftar.map((satu): EntriKamus => [`${awalan}.${satu.kode}`, butirTeks(satu.nama)]);
  return [
    ...bernama('tujuan', tujuan),
    ...bernama('sasaran', sasaran),
    ...bernama('strategi', strategi),
    ...bernama(
      'kebijakan',
      strategi.flatMap((satu) => satu.kebijakan),
    ),
    ...bernama('program', perencanaan.program),
    ...bernama('kegiatan', kegiatan),
    ...bernama(
      'subkegiatan',
      kegiatan.flatMap((satu) => satu.subKegiatan),
    ),
  ];
}

export function kamusJumlah(bahan: BahanLkjip, hitungan: Hitungan): EntriKamus[] {
  const { perencanaan } = bahan;
  const tujuan = perencanaan.renstra?.tujuan ?? [];
  const sasaran = sasaranRenstra(perencanaan.renstra);
  const strategi = sasaran.flatMap((satu) => satu.strategi);
  const kegiatan = perencanaan.program.flatMap((program) => program.kegiatan);
  const subKegiatan = kegiatan.flatMap((satu) => satu.subKegiatan);
  const setingkat = (tingkat: string) =>
    [...hitungan.indikator.values()].filter((satu) => satu.fakta.tingkat === tingkat);
  const tercapai = (tingkat: string) =>
    setingkat(tingkat).filter((satu) => satu.capaian.nilai?.greaterThanOrEqualTo(100)).length;
  const simpulSub = hitungan.anggaran.program.flatMap((program) => program.anak.flatMap((satu) => satu.anak));
  const jumlah = (kunci: string, nilai: number, uraian: string): EntriKamus => [
    `jumlah.${kunci}`,
    butirJumlah(nilai, uraian),
  ];
  return [
    jumlah('tujuan', tujuan.length, 'Banyaknya tujuan dalam Renstra'),
    jumlah('sasaran', sasaran.length, 'Banyaknya sasaran strategis dalam Renstra'),
    jumlah('strategi', strategi.length, 'Banyaknya strategi dalam Renstra'),
    jumlah('kebijakan', strategi.flatMap((satu) => satu.kebijakan).length, 'Banyaknya arah kebijakan dalam Renstra'),
    jumlah('program', perencanaan.program.length, 'Banyaknya program pada tahun laporan'),
    jumlah('kegiatan', kegiatan.length, 'Banyaknya kegiatan pada tahun laporan'),
    jumlah('subkegiatan', subKegiatan.length, 'Banyaknya sub kegiatan pada tahun laporan'),
    ...perencanaan.program.flatMap((program): EntriKamus[] => [
      jumlah(`kegiatan.${program.kode}`, program.kegiatan.length, `Banyaknya kegiatan pada ${program.nama}`),
      jumlah(
        `subkegiatan.${program.kode}`,
        program.kegiatan.flatMap((satu) => satu.subKegiatan).length,
        `Banyaknya sub kegiatan pada ${program.nama}`,
      ),
    ]),
    jumlah(
      'iku',
      [...hitungan.indikator.values()].filter((satu) => satu.fakta.iku).length,
      'Banyaknya indikator kinerja utama',
    ),
    jumlah('indikatorProgram', setingkat('program').length, 'Banyaknya indikator program'),
    jumlah('indikatorKegiatan', setingkat('kegiatan').length, 'Banyaknya indikator kegiatan'),
    jumlah(
      'indikatorProgramTercapai',
      tercapai('program'),
      'Banyaknya indikator program dengan capaian paling sedikit 100%',
    ),
    jumlah(
      'indikatorKegiatanTercapai',
      tercapai('kegiatan'),
      'Banyaknya indikator kegiatan dengan capaian paling sedikit 100%',
    ),
    jumlah(
      'subkegiatanOutputTercapai',
      tercapai('subkegiatan'),
      'Banyaknya sub kegiatan dengan capaian keluaran paling sedikit 100%',
    ),
    jumlah(
      'subkegiatanTerserapPenuh',
      simpulSub.filter((satu) => satu.sisa.nilai?.isZero()).length,
      'Banyaknya sub kegiatan tanpa sisa anggaran',
    ),
    jumlah('kegiatanBerubah', hitungan.anggaran.perubahan.length, 'Banyaknya kegiatan yang pagunya berubah'),
    jumlah('alasanPerubahan', bahan.anggaran.alasanPerubahan.length, 'Banyaknya alasan perubahan anggaran'),
    jumlah('layananSpm', bahan.layanan.spm.length, 'Banyaknya jenis pelayanan dasar SPM bidang sosial'),
    jumlah('bidang', perencanaan.bidang.length, 'Banyaknya bidang'),
    jumlah('jabatan', perencanaan.jabatan.length, 'Banyaknya jabatan dalam register jabatan'),
    jumlah('triwulan', 4, 'Banyaknya triwulan dalam setahun'),
    jumlah('permasalahan', bahan.evaluasi.permasalahan.length, 'Banyaknya permasalahan yang dicatat'),
    jumlah('rekomendasi', bahan.evaluasi.rekomendasi.length, 'Banyaknya rekomendasi yang dicatat'),
    jumlah('pemanfaatan', bahan.pelaporan.pemanfaatan.length, 'Banyaknya pemanfaatan laporan kinerja'),
    jumlah('fungsi', bahan.perangkatDaerah.fungsi.length, 'Banyaknya fungsi perangkat daerah'),
  ];
}
