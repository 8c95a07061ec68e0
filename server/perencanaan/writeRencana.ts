// Writes the difference between two trees of a year: only the nodes that are new, changed or gone.

import { salah } from '@tapis/core/perencanaan/pelanggaranRencana.ts';
import type { SimpulRencana, TingkatRencana } from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import { SEBUTAN_TINGKAT } from '@tapis/core/perencanaan/sebutanTingkat.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { refuse } from '../http/refuse.ts';

const TABEL = { program: 'program', kegiatan: 'kegiatan', subkegiatan: 'sub_kegiatan' } as const;

/** What a table that refers to a node is called in a sentence. */
const PEMAKAI: Record<string, string> = {
  definisi_indikator: 'indikator',
  sub_kegiatan_indikator: 'keuangan sebuah indikator',
  pagu: 'pagu anggaran',
  alasan_perubahan: 'alasan perubahan pagu',
  anggaran_triwulan: 'anggaran kas',
  kas_anggaran: 'anggaran kas',
  foto: 'dokumentasi kegiatan',
};

const kunciSimpul = ({ tingkat, kode }: { tingkat: TingkatRencana; kode: string }) => `${tingkat} ${kode}`;

/** The database knows every table that refers to a node; its refusal is put into words. */
async function deleteSimpul(tx: Tx, kunci: KunciTahun, { tingkat, kode }: SimpulRencana): Promise<void> {
  try {
    await tx
      .deleteFrom(TABEL[tingkat])
      .where((eb) => eb.and({ ...kunci, kode }))
      .execute();
  } catch (galat) {
    const { code, table } = galat as { code?: string; table?: string };
    if (code !== '23503') throw galat;
    const { judul } = SEBUTAN_TINGKAT[tingkat];
    refuse([
      salah(
        'simpul-dipakai',
        null,
        `${judul} ${kode} tidak dapat dihapus karena masih dipakai ${PEMAKAI[table ?? ''] ?? 'data lain'}. Hapus pemakaiannya dahulu, atau biarkan ${judul.toLowerCase()} ini.`,
      ),
    ]);
  }
}

export async function writeRencana(
  tx: Tx,
  kunci: KunciTahun,
  renstraAwal: number | null,
  lama: readonly SimpulRencana[],
  baru: readonly SimpulRencana[],
): Promise<void> {
  const dulu = new Map(lama.map((satu) => [kunciSimpul(satu), satu]));
  const kini = new Map(baru.map((satu) => [kunciSimpul(satu), satu]));
  const hilang = lama.filter((satu) => !kini.has(kunciSimpul(satu)));
  const tambahan = baru.filter((satu) => !dulu.has(kunciSimpul(satu)));
  const berubah = baru.filter((satu) => {
    const semula = dulu.get(kunciSimpul(satu));
    return semula !== undefined && kanonik(semula) !== kanonik(satu);
  });
  for (const { tingkat, kode } of [...hilang, ...berubah])
    for (const tabel of ['penanggung_jawab', 'crosscutting'] as const)
      await tx
        .deleteFrom(tabel)
        .where('pemda_id', '=', kunci.pemda_id)
        .where('perangkat_daerah', '=', kunci.perangkat_daerah)
        .where('tahun', '=', kunci.tahun)
        .where('tingkat', '=', tingkat)
        .where('kode', '=', kode)
        .execute();
  for (const tingkat of ['subkegiatan', 'kegiatan', 'program'] as const)
    for (const satu of hilang) if (satu.tingkat === tingkat) await deleteSimpul(tx, kunci, satu);

  const isiProgram = ({ nama, induk }: SimpulRencana) => ({
    ...{ nama, sasaran: induk, renstra_awal: induk === null ? null : renstraAwal },
  });
  const isiSub = ({ nama, sasaran, catatanKeluaran }: SimpulRencana) => ({
    ...{ nama, sasaran, catatan_keluaran: catatanKeluaran },
  });
  const milik = (tingkat: TingkatRencana) => tambahan.filter((satu) => satu.tingkat === tingkat);
  await insertRows(
    tx,
    'program',
    milik('program').map((satu) => ({ ...kunci, kode: satu.kode, ...isiProgram(satu) })),
  );
  await insertRows(
    tx,
    'kegiatan',
    milik('kegiatan').map(({ kode, nama, induk }) => ({ ...kunci, kode, nama, program: induk ?? '' })),
  );
  await insertRows(
    tx,
    'sub_kegiatan',
    milik('subkegiatan').map((satu) => ({ ...kunci, kode: satu.kode, kegiatan: satu.induk ?? '', ...isiSub(satu) })),
  );
  for (const satu of berubah) {
    const { tingkat, kode, nama } = satu;
    const di = { ...kunci, kode };
    if (tingkat === 'program')
      await tx
        .updateTable('program')
        .set(isiProgram(satu))
        .where((eb) => eb.and(di))
        .execute();
    else if (tingkat === 'kegiatan')
      await tx
        .updateTable('kegiatan')
        .set({ nama })
        .where((eb) => eb.and(di))
        .execute();
    else
      await tx
        .updateTable('sub_kegiatan')
        .set(isiSub(satu))
        .where((eb) => eb.and(di))
        .execute();
  }
  await insertRows(
    tx,
    'penanggung_jawab',
    [...tambahan, ...berubah].flatMap(({ tingkat, kode, penanggungJawab }) =>
      penanggungJawab.map((jabatan, urutan) => ({ ...kunci, tingkat, kode, urutan, jabatan })),
    ),
  );
  await insertRows(
    tx,
    'crosscutting',
    [...tambahan, ...berubah].flatMap(({ tingkat, kode, crosscutting }) =>
      crosscutting.map((satu) => ({ ...kunci, tingkat, kode, ...satu })),
    ),
  );
}
