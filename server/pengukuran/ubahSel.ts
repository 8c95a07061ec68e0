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
import { type Pelaku, ubahBanyak } from '../db/ubahRekaman.ts';
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
  const komponen = kode.some((satu) => !indikator.includes(satu))
    ? await tx
        .selectFrom('komponen_indikator')
        .select(['indikator', 'kode'])
        .where('pemda_id', '=', kunci.pemda_id)
        .where('perangkat_daerah', '=', kunci.perangkat_daerah)
        .where('tahun', '=', kunci.tahun)
        .where('indikator', 'in', indikator)
        .where('layanan_spm', 'is', null)
        .execute()
    : [];
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

/** In as many queries for a whole sheet as for one cell. */
async function writeKinerja(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, sel: readonly Sel[]) {
  if (sel.length === 0) return {};
  const kode = sel.map(({ baris }) => baris);
  refuseUnreadable(sel, await loadJenisBaris(tx, kunci, kode), kunci.tahun);
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const isi = ({ baris, triwulan }: Sel, nilai: string | null) => ({ lembar: 'kinerja', baris, triwulan, nilai });
  const hasil = await ubahBanyak(
    tx,
    pelaku,
    { aksi: 'isian.sel' },
    sel.map(({ baris, triwulan, versi }) => ({ objek: objekSel(kunci, `${baris}/${triwulan}`), jikaVersi: versi })),
    {
      baca: async () => {
        const lama = await tx
          .selectFrom('realisasi')
          .select(['kode', 'periode', 'nilai', 'kata'])
          .where((eb) => eb.and({ pemda_id, perangkat_daerah, tahun }))
          .where('kode', 'in', kode)
          .execute();
        const nilai = new Map(lama.map((satu) => [`${satu.kode}/${satu.periode}`, satu.nilai ?? satu.kata]));
        return sel.map((satu) => isi(satu, nilai.get(`${satu.baris}/${satu.triwulan}`) ?? null));
      },
      tulis: async () => {
        const milik = { pemda_id, perangkat_daerah, tahun };
        const kosong = sel.filter(({ nilai }) => nilai === null);
        const terisi = sel.filter(({ nilai }) => nilai !== null);
        if (kosong.length > 0)
          await tx
            .deleteFrom('realisasi')
            .where((eb) => eb.and(milik))
            .where((eb) =>
              eb(
                eb.refTuple('kode', 'periode'),
                'in',
                kosong.map(({ baris, triwulan }) => eb.tuple(baris, triwulan)),
              ),
            )
            .execute();
        if (terisi.length > 0)
          await tx
            .insertInto('realisasi')
            .values(
              terisi.map(({ baris, triwulan, nilai }) => ({
                ...milik,
                kode: baris,
                periode: triwulan,
                ...splitNilai(nilai),
                ragu: null,
                disimpulkan: null,
              })),
            )
            .onConflict((conflict) =>
              conflict.columns(['pemda_id', 'perangkat_daerah', 'kode', 'tahun', 'periode']).doUpdateSet((eb) => ({
                nilai: eb.ref('excluded.nilai'),
                kata: eb.ref('excluded.kata'),
                ragu: null,
                disimpulkan: null,
              })),
            )
            .execute();
        return sel.map((satu) => isi(satu, satu.nilai));
      },
    },
  );
  return Object.fromEntries(
    sel.map(({ baris, triwulan }, i) => [`kinerja/${baris}/${triwulan}`, hasil[i]?.versi ?? 0]),
  );
}

/** Money goes the way of the budget: its rules refuse spending above the ceiling and the like. */
async function writeKeuangan(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, sel: readonly Sel[]) {
  const versi: Record<string, number> = {};
  if (sel.length === 0) return versi;
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

export async function writeSel(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, minta: UbahSel): Promise<HasilSel> {
  // A cell that is named twice becomes what is said last.
  const sel = [...new Map(minta.sel.map((s) => [`${s.lembar}/${s.baris}/${s.triwulan}`, s])).values()];
  const milik = (lembar: Sel['lembar']) => sel.filter((s) => s.lembar === lembar);
  await openTriwulan(tx, pelaku, kunci, new Set(sel.map((s) => s.triwulan)));
  // Before the first row of the audit: who waits for that one must hold nothing that we still need.
  if (milik('keuangan').length > 0) await lockAnggaran(tx, kunci);
  await removePeriksa(tx, kunci, sel);
  const versi = {
    ...(await writeKinerja(tx, pelaku, kunci, milik('kinerja'))),
    ...(await writeKeuangan(tx, pelaku, kunci, milik('keuangan'))),
  };
  return { versi, waktu: pelaku.waktu.toISOString() };
}
