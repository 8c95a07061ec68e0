// Evidence files as records: listed, added, captioned, deleted, restored. The bytes lie in the store of files.
import type { BuktiIsian } from '@tapis/contract/pengukuran/bukti.ts';
import type { JenisBukti } from '@tapis/core/pengukuran/jenisBukti.ts';
import type { BatasBukti } from '@tapis/core/pengukuran/periksaKiriman.ts';
import { salah } from '@tapis/core/values/pelanggaran.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { tulisTriwulan } from '@tapis/core/values/tulisTriwulan.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { objekBukti } from '../objekIsian.ts';
import { openTriwulan } from '../openTriwulan.ts';

const KOLOM = [
  'kode',
  'triwulan',
  'indikator',
  'nama',
  'jenis',
  'ukuran',
  'hash',
  'kecil',
  'dibersihkan',
  'dipindai',
  'keterangan',
  'oleh',
  'waktu',
  'dihapus',
  'dihapus_oleh',
] as const;

const milik = ({ pemda_id, perangkat_daerah, tahun }: KunciTahun) => ({ pemda_id, perangkat_daerah, tahun });

/** As the API gives it, without the revision; that is the record whose changes the audit holds. */
export type RekamanBukti = Omit<BuktiIsian, 'versi'>;

const pilih = (tx: Tx, kunci: KunciTahun) =>
  tx
    .selectFrom('bukti_isian')
    .select(KOLOM)
    .where((eb) => eb.and(milik(kunci)));

type Baris = Awaited<ReturnType<ReturnType<typeof pilih>['execute']>>[number];

const presentBukti = (b: Baris): RekamanBukti => ({
  kode: b.kode,
  indikator: b.indikator,
  triwulan: b.triwulan as Triwulan,
  nama: b.nama,
  jenis: b.jenis as JenisBukti,
  ukuran: b.ukuran,
  hash: b.hash,
  gambarKecil: b.kecil !== null,
  dibersihkan: b.dibersihkan,
  dipindai: b.dipindai,
  keterangan: b.keterangan,
  oleh: b.oleh,
  waktu: b.waktu.toISOString(),
  dihapus: b.dihapus && { oleh: b.dihapus_oleh ?? '', waktu: b.dihapus.toISOString() },
});

/** Oldest first, deleted ones as well; two queries. */
export async function listBukti(tx: Tx, kunci: KunciTahun): Promise<BuktiIsian[]> {
  const baris = await pilih(tx, kunci).orderBy('waktu').orderBy('kode').execute();
  const versi = await readVersi(tx, kunci.pemda_id, objekBukti(kunci, ''));
  return baris.map((b) => ({ ...presentBukti(b), versi: versi.get(objekBukti(kunci, b.kode))?.versi ?? 0 }));
}

/** What is needed to hand out the bytes. Throws GalatHttp when there is no such file. */
export async function readBukti(
  tx: Tx,
  kunci: KunciTahun,
  kode: string,
): Promise<RekamanBukti & { kecil: string | null }> {
  const baris = await pilih(tx, kunci).where('kode', '=', kode).executeTakeFirst();
  if (baris === undefined) throw new GalatHttp({ kode: 'pengukuran.bukti-tidak-ada' });
  return { ...presentBukti(baris), kecil: baris.kecil };
}

export interface TempatBukti {
  triwulan: Triwulan;
  indikator: string;
}

/** Throws GalatHttp when nothing more may be added there: no such indicator, enough files, the same file once more. */
async function refuseTambah(
  tx: Tx,
  kunci: KunciTahun,
  { triwulan, indikator }: TempatBukti,
  { hash, batas }: { hash: string; batas: BatasBukti },
): Promise<void> {
  const ada = await tx
    .selectFrom('definisi_indikator')
    .select('indikator')
    .where((eb) => eb.and({ ...milik(kunci), indikator }))
    .executeTakeFirst();
  if (ada === undefined)
    refuse([
      salah(
        'bukti.indikator-tidak-ada',
        'indikator',
        `Tidak ada indikator ${indikator} pada tahun ${kunci.tahun}. Muat ulang halaman, lalu unggah lagi.`,
      ),
    ]);
  const lain = await pilih(tx, kunci)
    .where((eb) => eb.and({ indikator, triwulan }))
    .where('dihapus', 'is', null)
    .execute();
  const sama = lain.find((satu) => satu.hash === hash);
  const di = `${indikator}, ${tulisTriwulan(triwulan)}`;
  if (sama !== undefined)
    refuse([
      salah(
        'bukti.sudah-ada',
        'berkas',
        `Berkas yang sama sudah ada di ${di} dengan nama ${sama.nama}. Tidak perlu diunggah lagi.`,
      ),
    ]);
  if (lain.length >= batas.maksBanyak)
    refuse([
      salah(
        'bukti.terlalu-banyak',
        'berkas',
        `${di} sudah punya ${lain.length} berkas, sebanyak batasnya. Hapus yang tidak perlu, atau gabungkan menjadi satu PDF.`,
      ),
    ]);
}

export type BuktiBaru = TempatBukti &
  Pick<BuktiIsian, 'kode' | 'nama' | 'jenis' | 'ukuran' | 'hash' | 'dibersihkan' | 'dipindai' | 'keterangan'> & {
    kecil: string | null;
  };

export async function addBukti(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  baru: BuktiBaru,
  batas: BatasBukti,
): Promise<BuktiIsian> {
  await openTriwulan(tx, pelaku, kunci, new Set([baru.triwulan]));
  const { nilai, versi } = await ubahRekaman<RekamanBukti>(
    tx,
    pelaku,
    { objek: objekBukti(kunci, baru.kode), aksi: 'bukti.unggah', jikaVersi: null },
    {
      baca: async () => null,
      tulis: async () => {
        await refuseTambah(tx, kunci, baru, { hash: baru.hash, batas });
        const baris = await tx
          .insertInto('bukti_isian')
          .values({ ...milik(kunci), ...baru, pengguna: pelaku.pengguna, oleh: pelaku.nama, waktu: pelaku.waktu })
          .returning(KOLOM)
          .executeTakeFirstOrThrow();
        return presentBukti(baris);
      },
    },
  );
  return { ...(nilai as RekamanBukti), versi };
}

export type UbahanBukti = { apa: 'keterangan'; keterangan: string } | { apa: 'hapus' } | { apa: 'pulihkan' };

/** What the columns become; null when nothing would change. */
function ubahan(lama: RekamanBukti, ubah: UbahanBukti, { waktu, nama }: Pelaku) {
  switch (ubah.apa) {
    case 'keterangan':
      return lama.dihapus === null ? { keterangan: ubah.keterangan } : null;
    case 'hapus':
      return lama.dihapus === null ? { dihapus: waktu, dihapus_oleh: nama } : null;
    case 'pulihkan':
      return lama.dihapus === null ? null : { dihapus: null, dihapus_oleh: null };
  }
}

/** Throws GalatHttp when the triwulan is closed, or the file is not in the state for it. */
export async function changeBukti(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  { kode, jikaVersi, ubah, batas }: { kode: string; jikaVersi: number | null; ubah: UbahanBukti; batas: BatasBukti },
): Promise<BuktiIsian> {
  const { triwulan, indikator } = await readBukti(tx, kunci, kode);
  await openTriwulan(tx, pelaku, kunci, new Set([triwulan]));
  const { nilai, versi } = await ubahRekaman<RekamanBukti>(
    tx,
    pelaku,
    { objek: objekBukti(kunci, kode), aksi: `bukti.${ubah.apa}`, jikaVersi },
    {
      baca: async () => {
        const { kecil: _, ...rekaman } = await readBukti(tx, kunci, kode);
        return rekaman;
      },
      tulis: async (lama) => {
        const isi = lama && ubahan(lama, ubah, pelaku);
        if (lama === null || isi === null) throw new GalatHttp({ kode: 'pengukuran.bukti-tidak-ada' });
        if (ubah.apa === 'pulihkan') await refuseTambah(tx, kunci, { triwulan, indikator }, { hash: lama.hash, batas });
        const baris = await tx
          .updateTable('bukti_isian')
          .set(isi)
          .where((eb) => eb.and({ ...milik(kunci), kode }))
          .returning(KOLOM)
          .executeTakeFirstOrThrow();
        return presentBukti(baris);
      },
    },
  );
  return { ...(nilai as RekamanBukti), versi };
}
