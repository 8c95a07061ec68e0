// Writing kendala and tindak lanjut. Texts belong to their triwulan and close with it; a tindak lanjut is closed or opened at any time.
import type {
  CatatanKinerja,
  TindakLanjut,
  TindakLanjutBaru,
  TutupTindakLanjut,
  UbahCatatanKinerja,
  UbahTindakLanjut,
} from '@tapis/contract/pengukuran/kendala.ts';
import { periksaSelesai, periksaTindakLanjut } from '@tapis/core/pengukuran/kendala/periksaTindakLanjut.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { loadHari } from '../../perencanaan/periode/loadPeriode.ts';
import { openTriwulan } from '../openTriwulan.ts';
import { periksaBaris } from './barisLembar.ts';
import { listCatatanKinerja, listTindakLanjut } from './loadKendala.ts';

const objek = ({ perangkat_daerah, tahun }: KunciTahun, ...isi: (string | number)[]) =>
  [perangkat_daerah, tahun, ...isi].filter((satu) => satu !== '').join('/');

const orNull = (teks: string | null): string | null => (teks === '' ? null : teks);

export async function writeCatatanKinerja(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  triwulan: Triwulan,
  { lembar, baris, ...tulisan }: UbahCatatanKinerja,
  jikaVersi: number | null,
): Promise<CatatanKinerja> {
  await openTriwulan(tx, pelaku, kunci, new Set([triwulan]));
  const tempat = { triwulan, lembar, baris };
  const isi = {
    kendala: orNull(tulisan.kendala),
    pendukung: orNull(tulisan.pendukung),
    penghambat: orNull(tulisan.penghambat),
  };
  const alamat = { ...kunci, ...tempat };
  const baca = async () => {
    const ada = (await listCatatanKinerja(tx, kunci, tempat))[0];
    // A row that was never written is a record with blank texts, so that two people who begin at once see each other.
    return {
      ...tempat,
      kendala: ada?.kendala ?? null,
      pendukung: ada?.pendukung ?? null,
      penghambat: ada?.penghambat ?? null,
    };
  };
  const { versi } = await ubahRekaman(
    tx,
    pelaku,
    { objek: objek(kunci, 'kendala', triwulan, lembar, baris), aksi: 'isian.kendala', jikaVersi },
    {
      baca,
      tulis: async () => {
        const pelanggaran = await periksaBaris(tx, kunci, tempat);
        refuse(pelanggaran);
        if (Object.values(isi).every((satu) => satu === null))
          await tx
            .deleteFrom('catatan_kinerja')
            .where((eb) => eb.and(alamat))
            .execute();
        else
          await tx
            .insertInto('catatan_kinerja')
            .values({ ...alamat, ...isi })
            .onConflict((conflict) =>
              conflict
                .columns(['pemda_id', 'perangkat_daerah', 'tahun', 'triwulan', 'lembar', 'baris'])
                .doUpdateSet(isi),
            )
            .execute();
        return { ...tempat, ...isi };
      },
    },
  );
  return { ...tempat, ...isi, versi, oleh: pelaku.nama, waktu: pelaku.waktu.toISOString() };
}

const loadSatu = async (tx: Tx, kunci: KunciTahun, nomor: string): Promise<TindakLanjut> => {
  const satu = (await listTindakLanjut(tx, kunci, nomor))[0];
  if (satu === undefined) throw new GalatHttp({ kode: 'pengukuran.tindak-lanjut-tidak-ada', nomor });
  return satu;
};

async function refuseIsi(tx: Tx, kunci: KunciTahun, triwulan: Triwulan, isi: UbahTindakLanjut): Promise<void> {
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const jabatan = await tx
    .selectFrom('jabatan')
    .select('kode')
    .where((eb) => eb.and({ pemda_id, perangkat_daerah, tahun }))
    .execute();
  const pelanggaran = periksaTindakLanjut(isi, { tahun, triwulan }, jabatan);
  refuse(pelanggaran);
}

export async function addTindakLanjut(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  { triwulan, lembar, baris, ...isi }: TindakLanjutBaru,
): Promise<TindakLanjut> {
  await openTriwulan(tx, pelaku, kunci, new Set([triwulan]));
  const pelanggaran = await periksaBaris(tx, kunci, { lembar, baris });
  refuse(pelanggaran);
  await refuseIsi(tx, kunci, triwulan, isi);
  const { nomor } = await tx
    .insertInto('tindak_lanjut')
    .values({ ...kunci, triwulan, lembar, baris, ...isi })
    .returning('nomor')
    .executeTakeFirstOrThrow();
  // The number is known only now: the record begins with its first revision.
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objek(kunci, 'tindak-lanjut', nomor), aksi: 'tindak-lanjut.tambah', jikaVersi: null },
    { baca: async () => null, tulis: async () => ({ triwulan, lembar, baris, ...isi }) },
  );
  return loadSatu(tx, kunci, nomor);
}

/** One change of an item that exists. What it says about its history goes to the audit, not into the record. */
async function change(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  nomor: string,
  { aksi, jikaVersi }: { aksi: string; jikaVersi: number | null },
  tulis: (lama: TindakLanjut) => Promise<void>,
): Promise<void> {
  const tanpaJejak = ({ versi: _, oleh: __, waktu: ___, ...isi }: TindakLanjut) => isi;
  const lama = await loadSatu(tx, kunci, nomor);
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objek(kunci, 'tindak-lanjut', nomor), aksi, jikaVersi },
    {
      baca: async () => tanpaJejak(await loadSatu(tx, kunci, nomor)),
      tulis: async () => {
        await tulis(lama);
        const baru = (await listTindakLanjut(tx, kunci, nomor))[0];
        return baru === undefined ? null : tanpaJejak(baru);
      },
    },
  );
}

export async function editTindakLanjut(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  nomor: string,
  isi: UbahTindakLanjut,
  jikaVersi: number | null,
): Promise<TindakLanjut> {
  await change(tx, pelaku, kunci, nomor, { aksi: 'tindak-lanjut.ubah', jikaVersi }, async ({ triwulan }) => {
    await openTriwulan(tx, pelaku, kunci, new Set([triwulan]));
    await refuseIsi(tx, kunci, triwulan, isi);
    await tx
      .updateTable('tindak_lanjut')
      .set(isi)
      .where((eb) => eb.and({ ...kunci, nomor }))
      .execute();
  });
  return loadSatu(tx, kunci, nomor);
}

export async function closeTindakLanjut(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  nomor: string,
  { selesai, catatan }: TutupTindakLanjut,
  jikaVersi: number | null,
): Promise<TindakLanjut> {
  const hari = await loadHari(tx, kunci.pemda_id, pelaku.waktu);
  const aksi = selesai === null ? 'tindak-lanjut.buka' : 'tindak-lanjut.tutup';
  await change(tx, pelaku, kunci, nomor, { aksi, jikaVersi }, async ({ triwulan }) => {
    if (selesai !== null) {
      const pelanggaran = periksaSelesai({ selesai, catatan }, { tahun: kunci.tahun, triwulan }, hari);
      refuse(pelanggaran);
    }
    await tx
      .updateTable('tindak_lanjut')
      .set({ selesai, catatan_selesai: selesai === null ? null : catatan })
      .where((eb) => eb.and({ ...kunci, nomor }))
      .execute();
  });
  return loadSatu(tx, kunci, nomor);
}

export const removeTindakLanjut = (
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  nomor: string,
  jikaVersi: number | null,
): Promise<void> =>
  change(tx, pelaku, kunci, nomor, { aksi: 'tindak-lanjut.hapus', jikaVersi }, async ({ triwulan }) => {
    await openTriwulan(tx, pelaku, kunci, new Set([triwulan]));
    await tx
      .deleteFrom('tindak_lanjut')
      .where((eb) => eb.and({ ...kunci, nomor }))
      .execute();
  });
