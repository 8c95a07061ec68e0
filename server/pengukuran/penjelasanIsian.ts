// Explanations of warnings: what a note answers is told by the server from the figures that are stored, never by who writes it.
import type { CatatanIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { lembarIsian } from '@tapis/core/pengukuran/bahanIsian.ts';
import {
  barisPeringatan,
  kunciPeringatan,
  type Penjelasan,
  perluPenjelasan,
} from '@tapis/core/pengukuran/penjelasanTemuan.ts';
import type { PermintaanLangkah } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import type { Pelaku } from '../db/ubahRekaman.ts';
import { addCatatan, type CatatanBaru, listCatatan } from './catatanIsian.ts';
import { loadBahanIsian } from './loadIsian.ts';

export interface PenjelasanBaru {
  lembar: Penjelasan['lembar'];
  baris: string;
  isi: string;
}

/** A remark or an explanation of one row; an explanation answers the warnings that stand there now. */
export async function writeCatatan(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  isi: Omit<CatatanBaru, 'temuan'>,
): Promise<CatatanIsian> {
  if (isi.jenis !== 'penjelasan') return addCatatan(tx, pelaku, kunci, isi);
  const lembar = lembarIsian((await loadBahanIsian(tx, kunci)).bahan);
  return addCatatan(tx, pelaku, kunci, { ...isi, temuan: kunciPeringatan(lembar, isi) });
}

interface HasilPeriksa extends Required<Pick<PermintaanLangkah, 'salah' | 'tanpaPenjelasan'>> {
  /** Ready to be stored with the submission. */
  penjelasan: CatatanBaru[];
}

/** What stands against submitting a triwulan: faults, and warnings that neither an earlier note nor `baru` explains. */
export async function periksaAjukan(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  triwulan: Triwulan,
  baru: readonly PenjelasanBaru[],
): Promise<HasilPeriksa> {
  const lembar = lembarIsian((await loadBahanIsian(tx, kunci)).bahan);
  const salah = [...lembar.kinerja, ...lembar.keuangan]
    .flatMap(({ temuan }) => temuan)
    .filter((temuan) => temuan.tingkat === 'salah' && temuan.triwulan === triwulan).length;
  const penjelasan = baru.map((satu) => ({
    ...satu,
    triwulan,
    jenis: 'penjelasan' as const,
    temuan: kunciPeringatan(lembar, { ...satu, triwulan }),
  }));
  const [oleh, waktu] = [pelaku.nama, pelaku.waktu.toISOString()];
  const semua: Penjelasan[] = [...(await listCatatan(tx, kunci)), ...penjelasan.map((p) => ({ ...p, oleh, waktu }))];
  const tanpaPenjelasan = barisPeringatan(lembar, semua, triwulan)
    .filter(perluPenjelasan)
    .map((satu) => ({
      lembar: satu.lembar,
      baris: satu.baris,
      pesan: satu.temuan.flatMap((t) => (t.penjelasan === null ? [t.temuan.pesan] : [])).join(' '),
    }));
  return { salah, tanpaPenjelasan, penjelasan };
}
