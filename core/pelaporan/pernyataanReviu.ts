// The "Pernyataan telah direviu" as content: elements of PermenPANRB 53/2014, Anak Lampiran III/1, in words of our own. A page of
// the book once the Inspektur has approved it; before that a draft that says so.
import { tulisTanggal } from '../values/tulisTanggal.ts';
import type { Blok } from './naskah.ts';
import { judul, paragraf, tebal } from './susun/isi.ts';

export interface PernyataanReviu {
  /** Whose report: "Dinas Sosial Kabupaten Lampung Barat". */
  objek: string;
  tahun: number;
  /** Corrections that were not finished, one sentence each. */
  belumSelesai: string[];
  /** Null while the Inspektur has not approved it. */
  penandaTangan: PenandaTanganReviu | null;
  /** Who reviewed, in the order in which they began; left out where that was not recorded. */
  penelaah?: string[];
  /** Why one person reviewed and approved; left out where two did. */
  sendiri?: string;
  /** Under which code anybody can ask whether it is genuine; left out while it is a draft. */
  verifikasi?: VerifikasiReviu;
}

export interface VerifikasiReviu {
  kode: string;
  /** Page of the portal, drawn as a QR picture. */
  alamat: string;
  /** SHA-256 of what was approved, lower-case hex. */
  sidik: string;
}

export interface PenandaTanganReviu {
  tempat: string;
  /** ISO date. */
  tanggal: string;
  jabatan: string;
  nama: string;
  pangkat: string | null;
  nip: string | null;
}

const GUIDELINE = 'pedoman reviu atas laporan kinerja (PermenPANRB Nomor 53 Tahun 2014, Lampiran III)';

function isi({ objek, tahun, belumSelesai }: PernyataanReviu): Blok[] {
  const body = (teks: string) => paragraf(teks, { menjorok: true });
  const except = belumSelesai.length > 0 ? ' selain yang disebut dalam paragraf penjelas di bawah' : '';
  return [
    body(
      `Laporan kinerja ${objek} untuk tahun anggaran ${tahun} telah kami reviu menurut ${GUIDELINE}. Seluruh informasi di dalamnya disajikan oleh manajemen ${objek}, yang bertanggung jawab atas isinya.`,
    ),
    body(
      'Reviu dilakukan untuk memberikan keyakinan terbatas bahwa laporan kinerja itu akurat, andal, dan absah. Reviu bukan audit: pengendalian intern tidak diuji dan tidak ada pendapat audit yang diberikan.',
    ),
    body(
      `Dari reviu itu kami menyimpulkan bahwa${except} tidak ada hal yang membuat informasi kinerja dalam laporan ini patut diragukan keakuratan, keandalan, dan keabsahannya.`,
    ),
    ...(belumSelesai.length === 0
      ? []
      : ([
          body('Penjelasan: ketika pernyataan ini dibuat, perbaikan berikut belum atau belum selesai dilakukan.'),
          {
            jenis: 'daftar',
            gaya: 'angka',
            butir: belumSelesai.map((satu) => [{ t: 'teks' as const, teks: satu }]),
          },
        ] satisfies Blok[])),
  ];
}

function blokPenelaah({ penelaah = [], sendiri }: PernyataanReviu): Blok[] {
  if (penelaah.length === 0) return [];
  const reviewedBy = `Direviu oleh ${penelaah.join(', ')}.`;
  const kecuali = sendiri === undefined ? '' : ` Penelaah dan penyetuju orang yang sama, karena: ${sendiri}`;
  return [paragraf(`${reviewedBy}${kecuali}`, { gaya: 'sumber' })];
}

const blokVerifikasi = ({ verifikasi }: PernyataanReviu): Blok[] =>
  verifikasi === undefined
    ? []
    : [
        {
          jenis: 'verifikasi',
          id: 'verifikasi-reviu',
          kode: verifikasi.kode,
          alamat: verifikasi.alamat,
          keterangan: `Pindai atau buka alamat ini untuk memastikan bahwa pernyataan ini yang disetujui, dan masih tentang data laporan yang sekarang. Sidik isi berawal ${verifikasi.sidik.slice(0, 16)}.`,
        },
      ];

const PLACEHOLDER: PenandaTanganReviu = {
  tempat: '(kota)',
  tanggal: '(tanggal)',
  jabatan: 'Inspektur',
  nama: '(belum disetujui Inspektur)',
  pangkat: null,
  nip: null,
};

export function blokPernyataanReviu(pernyataan: PernyataanReviu): Blok[] {
  const tanda = pernyataan.penandaTangan ?? PLACEHOLDER;
  const tengah = (teks: string) => paragraf([tebal(teks)], { rata: 'tengah' });
  const draf: Blok[] =
    pernyataan.penandaTangan === null
      ? [
          {
            jenis: 'kotak',
            isi: [
              tengah('DRAF'),
              paragraf('Belum disetujui Inspektur. Naskah ini belum menyatakan bahwa laporan telah direviu.', {
                rata: 'tengah',
              }),
            ],
          },
        ]
      : [];
  return [
    judul(1, 'pernyataan-reviu', null, 'PERNYATAAN TELAH DIREVIU'),
    tengah(pernyataan.objek.toUpperCase()),
    tengah(`TAHUN ANGGARAN ${pernyataan.tahun}`),
    ...draf,
    ...isi(pernyataan),
    {
      jenis: 'tandaTangan',
      tempatTanggal: `${tanda.tempat}, ${tulisTanggal(tanda.tanggal)}`,
      kolom: [
        {
          jabatan: [`${tanda.jabatan},`],
          nama: tanda.nama,
          baris: [...(tanda.pangkat ? [tanda.pangkat] : []), `NIP ${tanda.nip ?? '–'}`],
        },
      ],
    },
    ...blokPenelaah(pernyataan),
    ...blokVerifikasi(pernyataan),
  ];
}
