// Opening for a while what open quarters are measured against: by the admin pemda, with a reason and a last day.
import type { LembarIsian, UbahPembukaan } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import { loadPembukaan } from '../perencanaan/periode/loadBeku.ts';
import { loadHari } from '../perencanaan/periode/loadPeriode.ts';

type Pembukaan = LembarIsian['pembukaan'];

const objekPembukaan = ({ perangkat_daerah, tahun }: KunciTahun) => `${perangkat_daerah}/${tahun}/pembukaan-acuan`;

export async function presentPembukaan(tx: Tx, kunci: KunciTahun, hari: string): Promise<Pembukaan> {
  const objek = objekPembukaan(kunci);
  const [isi, revisi] = [await loadPembukaan(tx, kunci), (await readVersi(tx, kunci.pemda_id, objek)).get(objek)];
  return {
    versi: revisi?.versi ?? 0,
    isi: isi && revisi && hari <= isi.sampai ? { ...isi, oleh: revisi.oleh, waktu: revisi.waktu.toISOString() } : null,
  };
}

/** `sampai` null closes it at once. */
export async function writePembukaan(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  { sampai, alasan }: UbahPembukaan,
  jikaVersi: number | null,
): Promise<Pembukaan> {
  const hari = await loadHari(tx, kunci.pemda_id, pelaku.waktu);
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const kosong = { sampai: null, alasan: null };
  await ubahRekaman<{ sampai: string | null; alasan: string | null }>(
    tx,
    pelaku,
    {
      objek: objekPembukaan(kunci),
      aksi: sampai === null ? 'isian.tutup-acuan' : 'isian.buka-acuan',
      jikaVersi,
      alasan,
    },
    {
      baca: async () => (await loadPembukaan(tx, kunci)) ?? kosong,
      tulis: async () => {
        const tempat = { pemda_id, perangkat_daerah, tahun };
        if (sampai === null) {
          await tx
            .deleteFrom('pembukaan_acuan')
            .where((eb) => eb.and(tempat))
            .execute();
          return kosong;
        }
        if (alasan === '')
          refuse([
            salah(
              'pengukuran.perlu-alasan',
              'alasan',
              'Tulis alasan membuka acuan; alasan ini tercatat dalam jejak audit dan tampak pada Lembar isian.',
            ),
          ]);
        if (sampai < hari)
          refuse([
            salah(
              'pengukuran.batas-lampau',
              'sampai',
              `Tanggal ${tulisTanggal(sampai)} sudah lewat. Pilih hari ini atau sesudahnya.`,
            ),
          ]);
        const isi = { sampai, alasan };
        await tx
          .insertInto('pembukaan_acuan')
          .values({ ...tempat, ...isi })
          .onConflict((conflict) => conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun']).doUpdateSet(isi))
          .execute();
        return isi;
      },
    },
  );
  return presentPembukaan(tx, kunci, hari);
}
