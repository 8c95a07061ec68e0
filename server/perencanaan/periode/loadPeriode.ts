// How far each triwulan of a unit and year is, and when it may be entered.
import { ISIAN_BARU, type IsianTriwulan, type StatusIsian } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import type { Jendela } from '@tapis/core/perencanaan/periode/jendelaIsian.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { hariZona, type Zona } from '@tapis/core/values/zona.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';

export interface PeriodeTriwulan {
  triwulan: Triwulan;
  isian: IsianTriwulan;
  jendela: Jendela | null;
}

const iso = (kolom: string) => sql<string | null>`to_char(${sql.ref(kolom)}, 'YYYY-MM-DD')`;

/** Of each triwulan, in order; one query. `kunci`: rows are kept from changing until the transaction ends. */
export async function loadPeriode(tx: Tx, kunci: KunciTahun): Promise<PeriodeTriwulan[]> {
  const baris = await tx
    .selectFrom(sql<{ triwulan: number }>`(VALUES (1), (2), (3), (4))`.as<'t'>(sql`t(triwulan)`))
    .leftJoin('jendela_isian as j', (join) =>
      join.onRef('j.triwulan', '=', 't.triwulan').on('j.pemda_id', '=', kunci.pemda_id).on('j.tahun', '=', kunci.tahun),
    )
    .leftJoin('isian_triwulan as i', (join) =>
      join
        .onRef('i.triwulan', '=', 't.triwulan')
        .on('i.pemda_id', '=', kunci.pemda_id)
        .on('i.perangkat_daerah', '=', kunci.perangkat_daerah)
        .on('i.tahun', '=', kunci.tahun),
    )
    .select([
      't.triwulan',
      'i.status',
      'i.oleh',
      iso('i.sejak').as('sejak'),
      iso('i.dibuka_sampai').as('dibuka_sampai'),
      iso('j.buka').as('buka'),
      iso('j.tutup').as('tutup'),
    ])
    .execute();
  return TRIWULAN.map((triwulan) => {
    const satu = baris.find((b) => b.triwulan === triwulan);
    return {
      triwulan,
      isian:
        satu?.status == null
          ? ISIAN_BARU
          : {
              status: satu.status as StatusIsian,
              sejak: satu.sejak,
              oleh: satu.oleh,
              dibukaSampai: satu.dibuka_sampai,
            },
      jendela: satu?.buka && satu.tutup ? { buka: satu.buka, tutup: satu.tutup } : null,
    };
  });
}

/** The day it is where the pemda is. */
export async function loadHari(tx: Tx, pemda: string, waktu: Date): Promise<string> {
  const { zona } = await tx.selectFrom('pemda').select('zona').where('pemda_id', '=', pemda).executeTakeFirstOrThrow();
  return hariZona(zona as Zona, waktu);
}
