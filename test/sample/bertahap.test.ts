// A year that is empty or half filled: whatever is missing, every figure is computed or blank, and the book is composed.
import { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { Perhitungan } from '@tapis/contract/pelaporan/perhitungan.ts';
import { Pohon } from '@tapis/contract/perencanaan/pohon.ts';
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { presentPerhitungan } from '@tapis/core/pelaporan/presentPerhitungan.ts';
import { presentPohon } from '@tapis/core/pelaporan/presentPohon.ts';
import { presentRincianIndikator } from '@tapis/core/pelaporan/presentRincianIndikator.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { bahanKosong } from '../bantuan/bahanKosong.ts';

const { bahan: PENUH } = bacaSampel();

/** Keys whose value may be null in the facts (blank cell, part not entered yet). */
const BOLEH_NULL = new Set([
  ...['renstra', 'rencanaAksi', 'kataPengantar', 'sdm', 'sasaran', 'atasan', 'bidang', 'nip', 'pangkat', 'fax'],
  ...[
    'tanggal',
    'alasan',
    'anggaran',
    'realisasi',
    'rumus',
    'definisi',
    'sumberData',
    'terlayani',
    'persen',
    'tambahan',
  ],
]);
const adalahObjek = (nilai: unknown): nilai is Record<string, unknown> => typeof nilai === 'object' && nilai !== null;

/** The same facts with parts taken away: rows, whole lists, cells. `acak` gives numbers from 0 up to 1. */
function kurangi(nilai: unknown, acak: () => number, kadar: number, kunci = ''): unknown {
  if (Array.isArray(nilai)) {
    if (acak() < kadar / 4) return [];
    return nilai.filter(() => acak() >= kadar).map((satu) => kurangi(satu, acak, kadar));
  }
  if (!adalahObjek(nilai)) return nilai;
  const selData = kunci === 'nilai' || 'nilai' in nilai;
  return Object.fromEntries(
    Object.entries(nilai).map(([nama, isi]) => {
      const boleh = nama === 'nilai' ? selData && !('versi' in nilai || 'indikator' in nilai) : bolehNull(nama, nilai);
      if (boleh && (!adalahObjek(isi) || nama !== 'nilai') && acak() < kadar) return [nama, null];
      return [nama, kurangi(isi, acak, kadar, nama)];
    }),
  );
}

/** `sasaran` is a list in a tujuan, `anggaran` a room in the bahan, `tanggal` fixed in a signed document. */
function bolehNull(nama: string, induk: Record<string, unknown>): boolean {
  if (!BOLEH_NULL.has(nama) || Array.isArray(induk[nama])) return false;
  if (nama === 'tanggal') return 'jenis' in induk;
  if (adalahObjek(induk[nama])) return ['renstra', 'rencanaAksi', 'kataPengantar', 'sdm'].includes(nama);
  return !('layanan' in induk) && !('target' in induk && nama === 'realisasi');
}

const sebagian = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.constantFrom(0.03, 0.2, 0.5, 0.9))
  .map(([benih, kadar]) => {
    let keadaan = benih;
    const acak = () => {
      keadaan = (Math.imul(keadaan, 1_103_515_245) + 12_345) & 0x7fffffff;
      return keadaan / 0x80000000;
    };
    return kurangi(structuredClone(PENUH), acak, kadar) as BahanLkjip;
  });

function semuaSajian(bahan: BahanLkjip) {
  const hitungan = hitung(bahan);
  const perhitungan = presentPerhitungan(bahan, hitungan);
  const pohon = presentPohon(bahan, hitungan);
  const rincian = bahan.indikator.map(({ kode }) => presentRincianIndikator(bahan, hitungan, kode));
  return { perhitungan, pohon, rincian, susun: composeLkjip(bahan, hitungan, '0'.repeat(64)) };
}

describe('a year in the making', () => {
  it('with any parts missing gives figures in the shape of the contract and a book without NaN', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(sebagian, (bahan) => {
        const { perhitungan, pohon, rincian, susun } = semuaSajian(bahan);
        expect(Perhitungan.parse(perhitungan)).toEqual(perhitungan);
        expect(Pohon.parse(pohon)).toEqual(pohon);
        for (const satu of rincian) expect(RincianIndikator.safeParse(satu).error?.issues ?? []).toEqual([]);
        expect(JSON.stringify([perhitungan, pohon, susun.naskah])).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 30 },
    );
  });

  it('with nothing in it has no figure at all, and says in the book what is open', () => {
    const { perhitungan, pohon, susun } = semuaSajian(bahanKosong(PENUH));
    const { belanja, program, triwulan, ...pokok } = perhitungan.anggaran;
    expect(Object.values(pokok)).toEqual(Object.values(pokok).map(() => null));
    expect([belanja, program, perhitungan.indikator, perhitungan.efisiensi, pohon.simpul]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    for (const { target, realisasi, persen } of triwulan)
      expect([target, realisasi, persen]).toEqual([null, null, null]);
    expect([perhitungan.spm.indeks, perhitungan.spm.kategori]).toEqual([null, null]);
    const isi = JSON.stringify(susun.naskah);
    expect(isi).toContain('(Narasi bagian ini belum ditulis.)');
    expect(isi).toContain('Belum ada data.');
    expect(isi).not.toMatch(/\{\{/);
  });
});
