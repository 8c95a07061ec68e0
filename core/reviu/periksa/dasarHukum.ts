// What a report names as its legal basis: one decree number for two decrees, a regulation on the offices that was replaced.
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import { type Buku, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

/** One decree number for two different decrees. */
function periksaSk(dokumen: Dokumen, buku: Buku): void {
  const menurut = new Map<string, { p: Paragraf; mulai: number; tentang: string }[]>();
  for (const p of dokumen.paragraf)
    for (const t of p.teks.matchAll(/\bnomor\s*:?\s*(\d[\w.-]*(?:\/[\w.-]+){2,})([^.;]{0,200})/gi)) {
      const tentang = /tentang\s+(.{10,80})/i.exec(t[2] ?? '')?.[1] ?? '';
      if (tentang !== '') menurut.set(t[1] ?? '', [...(menurut.get(t[1] ?? '') ?? []), { p, mulai: t.index, tentang }]);
    }
  for (const [nomor, semua] of menurut) {
    const [a] = semua;
    const b = semua.find((x) => kunciNama(x.tentang).slice(0, 20) !== kunciNama(a?.tentang ?? '').slice(0, 20));
    if (a === undefined || b === undefined) continue;
    const [satu, lain] = [a, b].map((x) => rujukTeks(x.p, x.mulai, nomor.length + 6));
    if (satu === undefined || lain === undefined) continue;
    buku.langgar({
      kode: 'nomor-sk-ganda',
      tingkat: 'peringatan',
      sel: [satu],
      serta: [lain],
      seharusnya: null,
      penjelasan: `Nomor keputusan ${nomor} dipakai untuk dua hal: "${a.tentang.slice(0, 60)}" dan "${b.tentang.slice(0, 60)}".`,
      sitasi: null,
      akar: `sk.${nomor}`,
    });
  }
}

/** A regional regulation on the offices from before PP 18/2016 beside a later one. */
function periksaPerda(dokumen: Dokumen, buku: Buku): void {
  const semua = dokumen.paragraf.flatMap((p) =>
    [
      ...p.teks.matchAll(
        /peraturan daerah(?:\s+(?:kabupaten|kota|provinsi)(?:\s+\p{Lu}\p{L}+){1,3})?\s+nomor\s+(\d+)\s+tahun\s+(\d{4})\s+tentang\s+([^.,;]{5,120})/giu,
      ),
    ].flatMap((t) =>
      /(?:susunan|organisasi|pembentukan)[^.]{0,60}(?:perangkat daerah|dinas daerah|tata kerja)/i.test(t[3] ?? '')
        ? [{ p, mulai: t.index, panjang: t[0].length, tahun: Number(t[2]) }]
        : [],
    ),
  );
  const lama = semua.filter((x) => x.tahun < 2016);
  const baru = semua.find((x) => x.tahun >= 2016);
  for (const x of baru === undefined ? [] : lama) {
    const [satu, lain] = [x, baru].map((y) => rujukTeks(y?.p ?? x.p, y?.mulai ?? 0, y?.panjang ?? 0));
    if (satu === undefined || lain === undefined) continue;
    buku.langgar({
      kode: 'dasar-hukum-lama',
      tingkat: 'peringatan',
      sel: [satu],
      serta: [lain],
      seharusnya: null,
      penjelasan: `Susunan perangkat daerah di sini didasarkan pada peraturan tahun ${x.tahun}, sedangkan bagian lain menyebut peraturan tahun ${baru?.tahun}. Perangkat daerah dibentuk kembali setelah PP 18/2016.`,
      sitasi: 'PP 18/2016',
      akar: `perda.${satu.id}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  periksaSk(dokumen, buku);
  periksaPerda(dokumen, buku);
}

const PERDA = 'Peraturan Daerah Kabupaten Rimba Nomor 7 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah';
const SK =
  'Renstra ditetapkan dengan Keputusan Kepala Dinas Nomor 050/12/KPTS/2028 tentang Penetapan Rencana Strategis Dinas.';

export const dasarHukum: Pemeriksaan = {
  kode: ['nomor-sk-ganda', 'dasar-hukum-lama'],
  judul: 'Dasar hukum tidak bertentangan',
  sitasi: 'PP 18/2016',
  periksa,
  contohLulus: [
    `Dinas dibentuk dengan ${PERDA}.\n\n${SK}\n\nKeputusan Nomor 050/12/KPTS/2028 tentang Penetapan Rencana Strategis Dinas itu berlaku lima tahun.`,
  ],
  contohGagal: [
    `${SK}\n\nIndikator ditetapkan dengan Keputusan Kepala Dinas Nomor 050/12/KPTS/2028 tentang Indikator Kinerja Utama Dinas.`,
    `Dinas dibentuk dengan ${PERDA}.\n\nTugas dinas diatur dengan Peraturan Daerah Nomor 3 Tahun 2008 tentang Organisasi dan Tata Kerja Dinas Daerah.`,
  ],
};
