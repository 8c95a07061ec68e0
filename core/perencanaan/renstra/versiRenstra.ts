// Versions of a Renstra: the murni and its perubahan, one line of descent, at most one in the making.
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { salah } from '../pelanggaranRencana.ts';
import { bedakanRenstra } from './bedakanRenstra.ts';
import { anakSimpul, type IsiRenstra } from './isiRenstra.ts';

export const STATUS_VERSI_RENSTRA = ['draf', 'berlaku', 'digantikan', 'dibatalkan'] as const;

export interface VersiRenstra {
  nomor: number;
  jenis: 'murni' | 'perubahan';
  status: (typeof STATUS_VERSI_RENSTRA)[number];
  /** Nomor of the version it was made from; null for the murni. */
  dasar: number | null;
  /** Why it was made; null for the murni. */
  alasan: string | null;
  /** First year it applies to. */
  mulai: number;
}

/** May it still be edited? */
export const periksaDapatDiubah = ({ nomor, jenis, status }: VersiRenstra): Pelanggaran[] =>
  status === 'draf'
    ? []
    : [
        salah(
          'versi-terkunci',
          null,
          `Versi ${nomor} (${jenis}) tidak dapat diubah lagi karena statusnya ${status}. Buat perubahan Renstra untuk mengubah yang berlaku.`,
        ),
      ];

/** The perubahan that may be begun now, on the version in force, for the years from `mulai` to `akhir`. */
export function mulaiPerubahan(
  daftar: readonly VersiRenstra[],
  { alasan, mulai }: { alasan: string; mulai: number },
  akhir: number,
): Hasil<VersiRenstra, Pelanggaran[]> {
  const draf = daftar.find(({ status }) => status === 'draf');
  if (draf)
    return gagal([
      salah(
        'draf-masih-ada',
        null,
        `Versi ${draf.nomor} (${draf.jenis}) masih draf. Berlakukan atau batalkan dahulu sebelum membuat perubahan baru.`,
      ),
    ]);
  const berlaku = daftar.find(({ status }) => status === 'berlaku');
  if (!berlaku)
    return gagal([salah('belum-berlaku', null, 'Belum ada versi yang berlaku, sehingga belum ada yang dapat diubah.')]);
  if (alasan.trim() === '')
    return gagal([
      salah(
        'alasan-kosong',
        'alasan',
        'Alasan perubahan belum ditulis. Sebut mengapa Renstra yang berlaku perlu diubah.',
      ),
    ]);
  if (mulai < berlaku.mulai || mulai > akhir)
    return gagal([
      salah(
        'mulai-di-luar-masa',
        'mulai',
        `Perubahan tidak dapat berlaku mulai ${mulai}: pilih tahun antara ${berlaku.mulai} dan ${akhir}.`,
      ),
    ]);
  const nomor = Math.max(...daftar.map((satu) => satu.nomor)) + 1;
  return berhasil({ nomor, jenis: 'perubahan', status: 'draf', dasar: berlaku.nomor, alasan: alasan.trim(), mulai });
}

/** May this draft be put in force? `dasar`: what is in force now, null for a murni. */
export function periksaBerlaku(draf: IsiRenstra, dasar: IsiRenstra | null): Pelanggaran[] {
  const tujuan = anakSimpul(draf, 'tujuan', null);
  if (tujuan.length === 0)
    return [salah('tanpa-tujuan', null, 'Renstra belum mempunyai tujuan. Tambahkan tujuan dan sasarannya dahulu.')];
  const tanpa = tujuan.find(({ kode }) => anakSimpul(draf, 'sasaran', kode).length === 0);
  if (tanpa)
    return [
      salah(
        'tujuan-tanpa-sasaran',
        null,
        `Tujuan ${tanpa.kode} belum mempunyai sasaran. Tambahkan sasarannya, atau hapus tujuan itu.`,
        'PermenPANRB Nomor 89 Tahun 2021',
      ),
    ];
  return dasar !== null && bedakanRenstra(dasar, draf).length === 0
    ? [salah('tanpa-perubahan', null, 'Draf ini sama dengan versi yang berlaku. Ubah sesuatu, atau batalkan draf.')]
    : [];
}
