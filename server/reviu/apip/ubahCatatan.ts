// Changes of catatan hasil reviu: a new one, and the steps between the APIP and the unit.
import type { DaftarUji } from '@tapis/core/peraturan/daftarUjiReviu.ts';
import {
  type AksiCatatan,
  type CatatanReviu,
  LANGKAH_CATATAN,
  langkahCatatan,
} from '@tapis/core/reviu/apip/alurCatatan.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { catatPenelaah } from './penelaah.ts';
import { lockReviu, objekCatatan, readCatatan, requireMulai } from './reviuApip.ts';
import { requireDraf } from './ubahReviuApip.ts';

type Baru = Pick<CatatanReviu, 'butir' | 'uraian' | 'saran' | 'rujukan'>;

/** Throws GalatHttp when it names an item that the checklist does not have. */
export function requireButir<B extends Pick<Baru, 'butir'>>({ baris }: DaftarUji, catatan: B): B {
  if (catatan.butir !== null && baris.every(({ kode }) => kode !== catatan.butir))
    throw new GalatHttp({ kode: 'reviu.apip-bagian-tidak-ada', bagian: `butir ${catatan.butir}` });
  return catatan;
}

const simpan = async (tx: Tx, kunci: KunciTahun, catatan: CatatanReviu): Promise<void> => {
  const { nomor, ...isi } = catatan;
  await tx
    .insertInto('reviu_apip_catatan')
    .values({ ...kunci, nomor, ...isi })
    .onConflict((conflict) => conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'nomor']).doUpdateSet(isi))
    .execute();
};

const hapus = async (tx: Tx, kunci: KunciTahun, nomor: number): Promise<void> => {
  await tx
    .deleteFrom('reviu_apip_catatan')
    .where((eb) => eb.and({ ...kunci, nomor }))
    .execute();
};

export async function tambah(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, baru: Baru): Promise<void> {
  // Two new ones at once wait for each other here: each gets a number of its own.
  requireDraf(await lockReviu(tx, kunci, 'update'));
  if (baru.uraian === '')
    refuse([
      salah('reviu.isian-kosong', 'uraian', 'Uraian belum diisi. Tulis kesalahan atau kelemahan yang ditemukan.'),
    ]);
  const { nomor: akhir } = await tx
    .selectFrom('reviu_apip_catatan')
    .select((eb) => eb.fn.coalesce(eb.fn.max('nomor'), eb.lit(0)).as('nomor'))
    .where((eb) => eb.and({ ...kunci }))
    .executeTakeFirstOrThrow();
  const catatan: CatatanReviu = {
    ...baru,
    nomor: akhir + 1,
    status: 'terbuka',
    sepakat: null,
    tanggapan: '',
    batas: null,
    pelaksanaan: '',
    penilaian: '',
  };
  await ubahRekaman<CatatanReviu>(
    tx,
    pelaku,
    { objek: objekCatatan(kunci, catatan.nomor), aksi: 'reviu-apip.catat', jikaVersi: null },
    {
      baca: async () => null,
      tulis: async () => {
        await simpan(tx, kunci, catatan);
        await catatPenelaah(tx, pelaku, kunci);
        return catatan;
      },
    },
  );
}

/** Throws GalatHttp for whatever stands against the step. Answers go on after the checklist is complete; notes themselves do not. */
export async function langkah(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  { nomor, jikaVersi, aksi }: { nomor: number; jikaVersi: number | null; aksi: AksiCatatan },
  isi: Partial<CatatanReviu>,
): Promise<void> {
  const rekaman = await lockReviu(tx, kunci, 'share');
  if (aksi === 'ubah' || aksi === 'hapus') requireDraf(rekaman);
  else requireMulai(rekaman);
  await ubahRekaman<CatatanReviu>(
    tx,
    pelaku,
    { objek: objekCatatan(kunci, nomor), aksi: `reviu-apip.${aksi}-catatan`, jikaVersi },
    {
      baca: () => readCatatan(tx, kunci, nomor),
      tulis: async (lama) => {
        if (lama === null)
          throw new GalatHttp({ kode: 'reviu.apip-bagian-tidak-ada', bagian: `catatan nomor ${nomor}` });
        const baru = langkahCatatan(lama, aksi, isi);
        if (!baru.ok) throw new GalatHttp({ kode: 'umum.aturan-dilanggar', pelanggaran: [baru.masalah] });
        if (aksi === 'hapus') {
          await hapus(tx, kunci, nomor);
          return null;
        }
        await simpan(tx, kunci, baru.nilai);
        if (LANGKAH_CATATAN[aksi].kebijakan === 'mereviu-apip') await catatPenelaah(tx, pelaku, kunci);
        return baru.nilai;
      },
    },
  );
}
