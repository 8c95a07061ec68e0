// The rencana aksi as a document of its own: what it follows from (IKU, Renstra, money) and the four tiers of actions.
// Its tables are those of the LKjIP.
import type { BahanLkjip } from './bahanLkjip.ts';
import type { HasilSusun } from './composeLkjip.ts';
import type { Hitungan } from './hitungan.ts';
import { buatKamus } from './kamus/buatKamus.ts';
import type { Bagian, Blok } from './naskah.ts';
import { alamatKop } from './susun/alamatKop.ts';
import { tabelPagu, tabelStrategi, tabelTargetProgram, tabelTargetSasaran } from './susun/bab2.ts';
import { tabelDpa, tabelPerubahan } from './susun/bab3.ts';
import { catatanSel } from './susun/catatanSel.ts';
import { judul, paragraf } from './susun/isi.ts';
import { blokRencanaAksi } from './susun/lampiranRencanaAksi.ts';
import { lembarIku } from './susun/lembarIku.ts';
import { Penyusun } from './susun/penyusun.ts';

function susunDasar(penyusun: Penyusun): Blok[] {
  const { bahan, hitungan } = penyusun;
  const { pemda, perangkatDaerah: unit, tahun } = bahan;
  const adaRenstra = (bahan.perencanaan.renstra?.tujuan.length ?? 0) > 0;
  return [
    {
      jenis: 'kop',
      baris: [pemda.sebutan.toUpperCase(), unit.nama.toUpperCase()],
      alamat: alamatKop(unit),
    },
    judul(1, 'rencana-aksi', null, `RENCANA AKSI PERJANJIAN KINERJA TAHUN ${tahun}`),
    paragraf(
      `Rencana aksi menjabarkan target perjanjian kinerja tahun ${tahun} ke dalam target dan anggaran setiap triwulan, dari tujuan dan sasaran sampai sub kegiatan, beserta jabatan yang bertanggung jawab.`,
      { menjorok: true },
    ),
    judul(2, 'iku', 'A.', 'Indikator Kinerja Utama'),
    ...lembarIku(penyusun),
    judul(2, 'renstra', 'B.', 'Matriks Renstra'),
    ...(adaRenstra
      ? [
          tabelStrategi(penyusun),
          tabelTargetSasaran(penyusun, 'targetSasaran', 'Target Kinerja Tingkat Sasaran Strategis Menurut Renstra'),
        ]
      : [paragraf('Renstra belum memuat tujuan dan sasaran.')]),
    tabelTargetProgram(penyusun),
    judul(2, 'pendanaan', 'C.', 'Pendanaan'),
    tabelPagu(penyusun),
    ...(bahan.anggaran.paguTahunLalu.some((satu) => satu.tahun === tahun - 1) ? [tabelDpa(penyusun)] : []),
    ...(hitungan.anggaran.perubahan.length > 0 ? [tabelPerubahan(penyusun)] : []),
  ];
}

/** Pure. `hashBahan` is the proof of the facts, as in the LKjIP. */
export function composeRencanaAksi(bahan: BahanLkjip, hitungan: Hitungan, hashBahan: string): HasilSusun {
  const penyusun = new Penyusun(bahan, hitungan, buatKamus(bahan, hitungan), new Map(), 'lurus');
  const unit = `${bahan.perangkatDaerah.nama} ${bahan.pemda.nama}`;
  const judulNaskah = `Rencana Aksi Perjanjian Kinerja Tahun ${bahan.tahun}`;
  const bagian = (id: string, orientasi: Bagian['orientasi'], isi: Blok[], mulaiUlang: boolean): Bagian => ({
    id,
    jenis: 'bab',
    orientasi,
    penomoran: { jenis: 'bab', awalan: 'RA' },
    mulaiUlang,
    isi,
  });
  const catatan = catatanSel(penyusun);
  return {
    naskah: {
      skema: 1,
      judul: judulNaskah,
      subjudul: unit,
      tahun: bahan.tahun,
      bahasa: 'id',
      penerbit: unit,
      hashBahan,
      kertas: 'A4',
      kepalaHalaman: `${judulNaskah} · ${unit}`,
      kakiHalaman: unit,
      bagian: [
        bagian('dasar', 'potret', susunDasar(penyusun), true),
        bagian(
          'rencana',
          'lanskap',
          [judul(1, 'rencana-aksi-lampiran', null, 'RENCANA AKSI DAN REALISASI KINERJA'), ...blokRencanaAksi(penyusun)],
          false,
        ),
        ...(catatan.length > 0 ? [bagian('catatan-data', 'potret', catatan, false)] : []),
      ],
    },
    masalah: penyusun.masalah,
  };
}
