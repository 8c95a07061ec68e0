// The pemda and its head: read, changed, audited.
import type { IsianPejabat } from '@tapis/contract/perencanaan/pejabat.ts';
import type { IsianPemda, RekamanPemda } from '@tapis/contract/perencanaan/pemda.ts';
import { periksaMasa } from '@tapis/core/perencanaan/organisasi/periksaMasa.ts';
import { salah } from '@tapis/core/perencanaan/pelanggaranRencana.ts';
import { periksaPemda } from '@tapis/core/perencanaan/periksaPemda.ts';
import { sql } from 'kysely';
import { appendAudit } from '../../db/audit.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { masaPejabat, pejabatColumns, presentPejabat } from './barisPejabat.ts';

const OBJEK = 'pemda';
const objekKepala = (nomor: number) => `${OBJEK}/kepala-daerah/${nomor}`;

/** Head of the pemda as documents call the office: "Bupati Lampung Barat". */
const jabatanKepala = ({ nama, kepalaDaerah }: Pick<IsianPemda, 'nama' | 'kepalaDaerah'>): string =>
  `${kepalaDaerah} ${nama.replace(/^(Kabupaten|Kota|Provinsi) /, '')}`;

async function readPemda(tx: Tx, pemda: string): Promise<IsianPemda> {
  const { zona, ...baris } = await tx
    .selectFrom('pemda')
    .select(['nama', 'sebutan', 'provinsi', 'ibu_kota as ibuKota', 'kepala_daerah as kepalaDaerah', 'zona'])
    .where('pemda_id', '=', pemda)
    .executeTakeFirstOrThrow();
  return { ...baris, zona: zona as IsianPemda['zona'] };
}

const listKepala = (tx: Tx, pemda: string) =>
  tx
    .selectFrom('kepala_daerah')
    .selectAll()
    .where('pemda_id', '=', pemda)
    .orderBy(sql`mulai DESC NULLS LAST`)
    .orderBy('nomor', 'desc')
    .execute();

export async function presentPemda(tx: Tx, pemda: string): Promise<RekamanPemda> {
  const isi = await readPemda(tx, pemda);
  const kepala = await listKepala(tx, pemda);
  const versi = await readVersi(tx, pemda, OBJEK);
  return {
    ...isi,
    kode: pemda,
    versi: versi.get(OBJEK)?.versi ?? 0,
    pejabat: kepala.map((satu) => ({
      ...presentPejabat(satu.nomor, satu),
      versi: versi.get(objekKepala(satu.nomor))?.versi ?? 0,
    })),
  };
}

export async function editPemda(tx: Tx, pelaku: Pelaku, isi: IsianPemda, jikaVersi: number | null): Promise<void> {
  const { pemda } = pelaku;
  refuse([
    ...periksaPemda({ kode: pemda, ...isi }),
    ...(['sebutan', 'kepalaDaerah'] as const)
      .filter((bidang) => isi[bidang] === '')
      .map((bidang) =>
        salah(
          'isian-kosong',
          bidang,
          bidang === 'sebutan' ? 'Sebutan resmi belum diisi.' : 'Sebutan kepala daerah belum diisi.',
        ),
      ),
  ]);
  await ubahRekaman(
    tx,
    pelaku,
    { objek: OBJEK, aksi: 'pemda.ubah', jikaVersi },
    {
      baca: () => readPemda(tx, pemda),
      tulis: async () => {
        const { ibuKota: ibu_kota, kepalaDaerah: kepala_daerah, ...lain } = isi;
        await tx
          .updateTable('pemda')
          .set({ ...lain, ibu_kota, kepala_daerah })
          .where('pemda_id', '=', pemda)
          .execute();
        return isi;
      },
    },
  );
}

/** Terms of one pemda are changed one after the other: two that each fit could overlap together. */
const lockKepala = (tx: Tx, pemda: string) =>
  sql`SELECT pg_advisory_xact_lock(hashtextextended(${`kepala-daerah:${pemda}`}, 0))`.execute(tx);

/** `nomor` null: a new one. `isi` null: it was recorded by mistake and goes. */
export async function editKepalaDaerah(
  tx: Tx,
  pelaku: Pelaku,
  nomor: number | null,
  isi: IsianPejabat | null,
  jikaVersi: number | null,
): Promise<number> {
  const { pemda } = pelaku;
  await lockKepala(tx, pemda);
  const semua = await listKepala(tx, pemda);
  const versi = await readVersi(tx, pemda, `${OBJEK}/kepala-daerah/`);
  const dipakai = [...versi.keys()].map((objek) => Number(objek.split('/').at(-1)));
  const kunci = nomor ?? Math.max(0, ...dipakai, ...semua.map((satu) => satu.nomor)) + 1;
  const lama = semua.find((satu) => satu.nomor === kunci) ?? null;
  if (nomor !== null && lama === null && jikaVersi === null) throw new GalatHttp({ kode: 'umum.tidak-ditemukan' });
  const kolom = isi === null ? null : pejabatColumns(isi, jabatanKepala(await readPemda(tx, pemda)), lama);
  if (kolom) refuse(periksaMasa(masaPejabat(kolom), semua.filter((satu) => satu.nomor !== kunci).map(masaPejabat)));
  const aksi = `kepala-daerah.${nomor === null ? 'tambah' : isi === null ? 'hapus' : 'ubah'}`;
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekKepala(kunci), aksi, jikaVersi },
    {
      baca: async () => (lama ? presentPejabat(kunci, lama) : null),
      tulis: async () => {
        if (kolom === null)
          await tx.deleteFrom('kepala_daerah').where('pemda_id', '=', pemda).where('nomor', '=', kunci).execute();
        else
          await tx
            .insertInto('kepala_daerah')
            .values({ pemda_id: pemda, nomor: kunci, ...kolom })
            .onConflict((conflict) => conflict.columns(['pemda_id', 'nomor']).doUpdateSet(kolom))
            .execute();
        return kolom && presentPejabat(kunci, kolom);
      },
    },
  );
  return kunci;
}

/** The NIP as it is; who looked at it stands in the audit. */
export async function revealNipKepala(tx: Tx, pelaku: Pelaku, nomor: number): Promise<string | null> {
  const satu = (await listKepala(tx, pelaku.pemda)).find((x) => x.nomor === nomor);
  if (!satu) throw new GalatHttp({ kode: 'umum.tidak-ditemukan' });
  const { pemda, pengguna, waktu } = pelaku;
  const isi = { nama: satu.nama };
  await appendAudit(tx, { pemda, pengguna, waktu, aksi: 'kepala-daerah.lihat-nip', objek: objekKepala(nomor), isi });
  return satu.nip;
}
