// Invitations: how an account comes into a pemda. The link carries the pemda and a token whose hash alone is kept.
import { randomBytes } from 'node:crypto';
import { checkPeranBaru, type MasalahPeran } from '@tapis/core/perencanaan/aturPeran.ts';
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/pool.ts';
import { readTransaction, type Tx, writeTransaction } from '../db/transaksi.ts';
import { ensureAkun, findAkun, removeAkun } from './akun.ts';
import { listAnggota, lockAnggota, type PeranAnggota } from './daftarAnggota.ts';
import type { Pengguna } from './pengguna.ts';
import { createToken, sidikToken } from './token.ts';
import { insertPeran, type MasalahUnit, objekPengguna, unknownUnit } from './ubahAnggota.ts';

const BERLAKU_MS = 7 * 24 * 60 * 60 * 1000;

type PeranUndangan = Omit<PeranAnggota, 'pemda'>;

export interface Undangan {
  kode: string;
  email: string;
  nama: string;
  peran: PeranUndangan[];
  dibuat: Date;
  berakhir: Date;
}

type TautanUndangan = Undangan & { token: string };

export type MasalahUndang =
  | MasalahPeran
  | MasalahUnit
  | { kode: 'pengguna.sudah-ada'; email: string }
  | { kode: 'pengguna.sudah-diundang'; email: string };

export type MasalahTerima =
  | { kode: 'undangan.tidak-berlaku' }
  | { kode: 'undangan.perlu-masuk'; email: string }
  | { kode: 'undangan.akun-lain'; email: string }
  | { kode: 'umum.permintaan-tidak-sah'; rincian: { bidang: string; pesan: string }[] };

const toUndangan = (baris: Omit<Undangan, 'peran'> & { peran: unknown }): Undangan => ({
  ...baris,
  peran: baris.peran as PeranUndangan[],
});

const pilih = (tx: Tx, pemda: string) =>
  tx
    .selectFrom('undangan')
    .select(['kode', 'email', 'nama', 'peran', 'dibuat', 'berakhir'])
    .where('pemda_id', '=', pemda)
    .orderBy('dibuat', 'desc');

export const listUndangan = async (tx: Tx, pemda: string): Promise<Undangan[]> =>
  (await pilih(tx, pemda).execute()).map(toUndangan);

/** The part of the link after "#": pemda and token. */
const writeTautan = (pemda: string, token: string) => `${pemda}.${token}`;

function readTautan(tautan: string): { pemda: string; sidik: string } {
  const batas = tautan.lastIndexOf('.');
  return { pemda: tautan.slice(0, Math.max(0, batas)), sidik: sidikToken(tautan.slice(batas + 1)) };
}

export async function createUndangan(
  db: Db,
  pemda: string,
  pengundang: Pengguna,
  { nama, email, peran }: Pick<Undangan, 'nama' | 'email' | 'peran'>,
  waktu: Date,
): Promise<Hasil<TautanUndangan, MasalahUndang>> {
  const alamat = email.toLowerCase();
  const hasil = checkPeranBaru(
    pengundang.peran,
    pemda,
    [],
    peran.map((satu) => ({ ...satu, pemda })),
  );
  if (!hasil.ok) return hasil;
  const akun = await findAkun(db, alamat);
  return writeTransaction(db, { pemda, pengguna: pengundang.id }, async (tx) => {
    await lockAnggota(tx, pemda);
    const asing = await unknownUnit(tx, pemda, peran);
    if (asing) return gagal(asing);
    if (akun && (await listAnggota(tx, pemda, akun.id)).length > 0)
      return gagal({ kode: 'pengguna.sudah-ada', email: alamat });
    const [lama] = (await listUndangan(tx, pemda)).filter((satu) => satu.email === alamat);
    if (lama && lama.berakhir > waktu) return gagal({ kode: 'pengguna.sudah-diundang', email: alamat });
    if (lama) await tx.deleteFrom('undangan').where('pemda_id', '=', pemda).where('kode', '=', lama.kode).execute();
    const token = createToken();
    const undangan: Undangan = {
      kode: randomBytes(9).toString('base64url'),
      email: alamat,
      nama,
      peran: hasil.nilai.map(({ pemda: _pemda, ...satu }) => satu),
      dibuat: waktu,
      berakhir: new Date(waktu.getTime() + BERLAKU_MS),
    };
    await tx
      .insertInto('undangan')
      .values({
        ...undangan,
        pemda_id: pemda,
        peran: JSON.stringify(undangan.peran),
        sidik: sidikToken(token),
        pengundang: pengundang.id,
      })
      .execute();
    await appendAudit(tx, {
      pemda,
      pengguna: pengundang.id,
      aksi: 'pengguna.undang',
      objek: `undangan/${undangan.kode}`,
      isi: { email: alamat, nama, peran: undangan.peran },
      waktu,
    });
    return berhasil({ ...undangan, token: writeTautan(pemda, token) });
  });
}

/** A new link for a waiting invitation, good for another week; null when there is no such invitation. */
export const renewUndangan = (db: Db, pemda: string, pelaku: Pengguna, kode: string, waktu: Date) =>
  writeTransaction(db, { pemda, pengguna: pelaku.id }, async (tx): Promise<TautanUndangan | null> => {
    const token = createToken();
    const baris = await tx
      .updateTable('undangan')
      .set({ sidik: sidikToken(token), berakhir: new Date(waktu.getTime() + BERLAKU_MS) })
      .where('pemda_id', '=', pemda)
      .where('kode', '=', kode)
      .returning(['kode', 'email', 'nama', 'peran', 'dibuat', 'berakhir'])
      .executeTakeFirst();
    if (!baris) return null;
    const isi = { email: baris.email };
    await appendAudit(tx, {
      pemda,
      pengguna: pelaku.id,
      aksi: 'pengguna.undang-ulang',
      objek: `undangan/${kode}`,
      isi,
      waktu,
    });
    return { ...toUndangan(baris), token: writeTautan(pemda, token) };
  });

export const cancelUndangan = (db: Db, pemda: string, pelaku: Pengguna, kode: string, waktu: Date) =>
  writeTransaction(db, { pemda, pengguna: pelaku.id }, async (tx): Promise<boolean> => {
    const baris = await tx
      .deleteFrom('undangan')
      .where('pemda_id', '=', pemda)
      .where('kode', '=', kode)
      .returning('email')
      .executeTakeFirst();
    if (!baris) return false;
    const isi = { email: baris.email };
    await appendAudit(tx, {
      pemda,
      pengguna: pelaku.id,
      aksi: 'pengguna.undangan-batal',
      objek: `undangan/${kode}`,
      isi,
      waktu,
    });
    return true;
  });

/** The invitation behind a link, with the name of its pemda and units; null when it is over or never was. */
export async function readUndangan(db: Db, tautan: string, kini: Date) {
  const { pemda, sidik } = readTautan(tautan);
  const isi = await readTransaction(db, { pemda, pengguna: null }, async (tx) => {
    const baris = await pilih(tx, pemda).where('sidik', '=', sidik).where('berakhir', '>', kini).executeTakeFirst();
    if (!baris) return null;
    const [asal, unit] = [
      await tx.selectFrom('pemda').select('nama').where('pemda_id', '=', pemda).executeTakeFirst(),
      await tx.selectFrom('perangkat_daerah').select(['kode', 'nama']).where('pemda_id', '=', pemda).execute(),
    ];
    return { ...toUndangan(baris), namaPemda: asal?.nama ?? pemda, unit: new Map(unit.map((u) => [u.kode, u.nama])) };
  });
  return isi && { ...isi, pemda, sidik, adaAkun: (await findAkun(db, isi.email)) !== null };
}

interface Terima {
  token: string;
  nama: string | undefined;
  sandi: string | undefined;
  /** Who is signed in. */
  pengguna: Pengguna | null;
  waktu: Date;
}

/** Makes the account, or takes the one that is signed in, and gives it the roles. The link is used up. */
export async function acceptUndangan(
  db: Db,
  { token, nama, sandi, pengguna, waktu }: Terima,
): Promise<Hasil<null, MasalahTerima>> {
  const undangan = await readUndangan(db, token, waktu);
  if (!undangan) return gagal({ kode: 'undangan.tidak-berlaku' });
  const { pemda, email } = undangan;
  if (undangan.adaAkun && pengguna?.email !== email)
    return gagal({ kode: pengguna ? 'undangan.akun-lain' : 'undangan.perlu-masuk', email });
  if (!undangan.adaAkun && sandi === undefined)
    return gagal({ kode: 'umum.permintaan-tidak-sah', rincian: [{ bidang: 'sandi', pesan: 'wajib diisi' }] });
  const akun =
    undangan.adaAkun && pengguna
      ? { id: pengguna.id, baru: false }
      : await ensureAkun(db, { email, nama: nama ?? undangan.nama, sandi: sandi ?? '' });
  // Made meanwhile by another click on the link: its owner signs in.
  if (!undangan.adaAkun && !akun.baru) return gagal({ kode: 'undangan.perlu-masuk', email });
  const diterima = await writeTransaction(db, { pemda, pengguna: akun.id }, async (tx) => {
    await lockAnggota(tx, pemda);
    if (await unknownUnit(tx, pemda, undangan.peran)) return false;
    if ((await listAnggota(tx, pemda, akun.id)).length > 0) return false;
    const baris = await tx
      .deleteFrom('undangan')
      .where('pemda_id', '=', pemda)
      .where('sidik', '=', undangan.sidik)
      .returning('kode')
      .executeTakeFirst();
    if (!baris) return false;
    await tx.insertInto('anggota').values({ pemda_id: pemda, pengguna_id: akun.id, bergabung: waktu }).execute();
    await insertPeran(tx, pemda, akun.id, undangan.peran);
    const isi = { undangan: baris.kode, email, peran: undangan.peran };
    await appendAudit(tx, {
      pemda,
      pengguna: akun.id,
      aksi: 'pengguna.undangan-terima',
      objek: objekPengguna(akun.id),
      isi,
      waktu,
    });
    return true;
  }).catch(async (galat: unknown) => {
    if (akun.baru) await removeAkun(db, akun.id);
    throw galat;
  });
  if (!diterima && akun.baru) await removeAkun(db, akun.id);
  return diterima ? berhasil(null) : gagal({ kode: 'undangan.tidak-berlaku' });
}
