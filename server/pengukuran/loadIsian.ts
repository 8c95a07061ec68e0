// The entry sheet of one unit and year as the browser gets it: facts, revisions, states, remarks. A fixed number of queries.
import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { lipatRincian } from '@tapis/core/anggaran/lipatRincian.ts';
import type { BahanIsian } from '@tapis/core/pengukuran/bahanIsian.ts';
import { decideIzin } from '@tapis/core/perencanaan/izin.ts';
import type { PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { bekuSejak } from '@tapis/core/perencanaan/periode/acuanBeku.ts';
import { ATURAN_LANGKAH, alasanTerkunci, LANGKAH_ISIAN } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { objekAnggaran } from '../anggaran/konteksAnggaran.ts';
import { loadRincian } from '../anggaran/loadRincian.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { readVersi } from '../db/ubahRekaman.ts';
import { loadIndikator } from '../indikator/loadIndikator.ts';
import { loadLayanan } from '../layanan/loadLayanan.ts';
import { explainTahun } from '../perencanaan/explainTahun.ts';
import { loadPerencanaan } from '../perencanaan/loadPerencanaan.ts';
import { loadHari, loadPeriode, type PeriodeTriwulan } from '../perencanaan/periode/loadPeriode.ts';
import { listCatatan, listPeriksa } from './catatanIsian.ts';
import { loadPengukuran } from './loadPengukuran.ts';
import { objekLangkah, objekSel } from './objekIsian.ts';
import { presentPembukaan } from './pembukaanAcuan.ts';

export async function loadBahanIsian(tx: Tx, kunci: KunciTahun): Promise<{ bahan: BahanIsian; rinci: string[] }> {
  const rencana = await loadPerencanaan(tx, kunci);
  const indikator = await loadIndikator(tx, kunci);
  const pengukuran = await loadPengukuran(tx, kunci);
  const layanan = await loadLayanan(tx, kunci);
  const rincian = await loadRincian(tx, kunci);
  if (!rencana || !indikator || !pengukuran || !layanan || !rincian) throw await explainTahun(tx, kunci);
  const rinci = rincian.kas.filter((k) => k.realisasi !== null).map((k) => k.subKegiatan);
  return {
    bahan: {
      tahun: kunci.tahun,
      indikator: indikator.indikator,
      pengukuran,
      layanan: { spm: layanan.spm },
      program: rencana.program,
      anggaran: lipatRincian(rincian, kunci.tahun),
      jabatan: rencana.jabatan.map(({ kode, nama }) => ({ kode, nama })),
    },
    rinci: [...new Set(rinci)],
  };
}

/** State of one triwulan as its reader sees it: with the acts that state and role allow. */
export function presentKeadaan(
  { triwulan, isian, jendela }: PeriodeTriwulan,
  { kunci, hari, versi, peran }: { kunci: KunciTahun; hari: string; versi: number; peran: readonly PeranPengguna[] },
): LembarIsian['triwulan'][number] {
  const objek = { pemda: kunci.pemda_id, perangkatDaerah: kunci.perangkat_daerah };
  const terkunci = alasanTerkunci(isian, jendela, hari);
  return {
    triwulan,
    ...isian,
    jendela,
    beku: bekuSejak(isian, jendela, hari),
    terkunci,
    langkah: LANGKAH_ISIAN.filter((langkah) => {
      const { dari, kebijakan, dalamJendela } = ATURAN_LANGKAH[langkah];
      if (!dari.includes(isian.status) || (dalamJendela && terkunci !== null)) return false;
      return decideIzin(kebijakan, peran, objek) === 'boleh';
    }),
    versi,
  };
}

/** Revisions by the key that the sheet uses: "kinerja/IKU1/1"; the money of a sub kegiatan is one record. */
async function readVersiSel(tx: Tx, kunci: KunciTahun): Promise<Record<string, number>> {
  const kinerja = objekSel(kunci, '');
  const kas = objekAnggaran(kunci, 'kas', '');
  const akhir = '/triwulan/realisasi';
  const hasil: Record<string, number> = {};
  for (const [objek, { versi }] of await readVersi(tx, kunci.pemda_id, kinerja))
    hasil[`kinerja/${objek.slice(kinerja.length)}`] = versi;
  for (const [objek, { versi }] of await readVersi(tx, kunci.pemda_id, kas))
    if (objek.endsWith(akhir)) hasil[`keuangan/${objek.slice(kas.length, -akhir.length)}`] = versi;
  return hasil;
}

export async function loadIsian(
  tx: Tx,
  kunci: KunciTahun,
  peran: readonly PeranPengguna[],
  waktu: Date,
): Promise<LembarIsian> {
  const { bahan, rinci } = await loadBahanIsian(tx, kunci);
  const hari = await loadHari(tx, kunci.pemda_id, waktu);
  const periode = await loadPeriode(tx, kunci);
  const langkah = await readVersi(tx, kunci.pemda_id, objekLangkah(kunci, ''));
  const versiLangkah = (t: Triwulan) => langkah.get(objekLangkah(kunci, t))?.versi ?? 0;
  return {
    tahun: kunci.tahun,
    hari,
    triwulan: periode.map((p) => presentKeadaan(p, { kunci, hari, versi: versiLangkah(p.triwulan), peran })),
    pembukaan: await presentPembukaan(tx, kunci, hari),
    bahan,
    versi: await readVersiSel(tx, kunci),
    rinci,
    catatan: await listCatatan(tx, kunci),
    periksa: await listPeriksa(tx, kunci),
  };
}
