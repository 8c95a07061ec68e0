// The edits of the data dictionary, each inside one write transaction: checked against the rules, revision kept, audited.

import type { IsianIndikator, IsianTarget } from '@tapis/contract/indikator/definisiIndikator.ts';
import { bukaIsian, bukaTarget, susunFakta, susunTarget } from '@tapis/contract/indikator/susunFakta.ts';
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { siapkanKonteks } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import { periksaDefinisiBeku, periksaTargetBeku } from '@tapis/core/indikator/kamus/periksaBeku.ts';
import { periksaDefinisi } from '@tapis/core/indikator/kamus/periksaDefinisi.ts';
import { periksaPerubahan } from '@tapis/core/indikator/kamus/periksaPerubahan.ts';
import { pelanggaranBeku } from '@tapis/core/perencanaan/periode/acuanBeku.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import { loadBeku } from '../perencanaan/periode/loadBeku.ts';
import { listPemakaian } from './listPemakaian.ts';
import { type Kamus, loadKamus, objekDefinisi, objekTarget } from './loadKamus.ts';
import { findFakta } from './presentDefinisi.ts';
import { saveIndikator } from './saveIndikator.ts';
import { deleteDefinisi, updateDefinisi, updateTarget } from './writeDefinisi.ts';

export interface Sunting {
  tx: Tx;
  pelaku: Pelaku;
  kunci: KunciTahun;
}

const refuseOne = (kode: string, bidang: string, pesan: string): void =>
  refuse([{ kode: `indikator.${kode}`, bidang, pesan, sitasi: null, tingkat: 'salah' }]);

/** Editors of one dictionary take turns: two rumus that each are right could make a circle together. */
async function openKamus({ tx, kunci }: Sunting): Promise<Kamus> {
  const nama = `kamus:${kunci.pemda_id}/${kunci.perangkat_daerah}/${kunci.tahun}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${nama}, 0))`.execute(tx);
  return loadKamus(tx, kunci);
}

const check = (fakta: FaktaIndikator, { bahan }: Kamus): void => refuse(periksaDefinisi(fakta, siapkanKonteks(bahan)));

async function hasRealisasi({ tx, kunci }: Sunting, kode: string): Promise<boolean> {
  const baris = await tx
    .selectFrom('realisasi')
    .select('indikator')
    .where('pemda_id', '=', kunci.pemda_id)
    .where('perangkat_daerah', '=', kunci.perangkat_daerah)
    .where('kode', '=', kode)
    .limit(1)
    .executeTakeFirst();
  return baris !== undefined;
}

/** What the record of a definition is for the audit and for whoever meets it: the entries and the end. */
const rekaman = (fakta: FaktaIndikator, { akhir }: Kamus) => ({
  ...bukaIsian(fakta),
  berakhir: akhir.get(fakta.kode)?.berakhir ?? null,
  alasanBerakhir: akhir.get(fakta.kode)?.alasan ?? null,
});

async function nextUrutan({ tx, kunci }: Sunting): Promise<number> {
  const tempat = await tx
    .selectFrom('definisi_indikator')
    .select((eb) => eb.fn.max('urutan').as('terakhir'))
    .where('pemda_id', '=', kunci.pemda_id)
    .where('perangkat_daerah', '=', kunci.perangkat_daerah)
    .where('tahun', '=', kunci.tahun)
    .executeTakeFirst();
  return (tempat?.terakhir ?? -1) + 1;
}

export async function createIndikator(sunting: Sunting, kode: string, isian: IsianIndikator): Promise<void> {
  const { tx, pelaku, kunci } = sunting;
  const kamus = await openKamus(sunting);
  const { indikator, tahun, renstra } = kamus.bahan;
  if (indikator.some((satu) => satu.kode === kode))
    refuseOne(
      'kode-dipakai',
      'kode',
      `Kode "${kode}" sudah dipakai indikator lain pada tahun ${tahun}. Pilih kode yang lain.`,
    );
  const akhir = kamus.akhir.get(kode);
  if (akhir && akhir.berakhir < tahun)
    refuseOne(
      'sudah-berakhir',
      'kode',
      `Indikator ${kode} diakhiri sesudah tahun ${akhir.berakhir} (${akhir.alasan}). Pakai kode baru, atau lanjutkan lagi indikator itu dari tahun ${akhir.berakhir}.`,
    );
  const fakta = susunFakta(kode, isian, { target: [], targetTriwulan: [] });
  check(fakta, kamus);
  const perintah = { objek: objekDefinisi(kunci, kode), aksi: 'indikator.tambah', jikaVersi: null };
  await ubahRekaman(tx, pelaku, perintah, {
    baca: async () => null,
    tulis: async () => {
      await saveIndikator(tx, kunci, renstra?.awal ?? null, [fakta], await nextUrutan(sunting));
      return rekaman(fakta, kamus);
    },
  });
}

export async function editDefinisi(
  sunting: Sunting,
  kode: string,
  isian: IsianIndikator,
  jikaVersi: number | null,
): Promise<void> {
  const { tx, pelaku, kunci } = sunting;
  const kamus = await openKamus(sunting);
  const lama = findFakta(kamus, kode);
  const baru = susunFakta(kode, isian, lama);
  const perintah = { objek: objekDefinisi(kunci, kode), aksi: 'indikator.ubah', jikaVersi };
  await ubahRekaman(tx, pelaku, perintah, {
    baca: async () => rekaman(lama, kamus),
    tulis: async () => {
      refuse(periksaPerubahan(lama, baru, await hasRealisasi(sunting, kode)));
      check(baru, kamus);
      refuse(periksaDefinisiBeku(lama, baru, await loadBeku(tx, kunci, pelaku.waktu)));
      await updateDefinisi(tx, kunci, kamus.bahan.renstra?.awal ?? null, baru);
      return rekaman(baru, kamus);
    },
  });
}

export async function editTarget(
  sunting: Sunting,
  kode: string,
  isian: IsianTarget,
  jikaVersi: number | null,
): Promise<void> {
  const { tx, pelaku, kunci } = sunting;
  const kamus = await openKamus(sunting);
  const lama = findFakta(kamus, kode);
  const baru = { ...lama, ...susunTarget(isian, lama) };
  const perintah = { objek: objekTarget(kunci, kode), aksi: 'indikator.ubah-target', jikaVersi };
  await ubahRekaman(tx, pelaku, perintah, {
    baca: async () => bukaTarget(lama),
    tulis: async () => {
      check(baru, kamus);
      refuse(periksaTargetBeku(lama, baru, kunci.tahun, await loadBeku(tx, kunci, pelaku.waktu)));
      await updateTarget(tx, kunci, baru);
      return bukaTarget(baru);
    },
  });
}

async function refuseLaterYears({ tx, kunci }: Sunting, kode: string): Promise<void> {
  const lanjut = await tx
    .selectFrom('definisi_indikator')
    .select('tahun')
    .where('pemda_id', '=', kunci.pemda_id)
    .where('perangkat_daerah', '=', kunci.perangkat_daerah)
    .where('indikator', '=', kode)
    .where('tahun', '>', kunci.tahun)
    .orderBy('tahun')
    .limit(1)
    .executeTakeFirst();
  if (lanjut)
    refuseOne(
      'dipakai-tahun-berikut',
      'alasan',
      `Indikator ini masih dipakai pada tahun ${lanjut.tahun}. Hapus dari tahun itu lebih dahulu, atau akhiri pada tahun yang terakhir.`,
    );
}

/** `alasan` null: the indicator goes on after all. */
export async function endIndikator(
  sunting: Sunting,
  kode: string,
  alasan: string | null,
  jikaVersi: number | null,
): Promise<void> {
  const { tx, pelaku, kunci } = sunting;
  const kamus = await openKamus(sunting);
  const fakta = findFakta(kamus, kode);
  const aksi = alasan === null ? 'indikator.lanjutkan' : 'indikator.akhiri';
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekDefinisi(kunci, kode), aksi, jikaVersi, alasan },
    {
      baca: async () => rekaman(fakta, kamus),
      tulis: async () => {
        if (alasan !== null) await refuseLaterYears(sunting, kode);
        const berakhir = alasan === null ? null : kunci.tahun;
        await tx
          .updateTable('indikator')
          .set({ berakhir, alasan_berakhir: alasan })
          .where('pemda_id', '=', kunci.pemda_id)
          .where('perangkat_daerah', '=', kunci.perangkat_daerah)
          .where('kode', '=', kode)
          .execute();
        return { ...rekaman(fakta, kamus), berakhir, alasanBerakhir: alasan };
      },
    },
  );
}

export async function removeIndikator(sunting: Sunting, kode: string, jikaVersi: number | null): Promise<void> {
  const { tx, pelaku, kunci } = sunting;
  const kamus = await openKamus(sunting);
  const fakta = findFakta(kamus, kode);
  const perintah = { objek: objekDefinisi(kunci, kode), aksi: 'indikator.hapus', jikaVersi };
  await ubahRekaman(tx, pelaku, perintah, {
    baca: async () => ({ ...rekaman(fakta, kamus), ...bukaTarget(fakta) }),
    tulis: async () => {
      refuse(await listPemakaian(tx, kunci, kamus, kode));
      for (const satu of await loadBeku(tx, kunci, pelaku.waktu))
        refuse([
          pelanggaranBeku('kode', 'Indikator', satu, 'Bila tidak diukur lagi tahun depan, akhiri indikatornya.'),
        ]);
      await deleteDefinisi(tx, kunci, kode);
      return null;
    },
  });
}
