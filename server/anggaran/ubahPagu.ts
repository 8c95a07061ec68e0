// Writes ceilings and reasons of a draft: every cell is a record with a revision, many of them in one transaction.
import type { UbahPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { periksaAlasan } from '@tapis/core/anggaran/periksaAlasan.ts';
import { periksaPagu } from '@tapis/core/anggaran/periksaPagu.ts';
import { type IsianPagu, kunciPagu } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { bedakanPagu, terapkanPagu } from '@tapis/core/anggaran/ubahanPagu.ts';
import { insertRows, moneyColumn } from '../db/insertRows.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { cariVersi, isiVersi, type KonteksAnggaran, objekAnggaran } from './konteksAnggaran.ts';
import { refuse } from './refuse.ts';
import type { Hasil } from './ubahVersi.ts';

/** The row of a table for one entry. */
export const barisPagu = (k: KonteksAnggaran, versi: string, { kode, rekening, nilai }: IsianPagu) => ({
  ...k.kunci,
  versi,
  kode,
  tingkat: k.program.some((p) => p.kegiatan.some((satu) => satu.kode === kode)) ? 'kegiatan' : 'subkegiatan',
  rekening: rekening ?? '',
  nilai: moneyColumn(nilai),
});

export async function writePagu(
  tx: Tx,
  pelaku: Pelaku,
  k: KonteksAnggaran,
  kode: string,
  ubahan: UbahPagu['ubahan'],
): Promise<Hasil> {
  const milik = cariVersi(k, kode);
  const isi = isiVersi(k, kode);
  const { program, tahun, realisasi } = k;
  const peringatan = refuse(periksaPagu(ubahan, { program, versi: milik, isi, tahun, realisasi }));
  const jikaVersi = new Map(ubahan.map((u) => [kunciPagu(u), u.versi]));
  const named = new Set(jikaVersi.keys());
  // A total that gives way to its details changes as well, though nobody asked for it by name.
  const implied = bedakanPagu(isi, terapkanPagu(isi, ubahan)).filter((u) => !named.has(kunciPagu(u)));
  const lama = new Map(isi.map((i) => [kunciPagu(i), i.nilai]));
  const versi: Record<string, number> = {};
  for (const { kode: baris, rekening, nilai } of [...ubahan, ...implied]) {
    const kunci = kunciPagu({ kode: baris, rekening });
    const objek = objekAnggaran(k.kunci, kode, 'pagu', kunci);
    const hasil = await ubahRekaman(
      tx,
      pelaku,
      { objek, aksi: 'anggaran.pagu-ubah', jikaVersi: jikaVersi.get(kunci) ?? k.revisi.get(objek)?.versi ?? 0 },
      {
        baca: async () => ({ kode: baris, rekening, nilai: lama.get(kunci) ?? null }),
        tulis: async () => {
          await tx
            .deleteFrom('pagu')
            .where('pemda_id', '=', k.kunci.pemda_id)
            .where('perangkat_daerah', '=', k.kunci.perangkat_daerah)
            .where('tahun', '=', tahun)
            .where('versi', '=', kode)
            .where('kode', '=', baris)
            .where('rekening', '=', rekening ?? '')
            .execute();
          if (nilai !== null) await insertRows(tx, 'pagu', [barisPagu(k, kode, { kode: baris, rekening, nilai })]);
          return { kode: baris, rekening, nilai };
        },
      },
    );
    versi[kunci] = hasil.versi;
  }
  return { versi, peringatan };
}

export async function writeAlasan(
  tx: Tx,
  pelaku: Pelaku,
  k: KonteksAnggaran,
  kode: string,
  kegiatan: string,
  { alasan, jikaVersi }: { alasan: string[]; jikaVersi: number | null },
): Promise<Hasil> {
  const milik = cariVersi(k, kode);
  const { tahun } = k;
  refuse(periksaAlasan(k.program, milik, kegiatan));
  const urutan = Math.max(0, ...(await urutanAlasan(tx, k)).map((satu) => satu + 1));
  const lama = k.rincian.alasanPerubahan.filter((a) => a.versi === kode && a.kegiatan === kegiatan);
  const objek = objekAnggaran(k.kunci, kode, 'alasan', kegiatan);
  const { versi } = await ubahRekaman(
    tx,
    pelaku,
    { objek, aksi: 'anggaran.alasan-ubah', jikaVersi: jikaVersi ?? (lama.length === 0 ? 0 : null) },
    {
      baca: async () => ({ kegiatan, alasan: lama.map((a) => a.uraian) }),
      tulis: async () => {
        await tx
          .deleteFrom('alasan_perubahan')
          .where('pemda_id', '=', k.kunci.pemda_id)
          .where('perangkat_daerah', '=', k.kunci.perangkat_daerah)
          .where('tahun', '=', tahun)
          .where('versi', '=', kode)
          .where('kegiatan', '=', kegiatan)
          .execute();
        await insertRows(
          tx,
          'alasan_perubahan',
          alasan.map((uraian, i) => ({ ...k.kunci, urutan: urutan + i, versi: kode, kegiatan, uraian })),
        );
        return { kegiatan, alasan };
      },
    },
  );
  return { versi: { [kegiatan]: versi }, peringatan: [] };
}

const urutanAlasan = async (tx: Tx, { kunci }: KonteksAnggaran): Promise<number[]> =>
  (
    await tx
      .selectFrom('alasan_perubahan')
      .select('urutan')
      .where('pemda_id', '=', kunci.pemda_id)
      .where('perangkat_daerah', '=', kunci.perangkat_daerah)
      .where('tahun', '=', kunci.tahun)
      .execute()
  ).map((satu) => satu.urutan);
