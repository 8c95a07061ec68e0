// Remarks on cells and marks "I have looked at this". A new value takes the mark away.
import type { CatatanIsian, TandaPeriksa } from '@tapis/contract/pengukuran/lembarIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { appendAudit } from '../db/audit.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import type { Pelaku } from '../db/ubahRekaman.ts';
import { GalatHttp } from '../http/masalah.ts';

export interface TempatSel {
  triwulan: Triwulan;
  lembar: 'kinerja' | 'keuangan';
  baris: string;
}

const milik = ({ pemda_id, perangkat_daerah, tahun }: KunciTahun) => ({ pemda_id, perangkat_daerah, tahun });

const KOLOM = ['nomor', 'triwulan', 'lembar', 'baris', 'jenis', 'isi', 'oleh', 'waktu', 'selesai', 'temuan'] as const;
type BarisCatatan = {
  nomor: string;
  triwulan: number;
  lembar: string;
  baris: string;
  jenis: string;
  isi: string;
  oleh: string;
  waktu: Date;
  selesai: Date | null;
  temuan: string[];
};

const presentCatatan = (b: BarisCatatan): CatatanIsian => ({
  nomor: b.nomor,
  triwulan: b.triwulan as Triwulan,
  lembar: b.lembar as CatatanIsian['lembar'],
  baris: b.baris,
  jenis: b.jenis as CatatanIsian['jenis'],
  isi: b.isi,
  oleh: b.oleh,
  waktu: b.waktu.toISOString(),
  selesai: b.selesai?.toISOString() ?? null,
  temuan: b.temuan,
});

/** Oldest first. */
export async function listCatatan(tx: Tx, kunci: KunciTahun): Promise<CatatanIsian[]> {
  const baris = await tx
    .selectFrom('catatan_isian')
    .select(KOLOM)
    .where((eb) => eb.and(milik(kunci)))
    .orderBy('nomor')
    .execute();
  return baris.map(presentCatatan);
}

export async function listPeriksa(tx: Tx, kunci: KunciTahun): Promise<TandaPeriksa[]> {
  const baris = await tx
    .selectFrom('tanda_periksa')
    .select(['triwulan', 'lembar', 'baris', 'oleh', 'waktu'])
    .where((eb) => eb.and(milik(kunci)))
    .orderBy('triwulan')
    .orderBy('lembar')
    .orderBy('baris')
    .execute();
  return baris.map((b) => ({
    triwulan: b.triwulan as Triwulan,
    lembar: b.lembar as TandaPeriksa['lembar'],
    baris: b.baris,
    oleh: b.oleh,
    waktu: b.waktu.toISOString(),
  }));
}

const objekCatatan = ({ perangkat_daerah, tahun }: KunciTahun, { triwulan, lembar, baris }: TempatSel) =>
  [perangkat_daerah, tahun, 'catatan-isian', triwulan, lembar, baris].filter((satu) => satu !== '').join('/');

export type CatatanBaru = TempatSel & Pick<CatatanIsian, 'jenis' | 'isi'> & Partial<Pick<CatatanIsian, 'temuan'>>;

export async function addCatatan(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  { jenis, isi, temuan = [], ...tempat }: CatatanBaru,
): Promise<CatatanIsian> {
  const { pemda, pengguna, nama, waktu } = pelaku;
  const baris = await tx
    .insertInto('catatan_isian')
    .values({ ...milik(kunci), ...tempat, jenis, isi, temuan, pengguna, oleh: nama, waktu })
    .returning(KOLOM)
    .executeTakeFirstOrThrow();
  const objek = objekCatatan(kunci, tempat);
  await appendAudit(tx, {
    pemda,
    pengguna,
    waktu,
    aksi: `isian.${jenis}`,
    objek,
    isi: { lama: null, baru: { isi }, alasan: null },
  });
  return presentCatatan(baris);
}

/** Marks a remark as answered; doing so twice changes nothing. Throws GalatHttp when there is none. */
export async function closeCatatan(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, nomor: string): Promise<CatatanIsian> {
  const { pemda, pengguna, nama, waktu } = pelaku;
  const alamat = { ...milik(kunci), nomor };
  const lama = await tx
    .selectFrom('catatan_isian')
    .select(KOLOM)
    .where((eb) => eb.and(alamat))
    .forUpdate()
    .executeTakeFirst();
  if (lama === undefined) throw new GalatHttp({ kode: 'pengukuran.catatan-tidak-ada', nomor });
  if (lama.selesai !== null) return presentCatatan(lama);
  const baru = await tx
    .updateTable('catatan_isian')
    .set({ selesai: waktu, selesai_oleh: nama })
    .where((eb) => eb.and(alamat))
    .returning(KOLOM)
    .executeTakeFirstOrThrow();
  const catatan = presentCatatan(baru);
  await appendAudit(tx, {
    pemda,
    pengguna,
    waktu,
    aksi: 'isian.catatan-selesai',
    objek: objekCatatan(kunci, catatan),
    isi: { lama: { selesai: null }, baru: { selesai: catatan.selesai }, alasan: null },
  });
  return catatan;
}

export async function setPeriksa(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  { diperiksa, ...tempat }: TempatSel & { diperiksa: boolean },
): Promise<void> {
  const { pemda, pengguna, nama, waktu } = pelaku;
  if (diperiksa)
    await tx
      .insertInto('tanda_periksa')
      .values({ ...milik(kunci), ...tempat, pengguna, oleh: nama, waktu })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else await removePeriksa(tx, kunci, [tempat]);
  await appendAudit(tx, {
    pemda,
    pengguna,
    waktu,
    aksi: diperiksa ? 'isian.periksa' : 'isian.batal-periksa',
    objek: objekCatatan(kunci, tempat),
    isi: { lama: null, baru: { diperiksa }, alasan: null },
  });
}

/** Of many cells in one query. */
export async function removePeriksa(tx: Tx, kunci: KunciTahun, sel: readonly TempatSel[]): Promise<void> {
  await tx
    .deleteFrom('tanda_periksa')
    .where((eb) => eb.and(milik(kunci)))
    .where((eb) =>
      eb(
        eb.refTuple('triwulan', 'lembar', 'baris'),
        'in',
        sel.map(({ triwulan, lembar, baris }) => eb.tuple(triwulan, lembar, baris)),
      ),
    )
    .execute();
}
