// Pool of two render workers: one lays out pages (PDF, page labels), one writes DOCX, HTML and JSON, so all formats of one
// naskah are made side by side and the pages are laid out once.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { FormatNaskah, HalamanNaskah, HasilRender, PilihanRender } from './render.ts';
import { type PilihanPekerja, SatuPekerja } from './satuPekerja.ts';
import type { HasilTugas, Tugas } from './tugasPekerja.ts';

export interface KlienPekerja {
  render(naskah: Naskah, format: FormatNaskah, pilihan?: PilihanRender): Promise<HasilRender>;
  halaman(naskah: Naskah): Promise<HalamanNaskah>;
  /** Starts both workers and loads their libraries. */
  hangatkan(): Promise<void>;
  tutup(): Promise<void>;
}

const kirim = <T extends Tugas>(pekerja: SatuPekerja<Tugas>, tugas: T) =>
  pekerja.kirim(tugas) as Promise<HasilTugas<T>>;

export function bukaKlienPekerja(pilihan: PilihanPekerja): KlienPekerja {
  const penyusun = new SatuPekerja<Tugas>(pilihan);
  const penulis = new SatuPekerja<Tugas>(pilihan);
  const halaman = (naskah: Naskah) => kirim(penyusun, { jenis: 'halaman', naskah });
  return {
    halaman,
    async render(naskah, format, p = {}) {
      if (format === 'pdf') return kirim(penyusun, { jenis: 'render', naskah, format, pilihan: p });
      if (format !== 'docx' || p.daftarHalaman) return kirim(penulis, { jenis: 'render', naskah, format, pilihan: p });
      const [{ daftarHalaman }] = await Promise.all([
        halaman(naskah),
        kirim(penulis, { jenis: 'siapkanDocx', naskah }),
      ]);
      return kirim(penulis, { jenis: 'render', naskah, format, pilihan: { ...p, daftarHalaman } });
    },
    async hangatkan() {
      await Promise.all([
        kirim(penyusun, { jenis: 'hangat', untuk: 'pdf' }),
        kirim(penulis, { jenis: 'hangat', untuk: 'docx' }),
      ]);
    },
    async tutup() {
      await Promise.all([penyusun.tutup(), penulis.tutup()]);
    },
  };
}
