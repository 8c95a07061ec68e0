// Paragraph styles of a Word file: the level of a heading and the list a style belongs to, inherited along basedOn.
import { type Atribut, parseXml } from '../ooxml/parseXml.ts';

export interface GayaParagraf {
  /** 1-based level of a heading; null for other text. */
  judul: number | null;
  daftar: { id: string; tingkat: number } | null;
}

interface GayaMentah extends GayaParagraf {
  induk: string | null;
  tingkatDaftar: number;
}

const NAMA_JUDUL = /^(?:heading|judul)\s*([1-9])$/i;

/** "0"–"8" of Word is 1–9 here; 9 means body text. */
export const readTingkat = (value: string | undefined): number | null => {
  const tingkat = Number(value);
  return value !== undefined && tingkat >= 0 && tingkat < 9 ? tingkat + 1 : null;
};

export function readGaya(isi: Uint8Array | undefined): ReadonlyMap<string, GayaParagraf> {
  const semua = new Map<string, GayaMentah>();
  let kini: GayaMentah | null = null;
  const open = (nama: string, atribut: Atribut) => {
    const value = atribut['w:val'];
    if (nama === 'style' && atribut['w:type'] === 'paragraph') {
      kini = { judul: null, daftar: null, induk: null, tingkatDaftar: 0 };
      semua.set(atribut['w:styleId'] ?? '', kini);
    } else if (!kini) return;
    else if (nama === 'name') kini.judul ??= Number(NAMA_JUDUL.exec(value ?? '')?.[1] ?? 0) || null;
    else if (nama === 'basedOn') kini.induk = value ?? null;
    else if (nama === 'outlineLvl') kini.judul ??= readTingkat(value);
    else if (nama === 'ilvl') kini.tingkatDaftar = Number(value) || 0;
    else if (nama === 'numId') kini.daftar = { id: value ?? '0', tingkat: 0 };
  };
  if (isi)
    parseXml(isi, {
      open,
      close: (nama) => {
        if (nama === 'style') kini = null;
      },
    });
  const hasil = new Map<string, GayaParagraf>();
  for (const id of semua.keys()) {
    let judul: number | null = null;
    let daftar: GayaParagraf['daftar'] = null;
    let gaya = semua.get(id);
    for (let langkah = 0; gaya && langkah < 20; langkah++) {
      judul ??= gaya.judul;
      if (gaya.daftar) daftar ??= { id: gaya.daftar.id, tingkat: gaya.tingkatDaftar };
      gaya = gaya.induk === null ? undefined : semua.get(gaya.induk);
    }
    hasil.set(id, { judul, daftar });
  }
  return hasil;
}
