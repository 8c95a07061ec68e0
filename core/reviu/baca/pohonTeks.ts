// Agreements print the tree as lines below "Kegiatan" and "Sub Kegiatan" instead of one table, broken into many pieces.
// Such a run of blocks becomes one table: number, name, money, with the level of every row.
import type { BerkasTerbaca, Blok, Letak } from '../berkasTerbaca.ts';
import { bacaNilai } from './bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from './bacaTabel.ts';
import { bersihkan } from './kunciNama.ts';
import { bacaKolom } from './peranKolom.ts';

interface Butir {
  penanda: number | null;
  jumlah: boolean;
  nomor: number | null;
  nama: string;
  uang: string;
  letak: Letak;
}

const PENANDA: readonly [RegExp, number][] = [
  [/^program\s*:?$/i, 1],
  [/^kegiatan\s*:?$/i, 2],
  [/^sub ?-?kegiatan\s*:?$/i, 3],
];
const UANG = /(?:rp\.?\s*)?\d{1,3}(?:[.,]\d{3})+(?:,-)?/i;
const BUTIR_TEKS =
  /(?:^|\s)(?:(\d{1,2})[.)]?\s+)?([^:\d][^:]{4,260}?)\s*:\s*((?:rp\.?\s*)?\d{1,3}(?:[.,]\d{3})+(?:,-)?)(?:\s+(?:apbd|apbn|dau|dak|dbh|pad)\b)?/giy;

const penandaDari = (teks: string): number | null => PENANDA.find(([pola]) => pola.test(teks))?.[1] ?? null;

/** Lines of a paragraph; null when it is no piece of a tree. */
function butirTeks(teks: string, letak: Letak): Butir[] | null {
  const rapi = bersihkan(teks);
  const penanda = penandaDari(rapi);
  if (penanda !== null) return [{ penanda, jumlah: false, nomor: null, nama: '', uang: '', letak }];
  const hasil: Butir[] = [];
  BUTIR_TEKS.lastIndex = 0;
  let sampai = 0;
  for (let cocok = BUTIR_TEKS.exec(rapi); cocok !== null; cocok = BUTIR_TEKS.exec(rapi)) {
    const [, nomor, nama = '', uang = ''] = cocok;
    hasil.push({
      penanda: null,
      jumlah: /^jumlah|^total/i.test(nama),
      nomor: nomor === undefined ? null : Number(nomor),
      nama,
      uang,
      letak,
    });
    sampai = BUTIR_TEKS.lastIndex;
  }
  return hasil.length > 0 && rapi.slice(sampai).trim() === '' ? hasil : null;
}

function butirTabel(sel: readonly string[], letak: Letak): Butir | null {
  const isi = sel.map((t) => bersihkan(t).replace(/^:\s*/, '')).filter((t) => t !== '' && !/^-+$/.test(t));
  const uang = isi.findLast((t) => UANG.test(t) && bacaNilai(t) !== null) ?? '';
  const nama =
    isi.filter((t) => t !== uang && (t.match(/\p{L}/gu)?.length ?? 0) > 4).sort((a, b) => b.length - a.length)[0] ?? '';
  const penanda = uang === '' ? penandaDari(nama) : null;
  if (penanda !== null && isi.length === 1) return { penanda, jumlah: false, nomor: null, nama: '', uang: '', letak };
  const depan = /^(\d{1,2})[.)]?\s+(.*)$/.exec(nama);
  const nomor = depan?.[1] ?? isi.find((t) => /^\d{1,2}[.)]?$/.test(t));
  if (nama === '' && uang === '') return null;
  const jumlah = /^(?:jumlah|total)\b/i.test(nama);
  return {
    penanda: null,
    jumlah,
    nomor: nomor === undefined ? null : Number.parseInt(nomor, 10),
    nama: depan?.[2] ?? nama,
    uang,
    letak,
  };
}

/** Pieces of a tree in a block; null when the block is something else. */
function butirBlok(blok: Blok): Butir[] | null {
  if (blok.jenis === 'teks') return butirTeks(blok.teks, blok.letak);
  if (blok.kolom > 6) return null;
  return blok.baris.flatMap(
    (b) =>
      butirTabel(
        b.sel.map((s) => s.teks),
        b.letak,
      ) ?? [],
  );
}

export function susunPohonTeks(
  berkas: BerkasTerbaca,
  lewati: ReadonlySet<number>,
): { tabel: TabelTerbaca[]; blok: Set<number> } {
  const hasil = { tabel: [] as TabelTerbaca[], blok: new Set<number>() };
  let judul = '';
  let butir: Butir[] = [];
  let awal = -1;
  const tutup = (akhir: number): void => {
    const penanda = butir.filter((b) => b.penanda !== null);
    if (penanda.filter((b) => b.penanda === 2).length >= 2 && penanda.some((b) => b.penanda === 3)) {
      hasil.tabel.push(tabelPohon(butir, awal, judul, berkas.blok[awal]));
      for (let i = awal; i < akhir; i += 1) hasil.blok.add(i);
    }
    butir = [];
    awal = -1;
  };
  for (const [i, blok] of berkas.blok.entries()) {
    const baru = lewati.has(i) ? null : butirBlok(blok);
    if (baru === null) {
      tutup(i);
      const teks = blok.jenis === 'teks' ? bersihkan(blok.teks) : '';
      if (/^(?:perjanjian kinerja|rencana|lampiran|penetapan)/i.test(teks) && teks.length < 120) judul = teks;
      continue;
    }
    if (awal === -1) awal = i;
    for (const b of baru) {
      const lalu = butir.at(-1);
      // The money of a total may stand in the line below its name.
      if (b.nama === '' && b.penanda === null && lalu?.uang === '' && lalu.jumlah) lalu.uang = b.uang;
      else butir.push(b);
    }
  }
  tutup(berkas.blok.length);
  return hasil;
}

/** A numbered row before the marker "Kegiatan" that goes on with the count of programs is the next program. */
function tingkatButir(butir: readonly Butir[]): (number | null)[] {
  let sekarang = 1;
  let program = 0;
  return butir.map((b, i) => {
    if (b.penanda !== null) {
      sekarang = b.penanda;
      return null;
    }
    if (b.jumlah) return null;
    const sebelumKegiatan = butir[i + 1]?.penanda === 2;
    const berikut = program === 0 || b.nomor === program + 1 || /^program\b/i.test(b.nama);
    const kegiatan = bacaNilai(butir[i + 2]?.uang ?? '')?.nilai;
    const cukup = kegiatan === undefined || bacaNilai(b.uang)?.nilai.gte(kegiatan) === true;
    const lanjutan =
      sekarang === 3 &&
      b.nomor !== null &&
      butir[i - 1]?.nomor === b.nomor - 1 &&
      kegiatan === undefined &&
      !/^program\b/i.test(b.nama);
    if (b.uang !== '' && sebelumKegiatan && berikut && cukup && !lanjutan) {
      program += 1;
      return 1;
    }
    return sekarang;
  });
}

function tabelPohon(butir: readonly Butir[], awal: number, judul: string, blok: Blok | undefined): TabelTerbaca {
  const pertama = butir.findIndex((b) => b.uang !== '');
  const isi = butir.slice(Math.max(pertama, 0));
  const tingkat = tingkatButir(isi);
  const baris = isi.flatMap((b, i): BarisTerbaca[] => {
    if (b.penanda !== null) return [];
    const sel = [b.nomor === null ? '' : `${b.nomor}`, b.nama, b.uang].map((teks, kolom) => ({
      teks,
      nilai: kolom === 2 ? bacaNilai(teks) : null,
      triwulan: null,
      alamat: null,
      kolom,
    }));
    return [
      {
        nomor: i + 1,
        letak: b.letak,
        sel,
        jenis: b.jumlah ? 'jumlah' : 'data',
        label: b.nama,
        kode: null,
        tingkat: tingkat[i] ?? null,
        belanja: false,
        triwulan: null,
        tahun: null,
      },
    ];
  });
  const kepala = [['No', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran']];
  return {
    blok: awal,
    letak: blok?.letak ?? { baris: null, halaman: null, lembar: null },
    nomor: null,
    judul,
    bagian: judul,
    sebelum: '',
    kepala,
    kolom: (kepala[0] ?? []).map((k) => bacaKolom([k])),
    baris,
    kotor: false,
  };
}
