// "16 dari 18 puskesmas atau 88,89%", "1.378 orang atau 26,08% dari 5.284 ASN", "90,91% (10 dari 11 desa)": a part, its whole and its share in one sentence.
import { bulatkan } from '../../values/bulatkan.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { type Buku, cetak } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type AngkaKalimat, disalahkan, type Kalimat, rujukKalimat, semuaKalimat } from './kalimat.ts';
import { bertemuTerpotong, persenRentang, rentang } from './rentang.ts';

const DARI = /^[^.;:,\d]{0,30}\bdari\s+(?:total |jumlah |seluruh |sebanyak |target )?[^.;:,\d]{0,12}$/i;
const OR_SHARE =
  /^[^.;:\d]{0,45}?(?:\batau|\(|=|\byaitu|\byakni|\bsetara|\bsebesar)\s*(?:sebesar |sekitar |hanya |atau )?$/i;
const KURUNG = /^\s*(?:\(|,?\s*yaitu|,?\s*yakni)\s*(?:sebanyak |yaitu )?$/i;
const PERSEN_DARI = /^\)?\s*(?:\p{L}+\s+)?dari\s+(?:total |jumlah |seluruh )?[^.;:,\d]{0,30}$/iu;

interface Rasio {
  bagian: AngkaKalimat;
  seluruh: AngkaKalimat;
  persen: AngkaKalimat;
}

/** What three figures in a row say, by the words between them. */
function bacaRasio(k: Kalimat, [x, y, z]: readonly [AngkaKalimat, AngkaKalimat, AngkaKalimat]): Rasio | null {
  const antara = (a: AngkaKalimat, b: AngkaKalimat): string => k.teks.slice(a.mulai + a.panjang, b.mulai);
  const persen = (a: AngkaKalimat): boolean => a.satuan === '%';
  if (persen(z) && !persen(x) && !persen(y) && DARI.test(antara(x, y)) && OR_SHARE.test(antara(y, z)))
    return { bagian: x, seluruh: y, persen: z };
  if (persen(y) && !persen(x) && !persen(z) && OR_SHARE.test(antara(x, y)) && PERSEN_DARI.test(antara(y, z)))
    return { bagian: x, seluruh: z, persen: y };
  if (persen(x) && !persen(y) && !persen(z) && KURUNG.test(antara(x, y)) && DARI.test(antara(y, z)))
    return { bagian: y, seluruh: z, persen: x };
  return null;
}

function periksaRasio(k: Kalimat, { bagian, seluruh, persen }: Rasio, buku: Buku): void {
  const [a, b] = [bagian.nilai, seluruh.nilai];
  // Money has a check of its own; a part is never more than its whole.
  if (bagian.satuan === 'rp' || seluruh.satuan === 'rp' || b.nilai.lte(0) || a.nilai.gt(b.nilai)) return;
  const benar = persenRentang(rentang(a), rentang(b));
  if (benar === null) return;
  const sisa = { bawah: new Desimal(100).minus(benar.atas), atas: new Desimal(100).minus(benar.bawah) };
  const sel = [persen, bagian, seluruh].map((x) => rujukKalimat(k, x));
  if ([benar, sisa].some((m) => bertemuTerpotong(persen.nilai, m))) {
    buku.lulus(sel);
    return;
  }
  if (sel.some((s) => disalahkan(buku, s))) return;
  const desimal = Math.max(persen.nilai.desimal, 2);
  const harap = `${cetak(bulatkan(a.nilai.div(b.nilai).times(100), desimal), desimal)}%`;
  buku.langgar({
    kode: 'rasio-kalimat-keliru',
    tingkat: 'salah',
    sel,
    seharusnya: harap,
    penjelasan: `Kalimat ini menyebut ${persen.nilai.teks}, sedangkan ${a.teks} dari ${b.teks} adalah ${harap}.`,
    sitasi: null,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const k of semuaKalimat(dokumen))
    for (const [i, x] of k.angka.entries()) {
      const [y, z] = [k.angka[i + 1], k.angka[i + 2]];
      const rasio = y === undefined || z === undefined ? null : bacaRasio(k, [x, y, z]);
      if (rasio !== null) periksaRasio(k, rasio, buku);
    }
}

export const rasioKalimat: Pemeriksaan = {
  kode: ['rasio-kalimat-keliru'],
  judul: 'Bagian, keseluruhan, dan persentase dalam kalimat cocok',
  sitasi: null,
  periksa,
  contohLulus: [
    'Puskesmas terakreditasi 16 dari 18 puskesmas atau 88,89%.',
    'Peserta diklat berjumlah 1.378 orang atau 26,08% dari 5.284 ASN.',
    'Dari 125 usulan, sebanyak 34 usulan diakomodir atau naik 27,20% dari 20 usulan.',
  ],
  contohGagal: [
    'Puskesmas terakreditasi 16 dari 18 puskesmas atau 89,88%.',
    'Peserta diklat berjumlah 1.378 orang atau 26,25% dari 5.284 ASN.',
    'Desa yang tepat waktu mencapai 90,19% (10 dari 11 desa).',
  ],
};
