// The report as files: one rendering per report and format, shared by everyone who asks at the same time and kept for the next.
import { createHash } from 'node:crypto';
import type { FormatDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { KlienPekerja } from '@tapis/report/pelaporan/klienPekerja.ts';
import { daftarVerifikasi } from '@tapis/report/pelaporan/susunan.ts';
import { createSimpanan } from './simpanan.ts';

export interface Berkas {
  isi: Uint8Array<ArrayBuffer>;
  /** Strong validator for HTTP, with quotes: a hash of the bytes. */
  etag: string;
}

export interface LayananDokumen {
  /**
   * A naskah is known by the hash of its bahan: within one version of the program the same facts give the same naskah.
   * `terbit`: date of issue for the metadata of the file; null for what is not issued.
   */
  render(naskah: Naskah, format: FormatDokumen, terbit: Date | null): Promise<Berkas>;
  /** Printed page label ("IV-5") by heading id. */
  daftarHalaman(naskah: Naskah): Promise<Record<string, string>>;
  /** Bytes of finished files kept in memory. */
  ukuran(): number;
  tutup(): Promise<void>;
}

export interface PilihanDokumen {
  perender: Pick<KlienPekerja, 'render' | 'halaman' | 'tutup'>;
  maksByte: number;
  catatRender(label: { format: string; outcome: 'ok' | 'error' }, detik: number): void;
  catatSinggahan(outcome: 'hit' | 'miss'): void;
}

const HALAMAN_DISIMPAN = 16;

/** Several documents are made of the same facts: the running head says which one this is, the code where it is verified. */
const kunciNaskah = (naskah: Naskah): string =>
  [naskah.hashBahan, naskah.kepalaHalaman, naskah.kakiHalaman, ...daftarVerifikasi(naskah).map((b) => b.alamat)].join(
    '\n',
  );

export function createLayananDokumen(pilihan: PilihanDokumen): LayananDokumen {
  const { perender } = pilihan;
  const berkas = createSimpanan<Promise<Berkas>>(pilihan.maksByte);
  const halaman = createSimpanan<Promise<Record<string, string>>>(HALAMAN_DISIMPAN);

  async function buat(kunci: string, naskah: Naskah, format: FormatDokumen, terbit: Date | null): Promise<Berkas> {
    const mulai = performance.now();
    const catat = (outcome: 'ok' | 'error') =>
      pilihan.catatRender({ format, outcome }, (performance.now() - mulai) / 1000);
    try {
      const hasil = await perender.render(naskah, format, terbit ? { tanggal: terbit.toISOString() } : {});
      catat('ok');
      const isi = new Uint8Array(hasil.isi);
      berkas.timbang(kunci, isi.byteLength);
      return { isi, etag: `"${createHash('sha256').update(isi).digest('base64url').slice(0, 27)}"` };
    } catch (galat) {
      catat('error');
      throw galat;
    }
  }

  return {
    render(naskah, format, terbit) {
      const kunci = `${kunciNaskah(naskah)}.${terbit?.getTime() ?? ''}.${format}`;
      pilihan.catatSinggahan(berkas.punya(kunci) ? 'hit' : 'miss');
      return berkas.ambil(kunci, () => buat(kunci, naskah, format, terbit));
    },
    daftarHalaman: (naskah) =>
      halaman.ambil(kunciNaskah(naskah), async () => (await perender.halaman(naskah)).daftarHalaman),
    ukuran: berkas.ukuran,
    tutup: () => perender.tutup(),
  };
}
