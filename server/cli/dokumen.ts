// tapis lkjip, pk and rencana-aksi: the documents of one perangkat daerah and year as files.
import { resolve } from 'node:path';
import { FORMAT_DOKUMEN, type FormatDokumen, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { KlienPekerja } from '@tapis/report/pelaporan/klienPekerja.ts';
import { namaBerkas } from '../pelaporan/namaBerkas.ts';
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { alamatDari, cariLaporan } from './cariLaporan.ts';
import { GalatPerintah } from './galatPerintah.ts';
import { type NilaiOpsi, OPSI_LAPORAN, type Perintah } from './perintah.ts';
import { type BerkasTulis, writeBerkas } from './writeBerkas.ts';

const BAWAAN = 'pdf,docx,html';

function pilihFormat(teks: string, perintah: string): FormatDokumen[] {
  const diminta = teks.split(',').map((satu) => satu.trim().toLowerCase());
  const asing = diminta.filter((satu) => FORMAT_DOKUMEN.every((format) => format !== satu));
  if (asing.length > 0)
    throw new GalatPerintah(
      `Format ${asing.map((satu) => `"${satu}"`).join(', ')} tidak dikenal. Yang ada: ${FORMAT_DOKUMEN.join(', ')}.`,
      perintah,
    );
  return FORMAT_DOKUMEN.filter((format) => diminta.includes(format));
}

function renderSemua(
  perender: KlienPekerja,
  naskah: Naskah,
  alamat: { perangkatDaerah: string; tahun: number },
  jenis: JenisDokumen,
  format: readonly FormatDokumen[],
): Promise<BerkasTulis[]> {
  // DOCX first: it needs the page labels, and these should not wait for the PDF to be written.
  const mulai = [...format].sort((a, b) => Number(b === 'docx') - Number(a === 'docx'));
  const berkas = Promise.all(
    mulai.map(async (satu) => ({
      nama: namaBerkas(alamat, jenis, satu),
      isi: (await perender.render(naskah, satu)).isi,
    })),
  ).then((semua) => format.flatMap((satu) => semua.filter(({ nama }) => nama === namaBerkas(alamat, jenis, satu))));
  berkas.catch(() => {}); // told where it is waited for
  return berkas;
}

/** Which of the documents a call asks for. */
type PilihJenis = (nilai: NilaiOpsi) => JenisDokumen;

const buatPerintah = (
  { nama, ringkas, opsi = {}, contoh }: { nama: string; ringkas: string; opsi?: Perintah['opsi']; contoh: string[] },
  pilihJenis: PilihJenis,
): Perintah => ({
  nama,
  ringkas,
  opsi: {
    ...OPSI_LAPORAN,
    ...opsi,
    out: { jenis: 'teks', isi: 'DIR', keterangan: 'Folder hasil; dibuat bila belum ada', wajib: true },
    format: {
      jenis: 'teks',
      isi: 'DAFTAR',
      keterangan: `Format, dipisah koma: pdf, docx, html, json (bawaan ${BAWAAN})`,
    },
  },
  contoh,
  async jalankan(lingkungan, nilai) {
    const alamat = alamatDari(nilai);
    const jenis = pilihJenis(nilai);
    const format = pilihFormat(nilai.teks.format ?? BAWAAN, nama);
    const folder = resolve(nilai.teks.out ?? '.');
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    const { bukaPerender } = await import('../http/bukaMesin.ts');
    const perender = bukaPerender();
    try {
      // Libraries load while the database starts; a failure shows again, with its reason, when a file is asked for.
      if (format.includes('docx')) perender.hangatkan().catch(() => {});
      const penghitung = import('../pelaporan/penghitung.ts').then(({ createPenghitung }) => createPenghitung());
      const { susunDokumen } = await import('../pelaporan/susunDokumen.ts');
      const buka = { bersama: true, boleh: 'pakai' } as const;
      // The files are set while the database closes: the promise travels in an object, so that it is not waited for here.
      const { naskah, masalah, berkas } = await withDatabase(lingkungan, pengaturan, buka, async ({ db }) => {
        const hasil = await susunDokumen(await penghitung, await cariLaporan(db, alamat), jenis);
        if (hasil === null)
          throw new GalatPerintah(
            jenis === 'pk'
              ? `Perjanjian kinerja "${alamat.perangkatDaerah}" tahun ${alamat.tahun} belum dicatat.`
              : `Perjanjian kinerja "${alamat.perangkatDaerah}" tahun ${alamat.tahun} tidak diubah, jadi tidak ada versi perubahan.`,
          );
        lingkungan.kabar(`Menyusun ${format.join(', ')} …`);
        return { ...hasil, berkas: renderSemua(perender, hasil.naskah, alamat, jenis, format) };
      });
      if (masalah.length > 0)
        lingkungan.kabar(
          `Perhatian: ${masalah.length} bagian narasi belum lengkap: ${masalah.map((satu) => satu.slot).join(', ')}.`,
        );
      const lokasi = writeBerkas(folder, await berkas);
      lingkungan.tulis(
        nilai.saklar.json
          ? JSON.stringify({ berkas: lokasi, hashBahan: naskah.hashBahan, masalah })
          : lokasi.join('\n'),
      );
      return 0;
    } finally {
      await perender.tutup();
    }
  },
});

export const perintahLkjip = buatPerintah(
  {
    nama: 'lkjip',
    ringkas: 'Membuat berkas LKjIP satu perangkat daerah dan tahun',
    contoh: [
      'tapis lkjip --perangkat-daerah dinsos --tahun 2024 --out laporan',
      'tapis lkjip --perangkat-daerah dinsos --tahun 2024 --out laporan --format pdf,json --json',
    ],
  },
  () => 'lkjip',
);

export const perintahPk = buatPerintah(
  {
    nama: 'pk',
    ringkas: 'Membuat berkas Perjanjian Kinerja satu perangkat daerah dan tahun',
    opsi: {
      versi: { jenis: 'teks', isi: 'VERSI', keterangan: 'murni (bawaan) atau perubahan' },
    },
    contoh: [
      'tapis pk --perangkat-daerah dinsos --tahun 2024 --out laporan',
      'tapis pk --perangkat-daerah dinsos --tahun 2024 --versi perubahan --out laporan --format docx',
    ],
  },
  ({ teks: { versi = 'murni' } }) => {
    if (versi === 'murni') return 'pk';
    if (versi === 'perubahan') return 'pk-perubahan';
    throw new GalatPerintah(`Versi "${versi}" tidak dikenal. Yang ada: murni, perubahan.`, 'pk');
  },
);

export const perintahRencanaAksi = buatPerintah(
  {
    nama: 'rencana-aksi',
    ringkas: 'Membuat berkas Rencana Aksi satu perangkat daerah dan tahun',
    contoh: ['tapis rencana-aksi --perangkat-daerah dinsos --tahun 2024 --out laporan'],
  },
  () => 'rencana-aksi',
);
