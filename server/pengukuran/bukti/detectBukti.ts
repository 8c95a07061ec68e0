// What an uploaded file is, by its content; its name only has to agree.
import { DAFTAR_JENIS_BUKTI, type JenisBukti, jenisDariNama, SIFAT_BUKTI } from '@tapis/core/pengukuran/jenisBukti.ts';
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { type Pelanggaran, salah } from '@tapis/core/values/pelanggaran.ts';
import { unzipSync } from 'fflate';
import { isPdf } from '../../http/isPdf.ts';

const MAKS_BAGIAN = 5_000;
/** Programs inside of documents: macros, ActiveX, embedded objects that start something. */
const BERPROGRAM = /vbaProject|\/activeX\/|\.(?:bin|exe|dll|js|vbs|bat|cmd|ps1|scr|msi)$/i;
/** Harmless parts of .xlsx and .docx that end in .bin. */
const BIN_BIASA = /(?:printerSettings|customProperty)\d*\.bin$/i;

type Dikenal = JenisBukti | 'heic' | 'ole' | 'bermakro' | 'zip';

const starts = (isi: Uint8Array, ...byte: number[]) => byte.every((satu, i) => isi[i] === satu);
const teks = (isi: Uint8Array, dari: number, sampai: number) =>
  new TextDecoder('latin1').decode(isi.subarray(dari, sampai));

/** Names of the parts of a zip; nothing is unpacked. Null when its table of contents is broken. */
function listBagian(isi: Uint8Array): string[] | null {
  const nama: string[] = [];
  try {
    unzipSync(isi, {
      filter: (bagian) => {
        if (nama.push(bagian.name) > MAKS_BAGIAN) throw new Error('too many parts');
        return false;
      },
    });
    return nama;
  } catch {
    return null;
  }
}

function detectZip(isi: Uint8Array): Dikenal | null {
  const bagian = listBagian(isi);
  if (bagian === null) return null;
  if (bagian.some((nama) => BERPROGRAM.test(nama) && !BIN_BIASA.test(nama))) return 'bermakro';
  if (!bagian.includes('[Content_Types].xml')) return 'zip';
  if (bagian.includes('word/document.xml')) return 'docx';
  return bagian.includes('xl/workbook.xml') ? 'xlsx' : 'zip';
}

/** Letters and line ends only: no byte that a text does not have. */
const isTeks = (isi: Uint8Array): boolean =>
  isi.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);

function detect(isi: Uint8Array, nama: JenisBukti): Dikenal | null {
  if (starts(isi, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(isi, 0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (teks(isi, 0, 4) === 'RIFF' && teks(isi, 8, 12) === 'WEBP') return 'webp';
  if (teks(isi, 0, 5) === '%PDF-') return isPdf(isi) ? 'pdf' : null;
  if (teks(isi, 4, 8) === 'ftyp' && /^(?:hei|hev|mif1|msf1)/.test(teks(isi, 8, 12))) return 'heic';
  if (starts(isi, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (starts(isi, 0x50, 0x4b)) return detectZip(isi);
  // A text has no mark of its own: which of the two it is, its name decides.
  return (nama === 'csv' || nama === 'txt') && isTeks(isi) ? nama : null;
}

const tolak = (kode: string, pesan: string) => gagal(salah(kode, 'berkas', pesan));

/** `nama` has one of the endings that are taken (periksaKiriman). */
export function detectBukti(isi: Uint8Array, nama: string): Hasil<JenisBukti, Pelanggaran> {
  const menurutNama = jenisDariNama(nama);
  if (menurutNama === null) throw new Error('the name has not been checked');
  const { sebutan } = SIFAT_BUKTI[menurutNama];
  const sebenarnya = detect(isi, menurutNama);
  switch (sebenarnya) {
    case menurutNama:
      return berhasil(menurutNama);
    case null:
      return tolak(
        'bukti.rusak',
        `Isi berkas ini bukan ${sebutan} yang utuh. Buka aslinya; bila dapat dibuka, simpan ulang lalu unggah lagi.`,
      );
    case 'heic':
      return tolak(
        'bukti.heic',
        'Isi berkas ini foto HEIC, yang belum dapat dibaca. Simpan sebagai JPEG (iPhone: Pengaturan › Kamera › Format › Paling Kompatibel), lalu unggah lagi.',
      );
    case 'ole':
      return tolak(
        'bukti.format-lama',
        'Isi berkas ini format Office lama atau dikunci dengan sandi. Simpan sebagai DOCX, XLSX, atau PDF tanpa sandi, lalu unggah lagi.',
      );
    case 'bermakro':
      return tolak(
        'bukti.bermakro',
        'Berkas ini memuat makro atau program, yang tidak diterima sebagai bukti. Simpan sebagai PDF, lalu unggah lagi.',
      );
    case 'zip':
      return tolak('bukti.jenis-ditolak', `Isi berkas ini arsip, bukan ${sebutan}. Unggah ${DAFTAR_JENIS_BUKTI}.`);
    default:
      return tolak(
        'bukti.nama-menipu',
        `Isi berkas ini ${SIFAT_BUKTI[sebenarnya].sebutan}, padahal namanya berakhiran .${nama.split('.').at(-1)}. Ganti akhiran namanya menjadi .${SIFAT_BUKTI[sebenarnya].akhiran[0]}, atau unggah berkas yang benar.`,
      );
  }
}
