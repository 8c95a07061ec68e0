// Sends the reminders that are due, in every pemda. Each goes out once, however often and on however many servers
// this runs; twice only when a server died between sending and writing that down.
import { type Pengingat, pengingatAdmin, pengingatJatuh, pengingatPengisi } from '@tapis/core/pengukuran/pengingat.ts';
import { listAnggota, readIdentitas } from '../../auth/daftarAnggota.ts';
import { listTanpaSurel } from '../../auth/pengingatSendiri.ts';
import type { Surat } from '../../auth/surat.ts';
import type { Db } from '../../db/pool.ts';
import { readTransaction, writeTransaction } from '../../db/transaksi.ts';
import type { Catatan } from '../../http/catatan.ts';
import { loadHari } from '../../perencanaan/periode/loadPeriode.ts';
import { loadPeriodeUnit } from '../loadPeriodeUnit.ts';
import { suratPengisi, suratRingkasan } from './isiPengingat.ts';
import { claimPengingat, type Penerima, settlePengingat } from './klaimPengingat.ts';
import { loadSisaHari } from './setelanPengingat.ts';

/** So many refused in a row: the mail server is down, the next run goes on. */
const BATAS_GAGAL = 5;

interface Kurir {
  db: Db;
  /** Null: the installation sends no mail; then nothing is claimed either. */
  surat: Surat | null;
  url: string | null;
  catatan: Catatan;
}

/** Gives how many mails went out. A pemda whose run fails does not keep the others from theirs. */
export async function kirimPengingat(kurir: Kurir, waktu: Date): Promise<number> {
  const { db, surat, url, catatan } = kurir;
  if (surat === null || url === null) return 0;
  const pemda = await readTransaction(db, { pemda: null, pengguna: null }, (tx) =>
    tx.selectFrom('pemda').select('pemda_id').orderBy('pemda_id').execute(),
  );
  let banyak = 0;
  for (const { pemda_id } of pemda)
    try {
      banyak += await kirimPemda({ db, surat, url, catatan }, pemda_id, waktu);
    } catch (galat) {
      catatan.error({ galat, pemda: pemda_id }, 'pengingat gagal');
    }
  return banyak;
}

interface KurirSiap extends Kurir {
  surat: Surat;
  url: string;
}

async function kirimPemda(kurir: KurirSiap, pemda: string, waktu: Date): Promise<number> {
  const { db, surat, url, catatan } = kurir;
  const actor = { pemda, pengguna: 'sistem' };
  const { hari, jatuh, anggota } = await readTransaction(db, actor, async (tx) => {
    const kini = await loadHari(tx, pemda, waktu);
    const due = pengingatJatuh(await loadPeriodeUnit(tx, pemda, null), await loadSisaHari(tx, pemda), kini);
    return { hari: kini, jatuh: due, anggota: due.length === 0 ? [] : await listAnggota(tx, pemda) };
  });
  const tujuan = anggota
    .filter(({ aktif }) => aktif)
    .flatMap(({ id, peran }): [Penerima, Pengingat[]][] => [
      [{ pemda, pengguna: id, ringkasan: false }, pengingatPengisi(jatuh, peran)],
      [{ pemda, pengguna: id, ringkasan: true }, pengingatAdmin(jatuh, peran)],
    ])
    .filter(([, daftar]) => daftar.length > 0);
  const identitas = await readIdentitas(
    db,
    tujuan.map(([{ pengguna }]) => pengguna),
    waktu,
  );
  const tanpaSurel = await listTanpaSurel(
    db,
    tujuan.map(([{ pengguna }]) => pengguna),
  );
  const surel = new Map(identitas.map(({ id, email }) => [id, email]));
  let [terkirim, gagal, refused] = [0, 0, 0];
  for (const [penerima, daftar] of tujuan) {
    const kepada = surel.get(penerima.pengguna);
    if (kepada === undefined || tanpaSurel.has(penerima.pengguna)) continue;
    const milik = await writeTransaction(db, actor, (tx) => claimPengingat(tx, penerima, daftar, { hari, waktu }));
    if (milik.length === 0) continue;
    // Sent outside the transaction: when this server dies here, another one sends it once the claim has run out.
    const pesan = penerima.ringkasan ? suratRingkasan(milik, url) : suratPengisi(milik, url);
    const sampai = await surat.send({ kepada, ...pesan });
    await writeTransaction(db, actor, (tx) => settlePengingat(tx, penerima, milik, sampai ? 'terkirim' : 'gagal'));
    terkirim += sampai ? 1 : 0;
    gagal += sampai ? 0 : 1;
    refused = sampai ? 0 : refused + 1;
    if (refused >= BATAS_GAGAL) break;
  }
  if (terkirim + gagal > 0) catatan.info({ pemda, terkirim, gagal }, 'pengingat dikirim');
  return terkirim;
}
