import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { JUDUL_SLOT } from '@tapis/core/pelaporan/judulSlot.ts';
import type { Blok } from '@tapis/core/pelaporan/naskah.ts';
import { SLOT_NARASI, type SlotNarasi } from '@tapis/core/pelaporan/slotNarasi.ts';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { presentKerangka } from './presentKerangka.ts';

const { bahan } = bacaSampel();
const hitungan = hitung(bahan);
const alamat = { pemda: '18.04', perangkatDaerah: 'dinsos', tahun: 2024 };

/** The sample with other narrative: only what `isi` gives. */
const susun = (isi: (slot: SlotNarasi) => string | null) => {
  const narasi = SLOT_NARASI.flatMap((slot) => {
    const teks = isi(slot);
    return teks === null ? [] : [{ slot, isi: [{ jenis: 'paragraf' as const, teks }] }];
  });
  return composeLkjip({ ...bahan, pelaporan: { ...bahan.pelaporan, narasi } }, hitungan, 'a'.repeat(64));
};

const teksBlok = (blok: Blok) =>
  blok.jenis === 'paragraf' ? blok.isi.map((satu) => ('teks' in satu ? satu.teks : '')).join('') : '';

describe('JUDUL_SLOT', () => {
  const isi = susun((slot) => `tanda ${slot}`).naskah.bagian.flatMap((bagian) => bagian.isi);

  it.each(SLOT_NARASI)('%s is printed under its heading or below it', (slot) => {
    const urut = isi.findIndex((blok) => teksBlok(blok) === `tanda ${slot}`);
    expect(urut).toBeGreaterThan(0);
    const jejak = new Map<number, string>();
    for (const blok of isi.slice(0, urut))
      if (blok.jenis === 'judul') {
        for (const tingkat of [...jejak.keys()]) if (tingkat >= blok.tingkat) jejak.delete(tingkat);
        jejak.set(blok.tingkat, blok.id);
      }
    expect([...jejak.values()]).toContain(JUDUL_SLOT[slot]);
  });
});

describe('presentKerangka', () => {
  it('is complete for the sample, with its files', () => {
    const { kerangka, berkas, hashBahan } = presentKerangka(
      composeLkjip(bahan, hitungan, 'b'.repeat(64)),
      alamat,
      'lkjip',
      null,
    );
    expect(kerangka.filter((satu) => !satu.lengkap)).toEqual([]);
    expect(kerangka.length).toBeGreaterThan(30);
    expect(hashBahan).toBe('b'.repeat(64));
    expect(berkas[0]).toEqual({
      format: 'pdf',
      url: '/api/v1/perangkat-daerah/dinsos/tahun/2024/dokumen/lkjip.pdf?pemda=18.04',
    });
  });

  it('marks a heading without its narrative, and every heading above it', () => {
    const hasil = susun((slot) => (slot === 'bab2.strategi' ? null : 'ada'));
    const { kerangka } = presentKerangka(hasil, alamat, 'lkjip', { 'bab-2-a-1': 'II-2' });
    expect(kerangka.filter((satu) => !satu.lengkap).map((satu) => satu.id)).toEqual(['bab-2', 'bab-2-a', 'bab-2-a-1']);
    expect(kerangka.find((satu) => satu.id === 'bab-2-a-1')?.halaman).toBe('II-2');
  });
});
