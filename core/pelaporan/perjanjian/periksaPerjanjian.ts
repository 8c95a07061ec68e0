// What is held against an agreement before it is put forward (PermenPANRB 53/2014, Lampiran I); "salah" blocks, "peringatan" is told.
import { gerbangIku } from '../../indikator/kamus/gerbangIku.ts';
import { rujukanRumus } from '../../indikator/kamus/konteksDefinisi.ts';
import { type Pelanggaran, peringatan, salah } from '../../values/pelanggaran.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { IsiPerjanjian, PihakPerjanjian } from './isiPerjanjian.ts';
import { samaNilai } from './samaNilai.ts';

const SITASI = 'PermenPANRB Nomor 53 Tahun 2014, Lampiran I';
const SITASI_PERUBAHAN = `${SITASI} huruf E`;

/** Same day of the next month, or its last day. */
export function monthAfter(iso: string): string {
  const [tahun = 0, bulan = 0, hari = 0] = iso.split('-').map(Number);
  const akhir = new Date(Date.UTC(tahun, bulan + 1, 0)).getUTCDate();
  return new Date(Date.UTC(tahun, bulan, Math.min(hari, akhir))).toISOString().slice(0, 10);
}

function periksaPihak(
  sebagai: string,
  bidang: string,
  { nama, sebutan }: PihakPerjanjian,
  tanggal: string,
): Pelanggaran[] {
  if (nama !== null) return [];
  return [
    salah(
      'perjanjian.pejabat-kosong',
      bidang,
      `${sebagai} belum bernama: tidak ada pejabat ${sebutan} pada ${tulisTanggal(tanggal)}. Catat pejabatnya di Pengaturan, atau periksa tanggal perjanjian.`,
      SITASI,
    ),
  ];
}

function periksaTanggal(bahan: BahanLkjip, isi: IsiPerjanjian): Pelanggaran[] {
  const { tahun, tanggal, perubahan } = isi;
  if (tanggal < `${tahun - 1}-10-01` || tanggal > `${tahun}-12-31`)
    return [
      salah(
        'perjanjian.tanggal-di-luar-tahun',
        'tanggal',
        `Tanggal ${tulisTanggal(tanggal)} tidak mungkin untuk perjanjian tahun ${tahun}. Isi tanggal antara 1 Oktober ${tahun - 1} dan 31 Desember ${tahun}.`,
        SITASI,
      ),
    ];
  if (perubahan !== null && tanggal < perubahan.semulaTanggal)
    return [
      salah(
        'perjanjian.tanggal-mendahului',
        'tanggal',
        `Tanggal ${tulisTanggal(tanggal)} mendahului perjanjian yang diubah (${tulisTanggal(perubahan.semulaTanggal)}). Perbaiki tanggalnya.`,
        SITASI_PERUBAHAN,
      ),
    ];
  const versi = bahan.anggaran.versi.find(({ kode }) => kode === isi.anggaran.versi?.kode);
  const dpa = versi?.tanggal ?? null;
  if (dpa === null) return [];
  if (tanggal < dpa)
    return [
      peringatan(
        'perjanjian.sebelum-anggaran',
        'tanggal',
        `Perjanjian bertanggal sebelum ${versi?.nama} ditetapkan (${tulisTanggal(dpa)}). Periksa tanggal atau versi anggarannya.`,
        SITASI,
      ),
    ];
  const batas = monthAfter(dpa);
  return tanggal <= batas
    ? []
    : [
        peringatan(
          'perjanjian.terlambat',
          'tanggal',
          `Perjanjian disusun paling lambat satu bulan sesudah ${versi?.nama} ditetapkan, yaitu ${tulisTanggal(batas)}.`,
          `${SITASI} huruf C.2`,
        ),
      ];
}

function periksaKinerja(bahan: BahanLkjip, isi: IsiPerjanjian): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  if (isi.kinerja.length === 0)
    hasil.push(
      salah(
        'perjanjian.tanpa-indikator',
        'target',
        'Belum ada indikator yang diperjanjikan. Pilih sedikitnya satu.',
        SITASI,
      ),
    );
  for (const butir of isi.kinerja) {
    const bidang = `target.${butir.indikator}`;
    if (butir.target === null)
      hasil.push(
        salah(
          'perjanjian.target-kosong',
          bidang,
          `Target "${butir.nama}" belum diisi. Isi angkanya, atau keluarkan indikatornya.`,
          SITASI,
        ),
      );
    else if (!samaNilai(butir.target, butir.targetRencana) && butir.targetRencana !== null && butir.alasan === null)
      hasil.push(
        peringatan(
          'perjanjian.target-beda-rencana',
          bidang,
          `Target "${butir.nama}" berbeda dari target rencana tahun ini. Samakan, atau tulis alasannya.`,
          SITASI,
        ),
      );
  }
  const ada = new Set(isi.kinerja.map(({ indikator }) => indikator));
  if (isi.kepala)
    for (const iku of bahan.indikator.filter((satu) => satu.iku && !ada.has(satu.kode)))
      hasil.push(
        salah(
          'perjanjian.iku-tertinggal',
          'target',
          `IKU "${iku.nama}" belum masuk. Perjanjian kepala perangkat daerah memuat seluruh IKU; tambahkan.`,
          `${SITASI} huruf C.3`,
        ),
      );
  return hasil;
}

/** The gate of the IKU that are promised. */
function periksaIku(bahan: BahanLkjip, isi: IsiPerjanjian): Pelanggaran[] {
  const konteks = {
    tahun: bahan.tahun,
    jabatan: new Map(bahan.perencanaan.jabatan.map(({ kode, nama }) => [kode, nama])),
    indikator: new Map(bahan.indikator.map((satu) => [satu.kode, satu])),
    rujukan: new Map(bahan.indikator.map((satu) => [satu.kode, rujukanRumus(satu)])),
  };
  return isi.kinerja
    .filter(({ iku }) => iku)
    .flatMap(({ indikator, nama }) => {
      const fakta = konteks.indikator.get(indikator);
      return (fakta ? gerbangIku(fakta, konteks) : []).map((satu) => ({
        ...satu,
        bidang: `target.${indikator}`,
        pesan: `IKU "${nama}": ${satu.pesan}`,
      }));
    });
}

function periksaPerubahan(isi: IsiPerjanjian): Pelanggaran[] {
  const { perubahan } = isi;
  if (perubahan === null) return [];
  const hasil: Pelanggaran[] = [];
  if (isi.alasan === null)
    hasil.push(
      salah(
        'perjanjian.alasan-kosong',
        'alasan',
        'Perubahan belum beralasan. Pilih satu dari tiga alasan yang dibolehkan.',
        SITASI_PERUBAHAN,
      ),
    );
  if (isi.alasan === 'PEJABAT' && perubahan.pihak.length === 0)
    hasil.push(
      salah(
        'perjanjian.pejabat-tetap',
        'alasan',
        'Alasannya pergantian pejabat, tetapi kedua pihak tetap orang yang sama. Pilih alasan lain, atau perbaiki pejabatnya.',
        SITASI_PERUBAHAN,
      ),
    );
  if (perubahan.pihak.length + perubahan.target.length + perubahan.kegiatan.length === 0)
    hasil.push(
      salah(
        'perjanjian.tidak-berubah',
        null,
        'Tidak ada yang berubah: pihak, target, dan anggaran sama dengan perjanjian sebelumnya. Perjanjian perubahan tidak diperlukan.',
        SITASI_PERUBAHAN,
      ),
    );
  for (const satu of perubahan.target.filter(({ alasan }) => (alasan ?? '').trim() === ''))
    hasil.push(
      salah(
        'perjanjian.alasan-target-kosong',
        `target.${satu.indikator}`,
        `Target "${satu.nama}" berubah tanpa alasan. Tulis mengapa target ini berubah.`,
        SITASI_PERUBAHAN,
      ),
    );
  for (const satu of perubahan.kegiatan.filter(({ alasan }) => alasan.length === 0))
    hasil.push(
      peringatan(
        'perjanjian.alasan-pagu-kosong',
        'versiAnggaran',
        `Pagu kegiatan ${satu.kode} ${satu.nama} berubah tanpa alasan tercatat. Catat alasannya di halaman Anggaran.`,
        SITASI_PERUBAHAN,
      ),
    );
  return hasil;
}

/** `atasanBeku`: is the agreement of Pihak Kedua approved? Null where it needs none. */
export function periksaPerjanjian(bahan: BahanLkjip, isi: IsiPerjanjian, atasanBeku: boolean | null): Pelanggaran[] {
  const { anggaran, pihakPertama, pihakKedua, tanggal } = isi;
  return [
    ...periksaPihak('Pihak Pertama', 'pihakPertama', pihakPertama, tanggal),
    ...periksaPihak('Pihak Kedua', 'pihakKedua', pihakKedua, tanggal),
    ...(isi.tempat.trim() === ''
      ? [salah('perjanjian.tempat-kosong', 'tempat', 'Tempat penandatanganan belum diisi.', SITASI)]
      : []),
    ...periksaTanggal(bahan, isi),
    ...periksaKinerja(bahan, isi),
    ...periksaIku(bahan, isi),
    ...(anggaran.versi === null
      ? [
          salah(
            'perjanjian.anggaran-kosong',
            'versiAnggaran',
            'Versi anggaran belum dipilih. Pilih versi yang dilampirkan.',
            SITASI,
          ),
        ]
      : anggaran.jumlah === null
        ? [
            peringatan(
              'perjanjian.anggaran-tak-terhitung',
              'versiAnggaran',
              `Jumlah anggaran ${anggaran.versi.nama} tidak dapat dihitung karena ada pagu sub kegiatan yang kosong.`,
              SITASI,
            ),
          ]
        : []),
    ...periksaPerubahan(isi),
    ...(atasanBeku === false
      ? [
          peringatan(
            'perjanjian.atasan-belum',
            'pihakKedua',
            `Perjanjian ${pihakKedua.sebutan} belum disetujui. Sebaiknya perjanjian berjenjang dimulai dari atas.`,
            SITASI,
          ),
        ]
      : []),
  ];
}
