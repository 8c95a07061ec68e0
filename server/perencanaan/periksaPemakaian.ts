// What keeps a tujuan or sasaran in a Renstra: program and indicators of the years the version applies to.

import { salah } from '@tapis/core/perencanaan/pelanggaranRencana.ts';
import { cariSimpul, type IsiRenstra, type SimpulRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import { SEBUTAN_TINGKAT } from '@tapis/core/perencanaan/sebutanTingkat.ts';
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { sql } from 'kysely';
import type { Tx } from '../db/transaksi.ts';
import type { KunciUnit } from './kunciUnit.ts';

interface Pemakai {
  tingkat: string;
  kode: string;
  pemakai: string;
  tahun: number;
}

const listPemakai = async (tx: Tx, unit: KunciUnit, awal: number, mulai: number): Promise<Pemakai[]> => {
  const { rows } = await sql<Pemakai>`
    SELECT 'sasaran' AS tingkat, sasaran AS kode, 'program ' || kode AS pemakai, tahun FROM program
    WHERE pemda_id = ${unit.pemda_id} AND perangkat_daerah = ${unit.perangkat_daerah}
      AND renstra_awal = ${awal} AND sasaran IS NOT NULL AND tahun >= ${mulai}
    UNION ALL
    SELECT tingkat, induk, 'indikator ' || indikator, tahun FROM definisi_indikator
    WHERE pemda_id = ${unit.pemda_id} AND perangkat_daerah = ${unit.perangkat_daerah}
      AND renstra_awal = ${awal} AND tingkat IN ('tujuan', 'sasaran') AND tahun >= ${mulai}
    ORDER BY tahun, pemakai`.execute(tx);
  return rows;
};

/** Nodes of `lama` that `baru` no longer has must not be in use. One query, none when nothing was taken away. */
export async function periksaPemakaian(
  tx: Tx,
  unit: KunciUnit,
  awal: number,
  mulai: number,
  lama: IsiRenstra,
  baru: IsiRenstra,
): Promise<Pelanggaran[]> {
  const hilang = lama.simpul.filter((satu: SimpulRenstra) => !cariSimpul(baru, satu));
  if (hilang.length === 0) return [];
  const pemakai = await listPemakai(tx, unit, awal, mulai);
  return hilang.flatMap(({ tingkat, kode }) => {
    const milik = pemakai.filter((satu) => satu.tingkat === tingkat && satu.kode === kode);
    if (milik.length === 0) return [];
    const { judul } = SEBUTAN_TINGKAT[tingkat];
    const sebutan = milik.slice(0, 3).map((satu) => `${satu.pemakai} (${satu.tahun})`);
    const lain = milik.length > 3 ? ` dan ${milik.length - 3} lainnya` : '';
    return [
      salah(
        'simpul-dipakai',
        null,
        `${judul} ${kode} tidak dapat dihapus karena dipakai ${sebutan.join(', ')}${lain}. Pindahkan dahulu ke ${judul.toLowerCase()} lain, atau hapus pemakaiannya.`,
      ),
    ];
  });
}
