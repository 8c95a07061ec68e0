// Who reports on which year: told from the cover, the headings and what is named most often.
import type { Paragraf } from './bacaDokumen.ts';
import type { Keterangan } from './keterangan.ts';

export interface Pemda {
  sebutan: 'Kabupaten' | 'Kota' | 'Provinsi';
  nama: string;
}

export interface Identitas {
  tahun: number | null;
  pemda: Pemda | null;
  /** "Dinas Sosial"; null when the file names none. */
  unit: string | null;
}

const terbanyak = <T>(nilai: readonly T[]): T | null => {
  const hitung = new Map<T, number>();
  for (const n of nilai) hitung.set(n, (hitung.get(n) ?? 0) + 1);
  return [...hitung].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const judulkan = (teks: string): string => teks.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (h) => h.toUpperCase());

export function bacaIdentitas(
  paragraf: readonly Paragraf[],
  keterangan: readonly Keterangan[],
  diminta: number | null,
): Identitas {
  const sampul = paragraf.slice(0, 12).map((p) => p.teks);
  return {
    tahun: diminta ?? cariTahun(sampul, paragraf, keterangan),
    pemda: cariPemda(paragraf),
    unit: cariUnit(paragraf),
  };
}

function cariTahun(sampul: string[], paragraf: readonly Paragraf[], keterangan: readonly Keterangan[]): number | null {
  for (const teks of sampul) {
    const tahun = /(?:tahun(?: anggaran)?\s+|^)(20\d\d)\s*$/i.exec(teks)?.[1];
    if (tahun !== undefined && teks.length < 140) return Number(tahun);
  }
  const sebutan = (teks: string): number[] =>
    [...teks.matchAll(/\btahun(?: anggaran)?\s+(20\d\d)\b(?!\s*(?:-|–|s\.?d|sampai|tentang))/gi)].map((t) =>
      Number(t[1]),
    );
  const judul = [...keterangan.map((k) => k.judul), ...paragraf.filter((p) => p.judul).map((p) => p.teks)];
  return terbanyak(judul.flatMap(sebutan)) ?? terbanyak(paragraf.flatMap((p) => sebutan(p.teks)));
}

const KATA_LAIN =
  /^(?:tahun|dan|yang|dengan|di|pada|sebagai|untuk|telah|dalam|kota|kabupaten|provinsi|nomor|tentang|adalah|ini|memiliki|mempunyai)$/i;

function cariPemda(paragraf: readonly Paragraf[]): Pemda | null {
  const sebutan = paragraf.flatMap((p) =>
    [...p.teks.matchAll(/\b(kabupaten|kota|provinsi)\s+((?:\p{Lu}[\p{L}]+)(?:\s+\p{Lu}[\p{L}]+){0,2})/giu)].flatMap(
      (t) => {
        if (!/^\p{Lu}/u.test(t[2] ?? '')) return [];
        const kata = (t[2] ?? '').split(/\s+/);
        const batas = kata.findIndex((k) => KATA_LAIN.test(k));
        const nama = judulkan((batas === -1 ? kata : kata.slice(0, batas)).join(' '));
        return nama === '' ? [] : [`${judulkan(t[1] ?? '')}|${nama}`];
      },
    ),
  );
  const [jenis, nama] =
    (terbanyak(sebutan.filter((s) => !s.startsWith('Provinsi'))) ?? terbanyak(sebutan))?.split('|') ?? [];
  return nama === undefined || jenis === undefined ? null : { sebutan: jenis as Pemda['sebutan'], nama };
}

function cariUnit(paragraf: readonly Paragraf[]): string | null {
  const sebutan = paragraf.flatMap((p) =>
    [
      ...p.teks.matchAll(
        /\b((?:dinas|badan|inspektorat|sekretariat|kecamatan|rumah sakit|satuan polisi)(?:\s+(?!kabupaten|kota|provinsi|daerah\s+kab|tahun)\p{Lu}[\p{L},]+(?:\s+dan(?=\s+\p{Lu}))?){0,6})/giu,
      ),
    ]
      .map((t) => judulkan((t[1] ?? '').replace(/\s+(?:kabupaten|kota|provinsi|tahun)\b.*$/i, '')))
      .filter((nama) => nama.includes(' ')),
  );
  return terbanyak(sebutan);
}
