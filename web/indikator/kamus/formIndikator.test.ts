import { bukaIsian } from '@tapis/contract/indikator/susunFakta.ts';
import type { SimpulIndikator } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import { simpulRencana } from '@tapis/core/indikator/kamus/simpulRencana.ts';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../../sample/lampung-barat-2024/bacaSampel.ts';
import { clashingFields, emptyForm, formOf, mergeForms, moveToSimpul, readForm } from './formIndikator.ts';

const { bahan } = bacaSampel();
const simpul: SimpulIndikator[] = simpulRencana(bahan.perencanaan);

describe('the form of a definition', () => {
  it('gives back every definition of the sample as it was', () => {
    const daftar = bahan.indikator;
    expect(daftar).toHaveLength(72);
    for (const fakta of daftar) {
      const isian = bukaIsian(fakta);
      expect(readForm(formOf(isian, fakta.kode))).toEqual({ isian, pelanggaran: [] });
    }
  });

  it('starts at a node with the sub kegiatan that belong to it', () => {
    expect(emptyForm('S1', simpul)).toMatchObject({ tingkat: 'sasaran', induk: 'S1', subKegiatan: [] });
    expect(emptyForm('1.06.01.2.01', simpul)).toMatchObject({ tingkat: 'kegiatan' });
    expect(emptyForm('1.06.01.2.01', simpul).subKegiatan).toHaveLength(7);
    expect(emptyForm('TIDAK', simpul)).toMatchObject({ induk: '' });
    const pindah = moveToSimpul(emptyForm('1.06.01.2.01', simpul), { tingkat: 'tujuan', kode: 'T1', nama: '' }, simpul);
    expect(pindah.subKegiatan).toEqual([]);
  });

  it('takes blank text as not recorded and reads the baseline as it is typed', () => {
    const form = { ...emptyForm('S1', simpul), definisi: '  ', kondisiAwal: { tahun: '2023', nilai: '1.234,5' } };
    expect(readForm(form).isian).toMatchObject({ definisi: null, kondisiAwal: { tahun: 2023, nilai: '1234.5' } });
  });

  it.each([
    [{ tahun: '', nilai: '70' }, 'kondisiAwal.tahun'],
    [{ tahun: '23', nilai: '70' }, 'kondisiAwal.tahun'],
    [{ tahun: '2023', nilai: '' }, 'kondisiAwal.nilai'],
    [{ tahun: '2023', nilai: 'banyak' }, 'kondisiAwal.nilai'],
  ])('says what is missing of the baseline %j', (kondisiAwal, bidang) => {
    const { isian, pelanggaran } = readForm({ ...emptyForm('S1', simpul), kondisiAwal });
    expect([isian.kondisiAwal, pelanggaran.map((p) => p.bidang)]).toEqual([null, [bidang]]);
  });

  it('keeps what the other person changed where I did not', () => {
    const base = { ...emptyForm('S1', simpul), nama: 'Lama', satuan: '%' };
    const mine = { ...base, nama: 'Punya saya' };
    const theirs = { ...base, nama: 'Punya mereka', satuan: 'orang' };
    expect(clashingFields(base, mine, theirs)).toEqual(['nama']);
    expect(mergeForms(base, mine, theirs)).toMatchObject({ nama: 'Punya saya', satuan: 'orang' });
  });
});
