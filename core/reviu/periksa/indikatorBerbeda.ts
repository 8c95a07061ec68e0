// Indicators: how many there are, whether each promised one is reported, and limits that differ in two spellings of one indicator.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { kemiripan, kunciNama } from '../baca/kunciNama.ts';
import { type Buku, type Rujukan, rujukSel, rujukTabel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const ATURAN = 'PermenPANRB 53/2014, Lampiran II';

interface Indikator {
  nama: string;
  kunci: string;
  tabel: TabelTerbaca;
  baris: BarisTerbaca;
  rujukan: Rujukan;
}

const LEBIH_DARI_SATU = 2;

/** Every indicator that a table names in a column of indicators, once per table. */
function kumpulIndikator(dokumen: Dokumen): Indikator[] {
  return dokumen.tabel.flatMap((tabel) => {
    const kolom = tabel.kolom.flatMap((k, i) => (k.peran === 'indikator' ? [i] : []));
    const ada = new Set<string>();
    return kolom.flatMap((k) =>
      tabel.baris.flatMap((baris): Indikator[] => {
        const nama = baris.sel[k]?.teks ?? '';
        const kunci = kunciNama(nama);
        if (kunci.length < 10 || baris.jenis === 'jumlah' || baris.jenis === 'rata' || ada.has(kunci)) return [];
        ada.add(kunci);
        return [{ nama, kunci, tabel, baris, rujukan: rujukSel(tabel, baris, k) }];
      }),
    );
  });
}

const punya = (tabel: TabelTerbaca, ...peran: string[]): boolean =>
  peran.every((p) => tabel.kolom.some((k) => k.peran === p));
const awalLampiran = (dokumen: Dokumen): number =>
  dokumen.paragraf.find(
    (p) => p.judul && /^lampiran(?:-lampiran)?\b/i.test(p.teks) && p.blok > dokumen.jumlahBlok * 0.3,
  )?.blok ?? dokumen.jumlahBlok;
const dikenal = (kunci: string, semua: readonly string[]): boolean =>
  semua.some((k) => k === kunci || k.includes(kunci) || kemiripan(k, kunci) > 0.85);

/** Promised in a table of targets, or a goal of the plan, but without realisasi in the report itself. */
function periksaTerlapor(dokumen: Dokumen, semua: readonly Indikator[], buku: Buku): void {
  const lampiran = awalLampiran(dokumen);
  const isi = semua.filter((i) => i.tabel.blok < lampiran);
  const terlapor = isi.filter((i) => punya(i.tabel, 'realisasi')).map((i) => i.kunci);
  if (terlapor.length === 0) return;
  const teks = dokumen.paragraf.flatMap((p) =>
    p.blok < lampiran && !p.judul && /\d\s?%|terealisasi|realisasi|capaian/i.test(p.teks) ? [kunciNama(p.teks)] : [],
  );
  const janji = semua.filter((i) =>
    i.tabel.blok < lampiran ? punya(i.tabel, 'target') && !punya(i.tabel, 'realisasi') : adalahTujuan(i),
  );
  const menurut = new Map<TabelTerbaca, Indikator[]>();
  for (const i of janji)
    if (!i.tabel.kotor && !dikenal(i.kunci, terlapor) && !teks.some((t) => t.includes(i.kunci)))
      menurut.set(i.tabel, [...(menurut.get(i.tabel) ?? []), i]);
  for (const [tabel, hilang] of menurut) {
    const [pertama, ...lain] = hilang;
    if (pertama === undefined) continue;
    buku.langgar({
      kode: 'indikator-tanpa-capaian',
      tingkat: 'peringatan',
      sel: [pertama.rujukan],
      serta: lain.map((i) => i.rujukan),
      seharusnya: null,
      penjelasan: `${hilang.length} indikator bertarget tidak dilaporkan realisasinya di bab capaian: "${hilang
        .slice(0, 3)
        .map((i) => i.nama)
        .join('", "')}"${hilang.length > 3 ? ' …' : ''}. Sajikan target, realisasi, dan capaiannya.`,
      sitasi: ATURAN,
      akar: `tanpa-capaian.${tabel.blok}`,
    });
  }
}

/** First indicator column below "tujuan" in a plan. */
const adalahTujuan = (i: Indikator): boolean => {
  const kolom = i.tabel.kolom.findIndex(
    (k) => k.peran === 'indikator' && i.baris.sel[i.tabel.kolom.indexOf(k)]?.teks === i.nama,
  );
  return /tujuan/i.test(i.tabel.kolom[kolom]?.judul ?? '') && !/sasaran/i.test(i.tabel.kolom[kolom]?.judul ?? '');
};

const BATAS = /\b(\d+)\s*(hari|jam|menit|minggu|bulan|kali|kilometer|km|meter)\b/gi;
const batas = (nama: string): string =>
  [...nama.matchAll(BATAS)].map((t) => `${t[1]} ${(t[2] ?? '').toLowerCase()}`).join(', ');

/** "dalam waktu kurang dari 3 hari" here, "10 hari" there; never where one table lists both. */
function periksaBatas(semua: readonly Indikator[], buku: Buku): void {
  const berbatas = semua.filter((i) => batas(i.nama) !== '');
  for (const [n, a] of berbatas.entries())
    for (const b of berbatas.slice(n + 1)) {
      if (a.tabel === b.tabel || batas(a.nama) === batas(b.nama)) continue;
      const [x, y] = [a, b].map((i) => kunciNama(i.nama.replace(BATAS, ' ')));
      if (x === undefined || y === undefined || kemiripan(x, y) < 0.75) continue;
      if (semua.some((i) => i.tabel === a.tabel && i.kunci === b.kunci)) continue;
      buku.langgar({
        kode: 'batas-indikator-berbeda',
        tingkat: 'peringatan',
        sel: [a.rujukan],
        serta: [b.rujukan],
        seharusnya: null,
        penjelasan: `Satu indikator ditulis dengan dua batas: "${batas(a.nama)}" dan "${batas(b.nama)}". Pakai batas yang ditetapkan dalam perjanjian kinerja.`,
        sitasi: null,
        akar: `batas.${a.kunci}`,
      });
    }
}

const JUMLAH =
  /(\d{1,2})\s*(?:\([^)]*\)\s*)?sasaran(?:\s+strategis)?\s+(?:dengan|dan|yang memiliki|memiliki|serta)\s+(\d{1,2})\s*(?:\([^)]*\)\s*)?indikator/giu;

/** "1 sasaran strategis dengan 5 indikator" against the tables that name a sasaran beside its indicators. */
function periksaJumlah(dokumen: Dokumen, semua: readonly Indikator[], buku: Buku): void {
  const strategis = new Map<TabelTerbaca, Set<string>>();
  for (const i of semua)
    if (
      !adalahTujuan(i) &&
      punya(i.tabel, 'sasaran', 'target') &&
      !punya(i.tabel, 'anggaran') &&
      !i.tabel.kolom.some((k) => /program|kegiatan/i.test(k.judul)) &&
      !i.tabel.kotor
    )
      strategis.set(i.tabel, (strategis.get(i.tabel) ?? new Set()).add(i.kunci));
  const [pertama] = strategis;
  const banyak = new Set([...strategis.values()].map((kunci) => kunci.size));
  if (pertama === undefined || banyak.size !== 1) return;
  const [tabel, kunci] = pertama;
  for (const p of dokumen.paragraf)
    for (const t of p.teks.matchAll(JUMLAH)) {
      if (Number(t[2]) === kunci.size) continue;
      const sel = rujukTeks(p, t.index, t[0].length);
      buku.langgar({
        kode: 'jumlah-indikator-berbeda',
        tingkat: strategis.size >= LEBIH_DARI_SATU ? 'salah' : 'peringatan',
        sel: [sel],
        serta: [rujukTabel(tabel)],
        seharusnya: `${kunci.size} indikator`,
        penjelasan: `Kalimat ini menyebut ${t[2]} indikator, sedangkan tabel sasaran memuat ${kunci.size} indikator.`,
        sitasi: null,
        akar: 'jumlah-indikator',
      });
    }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const semua = kumpulIndikator(dokumen);
  periksaTerlapor(dokumen, semua, buku);
  periksaBatas(semua, buku);
  periksaJumlah(dokumen, semua, buku);
}

const JANJI = 'No\tSasaran\tIndikator Kinerja\tTarget\n1\tMeningkatnya layanan\tIndeks kepuasan layanan\t80,00';
const LAPOR =
  'Capaian kinerja dinas pada tahun ini disajikan sebagai berikut, lengkap dengan targetnya.\n\nNo\tIndikator Kinerja\tTarget\tRealisasi\n1\tIndeks kepuasan layanan\t80,00\t82,00';

export const indikatorBerbeda: Pemeriksaan = {
  kode: ['indikator-tanpa-capaian', 'batas-indikator-berbeda', 'jumlah-indikator-berbeda'],
  judul: 'Setiap indikator dilaporkan, dengan satu rumusan',
  sitasi: ATURAN,
  periksa,
  contohLulus: [
    `${JANJI}\n\n${LAPOR}`,
    `Terdapat 1 (satu) sasaran strategis dengan 1 (satu) indikator kinerja.\n\n${JANJI}`,
  ],
  contohGagal: [
    `${JANJI}\n2\tMeningkatnya mutu\tPersentase aduan yang ditindaklanjuti\t90,00\n\n${LAPOR}`,
    `Terdapat 1 (satu) sasaran strategis dengan 5 (lima) indikator kinerja.\n\n${JANJI}`,
    'No\tIndikator\tTarget\n1\tPersentase aduan yang dijawab dalam 3 hari\t90,00\n\nBerikut rencana tahun depan menurut dokumen perencanaan daerah.\n\nNo\tIndikator Kinerja\tKeterangan\n1\tPersentase aduan yang dijawab dalam 10 hari\tbaru',
  ],
};
