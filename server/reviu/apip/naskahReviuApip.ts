// The papers of a reviu by the APIP as files: frozen content once approved, a marked draft before.
import { type FormatNaskahReviu, MEDIA_NASKAH_REVIU } from '@tapis/contract/reviu/ruteReviuApip.ts';
import { composeReviuApip, type NaskahReviu } from '@tapis/core/reviu/apip/composeReviuApip.ts';
import { buatIsiReviu, type IsiReviu } from '@tapis/core/reviu/apip/isiReviu.ts';
import { KATA_STATUS_CATATAN, kataJawaban } from '@tapis/core/reviu/apip/kataReviu.ts';
import { tulisXlsx } from '@tapis/report/pelaporan/xlsx/tulisXlsx.ts';
import type { Context } from 'hono';
import { GalatHttp } from '../../http/masalah.ts';
import type { LingkunganHttp } from '../../http/rute.ts';
import { hashKanonik } from '../../pelaporan/hashKanonik.ts';
import { type KeadaanReviu, requireMulai } from './reviuApip.ts';
import type { ObjekReviu } from './ubahReviuApip.ts';

/** Follow-up goes on after an approval: the working paper and the report show it, the statement stays as it was approved. */
function pilihIsi(jenis: NaskahReviu, objek: ObjekReviu, keadaan: KeadaanReviu): IsiReviu {
  const { beku, uraian, jawaban, catatan } = keadaan;
  const penelaah = keadaan.penelaah.map(({ nama }) => nama);
  const status = requireMulai(keadaan);
  if (jenis === 'pernyataan' && status === 'draf') throw new GalatHttp({ kode: 'reviu.apip-belum-selesai' });
  if (beku) return jenis === 'pernyataan' ? beku.isi : { ...beku.isi, catatan };
  const { daftar, unit, hashBahan, kunci } = objek;
  return buatIsiReviu(daftar, { unit, tahun: kunci.tahun, uraian, hashBahan, penelaah }, jawaban, catatan);
}

const lembar = ({ butir, catatan }: IsiReviu) => ({
  lembar: 'Kertas kerja reviu APIP',
  kolom: [
    ['Bagian', 14],
    ['Nomor', 10],
    ['Uraian', 60],
    ['Hasil atau status', 24],
    ['Catatan atau saran', 50],
    ['Tanggapan unit', 40],
    ['Batas waktu', 14],
    ['Pelaksanaan', 40],
    ['Penilaian APIP', 40],
    ['Rujukan temuan', 40],
  ] as const,
  baris: [
    ...butir.map((satu) => [
      'Daftar uji',
      satu.kode,
      satu.kalimat,
      kataJawaban(satu),
      satu.catatan,
      '',
      '',
      '',
      '',
      '',
    ]),
    ...catatan.map((satu) => [
      'Catatan',
      String(satu.nomor),
      satu.uraian,
      KATA_STATUS_CATATAN[satu.status],
      satu.saran,
      satu.tanggapan,
      satu.batas ?? '',
      satu.pelaksanaan,
      satu.penilaian,
      satu.rujukan ?? '',
    ]),
  ],
});

export async function respondNaskah(
  c: Context<LingkunganHttp>,
  objek: ObjekReviu,
  keadaan: KeadaanReviu,
  jenis: NaskahReviu,
  format: FormatNaskahReviu,
): Promise<Response> {
  const isi = pilihIsi(jenis, objek, keadaan);
  const { perangkat_daerah, tahun } = objek.kunci;
  const cara = format === 'html' ? 'inline' : 'attachment';
  const kepala = {
    'Content-Type': MEDIA_NASKAH_REVIU[format],
    'Content-Disposition': `${cara}; filename="${jenis}-reviu-${perangkat_daerah}-${tahun}.${format}"`,
    'Cache-Control': 'private, no-cache',
  };
  if (format === 'xlsx') return c.body(tulisXlsx(lembar(isi)), 200, kepala);
  if (format === 'html') c.set('halaman', 'laporan');
  const naskah = composeReviuApip(jenis, isi, hashKanonik(isi), keadaan.beku?.pernyataan ?? null);
  const { isi: berkas, etag } = await c.get('layanan').dokumen.render(naskah, format, keadaan.beku?.disetujui ?? null);
  return c.body(berkas, 200, { ...kepala, ETag: etag });
}
