// tapis reviu: consistency review of report files, without a database. Half a review is none: one unreadable file, and nothing is told.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { HasilReviu } from '@tapis/core/reviu/temuan.ts';
import { tulisLokasi } from '@tapis/core/reviu/tulisLokasi.ts';
import { MAKS_BERKAS_BYTE, MAKS_BERKAS_MB } from '@tapis/reader/reviu/batasBerkas.ts';
import { bukaPereviu } from '../http/bukaPereviu.ts';
import { kalimatBaca } from '../reviu/kalimatBaca.ts';
import type { BerkasMasuk } from '../reviu/pereviu.ts';
import { GalatPerintah } from './galatPerintah.ts';
import type { Perintah } from './perintah.ts';

type HasilBerkas = { berkas: string } & HasilReviu;

/** Its bytes; the size is asked first, so that a file of gigabytes is never loaded. */
function loadBerkas(jalur: string): BerkasMasuk {
  const tolak = (kalimat: string) => new GalatPerintah(`${jalur}: ${kalimat}`);
  const sifat = statSync(jalur, { throwIfNoEntry: false });
  if (!sifat) throw tolak('berkas tidak ada. Periksa nama dan foldernya.');
  if (!sifat.isFile()) throw tolak('bukan berkas. Sebutkan berkas laporannya, bukan folder.');
  if (sifat.size > MAKS_BERKAS_BYTE)
    throw tolak(kalimatBaca({ kode: 'reviu.terlalu-besar', maksMb: MAKS_BERKAS_MB }, 'id'));
  try {
    return { nama: basename(jalur), isi: readFileSync(jalur) };
  } catch {
    throw tolak('berkas tidak dapat dibuka. Periksa hak aksesnya.');
  }
}

function readTahun(teks: string | undefined): number | null {
  if (teks === undefined) return null;
  if (!/^(?:19|20)\d{2}$/.test(teks))
    throw new GalatPerintah('Opsi --tahun harus tahun empat angka, misalnya 2024.', 'reviu');
  return Number(teks);
}

function ringkas({ berkas, format, tahun, dibaca, ringkasan, temuan }: HasilBerkas): string {
  const takTerbaca = dibaca.halamanTakTerbaca;
  return [
    `${berkas} (${format}${tahun === null ? '' : `, tahun ${tahun}`}): ${ringkasan.salah} salah, ${ringkasan.peringatan} peringatan, ${ringkasan.saran} saran; ${dibaca.tabel} tabel dan ${dibaca.angka} angka dibaca`,
    ...(takTerbaca.length > 0
      ? [`  Tidak terbaca (gambar tanpa teks): halaman ${takTerbaca.join(', ')}. Isinya tidak diperiksa.`]
      : []),
    ...temuan.flatMap((satu) => [
      `  ${satu.tingkat.padEnd(10)} ${tulisLokasi(satu.lokasi)}`,
      `             ${satu.penjelasan}`,
    ]),
  ].join('\n');
}

export const perintahReviu: Perintah = {
  nama: 'reviu',
  ringkas: 'Memeriksa keselarasan angka dan isi berkas laporan mana pun',
  berkas: 'FILE…',
  opsi: {
    tahun: { jenis: 'teks', isi: 'YYYY', keterangan: 'Tahun laporan; kosong = dicari di dalam berkas' },
  },
  contoh: ['tapis reviu lkjip.docx', 'tapis reviu lkjip.pdf lampiran.xlsx --tahun 2024 --json'],
  async jalankan(lingkungan, nilai) {
    const tahun = readTahun(nilai.teks.tahun);
    const pereviu = bukaPereviu();
    const hasil: HasilBerkas[] = [];
    for (const jalur of nilai.berkas) {
      const berkas = loadBerkas(jalur);
      const satu = await pereviu.reviu(berkas, { tahun });
      if (!satu.ok) throw new GalatPerintah(`${jalur}: ${kalimatBaca(satu.masalah, 'id')}`);
      hasil.push({ berkas: berkas.nama, ...satu.nilai });
    }
    const [pertama] = hasil;
    if (nilai.saklar.json) lingkungan.tulis(JSON.stringify(hasil.length === 1 ? pertama : hasil, null, 2));
    else lingkungan.tulis(hasil.map(ringkas).join('\n\n'));
    return hasil.some((satu) => satu.ringkasan.salah > 0) ? 1 : 0;
  },
};
