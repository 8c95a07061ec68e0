// From broken relations to findings: the cell that explains most of them, and takes part in fewest that hold, is the root cause.
// All relations it breaks become one temuan; the other places are its symptoms.
import type { Desimal } from '../values/desimal.ts';
import { bacaNilai } from './baca/bacaNilai.ts';
import type { Buku, Pelanggaran, Rujukan } from './buku.ts';
import type { LokasiTemuan, Temuan, TingkatTemuan } from './temuan.ts';

const URUTAN: Record<TingkatTemuan, number> = { salah: 0, peringatan: 1, saran: 2 };
/** Other places named in one finding; more help nobody. */
const TEMPAT_TERBANYAK = 12;
/** Two relations ask for one figure when they differ by no more than rounding. */
const SELISIH_WAJAR = '0.002';

interface Kasus {
  sel: Rujukan;
  pelanggaran: Pelanggaran[];
  urut: number;
  /** Claims that are wrong only because this figure is. */
  symptoms: Rujukan[];
}

export function simpulkan(buku: Buku): Temuan[] {
  const biang = cariBiang(buku);
  const kasus = [...kelompokkanAkar(buku.pelanggaran).filter((satu) => !isSymptom(satu, biang)), ...biang];
  return gabungSerupa(kasus)
    .sort((a, b) => a.urut - b.urut)
    .map(({ temuan }) => temuan);
}

/** Findings that name their root cause themselves. */
function kelompokkanAkar(semua: readonly Pelanggaran[]): Kasus[] {
  const menurutAkar = new Map<string, Pelanggaran[]>();
  for (const p of semua) if (p.akar !== undefined) menurutAkar.set(p.akar, [...(menurutAkar.get(p.akar) ?? []), p]);
  return [...menurutAkar.values()].flatMap((pelanggaran) => {
    const sel = pelanggaran[0]?.sel[0];
    return sel === undefined ? [] : [{ sel, pelanggaran, urut: sel.urut, symptoms: [] }];
  });
}

/** Evidence that is wrong itself proves nothing: the place is named with the finding of that figure. */
function isSymptom({ sel, pelanggaran }: Kasus, biang: readonly Kasus[]): boolean {
  const bukti = new Set(pelanggaran.flatMap((p) => (p.standsOnSerta ? (p.serta ?? []) : [])).map(({ id }) => id));
  const sebab = biang.find((satu) => bukti.has(satu.sel.id));
  sebab?.symptoms.push(sel);
  return sebab !== undefined;
}

function cariBiang(buku: Buku): Kasus[] {
  const kasus: Kasus[] = [];
  const bobot = new Map<string, Bobot>();
  let sisa = buku.pelanggaran.filter((p) => p.akar === undefined);
  while (sisa.length > 0) {
    const biang = pilihBiang(sisa, buku.dukungan, bobot);
    const miliknya = agreeing(
      sisa.filter((p) => p.sel.some((s) => s.id === biang.id)),
      biang.id,
    );
    const selesai = new Set(miliknya);
    sisa = sisa.filter((p) => !selesai.has(p));
    for (const p of miliknya) for (const { id } of p.sel) bobot.delete(id);
    const utama = [...miliknya].sort((a, b) => bobotUtama(b, biang) - bobotUtama(a, biang));
    kasus.push({ sel: biang, pelanggaran: utama, urut: biang.urut, symptoms: [] });
  }
  return kasus;
}

const bobotUtama = (p: Pelanggaran, biang: Rujukan): number => (p.sel[0]?.id === biang.id ? 10 : 0) - URUTAN[p.tingkat];

/** What a cell ought to hold by one relation; null when the relation cannot say. */
function harapSel(p: Pelanggaran, id: string): Desimal | null {
  const teks = p.sel[0]?.id === id ? p.seharusnya : p.harap?.get(id);
  return bacaNilai(teks ?? '')?.nilai ?? null;
}

const dekat = (a: Desimal, b: Desimal): boolean => a.minus(b).abs().lte(a.abs().times(SELISIH_WAJAR));

/** The broken relations that one other figure in this cell would mend: the largest group that asks for the same, and those that cannot say. */
function agreeing(semua: readonly Pelanggaran[], id: string): Pelanggaran[] {
  if (semua.length < 2) return [...semua];
  const isi = semua.map((p) => ({ p, harap: harapSel(p, id) }));
  const kelompok = isi.map(({ harap }) =>
    isi.filter((x) => x.harap === null || (harap !== null && dekat(harap, x.harap))).map(({ p }) => p),
  );
  return kelompok.reduce((a, b) => (b.length > a.length ? b : a));
}

interface Bobot {
  langgar: number;
  utama: number;
}

/** `bobot`: what is known of cells none of whose relations was taken away since. */
function pilihBiang(
  sisa: readonly Pelanggaran[],
  dukungan: ReadonlyMap<string, number>,
  bobot: Map<string, Bobot>,
): Rujukan {
  const menurutSel = new Map<string, { sel: Rujukan; semua: Pelanggaran[] }>();
  for (const p of sisa)
    for (const sel of p.sel) {
      const ada = menurutSel.get(sel.id) ?? { sel, semua: [] };
      ada.semua.push(p);
      menurutSel.set(sel.id, ada);
    }
  const nilai = [...menurutSel.values()].map(({ sel, semua }) => {
    const ada = bobot.get(sel.id);
    if (ada !== undefined) return { sel, ...ada };
    const satu = agreeing(semua, sel.id);
    const baru = { langgar: satu.length, utama: satu.filter((p) => p.sel[0]?.id === sel.id).length };
    bobot.set(sel.id, baru);
    return { sel, ...baru };
  });
  const skor = ({ sel, langgar, utama }: { sel: Rujukan } & Bobot): number =>
    langgar * 4 - Math.min(dukungan.get(sel.id) ?? 0, 3) * 2 + Math.min(utama, 1);
  let terbaik: ({ sel: Rujukan } & Bobot) | null = null;
  for (const calon of nilai) if (terbaik === null || skor(calon) > skor(terbaik)) terbaik = calon;
  return (terbaik ?? { sel: sisa[0]?.sel[0] as Rujukan }).sel;
}

interface TemuanBerurut {
  temuan: Temuan;
  urut: number;
}

const kunciTempat = (lokasi: LokasiTemuan): string => JSON.stringify(lokasi);

function jadikanTemuan({ sel, pelanggaran, urut, symptoms }: Kasus): TemuanBerurut | null {
  const [utama] = pelanggaran;
  if (utama === undefined) return null;
  const tingkat = pelanggaran.map((p) => p.tingkat).sort((a, b) => URUTAN[a] - URUTAN[b])[0] ?? utama.tingkat;
  const lain = new Map<string, LokasiTemuan>();
  for (const p of pelanggaran)
    for (const tempat of [p.sel[0], ...(p.sel.length <= 3 ? p.sel.slice(1) : []), ...(p.serta ?? [])])
      if (tempat !== undefined && kunciTempat(tempat.lokasi) !== kunciTempat(sel.lokasi))
        lain.set(kunciTempat(tempat.lokasi), tempat.lokasi);
  for (const { lokasi } of symptoms) lain.set(kunciTempat(lokasi), lokasi);
  const harap = pelanggaran
    .map((p) => (p.sel[0]?.id === sel.id ? p.seharusnya : p.harap?.get(sel.id)))
    .find((h) => h !== undefined && h !== null);
  return {
    urut,
    temuan: {
      kode: utama.kode,
      tingkat,
      lokasi: sel.lokasi,
      lokasiLain: [...lain.values()].slice(0, TEMPAT_TERBANYAK),
      kutipan: sel.kutipan,
      ditemukan: sel.teks === '' ? null : sel.teks,
      seharusnya: harap ?? null,
      penjelasan: utama.penjelasan,
      sitasi: pelanggaran.find((p) => p.sitasi !== null)?.sitasi ?? null,
    },
  };
}

/** A figure of running text that relations convict: repeated in another sentence, it is the same fault again. */
const kalimatBerulang = ({ pelanggaran }: Kasus): boolean => pelanggaran[0]?.akar === undefined;

/** The same wrong figure in two columns of one row (murni and pergeseran), or in two sentences, is one fault. */
function gabungSerupa(kasus: readonly Kasus[]): TemuanBerurut[] {
  const hasil = new Map<string, TemuanBerurut>();
  for (const satu of kasus) {
    const baru = jadikanTemuan(satu);
    if (baru === null) continue;
    const { lokasi, ditemukan, seharusnya, kode } = baru.temuan;
    const baris =
      lokasi.barisTabel === null
        ? kalimatBerulang(satu) && seharusnya !== null
          ? 'kalimat'
          : satu.sel.id
        : JSON.stringify([lokasi.baris, lokasi.halaman, lokasi.tabel, lokasi.barisTabel]);
    const kunci = JSON.stringify([kode, baris, ditemukan, seharusnya]);
    const ada = hasil.get(kunci);
    if (ada === undefined) hasil.set(kunci, baru);
    else
      ada.temuan.lokasiLain = [...ada.temuan.lokasiLain, lokasi, ...baru.temuan.lokasiLain].slice(0, TEMPAT_TERBANYAK);
  }
  return [...hasil.values()];
}
