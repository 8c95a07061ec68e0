// Writing cells of the entry sheet: each a record of its own with revision and audit; a batch is written as a whole or not at all.
import type { HasilSel, UbahSel } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { bacaNilai } from '@tapis/core/indikator/kamus/bacaNilai.ts';
import { kodeKomponen } from '@tapis/core/pengukuran/kodeKomponen.ts';
import { type Pelanggaran, salah } from '@tapis/core/values/pelanggaran.ts';
import { writeKas } from '../anggaran/kasAnggaran.ts';
import { loadKonteks, lockAnggaran } from '../anggaran/konteksAnggaran.ts';
import { splitNilai } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import { removePeriksa } from './catatanIsian.ts';
import { objekSel } from './objekIsian.ts';
import { openTriwulan } from './openTriwulan.ts';

type Sel = UbahSel['sel'][number];

interface JenisBaris {
  jenisNilai: 'angka' | 'predikat';
  skala: string | null;
}

/** What the rows that are to be written hold; rows that are no cells for entry are not in the map. */
async function loadJenisBaris(tx: Tx, kunci: KunciTahun, kode: readonly string[]): Promise<Map<string, JenisBaris>> {
  const indikator = [...new Set(kode.map((satu) => satu.split(':')[0] ?? satu))];
  const definisi = await tx
    .selectFrom('definisi_indikator')
    .select(['indikator', 'jenis_nilai', 'skala'])
    .where('pemda_id', '=', kunci.pemda_id)
    .where('perangkat_daerah', '=', kunci.perangkat_daerah)
    .where('tahun', '=', kunci.tahun)
    .where('indikator', 'in', indikator)
    .execute();
  const komponen = await tx
    .selectFrom('komponen_indikator')
    .select(['indikator', 'kode'])
    .where('pemda_id', '=', kunci.pemda_id)
    .where('perangkat_daerah', '=', kunci.perangkat_daerah)
    .where('tahun', '=', kunci.tahun)
    .where('indikator', 'in', indikator)
    .where('layanan_spm', 'is', null)
    .execute();
  return new Map<string, JenisBaris>([
    ...definisi.map((d): [string, JenisBaris] => [
      d.indikator,
      { jenisNilai: d.jenis_nilai as JenisBaris['jenisNilai'], skala: d.skala },
    ]),
    ...komponen.map((k): [string, JenisBaris] => [
      kodeKomponen(k.indikator, k.kode),
      { jenisNilai: 'angka', skala: null },
    ]),
  ]);
}

function refuseUnreadable(sel: readonly Sel[], jenis: ReadonlyMap<string, JenisBaris>, tahun: number): void {
  const pelanggaran = sel.flatMap(({ baris, triwulan, nilai }): Pelanggaran[] => {
    const tempat = `kinerja/${baris}/${triwulan}`;
    const milik = jenis.get(baris);
    if (milik === undefined)
      return [
        salah(
          'pengukuran.baris-tidak-ada',
          tempat,
          `Baris ${baris} tidak ada dalam kamus indikator tahun ${tahun}, atau nilainya dihitung dari layanan SPM. Muat ulang halaman.`,
        ),
      ];
    const hasil = nilai === null ? null : bacaNilai(milik, nilai, tahun);
    return hasil === null || hasil.ok ? [] : [salah('pengukuran.nilai-tidak-terbaca', tempat, hasil.masalah)];
  });
  refuse(pelanggaran);
}

async function writeKinerja(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, sel: readonly Sel[]) {
  const versi: Record<string, number> = {};
  if (sel.length === 0) return versi;
  refuseUnreadable(
    sel,
    await loadJenisBaris(
      tx,
      kunci,
      sel.map((s) => s.baris),
    ),
    kunci.tahun,
  );
  for (const { baris, triwulan, nilai, versi: jikaVersi } of sel) {
    const alamat = {
      pemda_id: kunci.pemda_id,
      perangkat_daerah: kunci.perangkat_daerah,
      kode: baris,
      tahun: kunci.tahun,
      periode: triwulan,
    };
    const isi = (satu: string | null) => ({ lembar: 'kinerja', baris, triwulan, nilai: satu });
    const hasil = await ubahRekaman(
      tx,
      pelaku,
      { objek: objekSel(kunci, `${baris}/${triwulan}`), aksi: 'isian.sel', jikaVersi },
      {
        baca: async () => {
          const lama = await tx
            .selectFrom('realisasi')
            .select(['nilai', 'kata'])
            .where((eb) => eb.and(alamat))
            .executeTakeFirst();
          return isi(lama?.nilai ?? lama?.kata ?? null);
        },
        tulis: async () => {
          const kolom = { ...splitNilai(nilai), ragu: null, disimpulkan: null };
          if (nilai === null)
            await tx
              .deleteFrom('realisasi')
              .where((eb) => eb.and(alamat))
              .execute();
          else
            await tx
              .insertInto('realisasi')
              .values({ ...alamat, ...kolom })
              .onConflict((conflict) =>
                conflict.columns(['pemda_id', 'perangkat_daerah', 'kode', 'tahun', 'periode']).doUpdateSet(kolom),
              )
              .execute();
          return isi(nilai);
        },
      },
    );
    versi[`kinerja/${baris}/${triwulan}`] = hasil.versi;
  }
  return versi;
}

/** Money goes the way of the budget: its rules refuse spending above the ceiling and the like. */
async function writeKeuangan(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, sel: readonly Sel[]) {
  const versi: Record<string, number> = {};
  if (sel.length === 0) return versi;
  await lockAnggaran(tx, kunci);
  const perBaris = new Map<string, Sel[]>();
  for (const satu of sel) perBaris.set(satu.baris, [...(perBaris.get(satu.baris) ?? []), satu]);
  const hasil = await writeKas(
    tx,
    pelaku,
    await loadKonteks(tx, kunci),
    [...perBaris].map(([subKegiatan, milik]) => ({
      subKegiatan,
      rekening: null,
      periode: 'triwulan' as const,
      kolom: 'realisasi' as const,
      isi: milik.map(({ triwulan, nilai }) => ({ ke: triwulan, nilai })),
      versi: Math.max(...milik.map((satu) => satu.versi)),
    })),
  );
  for (const [kunciKas, satu] of Object.entries(hasil.versi)) versi[`keuangan/${kunciKas.split('/')[0]}`] = satu;
  return versi;
}

export async function writeSel(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, { sel }: UbahSel): Promise<HasilSel> {
  await openTriwulan(tx, pelaku, kunci, new Set(sel.map((s) => s.triwulan)));
  const versi = {
    ...(await writeKinerja(
      tx,
      pelaku,
      kunci,
      sel.filter((s) => s.lembar === 'kinerja'),
    )),
    ...(await writeKeuangan(
      tx,
      pelaku,
      kunci,
      sel.filter((s) => s.lembar === 'keuangan'),
    )),
  };
  for (const { triwulan, lembar, baris } of sel) await removePeriksa(tx, kunci, { triwulan, lembar, baris });
  return { versi, waktu: pelaku.waktu.toISOString() };
}
