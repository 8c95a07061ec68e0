// Writes the periods of the Survei Kepuasan Masyarakat of one unit and year, with answers per unsur where they are known.
import type { FaktaSurvei } from '@tapis/core/survei/faktaSurvei.ts';
import { insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

export async function saveSurvei(tx: Tx, kunci: KunciTahun, fakta: FaktaSurvei): Promise<void> {
  await insertRows(
    tx,
    'survei_periode',
    fakta.periode.map(({ nama, mulai, selesai, responden, ikm }, urutan) => ({
      ...kunci,
      urutan,
      nama,
      mulai,
      selesai,
      responden,
      ikm,
    })),
  );
  await insertRows(
    tx,
    'survei_unsur',
    fakta.periode.flatMap(({ unsur = [] }, periode) =>
      unsur.map(({ nama, jumlahNilai, penjawab }, urutan) => ({
        ...kunci,
        periode,
        urutan,
        nama,
        jumlah_nilai: jumlahNilai,
        penjawab,
      })),
    ),
  );
}
