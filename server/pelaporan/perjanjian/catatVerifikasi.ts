// The public trace of a frozen agreement: under which code it can be verified, and what became of it.
import type { IsiPerjanjian } from '@tapis/core/pelaporan/perjanjian/isiPerjanjian.ts';
import { namaPerjanjian } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import { kodeVerifikasi } from '@tapis/core/values/kodeVerifikasi.ts';
import type { Tx } from '../../db/transaksi.ts';

export type StatusVerifikasi = 'disetujui' | 'ditandatangani' | 'diganti' | 'dicabut';

/** The post is named, its holder is not. */
const judulPublik = ({ versi, pihakPertama }: IsiPerjanjian): string =>
  `${namaPerjanjian(versi)} ${pihakPertama.sebutan}`;

export async function catatVerifikasi(
  tx: Tx,
  { isi, hash, disetujui }: { isi: IsiPerjanjian; hash: string; disetujui: Date },
): Promise<void> {
  const keadaan = { status: 'disetujui' satisfies StatusVerifikasi, disetujui };
  await tx
    .insertInto('verifikasi')
    .values({
      pemda_id: isi.pemda.kode,
      kode: kodeVerifikasi(hash),
      judul: judulPublik(isi),
      nama_perangkat_daerah: `${isi.perangkatDaerah.nama} ${isi.pemda.nama}`,
      tahun: isi.tahun,
      hash,
      tanggal: isi.tanggal,
      ...keadaan,
    })
    // The same content approved again after a return has the same code.
    .onConflict((conflict) => conflict.columns(['pemda_id', 'kode']).doUpdateSet(keadaan))
    .execute();
}

export async function ubahVerifikasi(tx: Tx, pemda: string, hash: string, status: StatusVerifikasi): Promise<void> {
  await tx
    .updateTable('verifikasi')
    .set({ status })
    .where('pemda_id', '=', pemda)
    .where('kode', '=', kodeVerifikasi(hash))
    .execute();
}
