// What would make an indicator better: specific, measurable, achievable, relevant, time-bound. Hints, never refusals.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import { samaSatuan } from '../rumus/satuanRumus.ts';
import { bacaNilai } from './bacaNilai.ts';
import { peringatan, SITASI_CARA, SITASI_INDIKATOR } from './lapor.ts';

/** Words that open the sentence of a sasaran or of an activity, not the name of a measure. */
const BUKAN_UKURAN =
  /^(?:meningkatnya|menurunnya|terwujudnya|terpenuhinya|terlaksananya|tersusunnya|tersedianya|terselenggaranya|melaksanakan|menyusun|menyelenggarakan|meningkatkan)\b/i;

const saran = (kode: string, bidang: string, pesan: string, sitasi = SITASI_INDIKATOR): Pelanggaran =>
  peringatan(`smart-${kode}`, bidang, pesan, sitasi);

const isi = (teks: string | null | undefined): string => (teks ?? '').trim();

/** A kegiatan without a rumus is the sum of its sub kegiatan: it needs neither source nor rumus. */
const dijumlahkan = ({ tingkat, subKegiatan }: FaktaIndikator): boolean =>
  tingkat === 'kegiatan' && subKegiatan.length > 0;

function spesifik({ nama, definisi }: FaktaIndikator): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  const pembuka = BUKAN_UKURAN.exec(nama.trim())?.[0];
  if (pembuka !== undefined)
    hasil.push(
      saran(
        'bukan-ukuran',
        'nama',
        `Nama yang diawali "${pembuka}" menyatakan keadaan atau kegiatan, bukan ukuran. Mulai dengan ukurannya, misalnya Persentase, Jumlah, Indeks, atau Nilai.`,
      ),
    );
  if (isi(definisi) === '')
    hasil.push(
      saran(
        'definisi-kosong',
        'definisi',
        'Definisi operasional belum ditulis. Jelaskan apa yang dihitung dan batasnya, agar setiap orang mengukur hal yang sama.',
        SITASI_CARA,
      ),
    );
  else if (isi(definisi).toLowerCase() === nama.trim().toLowerCase())
    hasil.push(
      saran(
        'definisi-mengulang',
        'definisi',
        'Definisi operasional hanya mengulang nama. Jelaskan apa yang dihitung dan batasnya.',
      ),
    );
  return hasil;
}

function terukur(fakta: FaktaIndikator): Pelanggaran[] {
  const { nama, satuan, rumus, sumberData, komponen, jenisNilai } = fakta;
  const hasil: Pelanggaran[] = [];
  const persen = samaSatuan(satuan, '%');
  if (/^persentase\b/i.test(nama.trim()) && satuan.trim() !== '' && !persen)
    hasil.push(
      saran(
        'satuan-bukan-persen',
        'satuan',
        `Indikator bernama Persentase, tetapi satuannya "${satuan}". Samakan keduanya.`,
      ),
    );
  if (/^jumlah\b/i.test(nama.trim()) && persen)
    hasil.push(saran('satuan-persen', 'satuan', 'Indikator bernama Jumlah, tetapi satuannya "%". Samakan keduanya.'));
  if (rumus === null && persen && jenisNilai === 'angka' && !dijumlahkan(fakta))
    hasil.push(
      saran(
        'persen-tanpa-rumus',
        'rumus',
        'Persentase belum punya rumus, sehingga pembilang dan penyebutnya tidak terlihat. Tulis rumus dengan komponennya.',
        SITASI_CARA,
      ),
    );
  if (isi(sumberData) === '' && komponen.length === 0 && !dijumlahkan(fakta))
    hasil.push(
      saran('sumber-kosong', 'sumberData', 'Sumber data belum disebut. Tulis dari mana angkanya diambil.', SITASI_CARA),
    );
  return hasil;
}

function dapatTercapai(fakta: FaktaIndikator): Pelanggaran[] {
  const { kondisiAwal, polaritas, jenisNilai } = fakta;
  if (!kondisiAwal || jenisNilai === 'predikat' || polaritas === 'stabilisasi') return [];
  const awal = bacaNilai(fakta, kondisiAwal.nilai, kondisiAwal.tahun);
  if (!awal.ok || awal.nilai.jenis !== 'angka') return [];
  const batas = awal.nilai.angka;
  return fakta.target.flatMap(({ tahun, nilai }) => {
    const target = nilai.nilai === null ? null : bacaNilai(fakta, nilai.nilai, tahun);
    if (!target?.ok || target.nilai.jenis !== 'angka' || tahun <= kondisiAwal.tahun) return [];
    const { angka } = target.nilai;
    if (polaritas === 'maksimasi' ? !angka.lessThan(batas) : !angka.greaterThan(batas)) return [];
    return [
      saran(
        'di-bawah-kondisi-awal',
        `target.${tahun}`,
        `Target ${tahun} (${tulisAngka(angka)}) lebih buruk daripada kondisi awal ${kondisiAwal.tahun} (${tulisAngka(batas)}). Periksa target atau polaritasnya.`,
      ),
    ];
  });
}

function relevan({ penanggungJawab, tingkat, subKegiatan }: FaktaIndikator): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  if (penanggungJawab.length === 0)
    hasil.push(
      saran(
        'tanpa-penanggung-jawab',
        'penanggungJawab',
        'Belum ada jabatan yang bertanggung jawab. Pilih jabatan yang menjawab capaiannya.',
        SITASI_CARA,
      ),
    );
  if ((tingkat === 'program' || tingkat === 'kegiatan') && subKegiatan.length === 0)
    hasil.push(
      saran(
        'tanpa-sub-kegiatan',
        'subKegiatan',
        'Belum ada sub kegiatan yang mendukung indikator ini, sehingga anggarannya tidak terlihat. Pilih sub kegiatannya.',
      ),
    );
  return hasil;
}

function berwaktu({ target, targetTriwulan, frekuensi }: FaktaIndikator, tahun: number): Pelanggaran[] {
  const hasil: Pelanggaran[] = [];
  if (!target.some((t) => t.tahun === tahun && t.nilai.nilai !== null))
    hasil.push(
      saran(
        'tanpa-target',
        `target.${tahun}`,
        `Target tahun ${tahun} belum diisi. Tanpa target, capaian tidak dapat dihitung.`,
      ),
    );
  if (!targetTriwulan.some((t) => t.nilai.nilai !== null))
    hasil.push(
      saran(
        'tanpa-target-triwulan',
        'targetTriwulan.1',
        'Target triwulan belum diisi, sehingga kemajuan dalam tahun berjalan tidak dapat dinilai.',
      ),
    );
  if (frekuensi === undefined)
    hasil.push(
      saran(
        'frekuensi-kosong',
        'frekuensi',
        'Frekuensi pengumpulan data belum dipilih. Pilih seberapa sering datanya dikumpulkan.',
        SITASI_CARA,
      ),
    );
  return hasil;
}

export const sarankanSmart = (fakta: FaktaIndikator, tahun: number): Pelanggaran[] => [
  ...spesifik(fakta),
  ...terukur(fakta),
  ...dapatTercapai(fakta),
  ...relevan(fakta),
  ...berwaktu(fakta, tahun),
];
