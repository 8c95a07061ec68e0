// Signature blocks by post. Synthetic names are marked; a NIP that is not known stays visibly open.
import { pejabatPada } from '../../perencanaan/organisasi/pejabatPada.ts';
import { TANDA_KOSONG } from '../../values/tulisAngka.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { TandaTangan } from '../naskah.ts';

/**
 * Label above a name ("Pihak Kedua"), and the jabatan kode; columns in order. `tanggal`: day of the signature, which decides who
 * signs; null, while it is open: the last day of the year.
 */
export function tandaTangan(
  bahan: BahanLkjip,
  tempatTanggal: string | null,
  tanggal: string | null,
  kolom: ([jabatan: string] | [jabatan: string, sebagai: string])[],
): TandaTangan {
  return {
    jenis: 'tandaTangan',
    tempatTanggal,
    kolom: kolom.map(([jabatan, sebagai]) => satuKolom(bahan, tanggal ?? `${bahan.tahun}-12-31`, jabatan, sebagai)),
  };
}

function satuKolom(bahan: BahanLkjip, tanggal: string, kode: string, sebagai?: string): TandaTangan['kolom'][number] {
  const pejabat = pejabatPada(bahan.perencanaan.pejabat, kode, tanggal);
  const jabatan = bahan.perencanaan.jabatan.find((satu) => satu.kode === kode);
  const sebutan = pejabat?.sebutanJabatan ?? jabatan?.nama ?? kode;
  return {
    jabatan: [...(sebagai ? [sebagai] : []), `${sebutan},`],
    nama: pejabat?.nama ?? '(nama belum dicatat)',
    baris: [...(pejabat?.pangkat ? [pejabat.pangkat] : []), `NIP ${pejabat?.nip ?? TANDA_KOSONG}`],
  };
}
