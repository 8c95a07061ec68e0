// One chart description for screen and print. Values are decimal strings; null leaves a gap.
export interface SeriGrafik {
  nama: string;
  nilai: (string | null)[];
}

export type Grafik =
  | {
      jenis: 'batang' | 'batangMendatar' | 'garis';
      kategori: string[];
      seri: SeriGrafik[];
      satuan: string;
      sumbu?: { min?: number; maks?: number };
      /** Names even a single series, where the title does not. */
      legenda?: true;
    }
  | { jenis: 'struktur'; akar: SimpulStruktur; kelompokLain: SimpulStruktur[] }
  | { jenis: 'alur'; langkah: LangkahAlur[] };

/** Box of an organisation chart. `putus` draws a dashed line: the superior is inferred. */
export interface SimpulStruktur {
  nama: string;
  keterangan?: string;
  putus?: boolean;
  anak: SimpulStruktur[];
}

export interface LangkahAlur {
  kode: string;
  pelaku: string;
  nama: string;
  jenis: 'mulai' | 'proses' | 'keputusan' | 'selesai';
  ke: { kode: string; label: string | null }[];
}
