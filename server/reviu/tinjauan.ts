// Stored reviu of uploaded reports: put, list, read, decide, delete. What is past its day is not shown any more and deleted on the way.
import type { DaftarTinjauan, IsiPutusan, PutusanTemuan, RincianTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import type { Blok } from '@tapis/core/reviu/berkasTerbaca.ts';
import type { HasilReviu } from '@tapis/core/reviu/temuan.ts';
import type { Zona } from '@tapis/core/values/zona.ts';
import { appendAudit } from '../db/audit.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman, type VersiRekaman } from '../db/ubahRekaman.ts';
import { GalatHttp } from '../http/masalah.ts';
import { refuse } from '../http/refuse.ts';

export interface KunciTinjauan {
  pemda: string;
  perangkatDaerah: string;
  tahun: number;
}

type Ringkas = DaftarTinjauan['tinjauan'][number];

const HARI_MS = 24 * 60 * 60 * 1000;

const objek = ({ perangkatDaerah, tahun }: KunciTinjauan, kode: string) => `${perangkatDaerah}/${tahun}/reviu/${kode}`;

const where = ({ pemda, perangkatDaerah, tahun }: KunciTinjauan) => ({
  pemda_id: pemda,
  perangkat_daerah: perangkatDaerah,
  tahun,
});

export interface TinjauanBaru {
  kode: string;
  nama: string;
  ukuran: number;
  hasil: HasilReviu;
  blok: readonly Blok[];
  simpanHari: number;
}

export async function saveTinjauan(tx: Tx, pelaku: Pelaku, kunci: KunciTinjauan, baru: TinjauanBaru): Promise<Ringkas> {
  await pruneTinjauan(tx, pelaku.waktu);
  const simpanSampai = new Date(pelaku.waktu.getTime() + baru.simpanHari * HARI_MS);
  await tx
    .insertInto('reviu_berkas')
    .values({
      ...where(kunci),
      kode: baru.kode,
      nama: baru.nama,
      format: baru.hasil.format,
      ukuran: baru.ukuran,
      waktu: pelaku.waktu,
      pengguna: pelaku.pengguna,
      oleh: pelaku.nama,
      simpan_sampai: simpanSampai,
      hasil: JSON.stringify(baru.hasil),
      blok: JSON.stringify(baru.blok),
    })
    .execute();
  const { pemda, pengguna, waktu } = pelaku;
  await appendAudit(tx, {
    ...{ pemda, pengguna, waktu, aksi: 'reviu.kirim', objek: objek(kunci, baru.kode) },
    isi: { lama: null, baru: { berkas: baru.nama, ringkasan: baru.hasil.ringkasan }, alasan: null },
  });
  return {
    kode: baru.kode,
    berkas: baru.nama,
    format: baru.hasil.format,
    ukuran: baru.ukuran,
    waktu: waktu.toISOString(),
    oleh: pelaku.nama,
    simpanSampai: simpanSampai.toISOString(),
    ringkasan: baru.hasil.ringkasan,
    diputuskan: 0,
  };
}

/** Rows of the list and of one reviu; the text of the file is never among them. */
const ringkas = (tx: Tx, kunci: KunciTinjauan, kini: Date) =>
  tx
    .selectFrom('reviu_berkas as b')
    .select((eb) => [
      'b.kode',
      'b.nama',
      'b.format',
      'b.ukuran',
      'b.waktu',
      'b.oleh',
      'b.simpan_sampai',
      'b.hasil',
      eb
        .selectFrom('reviu_putusan as p')
        .whereRef('p.pemda_id', '=', 'b.pemda_id')
        .whereRef('p.perangkat_daerah', '=', 'b.perangkat_daerah')
        .whereRef('p.kode', '=', 'b.kode')
        .select(({ fn }) => fn.countAll<string>().as('n'))
        .as('diputuskan'),
    ])
    .where('b.pemda_id', '=', kunci.pemda)
    .where('b.perangkat_daerah', '=', kunci.perangkatDaerah)
    .where('b.tahun', '=', kunci.tahun)
    .where('b.simpan_sampai', '>', kini);

type BarisRingkas = Awaited<ReturnType<ReturnType<typeof ringkas>['execute']>>[number];

const presentRingkas = (baris: BarisRingkas): Ringkas => ({
  kode: baris.kode,
  berkas: baris.nama,
  format: baris.format as Ringkas['format'],
  ukuran: baris.ukuran,
  waktu: baris.waktu.toISOString(),
  oleh: baris.oleh,
  simpanSampai: baris.simpan_sampai.toISOString(),
  ringkasan: (baris.hasil as HasilReviu).ringkasan,
  diputuskan: Number(baris.diputuskan ?? 0),
});

export async function listTinjauan(tx: Tx, kunci: KunciTinjauan, kini: Date): Promise<Ringkas[]> {
  const baris = await ringkas(tx, kunci, kini).orderBy('b.waktu', 'desc').limit(200).execute();
  return baris.map(presentRingkas);
}

const presentPutusan = (nomor: number, isi: IsiPutusan, versi: VersiRekaman | undefined): PutusanTemuan => ({
  nomor,
  ...isi,
  versi: versi?.versi ?? 0,
  oleh: versi?.oleh ?? null,
  waktu: versi?.waktu.toISOString() ?? null,
});

export async function readTinjauan(tx: Tx, kunci: KunciTinjauan, kode: string, kini: Date): Promise<RincianTinjauan> {
  const baris = await ringkas(tx, kunci, kini).where('b.kode', '=', kode).executeTakeFirst();
  if (!baris) throw new GalatHttp({ kode: 'reviu.tidak-ada', reviu: kode });
  const awalan = `${objek(kunci, kode)}/temuan/`;
  const versi = await readVersi(tx, kunci.pemda, awalan);
  const putusan = await tx
    .selectFrom('reviu_putusan')
    .select(['nomor', 'putusan', 'alasan'])
    .where('pemda_id', '=', kunci.pemda)
    .where('perangkat_daerah', '=', kunci.perangkatDaerah)
    .where('kode', '=', kode)
    .execute();
  const isi = new Map(putusan.map((satu) => [satu.nomor, satu]));
  const nomor = [...versi.keys()].map((satu) => Number(satu.slice(awalan.length))).sort((a, b) => a - b);
  return {
    ...presentRingkas(baris),
    hasil: { berkas: baris.nama, ...(baris.hasil as HasilReviu) },
    putusan: nomor.map((satu) => {
      const ada = isi.get(satu);
      const nilai = { putusan: (ada?.putusan ?? null) as IsiPutusan['putusan'], alasan: ada?.alasan ?? '' };
      return presentPutusan(satu, nilai, versi.get(`${awalan}${satu}`));
    }),
  };
}

export async function readTeksTinjauan(tx: Tx, kunci: KunciTinjauan, kode: string, kini: Date): Promise<Blok[]> {
  const baris = await tx
    .selectFrom('reviu_berkas')
    .select('blok')
    .where((eb) => eb.and({ ...where(kunci), kode }))
    .where('simpan_sampai', '>', kini)
    .executeTakeFirst();
  if (!baris) throw new GalatHttp({ kode: 'reviu.tidak-ada', reviu: kode });
  return baris.blok as Blok[];
}

/** Throws GalatHttp when the temuan does not exist, or a refusal comes without its reason. */
export async function decideTemuan(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTinjauan,
  { kode, nomor, jikaVersi }: { kode: string; nomor: number; jikaVersi: number | null },
  isi: IsiPutusan,
): Promise<PutusanTemuan> {
  const { hasil } = await readTinjauan(tx, kunci, kode, pelaku.waktu);
  if (nomor > hasil.temuan.length) throw new GalatHttp({ kode: 'reviu.tidak-ada', reviu: `${kode}/temuan/${nomor}` });
  const alasan = isi.alasan.trim();
  if (isi.putusan === 'ditolak' && alasan === '')
    refuse([
      {
        kode: 'reviu.penolakan-tanpa-alasan',
        bidang: 'alasan',
        pesan: 'Tulis alasan menolak temuan ini, agar pembaca kertas kerja tahu mengapa angkanya dibiarkan.',
        sitasi: null,
        tingkat: 'salah',
      },
    ]);
  const alamat = { pemda_id: kunci.pemda, perangkat_daerah: kunci.perangkatDaerah, kode, nomor };
  const { nilai, versi } = await ubahRekaman<IsiPutusan>(
    tx,
    pelaku,
    { objek: `${objek(kunci, kode)}/temuan/${nomor}`, aksi: 'reviu.putuskan', jikaVersi, alasan: alasan || null },
    {
      baca: async () => {
        const ada = await tx
          .selectFrom('reviu_putusan')
          .select(['putusan', 'alasan'])
          .where((eb) => eb.and(alamat))
          .executeTakeFirst();
        return ada ? { putusan: ada.putusan as IsiPutusan['putusan'], alasan: ada.alasan } : null;
      },
      tulis: async () => {
        await tx
          .deleteFrom('reviu_putusan')
          .where((eb) => eb.and(alamat))
          .execute();
        if (isi.putusan === null) return null;
        await tx
          .insertInto('reviu_putusan')
          .values({ ...alamat, putusan: isi.putusan, alasan })
          .execute();
        return { putusan: isi.putusan, alasan };
      },
    },
  );
  const { waktu, nama: oleh } = pelaku;
  return presentPutusan(nomor, nilai ?? { putusan: null, alasan: '' }, { versi, waktu, oleh });
}

export async function deleteTinjauan(tx: Tx, pelaku: Pelaku, kunci: KunciTinjauan, kode: string): Promise<void> {
  const { berkas, ringkasan } = await readTinjauan(tx, kunci, kode, pelaku.waktu);
  await tx
    .deleteFrom('reviu_berkas')
    .where((eb) => eb.and({ ...where(kunci), kode }))
    .execute();
  const { pemda, pengguna, waktu } = pelaku;
  await appendAudit(tx, {
    ...{ pemda, pengguna, waktu, aksi: 'reviu.hapus', objek: objek(kunci, kode) },
    isi: { lama: { berkas, ringkasan }, baru: null, alasan: null },
  });
}

/** Deletes what is past its day, in the pemda of the transaction. */
export async function pruneTinjauan(tx: Tx, kini: Date): Promise<void> {
  await tx.deleteFrom('reviu_berkas').where('simpan_sampai', '<=', kini).execute();
}

/** Newest name of the unit and the zone of its pemda. */
export async function readUnit(
  tx: Tx,
  { pemda, perangkatDaerah }: KunciTinjauan,
): Promise<{ nama: string; zona: Zona }> {
  const unit = await tx
    .selectFrom('perangkat_daerah as u')
    .innerJoin('pemda as p', 'p.pemda_id', 'u.pemda_id')
    .select(['u.nama', 'p.zona'])
    .where('u.pemda_id', '=', pemda)
    .where('u.kode', '=', perangkatDaerah)
    .executeTakeFirstOrThrow();
  return { nama: unit.nama, zona: unit.zona as Zona };
}
