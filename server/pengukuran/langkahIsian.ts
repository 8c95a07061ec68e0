// Acts on a triwulan: submit, return, approve, lock, reopen. Each is a change of one record, with who, when and why.
import type { KeadaanTriwulan } from '@tapis/contract/pengukuran/lembarIsian.ts';
import type { PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import {
  type IsianTriwulan,
  type PermintaanLangkah,
  periksaLangkah,
  terapkanLangkah,
} from '@tapis/core/perencanaan/periode/alurIsian.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import { loadHari, loadPeriode } from '../perencanaan/periode/loadPeriode.ts';
import { addCatatan } from './catatanIsian.ts';
import { presentKeadaan } from './loadIsian.ts';
import { objekLangkah } from './objekIsian.ts';
import { type PenjelasanBaru, periksaAjukan } from './penjelasanIsian.ts';

/** Entries go side by side ("share"), an act on the triwulan waits for them and they for it. Ends with the transaction. */
export async function lockTriwulan(
  tx: Tx,
  { pemda_id, perangkat_daerah, tahun }: KunciTahun,
  triwulan: readonly Triwulan[],
  cara: 'share' | 'sendiri',
): Promise<void> {
  const fungsi = cara === 'share' ? sql.raw('pg_advisory_xact_lock_shared') : sql.raw('pg_advisory_xact_lock');
  for (const t of TRIWULAN.filter((satu) => triwulan.includes(satu)))
    await sql`SELECT ${fungsi}(hashtextextended(${`isian:${pemda_id}/${perangkat_daerah}/${tahun}/${t}`}, 0))`.execute(
      tx,
    );
}

export async function saveTriwulan(tx: Tx, kunci: KunciTahun, triwulan: Triwulan, isian: IsianTriwulan): Promise<void> {
  const { status, sejak, oleh, dibukaSampai } = isian;
  const isi = { status, sejak, oleh, dibuka_sampai: dibukaSampai };
  await tx
    .insertInto('isian_triwulan')
    .values({ ...kunci, triwulan, ...isi })
    .onConflict((conflict) => conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'triwulan']).doUpdateSet(isi))
    .execute();
}

export interface MintaLangkah extends Pick<PermintaanLangkah, 'langkah' | 'teks' | 'sampai'> {
  triwulan: Triwulan;
  jikaVersi: number | null;
  /** On rows: remarks that go with a return, explanations that go with a submission. */
  sel?: readonly PenjelasanBaru[];
}

export async function takeLangkah(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  peran: readonly PeranPengguna[],
  { triwulan, jikaVersi, sel = [], ...minta }: MintaLangkah,
): Promise<KeadaanTriwulan> {
  await lockTriwulan(tx, kunci, [triwulan], 'sendiri');
  const hari = await loadHari(tx, kunci.pemda_id, pelaku.waktu);
  const periode = (await loadPeriode(tx, kunci)).find((p) => p.triwulan === triwulan);
  if (periode === undefined) throw new Error(`no triwulan ${triwulan}`);
  // A return with remarks on cells needs no remark on the whole.
  const teks = minta.teks?.trim()
    ? minta.teks
    : ((minta.langkah === 'kembalikan' ? sel[0]?.isi : null) ?? minta.teks ?? null);
  const hasilPeriksa = minta.langkah === 'ajukan' ? await periksaAjukan(tx, pelaku, kunci, triwulan, sel) : null;
  const permintaan: PermintaanLangkah = {
    ...minta,
    teks,
    hari,
    oleh: pelaku.nama,
    jendela: periode.jendela,
    ...(hasilPeriksa && { salah: hasilPeriksa.salah, tanpaPenjelasan: hasilPeriksa.tanpaPenjelasan }),
  };
  const { versi } = await ubahRekaman(
    tx,
    pelaku,
    { objek: objekLangkah(kunci, triwulan), aksi: `isian.${minta.langkah}`, jikaVersi, alasan: teks },
    {
      baca: async () => periode.isian,
      tulis: async () => {
        const pelanggaran = periksaLangkah(periode.isian, permintaan);
        refuse(pelanggaran);
        const baru = terapkanLangkah(periode.isian, permintaan);
        await saveTriwulan(tx, kunci, triwulan, baru);
        return baru;
      },
    },
  );
  for (const satu of hasilPeriksa?.penjelasan ?? []) await addCatatan(tx, pelaku, kunci, satu);
  if (minta.langkah === 'kembalikan') {
    if (minta.teks?.trim())
      await addCatatan(tx, pelaku, kunci, {
        triwulan,
        lembar: 'kinerja',
        baris: '',
        jenis: 'perbaikan',
        isi: minta.teks.trim(),
      });
    for (const satu of sel) await addCatatan(tx, pelaku, kunci, { triwulan, jenis: 'perbaikan', ...satu });
  }
  return presentKeadaan(
    { ...periode, isian: terapkanLangkah(periode.isian, permintaan) },
    { kunci, hari, versi, peran },
  );
}
