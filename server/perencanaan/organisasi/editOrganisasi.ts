// Edits of bidang, jabatan and pejabat. Null instead of an entry deletes; null instead of a kode makes a new record.
import type { IsianBidang, IsianJabatan, IsianPejabatUnit } from '@tapis/contract/perencanaan/organisasi.ts';
import { buatKode } from '@tapis/core/perencanaan/organisasi/buatKode.ts';
import { periksaJabatan } from '@tapis/core/perencanaan/organisasi/periksaJabatan.ts';
import { periksaMasa } from '@tapis/core/perencanaan/organisasi/periksaMasa.ts';
import { salah } from '@tapis/core/perencanaan/pelanggaranRencana.ts';
import { sql } from 'kysely';
import { appendAudit } from '../../db/audit.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuse } from '../../http/refuse.ts';
import { refuseUsed } from '../../http/refuseUsed.ts';
import { masaPejabat, pejabatColumns } from './barisPejabat.ts';
import {
  type BarisOrganisasi,
  objekOrganisasi,
  presentJabatan,
  presentPejabatUnit,
  readOrganisasi,
} from './loadOrganisasi.ts';

export interface Sunting {
  tx: Tx;
  pelaku: Pelaku;
  kunci: KunciTahun;
  /** Revision that the user saw; null for a new record. */
  versi: number | null;
}

type Tabel = 'bidang' | 'jabatan' | 'pejabat';

/** Editors of one organisation take turns: two edits that each are right could break a rule together. */
async function open({ tx, kunci }: Sunting): Promise<BarisOrganisasi> {
  const nama = `organisasi:${kunci.pemda_id}/${kunci.perangkat_daerah}/${kunci.tahun}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${nama}, 0))`.execute(tx);
  return readOrganisasi(tx, kunci);
}

/** `boleh`: it may be missing, because it is new or because ubahRekaman will tell who has deleted it. */
const find = <T>(daftar: readonly T[], cocok: (satu: T) => boolean, boleh: boolean): T | null => {
  const satu = daftar.find(cocok) ?? null;
  if (satu === null && !boleh) throw new GalatHttp({ kode: 'umum.tidak-ditemukan' });
  return satu;
};

const berikut = (urutan: readonly { urutan: number }[]): number =>
  Math.max(0, ...urutan.map((satu) => satu.urutan)) + 1;

const aksi = (tabel: Tabel, lama: unknown, isi: unknown): string =>
  `${tabel}.${lama === null ? 'tambah' : isi === null ? 'hapus' : 'ubah'}`;

const stillUsed = (nama: string) =>
  salah(
    'masih-dipakai',
    null,
    `${nama} masih dipakai di tempat lain (penanggung jawab, perjanjian kinerja, atau kata pengantar), jadi tidak dapat dihapus. Ganti pemakaiannya lebih dahulu.`,
  );

export async function editBidang(sunting: Sunting, kode: string | null, isi: IsianBidang | null): Promise<string> {
  const { tx, pelaku, kunci, versi } = sunting;
  const { bidang, jabatan } = await open(sunting);
  const lama = find(bidang, (satu) => satu.kode === kode, kode === null || versi !== null);
  const tujuan = kode ?? buatKode(isi?.nama ?? '', new Set(bidang.map((satu) => satu.kode)));
  const pemakai = jabatan.filter((satu) => satu.bidang === tujuan).map(({ nama }) => nama);
  refuse([
    ...(isi?.nama === '' ? [salah('isian-kosong', 'nama', 'Nama bidang belum diisi.')] : []),
    ...(isi === null && pemakai.length > 0
      ? [
          salah(
            'bidang-berjabatan',
            null,
            `Bidang ini masih dipakai jabatan ${pemakai.join(', ')}. Pindahkan jabatannya lebih dahulu.`,
          ),
        ]
      : []),
  ]);
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekOrganisasi(kunci, 'bidang', tujuan), aksi: aksi('bidang', lama, isi), jikaVersi: versi },
    {
      baca: async () => lama && { nama: lama.nama },
      tulis: async () => {
        const baris = { ...kunci, kode: tujuan };
        if (isi === null)
          await tx
            .deleteFrom('bidang')
            .where((eb) => eb.and(baris))
            .execute();
        else
          await tx
            .insertInto('bidang')
            .values({ ...baris, urutan: berikut(bidang), nama: isi.nama })
            .onConflict((conflict) =>
              conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'kode']).doUpdateSet({ nama: isi.nama }),
            )
            .execute();
        return isi;
      },
    },
  );
  return tujuan;
}

function periksaHapusJabatan(kode: string, { jabatan, pejabat }: BarisOrganisasi) {
  const bawahan = jabatan.filter((satu) => satu.atasan === kode).map(({ nama }) => nama);
  const holders = pejabat.filter((satu) => satu.jabatan === kode).map(({ nama }) => nama);
  return [
    ...(bawahan.length > 0
      ? [
          salah(
            'jabatan-berbawahan',
            null,
            `Jabatan ini masih membawahi ${bawahan.join(', ')}. Pindahkan ke atasan lain lebih dahulu.`,
          ),
        ]
      : []),
    ...(holders.length > 0
      ? [
          salah(
            'jabatan-berpejabat',
            null,
            `Jabatan ini pernah dipegang ${holders.join(', ')}. Bila jabatannya berakhir, tutup saja; bila keliru, hapus dahulu pejabatnya.`,
          ),
        ]
      : []),
  ];
}

export async function editJabatan(sunting: Sunting, kode: string | null, isi: IsianJabatan | null): Promise<string> {
  const { tx, pelaku, kunci, versi } = sunting;
  const organisasi = await open(sunting);
  const { jabatan, bidang, pejabat } = organisasi;
  const lama = find(jabatan, (satu) => satu.kode === kode, kode === null || versi !== null);
  const terpakai = new Set(['kepala-daerah', ...jabatan.map((satu) => satu.kode)]);
  const tujuan = kode ?? buatKode(isi?.nama ?? '', terpakai);
  // Who names the superior knows it: what was inferred is inferred no more.
  const disimpulkan = (lama?.atasan_disimpulkan ?? false) && lama?.atasan === isi?.atasan;
  const baru = isi && { ...isi, kode: tujuan, atasanDisimpulkan: disimpulkan };
  if (baru === null) refuse(periksaHapusJabatan(tujuan, organisasi));
  else
    refuse(
      periksaJabatan(baru, {
        jabatan: jabatan.filter((satu) => satu.kode !== tujuan).map(presentJabatan),
        bidang,
        pejabat: pejabat.filter((satu) => satu.jabatan === tujuan),
      }),
    );
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekOrganisasi(kunci, 'jabatan', tujuan), aksi: aksi('jabatan', lama, isi), jikaVersi: versi },
    {
      baca: async () => lama && presentJabatan(lama),
      tulis: async () => {
        const baris = { ...kunci, kode: tujuan };
        if (isi === null) {
          const hapus = () =>
            tx
              .deleteFrom('jabatan')
              .where((eb) => eb.and(baris))
              .execute();
          await refuseUsed(hapus, stillUsed(lama?.nama ?? tujuan));
        } else {
          const { berlakuSampai: berlaku_sampai, ...lain } = isi;
          const kolom = { ...lain, berlaku_sampai, atasan_disimpulkan: disimpulkan };
          await tx
            .insertInto('jabatan')
            .values({ ...baris, urutan: berikut(jabatan), ...kolom })
            .onConflict((conflict) =>
              conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'kode']).doUpdateSet(kolom),
            )
            .execute();
        }
        return baru;
      },
    },
  );
  return tujuan;
}

export async function editPejabat(
  sunting: Sunting,
  nomor: number | null,
  isi: IsianPejabatUnit | null,
): Promise<number> {
  const { tx, pelaku, kunci, versi } = sunting;
  const { jabatan, pejabat } = await open(sunting);
  const lama = find(pejabat, (satu) => satu.urutan === nomor, nomor === null || versi !== null);
  const tempat = isi && (jabatan.find((satu) => satu.kode === isi.jabatan) ?? null);
  if (isi && tempat === null)
    refuse([salah('jabatan-tidak-ada', 'jabatan', 'Jabatan yang dipilih sudah tidak ada. Pilih yang lain.')]);
  const kolom = isi && { ...pejabatColumns(isi, tempat?.nama ?? '', lama), jabatan: isi.jabatan };
  if (kolom) {
    const lain = pejabat.filter((satu) => satu.jabatan === kolom.jabatan && satu.urutan !== nomor);
    refuse(periksaMasa(masaPejabat(kolom), lain.map(masaPejabat), tempat?.berlaku_sampai ?? null));
  }
  // A number is never given twice, so that the history of one person is not taken for that of another.
  const ever = await readVersi(tx, kunci.pemda_id, objekOrganisasi(kunci, 'pejabat'));
  const tujuan =
    nomor ?? Math.max(berikut(pejabat), ...[...ever.keys()].map((objek) => Number(objek.split('/').at(-1)) + 1));
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekOrganisasi(kunci, 'pejabat', tujuan), aksi: aksi('pejabat', lama, isi), jikaVersi: versi },
    {
      baca: async () => lama && presentPejabatUnit(lama),
      tulis: async () => {
        const baris = { ...kunci, urutan: tujuan };
        if (kolom === null)
          await tx
            .deleteFrom('pejabat')
            .where((eb) => eb.and(baris))
            .execute();
        else
          await tx
            .insertInto('pejabat')
            .values({ ...baris, ...kolom })
            .onConflict((conflict) =>
              conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'urutan']).doUpdateSet(kolom),
            )
            .execute();
        return kolom && presentPejabatUnit({ ...baris, ...kolom });
      },
    },
  );
  return tujuan;
}

/** The NIP as it is; who looked at it stands in the audit. */
export async function revealNip(sunting: Omit<Sunting, 'versi'>, nomor: number): Promise<string | null> {
  const { tx, pelaku, kunci } = sunting;
  const { pejabat } = await readOrganisasi(tx, kunci);
  const satu = find(pejabat, ({ urutan }) => urutan === nomor, false);
  const { pemda, pengguna, waktu } = pelaku;
  const objek = objekOrganisasi(kunci, 'pejabat', nomor);
  await appendAudit(tx, { pemda, pengguna, waktu, aksi: 'pejabat.lihat-nip', objek, isi: { nama: satu?.nama } });
  return satu?.nip ?? null;
}
