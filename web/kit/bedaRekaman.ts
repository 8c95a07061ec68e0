// What differs between two states of a record, field by field, whatever its shape: for the audit trail.
export interface BedaIsian {
  /** Names from the outermost to the field itself: ["alamat", "jalan"]. Rows of a list are named by their kode. */
  jalur: string[];
  /** Null: not there, or blank. */
  lama: string | boolean | null;
  baru: string | boolean | null;
}

type Daun = Map<string, { jalur: string[]; isi: string | boolean | null }>;

const isObjek = (nilai: unknown): nilai is Record<string, unknown> =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);

function namaBaris(baris: unknown, nomor: number): string {
  if (!isObjek(baris)) return String(nomor + 1);
  const nama = baris.kode ?? baris.nama ?? baris.nomor;
  return typeof nama === 'string' || typeof nama === 'number' ? String(nama) : String(nomor + 1);
}

/** A list of plain values is one field; a list of records is taken apart. */
function collect(nilai: unknown, jalur: string[], daun: Daun): Daun {
  if (Array.isArray(nilai) && nilai.some(isObjek))
    for (const [nomor, baris] of nilai.entries()) collect(baris, [...jalur, namaBaris(baris, nomor)], daun);
  else if (isObjek(nilai)) for (const [nama, isi] of Object.entries(nilai)) collect(isi, [...jalur, nama], daun);
  else {
    const kosong =
      nilai === null || nilai === undefined || nilai === '' || (Array.isArray(nilai) && nilai.length === 0);
    const isi = Array.isArray(nilai)
      ? nilai.map(String).join('; ')
      : typeof nilai === 'boolean'
        ? nilai
        : String(nilai);
    daun.set(JSON.stringify(jalur), { jalur, isi: kosong ? null : isi });
  }
  return daun;
}

export function bedaRekaman(lama: unknown, baru: unknown): BedaIsian[] {
  const sebelum = collect(lama, [], new Map());
  const sesudah = collect(baru, [], new Map());
  return [...new Set([...sebelum.keys(), ...sesudah.keys()])].flatMap((kunci) => {
    const jalur = sebelum.get(kunci)?.jalur ?? sesudah.get(kunci)?.jalur ?? [];
    const beda = { jalur, lama: sebelum.get(kunci)?.isi ?? null, baru: sesudah.get(kunci)?.isi ?? null };
    return beda.lama === beda.baru ? [] : [beda];
  });
}
