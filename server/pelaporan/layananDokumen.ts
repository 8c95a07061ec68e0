// The report as files: one rendering per report and format, shared by everyone who asks at the same time and kept for the next.
import { createHash } from 'node:crypto';
import type { FormatDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { createSimpanan } from './simpanan.ts';

export interface Berkas {
  isi: Uint8Array<ArrayBuffer>;
  /** Strong validator for HTTP, with quotes: a hash of the bytes. */
  etag: string;
}

export interface LayananDokumen {
  /** A naskah is known by the hash of its bahan: within one version of the program the same facts give the same naskah. */
  render(naskah: Naskah, format: FormatDokumen): Promise<Berkas>;
  /** Bytes of finished files kept in memory. */
  ukuran(): number;
  tutup(): Promise<void>;
}

export type PerenderBerkas = (naskah: Naskah, format: Exclude<FormatDokumen, 'json'>) => Promise<Uint8Array>;

export interface PilihanDokumen {
  perender: PerenderBerkas;
  maksByte: number;
  catatRender(label: { format: string; outcome: 'ok' | 'error' }, detik: number): void;
  catatSinggahan(outcome: 'hit' | 'miss'): void;
  tutup(): Promise<void>;
}

/** The naskah itself, as a file: plain JSON, the same bytes for the same facts. */
export const tulisNaskahJson = (naskah: Naskah): Uint8Array => new TextEncoder().encode(`${JSON.stringify(naskah)}\n`);

export function createLayananDokumen(pilihan: PilihanDokumen): LayananDokumen {
  const simpanan = createSimpanan<Promise<Berkas>>(pilihan.maksByte);

  async function buat(kunci: string, naskah: Naskah, format: FormatDokumen): Promise<Berkas> {
    const mulai = performance.now();
    const catat = (outcome: 'ok' | 'error') =>
      pilihan.catatRender({ format, outcome }, (performance.now() - mulai) / 1000);
    try {
      const byte = format === 'json' ? tulisNaskahJson(naskah) : await pilihan.perender(naskah, format);
      catat('ok');
      const isi = new Uint8Array(byte);
      queueMicrotask(() => simpanan.timbang(kunci, isi.byteLength));
      return { isi, etag: `"${createHash('sha256').update(isi).digest('base64url').slice(0, 27)}"` };
    } catch (galat) {
      catat('error');
      throw galat;
    }
  }

  return {
    render(naskah, format) {
      const kunci = `${naskah.hashBahan}.${format}`;
      pilihan.catatSinggahan(simpanan.punya(kunci) ? 'hit' : 'miss');
      return simpanan.ambil(kunci, () => buat(kunci, naskah, format));
    },
    ukuran: simpanan.ukuran,
    tutup: pilihan.tutup,
  };
}
