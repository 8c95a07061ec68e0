// Money spent beyond its ceiling: possible only after a change of the budget, so it must be explained.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { barisBerangka, kelonggaran, kolomTerdekat, nilaiSel } from './kolomKerabat.ts';
import { rentang } from './rentang.ts';

const ATURAN = 'UU 1/2004 Pasal 3 ayat (3)';

function periksaTabel(tabel: TabelTerbaca, realisasi: number, buku: Buku): void {
  const anggaran = kolomTerdekat(tabel, realisasi, ['anggaran']);
  if (anggaran === null) return;
  const longgar = kelonggaran(tabel, anggaran);
  const lewat = barisBerangka(tabel).filter((b) => {
    const [a, r] = [nilaiSel(b, anggaran), nilaiSel(b, realisasi)];
    if (
      a === null ||
      r === null ||
      a.persen ||
      r.persen ||
      r.satuan !== null ||
      /pendapatan|penerimaan|pad\b/i.test(b.label)
    )
      return false;
    return rentang(r, longgar).bawah.gt(rentang(a, longgar).atas);
  });
  const utama = lewat.findLast((b) => b.jenis === 'data');
  // A figure that arithmetic already blames needs no second finding.
  const disalahkan = new Set(buku.pelanggaran.flatMap((p) => p.sel.map((s) => s.id)));
  if (utama === undefined || lewat.some((b) => disalahkan.has(rujukSel(tabel, b, realisasi).id))) return;
  const [a, r] = [utama.sel[anggaran]?.teks, utama.sel[realisasi]?.teks];
  buku.langgar({
    kode: 'realisasi-melebihi-pagu',
    tingkat: tabel.kotor ? 'saran' : 'peringatan',
    sel: [rujukSel(tabel, utama, realisasi)],
    serta: lewat.filter((b) => b !== utama).map((b) => rujukSel(tabel, b, realisasi)),
    seharusnya: null,
    penjelasan: `Realisasi "${utama.label}" ${r} melebihi pagunya ${a}. Belanja tidak boleh melampaui pagu; periksa angkanya atau sebutkan perubahan anggarannya.`,
    sitasi: ATURAN,
    akar: `pagu.${tabel.blok}.${realisasi}`,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    for (const [k, kolom] of tabel.kolom.entries())
      if (kolom.peran === 'realisasi' && kolom.keuangan !== false && !kolom.persen) periksaTabel(tabel, k, buku);
}

const KEPALA = 'Uraian\tAnggaran\tRealisasi\n';

export const lampauiPagu: Pemeriksaan = {
  kode: ['realisasi-melebihi-pagu'],
  judul: 'Realisasi belanja tidak melampaui pagu',
  sitasi: ATURAN,
  periksa,
  contohLulus: [`${KEPALA}Belanja Jasa\t3.000\t3.000`],
  contohGagal: [`${KEPALA}Belanja Jasa\t3.000\t3.100`],
};
