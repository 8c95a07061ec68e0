// Reads the generated OpenAPI description into the few things the documentation page prints.
import type { Openapi } from './openapi.ts';

/** The part of JSON Schema that our generator writes. */
export interface Skema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  items?: Skema;
  properties?: Record<string, Skema>;
  required?: string[];
  anyOf?: Skema[];
  /** The first is what is extended. */
  allOf?: Skema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Skema;
}

type Isi = Record<string, { schema?: Skema }>;

interface OperasiOpenapi {
  tags?: string[];
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content: Isi };
  responses: Record<string, { description: string; content?: Isi }>;
  'x-kebijakan'?: string;
}

export interface Operasi {
  /** Anchor on the page. */
  id: string;
  metode: string;
  path: string;
  kelompok: string;
  ringkas: string;
  kebijakan: string;
  parameter: Parameter[];
  badan: Skema | null;
  tanggapan: { status: string; keterangan: string; media: string | null; skema: Skema | null }[];
}

export const namaSkema = (skema: Skema): string | null => skema.$ref?.split('/').at(-1) ?? null;

/** "string|null", "Simpul[]", "pdf | docx". */
export function tulisJenis(skema: Skema): string {
  const nama = namaSkema(skema);
  if (nama) return nama;
  if (skema.enum) return skema.enum.map(String).join(' | ');
  if (skema.allOf) return skema.allOf.map(tulisJenis).join(' & ');
  if (skema.anyOf) return skema.anyOf.map(tulisJenis).join(' | ');
  if (skema.items) return `${tulisJenis(skema.items)}[]`;
  return [skema.type ?? 'object'].flat().join(' | ');
}

/** Operations in the order of the description. */
export function operasiDari(openapi: Openapi): Operasi[] {
  return Object.entries((openapi.paths ?? {}) as Record<string, Record<string, OperasiOpenapi>>).flatMap(
    ([path, metode]) =>
      Object.entries(metode).map(([nama, operasi]) => ({
        id: `${nama}-${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}`,
        metode: nama.toUpperCase(),
        path,
        kelompok: operasi.tags?.[0] ?? '',
        ringkas: operasi.summary ?? '',
        kebijakan: operasi['x-kebijakan'] ?? '',
        parameter: operasi.parameters ?? [],
        badan: Object.values(operasi.requestBody?.content ?? {})[0]?.schema ?? null,
        tanggapan: Object.entries(operasi.responses).map(([status, { description, content }]) => {
          const [media, isi] = Object.entries(content ?? {})[0] ?? [];
          return { status, keterangan: description, media: media ?? null, skema: isi?.schema ?? null };
        }),
      })),
  );
}

/** Address part of a group: "Kamus indikator" → "kamus-indikator". */
export const alamatKelompok = (nama: string): string => nama.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Names of schemas that a schema refers to, itself and through others. */
function rujukan(skema: Skema | null, semua: Readonly<Record<string, Skema>>, hasil: Set<string>): void {
  if (skema === null) return;
  const nama = namaSkema(skema);
  if (nama !== null && !hasil.has(nama)) {
    hasil.add(nama);
    rujukan(semua[nama] ?? null, semua, hasil);
  }
  const anak = [skema.items, ...Object.values(skema.properties ?? {}), ...(skema.anyOf ?? []), ...(skema.allOf ?? [])];
  for (const satu of anak) rujukan(satu ?? null, semua, hasil);
}

/** Schemas that these operations speak of, by name. */
export function skemaDari(operasi: readonly Operasi[], openapi: Openapi): [string, Skema][] {
  const semua = (openapi.components?.schemas ?? {}) as Record<string, Skema>;
  const hasil = new Set<string>();
  for (const { badan, tanggapan } of operasi)
    for (const s of [badan, ...tanggapan.map((t) => t.skema)]) rujukan(s, semua, hasil);
  return Object.entries(semua).filter(([nama]) => hasil.has(nama));
}
