// Changes of a member: the whole set of roles, or activity. Checked against the rules, versioned, written to the audit chain.
import { checkPeranBaru } from '@tapis/core/perencanaan/aturPeran.ts';
import { decideIzin } from '@tapis/core/perencanaan/izin.ts';
import { keadaanMasa } from '@tapis/core/perencanaan/masaPeran.ts';
import type { Db } from '../db/pool.ts';
import { type Tx, writeTransaction } from '../db/transaksi.ts';
import { ubahRekaman } from '../db/ubahRekaman.ts';
import { GalatHttp, type Masalah } from '../http/masalah.ts';
import { loadHari } from '../perencanaan/periode/loadPeriode.ts';
import { type Anggota, listAnggota, lockAnggota, type PeranAnggota } from './daftarAnggota.ts';
import type { Pengguna } from './pengguna.ts';

export type MasalahUnit = Extract<Masalah, { kode: 'perencanaan.perangkat-daerah-tidak-ada' }>;

/** Name of the record of a person, in revisions and audit. */
export const objekPengguna = (id: string): string => `pengguna/${id}`;

interface Perubahan {
  pemda: string;
  /** Who is changed. */
  id: string;
  /** The version the admin has seen. */
  versi: number | null;
  alasan: string;
  pelaku: Pengguna;
  waktu: Date;
}

/** Names of units that do not exist in the pemda. */
export async function unknownUnit(
  tx: Tx,
  pemda: string,
  peran: readonly { perangkatDaerah: string | null }[],
): Promise<MasalahUnit | null> {
  const ada = await tx
    .selectFrom('perangkat_daerah')
    .select('kode')
    .where('pemda_id', '=', pemda)
    .orderBy('kode')
    .execute();
  const kode = ada.map((satu) => satu.kode);
  const hilang = peran.find(({ perangkatDaerah }) => perangkatDaerah !== null && !kode.includes(perangkatDaerah));
  return hilang
    ? { kode: 'perencanaan.perangkat-daerah-tidak-ada', perangkatDaerah: hilang.perangkatDaerah ?? '', ada: kode }
    : null;
}

/** Somebody must stay who can manage the users of the pemda, today and without a last day. */
async function keepsAdmin(tx: Tx, pemda: string, waktu: Date): Promise<boolean> {
  const hari = await loadHari(tx, pemda, waktu);
  const tetap = ({ masa }: PeranAnggota) => keadaanMasa(masa, hari) === 'berlaku' && !masa?.selesai;
  const semua = await listAnggota(tx, pemda);
  return semua.some(
    ({ aktif, peran }) =>
      aktif && decideIzin('mengelola-pengguna', peran.filter(tetap), { pemda, perangkatDaerah: null }) === 'boleh',
  );
}

const ringkas = ({ aktif, peran }: Anggota) => ({ aktif, peran: peran.map(({ pemda: _pemda, ...satu }) => satu) });

/** One way for every change; throws GalatHttp where a rule refuses, and then nothing is written. */
async function ubah(
  db: Db,
  { pemda, id, versi, alasan, pelaku, waktu }: Perubahan,
  aksi: string,
  tulis: (tx: Tx, lama: Anggota) => Promise<void>,
): Promise<void> {
  await writeTransaction(db, { pemda, pengguna: pelaku.id }, async (tx) => {
    await lockAnggota(tx, pemda);
    const [lama] = await listAnggota(tx, pemda, id);
    if (!lama) throw new GalatHttp({ kode: 'pengguna.tidak-ada', pengguna: id });
    const { id: pengguna, nama, sebagai } = pelaku;
    const oleh = { pemda, pengguna, nama, sebagai, waktu };
    await ubahRekaman(
      tx,
      oleh,
      { objek: objekPengguna(id), aksi, jikaVersi: versi, alasan },
      {
        baca: async () => ringkas(lama),
        tulis: async () => {
          await tulis(tx, lama);
          if (!(await keepsAdmin(tx, pemda, waktu))) throw new GalatHttp({ kode: 'pengguna.admin-terakhir' });
          const [baru] = await listAnggota(tx, pemda, id);
          return baru ? ringkas(baru) : null;
        },
      },
    );
  });
}

export const savePeran = (db: Db, perubahan: Perubahan, peran: readonly Omit<PeranAnggota, 'pemda'>[]) =>
  ubah(db, perubahan, 'pengguna.peran', async (tx, lama) => {
    const { pemda, id, pelaku } = perubahan;
    const diminta = peran.map((satu) => ({ ...satu, pemda }));
    const hasil = checkPeranBaru(pelaku.peran, pemda, lama.peran, diminta);
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    const asing = await unknownUnit(tx, pemda, hasil.nilai);
    if (asing) throw new GalatHttp(asing);
    await tx.deleteFrom('peran_pengguna').where('pemda_id', '=', pemda).where('pengguna_id', '=', id).execute();
    await insertPeran(tx, pemda, id, hasil.nilai);
  });

export const saveStatus = (db: Db, perubahan: Perubahan, aktif: boolean) =>
  ubah(db, perubahan, aktif ? 'pengguna.aktifkan' : 'pengguna.nonaktifkan', async (tx) => {
    const { pemda, id } = perubahan;
    await tx
      .updateTable('anggota')
      .set({ aktif })
      .where('pemda_id', '=', pemda)
      .where('pengguna_id', '=', id)
      .execute();
  });

export async function insertPeran(
  tx: Tx,
  pemda: string,
  id: string,
  peran: readonly Omit<PeranAnggota, 'pemda'>[],
): Promise<void> {
  await tx
    .insertInto('peran_pengguna')
    .values(
      peran.map((satu) => ({
        pemda_id: pemda,
        pengguna_id: id,
        peran: satu.peran,
        perangkat_daerah: satu.perangkatDaerah,
        jabatan: satu.jabatan,
        ...satu.masa,
      })),
    )
    .execute();
}
