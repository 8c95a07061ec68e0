// Rows of agreements on their way: read and addressed.
import type { IsiPerjanjian } from '@tapis/core/pelaporan/perjanjian/isiPerjanjian.ts';
import type { UsulanPerjanjian } from '@tapis/core/pelaporan/perjanjian/usulanPerjanjian.ts';
import type { AksiPerjanjian, StatusPerjanjian } from '@tapis/core/perencanaan/alurPerjanjian.ts';
import type { VersiPerjanjian } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';

export interface AlamatPerjanjian {
  kunci: KunciTahun;
  jabatan: string;
  versi: VersiPerjanjian;
}

export interface DokumenPerjanjian {
  jabatan: string;
  versi: VersiPerjanjian;
  status: StatusPerjanjian;
  usulan: UsulanPerjanjian;
  /** The frozen content; null while it is not approved. */
  beku: { isi: IsiPerjanjian; hash: string; disetujui: Date } | null;
  ditandatangani: Date | null;
  berkas: { hash: string; byte: number } | null;
}

export const objekPerjanjian = ({ kunci, jabatan, versi }: AlamatPerjanjian): string =>
  [kunci.perangkat_daerah, kunci.tahun, 'perjanjian', jabatan, versi].join('/');

export const kolomPerjanjian = ({ kunci, jabatan, versi }: AlamatPerjanjian) => ({ ...kunci, jabatan, versi });

const baca = (tx: Tx, kunci: KunciTahun) =>
  tx
    .selectFrom('dokumen_perjanjian')
    .selectAll()
    .where((eb) => eb.and({ ...kunci }));

const present = (
  baris: Awaited<ReturnType<ReturnType<typeof baca>['executeTakeFirstOrThrow']>>,
): DokumenPerjanjian => ({
  jabatan: baris.jabatan,
  versi: baris.versi as VersiPerjanjian,
  status: baris.status as StatusPerjanjian,
  usulan: baris.usulan as UsulanPerjanjian,
  beku:
    baris.isi === null || baris.hash === null || baris.disetujui === null
      ? null
      : { isi: JSON.parse(baris.isi) as IsiPerjanjian, hash: baris.hash, disetujui: baris.disetujui },
  ditandatangani: baris.ditandatangani,
  berkas: baris.berkas === null || baris.berkas_byte === null ? null : { hash: baris.berkas, byte: baris.berkas_byte },
});

/** All agreements of a unit and year, cancelled ones too, in one query. */
export const loadDokumen = async (tx: Tx, kunci: KunciTahun): Promise<DokumenPerjanjian[]> =>
  (await baca(tx, kunci).orderBy('jabatan').orderBy('versi').execute()).map(present);

export async function loadSatu(tx: Tx, { kunci, jabatan, versi }: AlamatPerjanjian): Promise<DokumenPerjanjian | null> {
  const baris = await baca(tx, kunci).where('jabatan', '=', jabatan).where('versi', '=', versi).executeTakeFirst();
  return baris === undefined ? null : present(baris);
}

export async function loadRiwayat(tx: Tx, alamat: AlamatPerjanjian) {
  const baris = await tx
    .selectFrom('riwayat_perjanjian')
    .select(['nomor', 'aksi', 'status', 'catatan', 'waktu', 'oleh'])
    .where((eb) => eb.and(kolomPerjanjian(alamat)))
    .orderBy('nomor')
    .execute();
  return baris.map((satu) => ({
    ...satu,
    aksi: satu.aksi as AksiPerjanjian,
    status: satu.status as StatusPerjanjian,
    waktu: satu.waktu.toISOString(),
  }));
}
