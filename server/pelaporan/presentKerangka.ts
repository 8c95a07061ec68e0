// The outline of a document for screens: headings in order, whether their narrative is complete, and where the files are.
import type { KerangkaDokumen } from '@tapis/contract/pelaporan/dokumen.ts';
import { FORMAT_DOKUMEN, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { HasilSusun } from '@tapis/core/pelaporan/composeLkjip.ts';
import { JUDUL_SLOT } from '@tapis/core/pelaporan/judulSlot.ts';
import type { Blok } from '@tapis/core/pelaporan/naskah.ts';
import { SLOT_NARASI } from '@tapis/core/pelaporan/slotNarasi.ts';
import type { PilihanTriwulan } from '@tapis/core/pelaporan/triwulan/analisisTriwulan.ts';
import type { AlamatLaporan } from './layananLaporan.ts';

type Judul = Extract<Blok, { jenis: 'judul' }>;

/** A heading and everything below it: the headings that follow with a deeper tingkat. */
function bawahan(judul: readonly Judul[], urut: number): Judul[] {
  const akar = judul[urut];
  if (!akar) return [];
  const akhir = judul.findIndex((satu, i) => i > urut && satu.tingkat <= akar.tingkat);
  return judul.slice(urut, akhir === -1 ? undefined : akhir);
}

/** `halaman`: printed page label by heading id, once the PDF has been set; null before. */
export function presentKerangka(
  { naskah, masalah }: HasilSusun,
  alamat: AlamatLaporan,
  jenis: JenisDokumen,
  halaman: Readonly<Record<string, string>> | null,
  triwulan: PilihanTriwulan | null = null,
): KerangkaDokumen {
  const kurang = new Set(
    masalah.flatMap(({ slot }) => SLOT_NARASI.filter((satu) => satu === slot)).map((slot) => JUDUL_SLOT[slot]),
  );
  const judul = naskah.bagian
    .flatMap((bagian) => bagian.isi)
    .filter((blok): blok is Judul => blok.jenis === 'judul' && blok.daftarIsi);
  const path = `/api/v1/perangkat-daerah/${encodeURIComponent(alamat.perangkatDaerah)}/tahun/${alamat.tahun}/dokumen`;
  const cari = new URLSearchParams({ pemda: alamat.pemda });
  if (triwulan) cari.set('triwulan', String(triwulan.triwulan));
  if (triwulan?.jabatan) cari.set('jabatan', triwulan.jabatan);
  return {
    judul: `${naskah.judul} ${naskah.subjudul}`,
    hashBahan: naskah.hashBahan,
    kerangka: judul.map((satu, urut) => ({
      id: satu.id,
      tingkat: satu.tingkat,
      nomor: satu.nomor,
      judul: satu.teks,
      halaman: halaman?.[satu.id] ?? null,
      lengkap: bawahan(judul, urut).every(({ id }) => !kurang.has(id)),
    })),
    berkas: FORMAT_DOKUMEN.map((format) => ({
      format,
      url: `${path}/${jenis}.${format}?${cari}`,
    })),
  };
}
