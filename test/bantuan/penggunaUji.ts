// An application with two pemda, an admin in each and one more person: what tests of users begin with.
import type { PeranDiberi } from '@tapis/contract/perencanaan/pengguna.ts';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { writeTransaction } from '../../server/db/transaksi.ts';
import { saveUnit } from '../../server/perencanaan/saveUnit.ts';
import { type AplikasiUji, createAplikasiUji } from './aplikasiUji.ts';

export const PERENCANA: PeranDiberi = { peran: 'perencana', perangkatDaerah: 'dinsos', jabatan: null };
export const KEPALA: PeranDiberi = { peran: 'kepala', perangkatDaerah: 'dinsos', jabatan: null };
export const ADMIN: PeranDiberi = { peran: 'admin-pemda', perangkatDaerah: null, jabatan: null };
export const SANDI_BARU = 'sandi-baru-yang-panjang';

export type PenggunaUji = AplikasiUji & {
  kirim: (method: string, path: string, isi?: unknown, kepala?: Record<string, string>) => Promise<Response>;
};

export async function createPenggunaUji(setelan: Record<string, string> = {}): Promise<PenggunaUji> {
  const uji = await createAplikasiUji(setelan);
  const { pemda, perangkatDaerah } = bacaSampel().bahan;
  await writeTransaction(uji.db, { pemda: '18.05', pengguna: 'sistem' }, (tx) =>
    saveUnit(tx, { ...pemda, kode: '18.05', nama: 'Kabupaten Tetangga' }, perangkatDaerah),
  );
  await uji.buatPengguna('admin@uji.test', [{ ...ADMIN, pemda: '18.04' }]);
  await uji.buatPengguna('admin@tetangga.test', [{ ...ADMIN, pemda: '18.05' }]);
  await uji.buatPengguna('ani@uji.test', [{ ...PERENCANA, pemda: '18.04' }]);
  return {
    ...uji,
    kirim: async (method, path, isi, kepala = {}) =>
      uji.app.request(path, {
        method,
        headers: { 'Content-Type': 'application/json', ...kepala },
        ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
      }),
  };
}

export const kodeDari = async (res: Response) => ((await res.json()) as { kode: string }).kode;
export const tokenDari = (teks: string | null) => /#([\w.-]+)/.exec(teks ?? '')?.[1] ?? '';
