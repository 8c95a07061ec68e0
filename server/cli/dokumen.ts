// tapis lkjip, pk, rencana-aksi and laporan-triwulan: the documents of one perangkat daerah and year as files.
import { resolve } from 'node:path';
import { FORMAT_DOKUMEN, type FormatDokumen, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { PilihanTriwulan } from '@tapis/core/pelaporan/triwulan/analisisTriwulan.ts';
import { TRIWULAN } from '@tapis/core/values/sel.ts';
import type { KlienPekerja } from '@tapis/report/pelaporan/klienPekerja.ts';
import type { Db } from '../db/pool.ts';
import { namaBerkas } from '../pelaporan/namaBerkas.ts';
import type { Laporan } from '../pelaporan/penghitung.ts';
import type { DokumenDiminta } from '../pelaporan/susunDokumen.ts';
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
  { jenis, triwulan }: Pilihan,
  format: readonly FormatDokumen[],
): Promise<BerkasTulis[]> {
  // DOCX first: it needs the page labels, and these should not wait for the PDF to be written.
  const mulai = [...format].sort((a, b) => Number(b === 'docx') - Number(a === 'docx'));
  const berkas = Promise.all(
    mulai.map(async (satu) => ({
      format: satu,
      nama: namaBerkas(alamat, jenis, satu, triwulan),
      isi: (await perender.render(naskah, satu)).isi,
    })),
  ).then((semua) => format.flatMap((satu) => semua.filter((jadi) => jadi.format === satu)));
  berkas.catch(() => {}); // told where it is waited for
  return berkas;
}

/** Which of the documents a call asks for; the quarterly report has a triwulan. */
interface Pilihan {
  jenis: JenisDokumen;
  triwulan: PilihanTriwulan | null;
}
type PilihJenis = (nilai: NilaiOpsi) => JenisDokumen | PilihanTriwulan;

async function minta(db: Db, { bahan }: Laporan, { jenis, triwulan }: Pilihan): Promise<DokumenDiminta> {
  if (jenis !== 'laporan-triwulan' || triwulan === null)
    return { jenis: jenis as Exclude<JenisDokumen, 'laporan-triwulan'> };
  const ada = bahan.perencanaan.jabatan.map(({ kode }) => kode);
  if (triwulan.jabatan !== null && !ada.includes(triwulan.jabatan))
    throw new GalatPerintah(`Jabatan "${triwulan.jabatan}" tidak ada. Yang ada: ${ada.join(', ')}.`, jenis);
  const { readTransaction } = await import('../db/transaksi.ts');
  const { loadMasukTriwulan } = await import('../pelaporan/loadMasukTriwulan.ts');
  const pemda = bahan.pemda.kode;
  const kunci = { pemda_id: pemda, perangkat_daerah: bahan.perangkatDaerah.kode, tahun: bahan.tahun };
  const masuk = await readTransaction(db, { pemda, pengguna: 'sistem' }, (tx) =>
    loadMasukTriwulan(tx, kunci, triwulan, new Date()),
  );
  return { jenis, masuk };
}

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
    const chosen = pilihJenis(nilai);
    const pilihan: Pilihan =
      typeof chosen === 'string' ? { jenis: chosen, triwulan: null } : { jenis: 'laporan-triwulan', triwulan: chosen };
    const { jenis } = pilihan;
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
        const laporan = await cariLaporan(db, alamat);
        const hasil = await susunDokumen(await penghitung, laporan, await minta(db, laporan, pilihan));
        if (hasil === null)
          throw new GalatPerintah(
            jenis === 'pk'
              ? `Perjanjian kinerja "${alamat.perangkatDaerah}" tahun ${alamat.tahun} belum dicatat.`
              : `Perjanjian kinerja "${alamat.perangkatDaerah}" tahun ${alamat.tahun} tidak diubah, jadi tidak ada versi perubahan.`,
          );
        lingkungan.kabar(`Menyusun ${format.join(', ')} …`);
        return { ...hasil, berkas: renderSemua(perender, hasil.naskah, alamat, pilihan, format) };
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

export const perintahLaporanTriwulan = buatPerintah(
  {
    nama: 'laporan-triwulan',
    ringkas: 'Membuat berkas Analisis Capaian satu triwulan, seluruh unit atau satu jabatan',
    opsi: {
      triwulan: { jenis: 'teks', isi: 'N', keterangan: 'Triwulan 1 sampai 4', wajib: true },
      jabatan: { jenis: 'teks', isi: 'KODE', keterangan: 'Hanya yang dipertanggungjawabkan jabatan ini' },
    },
    contoh: [
      'tapis laporan-triwulan --perangkat-daerah dinsos --tahun 2024 --triwulan 2 --out laporan',
      'tapis laporan-triwulan --perangkat-daerah dinsos --tahun 2024 --triwulan 2 --jabatan kabid-rehsos --out laporan --format pdf',
    ],
  },
  ({ teks: { triwulan, jabatan = null } }) => {
    const ke = TRIWULAN.find((satu) => String(satu) === triwulan);
    if (ke === undefined)
      throw new GalatPerintah(`Triwulan "${triwulan}" tidak dikenal. Yang ada: 1, 2, 3, 4.`, 'laporan-triwulan');
    return { triwulan: ke, jabatan };
  },
);
