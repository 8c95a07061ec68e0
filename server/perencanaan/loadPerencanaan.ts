// Reads the plan of one unit and year.
import { type FaktaPerencanaan, KEPALA_DAERAH } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import type { IsiRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import { susunRenstra } from '@tapis/core/perencanaan/renstra/susunRenstra.ts';
import { sql } from 'kysely';
import { figureOrWord, type KunciTahun, list, loadShape, row } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

const nama = { kode: 'kode', nama: 'nama' } as const;
const urutKode = ['kode'] as const;

const penanggungJawab = (simpul: 'program' | 'kegiatan' | 'sub_kegiatan') =>
  list('penanggung_jawab', 'jabatan', { milik: { [simpul]: `${simpul}.kode` } });

/** The version of the Renstra that applies to the year: the last one made for it; a murni that is still being written counts. */
const renstra = sql`(SELECT jsonb_build_object('awal', v.renstra_awal, 'isi', v.isi) FROM versi_renstra v
  WHERE v.pemda_id = k.pemda_id AND v.perangkat_daerah = k.perangkat_daerah AND v.renstra_awal = k.renstra_awal
  AND v.mulai <= k.tahun AND (v.status IN ('berlaku', 'digantikan') OR (v.status = 'draf' AND v.jenis = 'murni'))
  ORDER BY v.nomor DESC LIMIT 1)`;

const program = list(
  'program',
  {
    ...nama,
    penanggungJawab: penanggungJawab('program'),
    sasaran: 'sasaran',
    kegiatan: list(
      'kegiatan',
      {
        ...nama,
        penanggungJawab: penanggungJawab('kegiatan'),
        subKegiatan: list(
          'sub_kegiatan',
          {
            ...nama,
            sasaran: 'sasaran',
            penanggungJawab: penanggungJawab('sub_kegiatan'),
            catatanKeluaran: 'catatan_keluaran',
          },
          { urut: urutKode, milik: { kegiatan: 'kegiatan.kode' } },
        ),
      },
      { urut: urutKode, milik: { program: 'program.kode' } },
    ),
  },
  { urut: urutKode },
);

const pejabat = {
  sebutanJabatan: 'sebutan_jabatan',
  nama: 'nama',
  nip: 'nip',
  pangkat: 'pangkat',
  status: 'status',
  'mulai?': 'mulai',
  'selesai?': 'selesai',
  contoh: 'contoh',
} as const;

/** Those whose term touches the year. */
const kepalaDaerah = list(
  'kepala_daerah',
  { jabatan: sql.lit(KEPALA_DAERAH), ...pejabat },
  {
    per: 'pemda',
    urut: ['mulai', 'nomor'],
    syarat: sql`daterange(kepala_daerah.mulai, kepala_daerah.selesai, '[]')
      && daterange(make_date(k.tahun, 1, 1), make_date(k.tahun, 12, 31), '[]')`,
  },
);

type FaktaTersimpan = Omit<FaktaPerencanaan, 'renstra'> & { renstra: { awal: number; isi: IsiRenstra } | null };

export async function loadPerencanaan(tx: Tx, kunci: KunciTahun): Promise<FaktaPerencanaan | null> {
  const fakta = await loadShape<FaktaTersimpan>(tx, kunci, {
    bidang: list('bidang', nama),
    jabatan: list('jabatan', {
      ...nama,
      jenis: 'jenis',
      atasan: 'atasan',
      atasanDisimpulkan: 'atasan_disimpulkan',
      bidang: 'bidang',
      'eselon?': 'eselon',
      'berlakuSampai?': 'berlaku_sampai',
    }),
    pejabat: sql`(${list('pejabat', { jabatan: 'jabatan', ...pejabat })} || ${kepalaDaerah})`,
    dasarHukum: list(
      'rujukan_hukum',
      row(
        'dasar_hukum',
        {
          kode: 'kode',
          judul: 'judul',
          ringkas: 'ringkas',
          nomor: 'nomor',
          tahun: 'tahun',
          tentang: 'tentang',
          'catatan?': 'catatan',
        },
        { per: 'unit', milik: { kode: 'rujukan_hukum.dasar_hukum' } },
      ),
    ),
    renstra,
    program,
    perjanjianKinerja: list('perjanjian_kinerja', {
      versi: 'versi',
      versiAnggaran: 'versi_anggaran',
      tempat: 'tempat',
      tanggal: 'tanggal',
      pihakPertama: 'pihak_pertama',
      pihakKedua: 'pihak_kedua',
      alasan: 'alasan',
      target: list(
        'target_perjanjian_kinerja',
        { indikator: 'indikator', nilai: figureOrWord, 'alasan?': 'alasan' },
        { milik: { versi: 'perjanjian_kinerja.versi' } },
      ),
    }),
    rencanaAksi: sql`(SELECT jsonb_build_object('tempat', t.rencana_aksi_tempat, 'tanggal', t.rencana_aksi_tanggal)
      FROM tahun_kinerja t WHERE t.pemda_id = k.pemda_id AND t.perangkat_daerah = k.perangkat_daerah
      AND t.tahun = k.tahun AND t.rencana_aksi_tanggal IS NOT NULL)`,
  });
  if (fakta === null) return null;
  return { ...fakta, renstra: fakta.renstra && susunRenstra(fakta.renstra.awal, fakta.renstra.isi) };
}
