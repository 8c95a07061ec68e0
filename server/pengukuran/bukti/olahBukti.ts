// An uploaded file → what is kept of it: checked by content, photos without what they tell about place and person, with a small picture.
import { type JenisBukti, SIFAT_BUKTI } from '@tapis/core/pengukuran/jenisBukti.ts';
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { type Pelanggaran, salah } from '@tapis/core/values/pelanggaran.ts';
import { cleanJpeg } from './cleanJpeg.ts';
import { cleanPng } from './cleanPng.ts';
import { cleanWebp } from './cleanWebp.ts';
import { detectBukti } from './detectBukti.ts';
import type { FotoBersih } from './fotoBersih.ts';
import { drawGambarKecil } from './gambarKecil.ts';

export interface BerkasBukti {
  nama: string;
  isi: Uint8Array;
}

export interface BuktiOlahan {
  jenis: JenisBukti;
  isi: Uint8Array;
  dibersihkan: boolean;
  /** A small PNG; null when there is none of this file. */
  kecil: Uint8Array | null;
}

const PEMBERSIH: Partial<Record<JenisBukti, (isi: Uint8Array) => FotoBersih | null>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
};

export function olahBukti({ nama, isi }: BerkasBukti): Hasil<BuktiOlahan, Pelanggaran> {
  const dikenal = detectBukti(isi, nama);
  if (!dikenal.ok) return dikenal;
  const jenis = dikenal.nilai;
  const bersihkan = PEMBERSIH[jenis];
  if (bersihkan === undefined) return berhasil({ jenis, isi, dibersihkan: false, kecil: null });
  const foto = bersihkan(isi);
  if (foto === null)
    return gagal(
      salah(
        'bukti.rusak',
        'berkas',
        `Isi berkas ini bukan ${SIFAT_BUKTI[jenis].sebutan} yang utuh. Buka aslinya; bila dapat dibuka, simpan ulang lalu unggah lagi.`,
      ),
    );
  return berhasil({
    jenis,
    isi: foto.isi,
    dibersihkan: foto.dibersihkan,
    kecil: drawGambarKecil(foto, SIFAT_BUKTI[jenis].media),
  });
}
