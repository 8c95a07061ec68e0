// The edits of a Renstra, each inside one write transaction: commands on a draft, a new period, a perubahan, and what becomes of a draft.
import { jejakSimpul } from '@tapis/core/perencanaan/jejakSimpul.ts';
import { salah } from '@tapis/core/perencanaan/pelanggaranRencana.ts';
import type { IdentitasRenstra, IsiRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import { periksaMasa } from '@tapis/core/perencanaan/renstra/periksaMasa.ts';
import type { PerintahRenstra } from '@tapis/core/perencanaan/renstra/perintahRenstra.ts';
import { ubahRenstra } from '@tapis/core/perencanaan/renstra/ubahRenstra.ts';
import { mulaiPerubahan, periksaDapatDiubah } from '@tapis/core/perencanaan/renstra/versiRenstra.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { sql } from 'kysely';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import type { KunciUnit } from './kunciUnit.ts';
import { linkRenstra } from './linkRenstra.ts';
import { listRenstra, loadIsi, loadMasa, objekVersi } from './loadRenstra.ts';
import { periksaPemakaian } from './periksaPemakaian.ts';
import { registerSimpul } from './registerSimpul.ts';

export interface SuntingRenstra {
  tx: Tx;
  pelaku: Pelaku;
  unit: KunciUnit;
}

/** Editors of the Renstra of one unit take turns: versions and periods depend on each other. */
export async function lockRenstra({ tx, unit }: SuntingRenstra): Promise<void> {
  const nama = `renstra:${unit.pemda_id}/${unit.perangkat_daerah}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${nama}, 0))`.execute(tx);
}

/** What the audit keeps of a change: the own fields where they changed, and the nodes that did. */
function jejakRenstra(lama: IsiRenstra | null, baru: IsiRenstra | null) {
  const beda = kanonik(lama?.identitas ?? null) !== kanonik(baru?.identitas ?? null);
  const simpul = jejakSimpul(lama?.simpul ?? [], baru?.simpul ?? []);
  const susun = (isi: IsiRenstra | null, bagian: object) =>
    isi && { ...(beda ? { identitas: isi.identitas } : {}), ...bagian };
  return { lama: susun(lama, simpul.lama), baru: susun(baru, simpul.baru) };
}

async function periksaIdentitas({ tx, unit }: SuntingRenstra, awal: number, { akhir, sk }: IdentitasRenstra) {
  const { renstra, dasarHukum } = await listRenstra(tx, unit);
  refuse(
    periksaMasa(
      { awal, akhir },
      renstra.filter((satu) => satu.awal !== awal),
    ),
  );
  if (sk !== null && !dasarHukum.some(({ kode }) => kode === sk))
    refuse([
      salah('dasar-hukum-tidak-ada', 'sk', `Keputusan "${sk}" tidak ada dalam daftar dasar hukum. Pilih yang ada.`),
    ]);
  const terakhir = await tx
    .selectFrom('tahun_kinerja')
    .select((eb) => eb.fn.max('tahun').as('tahun'))
    .where('pemda_id', '=', unit.pemda_id)
    .where('perangkat_daerah', '=', unit.perangkat_daerah)
    .where('renstra_awal', '=', awal)
    .executeTakeFirst();
  if (terakhir?.tahun && terakhir.tahun > akhir)
    refuse([
      salah(
        'tahun-di-luar-masa',
        'akhir',
        `Tahun akhir ${akhir} mendahului tahun ${terakhir.tahun}, yang sudah memakai Renstra ini. Tulis ${terakhir.tahun} atau sesudahnya.`,
      ),
    ]);
}

/** What years and figures read follows the version: its last year, and the kode they may refer to. */
export async function publishIsi({ tx, unit }: SuntingRenstra, awal: number, isi: IsiRenstra): Promise<void> {
  await tx
    .updateTable('renstra')
    .set({ akhir: isi.identitas.akhir })
    .where('pemda_id', '=', unit.pemda_id)
    .where('perangkat_daerah', '=', unit.perangkat_daerah)
    .where('awal', '=', awal)
    .execute();
  await registerSimpul(tx, unit, awal, isi);
  await linkRenstra(tx, unit);
}

const kunciVersi = (unit: KunciUnit, awal: number, nomor: number) => ({ ...unit, renstra_awal: awal, nomor });

export async function createRenstra(sunting: SuntingRenstra, awal: number, identitas: IdentitasRenstra): Promise<void> {
  const { tx, pelaku, unit } = sunting;
  await lockRenstra(sunting);
  const kosong: IsiRenstra = { identitas: { ...identitas, akhir: awal }, simpul: [] };
  const hasil = ubahRenstra(kosong, { jenis: 'identitas', identitas });
  if (!hasil.ok) return refuse(hasil.masalah);
  const { renstra } = await listRenstra(tx, unit);
  refuse(periksaMasa({ awal, akhir: identitas.akhir }, renstra));
  const perintah = { objek: objekVersi(unit, awal, 0), aksi: 'renstra.buat', jikaVersi: null };
  await ubahRekaman<IsiRenstra>(tx, pelaku, perintah, {
    baca: async () => null,
    tulis: async () => {
      await tx
        .insertInto('renstra')
        .values({ ...unit, awal, akhir: identitas.akhir })
        .execute();
      await tx
        .insertInto('versi_renstra')
        .values({
          ...{ ...kunciVersi(unit, awal, 0), jenis: 'murni', status: 'draf', dasar: null, alasan: null, mulai: awal },
          isi: JSON.stringify(hasil.nilai),
        })
        .execute();
      await periksaIdentitas(sunting, awal, identitas);
      await publishIsi(sunting, awal, hasil.nilai);
      return hasil.nilai;
    },
  });
}

/** Applies the commands in their order; the first that a rule is against undoes all. */
export async function runPerintah(
  sunting: SuntingRenstra,
  { awal, nomor }: { awal: number; nomor: number },
  daftar: readonly PerintahRenstra[],
  jikaVersi: number | null,
): Promise<void> {
  const { tx, pelaku, unit } = sunting;
  await lockRenstra(sunting);
  const info = await loadIsi(tx, unit, awal, nomor);
  const perintah = { objek: objekVersi(unit, awal, nomor), aksi: 'renstra.ubah', jikaVersi };
  await ubahRekaman<IsiRenstra>(tx, pelaku, perintah, {
    baca: async () => info.isi,
    jejak: jejakRenstra,
    tulis: async () => {
      refuse(periksaDapatDiubah(info));
      let isi = info.isi;
      for (const satu of daftar) {
        const hasil = ubahRenstra(isi, satu);
        if (!hasil.ok) refuse(hasil.masalah);
        else isi = hasil.nilai;
        if (satu.jenis === 'identitas') await periksaIdentitas(sunting, awal, satu.identitas);
      }
      refuse(await periksaPemakaian(tx, unit, awal, info.mulai, info.isi, isi));
      await tx
        .updateTable('versi_renstra')
        .set({ isi: JSON.stringify(isi) })
        .where((eb) => eb.and(kunciVersi(unit, awal, nomor)))
        .execute();
      if (info.jenis === 'murni') await publishIsi(sunting, awal, isi);
      return isi;
    },
  });
}

/** Nomor of the draft. */
export async function startPerubahan(
  sunting: SuntingRenstra,
  awal: number,
  isian: { alasan: string; mulai: number },
): Promise<number> {
  const { tx, pelaku, unit } = sunting;
  await lockRenstra(sunting);
  const masa = await loadMasa(tx, unit, awal);
  const hasil = mulaiPerubahan(masa.versi, isian, masa.akhir);
  if (!hasil.ok) {
    refuse(hasil.masalah);
    return -1;
  }
  const { nomor, dasar } = hasil.nilai;
  const { isi } = await loadIsi(tx, unit, awal, dasar ?? 0);
  const perintah = {
    ...{ objek: objekVersi(unit, awal, nomor), aksi: 'renstra.perubahan', jikaVersi: null },
    alasan: hasil.nilai.alasan,
  };
  await ubahRekaman<IsiRenstra>(tx, pelaku, perintah, {
    baca: async () => null,
    jejak: () => ({ lama: null, baru: { dasar, mulai: hasil.nilai.mulai } }),
    tulis: async () => {
      await tx
        .insertInto('versi_renstra')
        .values({ ...unit, renstra_awal: awal, ...hasil.nilai, isi: JSON.stringify(isi) })
        .execute();
      return isi;
    },
  });
  return nomor;
}
