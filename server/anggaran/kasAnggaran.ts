// Money in time: the sheet of anggaran kas and realisasi, and writing it. A row of one column is one record.
import type { LembarKas, UbahKas } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { kasTriwulan } from '@tapis/core/anggaran/kasTriwulan.ts';
import { lembarPagu } from '@tapis/core/anggaran/lembarPagu.ts';
import { periksaKas, terapkanKas, type UbahanKas } from '@tapis/core/anggaran/periksaKas.ts';
import {
  BANYAK_PERIODE,
  type IsianKas,
  KOLOM_KAS,
  type KolomKas,
  kunciPagu,
  type PeriodeKas,
  type VersiRinci,
} from '@tapis/core/anggaran/rincianAnggaran.ts';
import { versiAkhirTahun } from '@tapis/core/anggaran/versiBerlaku.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { tulisUang } from '@tapis/core/values/tulisUang.ts';
import { insertRows, moneyColumn } from '../db/insertRows.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { isiVersi, type KonteksAnggaran, objekAnggaran } from './konteksAnggaran.ts';
import { refuse } from './refuse.ts';
import type { Hasil } from './ubahVersi.ts';

type Baris = Pick<UbahanKas, 'subKegiatan' | 'rekening' | 'periode' | 'kolom'>;

const bagianObjek = (b: Baris): string[] => [
  'kas',
  kunciPagu({ kode: b.subKegiatan, rekening: b.rekening }),
  b.periode,
  b.kolom,
];

function versiBerjalan(k: KonteksAnggaran): VersiRinci | null {
  const berlaku = k.versi.filter((v) => v.status === 'berlaku');
  const milik = versiAkhirTahun(berlaku, k.tahun);
  return berlaku.find((v) => v.kode === milik?.kode) ?? null;
}

/** As entered, one place per period. */
function deret(kas: readonly IsianKas[], { subKegiatan, rekening, periode, kolom }: Baris): (string | null)[] {
  const milik = kas.filter((i) => i.subKegiatan === subKegiatan && i.rekening === rekening && i.periode === periode);
  return Array.from(
    { length: BANYAK_PERIODE[periode] },
    (_, i) => milik.find((satu) => satu.ke === i + 1)?.[kolom] ?? null,
  );
}

export function presentKas(k: KonteksAnggaran): LembarKas {
  const berlaku = versiBerjalan(k);
  const pagu = berlaku === null ? [] : isiVersi(k, berlaku.kode);
  const lain = k.kas.flatMap(({ subKegiatan: kode, rekening }) => (rekening === null ? [] : [{ kode, rekening }]));
  const perSub = new Map<string, IsianKas[]>();
  for (const satu of k.kas) perSub.set(satu.subKegiatan, [...(perSub.get(satu.subKegiatan) ?? []), satu]);
  const baris = lembarPagu(k.program, pagu, k.tahun, lain).flatMap((b) => {
    if (b.tingkat !== 'subkegiatan' && b.tingkat !== 'rekening') return [];
    const milik = (perSub.get(b.kode) ?? []).filter((i) => b.rekening === null || i.rekening === b.rekening);
    const satu = (periode: PeriodeKas, kolom: KolomKas) => {
      const tempat = { subKegiatan: b.kode, rekening: b.rekening, periode, kolom };
      const objek = objekAnggaran(k.kunci, ...bagianObjek(tempat));
      return { isi: deret(milik, tempat), versi: k.revisi.get(objek)?.versi ?? 0 };
    };
    const kolom = (periode: PeriodeKas) => ({
      rencana: satu(periode, 'rencana'),
      realisasi: satu(periode, 'realisasi'),
    });
    const kumulatif = (nama: KolomKas) => {
      const hasil = kasTriwulan(milik, nama);
      return TRIWULAN.map((t) => hasil?.[t] ?? null);
    };
    return [
      {
        kunci: b.kunci,
        kode: b.kode,
        rekening: b.rekening,
        nama: b.nama,
        tingkat: b.tingkat,
        pagu: tulisUang(b.nilai),
        bulan: kolom('bulan'),
        triwulan: kolom('triwulan'),
        kumulatif: { rencana: kumulatif('rencana'), realisasi: kumulatif('realisasi') },
      },
    ];
  });
  const semua = baris.flatMap((b) =>
    KOLOM_KAS.map(
      (kolom): UbahanKas => ({ subKegiatan: b.kode, rekening: b.rekening, periode: 'bulan', kolom, isi: [] }),
    ),
  );
  return {
    berlaku: berlaku && { kode: berlaku.kode, nama: berlaku.nama },
    baris,
    temuan: periksaKas(semua, { program: k.program, pagu, kas: k.kas, tahun: k.tahun }).filter(
      (t, i, daftar) => daftar.findIndex((d) => d.pesan === t.pesan) === i,
    ),
  };
}

export async function writeKas(tx: Tx, pelaku: Pelaku, k: KonteksAnggaran, ubahan: UbahKas['ubahan']): Promise<Hasil> {
  const berlaku = versiBerjalan(k);
  const pagu = berlaku === null ? [] : isiVersi(k, berlaku.kode);
  const peringatan = refuse([
    ...periksaPeriode(ubahan),
    ...periksaKas(ubahan, { program: k.program, pagu, kas: k.kas, tahun: k.tahun }),
  ]);
  const hasil = terapkanKas(k.kas, ubahan);
  const versi: Record<string, number> = {};
  for (const u of ubahan) {
    const bagian = bagianObjek(u);
    const { versi: baru } = await ubahRekaman(
      tx,
      pelaku,
      { objek: objekAnggaran(k.kunci, ...bagian), aksi: 'anggaran.kas-ubah', jikaVersi: u.versi },
      {
        baca: async () => ({ ...tempatKas(u), isi: deret(k.kas, u) }),
        tulis: async () => {
          for (const { ke } of u.isi) await writeSel(tx, k, u, ke, hasil);
          return { ...tempatKas(u), isi: deret(hasil, u) };
        },
      },
    );
    versi[bagian.slice(1).join('/')] = baru;
  }
  return { versi, peringatan };
}

/** Triwulan whose plan or realisasi is touched. */
export const triwulanKas = (ubahan: UbahKas['ubahan'], kolom: KolomKas): Set<Triwulan> =>
  new Set(
    ubahan
      .filter((u) => u.kolom === kolom)
      .flatMap((u) => u.isi.map(({ ke }) => (u.periode === 'triwulan' ? ke : Math.ceil(ke / 3)) as Triwulan)),
  );

const tempatKas = ({ subKegiatan, rekening, periode, kolom }: Baris) => ({ subKegiatan, rekening, periode, kolom });

/** A fifth triwulan does not exist. */
const periksaPeriode = (ubahan: UbahKas['ubahan']) =>
  ubahan
    .filter((u) => u.isi.some(({ ke }) => ke > BANYAK_PERIODE[u.periode]))
    .map((u) => ({
      kode: 'anggaran.periode-tidak-ada',
      bidang: u.subKegiatan,
      pesan: 'Triwulan hanya sampai empat. Periksa kolomnya.',
      sitasi: null,
      tingkat: 'salah' as const,
    }));

/** Triwulan of a sub kegiatan as a whole live in a table of their own; a new figure there loses the mark of doubt. */
async function writeSel(tx: Tx, k: KonteksAnggaran, u: Baris, ke: number, hasil: readonly IsianKas[]): Promise<void> {
  const { pemda_id, perangkat_daerah, tahun } = k.kunci;
  const milik = hasil.find(
    (i) => i.subKegiatan === u.subKegiatan && i.rekening === u.rekening && i.periode === u.periode && i.ke === ke,
  );
  if (u.periode === 'triwulan' && u.rekening === null) {
    const nilai = moneyColumn(milik?.[u.kolom] ?? null);
    const isi =
      u.kolom === 'rencana'
        ? { target: nilai, target_ragu: null, target_disimpulkan: null }
        : { realisasi: nilai, realisasi_ragu: null, realisasi_disimpulkan: null };
    await tx
      .insertInto('anggaran_triwulan')
      .values({ ...k.kunci, sub_kegiatan: u.subKegiatan, triwulan: ke, ...isi })
      .onConflict((conflict) =>
        conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'sub_kegiatan', 'triwulan']).doUpdateSet(isi),
      )
      .execute();
    return;
  }
  await tx
    .deleteFrom('kas_anggaran')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('tahun', '=', tahun)
    .where('sub_kegiatan', '=', u.subKegiatan)
    .where('rekening', '=', u.rekening ?? '')
    .where('jenis_periode', '=', u.periode)
    .where('ke', '=', ke)
    .execute();
  if (milik === undefined) return;
  await insertRows(tx, 'kas_anggaran', [
    {
      ...k.kunci,
      sub_kegiatan: u.subKegiatan,
      rekening: u.rekening ?? '',
      jenis_periode: u.periode,
      ke,
      rencana: moneyColumn(milik.rencana),
      realisasi: moneyColumn(milik.realisasi),
    },
  ]);
}
