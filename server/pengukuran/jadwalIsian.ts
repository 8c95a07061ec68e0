// The windows of a year, set for the whole pemda, beside how far each unit is.
import type { JadwalIsian, UbahJadwal } from '@tapis/contract/pengukuran/jadwalIsian.ts';
import { type Jendela, jendelaBaku, keadaanJendela } from '@tapis/core/perencanaan/periode/jendelaIsian.ts';
import { type Pelanggaran, salah } from '@tapis/core/values/pelanggaran.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { tulisTanggal } from '@tapis/core/values/tulisTanggal.ts';
import { tulisTriwulan } from '@tapis/core/values/tulisTriwulan.ts';
import { sql } from 'kysely';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import { loadHari } from '../perencanaan/periode/loadPeriode.ts';
import { loadPeriodeUnit } from './loadPeriodeUnit.ts';
import { loadPengingatTerakhir } from './pengingat/klaimPengingat.ts';

const objekJadwal = (tahun: number) => `pemda/jadwal-isian/${tahun}`;

type Jadwal = Record<Triwulan, Jendela | null>;

async function loadJendela(tx: Tx, pemda: string, tahun: number): Promise<Jadwal> {
  const baris = await tx
    .selectFrom('jendela_isian')
    .select([
      'triwulan',
      sql<string>`to_char(buka, 'YYYY-MM-DD')`.as('buka'),
      sql<string>`to_char(tutup, 'YYYY-MM-DD')`.as('tutup'),
    ])
    .where('pemda_id', '=', pemda)
    .where('tahun', '=', tahun)
    .execute();
  const satu = (t: Triwulan) => {
    const ada = baris.find((b) => b.triwulan === t);
    return ada === undefined ? null : { buka: ada.buka, tutup: ada.tutup };
  };
  return { 1: satu(1), 2: satu(2), 3: satu(3), 4: satu(4) };
}

/** Five queries, however many units. */
export async function loadJadwal(tx: Tx, pemda: string, tahun: number, waktu: Date): Promise<JadwalIsian> {
  const hari = await loadHari(tx, pemda, waktu);
  const jadwal = await loadJendela(tx, pemda, tahun);
  const periode = await loadPeriodeUnit(tx, pemda, tahun);
  const versi = await readVersi(tx, pemda, objekJadwal(tahun));
  const pengingat = await loadPengingatTerakhir(tx, pemda, tahun);
  const unit = new Map<string, JadwalIsian['unit'][number]>();
  for (const { perangkatDaerah, namaUnit, triwulan, isian, jendela } of periode) {
    const milik = unit.get(perangkatDaerah) ?? {
      kode: perangkatDaerah,
      nama: namaUnit,
      pengingatTerakhir: pengingat.get(perangkatDaerah) ?? null,
      triwulan: [],
    };
    const keadaan = keadaanJendela(jendela, isian.dibukaSampai, hari);
    const belum = ['belum-mulai', 'draf', 'dikembalikan'].includes(isian.status);
    const terlambat = belum && !keadaan.buka && keadaan.sebab === 'lewat';
    const { status, sejak, oleh } = isian;
    milik.triwulan.push({ triwulan, status, sejak, oleh, terlambat });
    unit.set(perangkatDaerah, milik);
  }
  return {
    tahun,
    hari,
    versi: versi.get(objekJadwal(tahun))?.versi ?? 0,
    triwulan: TRIWULAN.map((triwulan) => ({
      triwulan,
      jendela: jadwal[triwulan],
      baku: jendelaBaku(tahun, triwulan),
    })),
    unit: [...unit.values()],
  };
}

function checkJadwal(jadwal: Jadwal): Pelanggaran[] {
  return TRIWULAN.flatMap((t) => {
    const [jendela, lalu] = [jadwal[t], t > 1 ? jadwal[(t - 1) as Triwulan] : null];
    if (jendela === null) return [];
    if (jendela.tutup < jendela.buka)
      return [
        salah(
          'pengukuran.jendela-terbalik',
          `triwulan.${t}`,
          `${tulisTriwulan(t)}: hari terakhir ${tulisTanggal(jendela.tutup)} mendahului hari pertama ${tulisTanggal(jendela.buka)}. Tukar keduanya, atau periksa tahunnya.`,
        ),
      ];
    if (lalu !== null && jendela.buka < lalu.buka)
      return [
        salah(
          'pengukuran.jendela-mendahului',
          `triwulan.${t}`,
          `${tulisTriwulan(t)} dibuka ${tulisTanggal(jendela.buka)}, sebelum triwulan sebelumnya (${tulisTanggal(lalu.buka)}). Periksa tanggalnya.`,
        ),
      ];
    return [];
  });
}

export async function writeJadwal(
  tx: Tx,
  pelaku: Pelaku,
  tahun: number,
  { triwulan }: UbahJadwal,
  jikaVersi: number | null,
): Promise<JadwalIsian> {
  const { pemda, waktu } = pelaku;
  const lama = await loadJendela(tx, pemda, tahun);
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekJadwal(tahun), aksi: 'isian.jadwal', jikaVersi },
    {
      baca: async () => lama,
      tulis: async () => {
        const baru: Jadwal = { ...lama, ...Object.fromEntries(triwulan.map((t) => [t.triwulan, t.jendela])) };
        const pelanggaran = checkJadwal(baru);
        refuse(pelanggaran);
        await tx.deleteFrom('jendela_isian').where('pemda_id', '=', pemda).where('tahun', '=', tahun).execute();
        const isi = TRIWULAN.flatMap((t) => {
          const jendela = baru[t];
          return jendela === null ? [] : [{ pemda_id: pemda, tahun, triwulan: t, ...jendela }];
        });
        if (isi.length > 0) await tx.insertInto('jendela_isian').values(isi).execute();
        return baru;
      },
    },
  );
  return loadJadwal(tx, pemda, tahun, waktu);
}
