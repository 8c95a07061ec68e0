// Perjanjian kinerja and rencana aksi of the sample as documents of their own: every format says the same; the redline is exact.
import { composeIku } from '@tapis/core/pelaporan/composeIku.ts';
import { composeRencanaAksi } from '@tapis/core/pelaporan/composeRencanaAksi.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { buatKamus } from '@tapis/core/pelaporan/kamus/buatKamus.ts';
import { composePerjanjian } from '@tapis/core/pelaporan/perjanjian/composePerjanjian.ts';
import { lingkupJabatan } from '@tapis/core/pelaporan/perjanjian/lingkupJabatan.ts';
import { semuaIsi } from '@tapis/core/pelaporan/perjanjian/semuaIsi.ts';
import { Penyusun } from '@tapis/core/pelaporan/susun/penyusun.ts';
import { composeLaporanTriwulan } from '@tapis/core/pelaporan/triwulan/composeLaporanTriwulan.ts';
import { render } from '@tapis/report/pelaporan/render.ts';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { bandingTeks, potonganNaskah, teksDocx, teksHtml, teksPdf } from './bandingTeks.ts';
import { periksaDocx } from './periksaDocx.ts';

const { bahan } = bacaSampel();
const hitungan = hitung(bahan);
const penyusun = new Penyusun(bahan, hitungan, buatKamus(bahan, hitungan), new Map());
const [murni, perubahan] = semuaIsi(penyusun, bahan.perencanaan.perjanjianKinerja);
const hash = 'c'.repeat(64);

describe('redline of the sample', () => {
  it('lists exactly the five kegiatan that moved, with old, new and the six reasons', () => {
    const { kegiatan, target, pihak, jumlah } = perubahan?.perubahan ?? {};
    expect(kegiatan?.map(({ kode, semula, menjadi }) => [kode, semula, menjadi])).toEqual([
      ['1.06.01.2.02', '2519783700', '2612753926'],
      ['1.06.01.2.06', '211439500', '224414500'],
      ['1.06.04.2.01', '199095000', '251658000'],
      ['1.06.06.2.01', '129440000', '164845000'],
      ['1.06.07.2.01', '92941800', '113941800'],
    ]);
    expect(kegiatan?.flatMap(({ alasan }) => alasan)).toHaveLength(6);
    expect([target, pihak]).toEqual([[], []]);
    expect(jumlah).toEqual({ semula: '4610224900', menjadi: '4825138126', selisih: '214913226', persen: '4.66' });
    expect(murni?.perubahan).toBeNull();
  });
});

describe('cascade of the sample', () => {
  const lingkup = (jabatan: string) => lingkupJabatan(bahan, jabatan);

  it('the head promises the sasaran with the whole budget, to the head of the pemda', () => {
    expect(lingkup('kadis')).toMatchObject({ kepala: true, indikator: ['IKU1'], pihakKedua: 'kepala-daerah' });
    expect(lingkup('kadis').subKegiatan).toHaveLength(35);
  });

  it('a program held by one comes whole, one held by several is divided by the sub kegiatan of their indicators', () => {
    expect(lingkup('sekretaris')).toMatchObject({ tingkat: 'program', indikator: ['IP1'], pihakKedua: 'kadis' });
    expect(lingkup('sekretaris').subKegiatan).toHaveLength(27);
    expect(lingkup('kabid-rehsos')).toMatchObject({ indikator: ['IP2'], subKegiatan: ['1.06.04.2.01.05'] });
  });

  it('a fungsional promises sub kegiatan; an unrecorded superior is proposed and marked', () => {
    expect(lingkup('peksos')).toMatchObject({
      tingkat: 'subkegiatan',
      indikator: ['1.06.04.2.02.07', '1.06.06.2.01.01'],
      pihakKedua: 'kadis',
      pihakKeduaDisimpulkan: true,
    });
  });

  it('sums only the part of a shared program that Pihak Pertama answers for', () => {
    const [murniKepala] = bahan.perencanaan.perjanjianKinerja;
    if (!murniKepala) throw new Error('the sample has no perjanjian kinerja');
    const [isi] = semuaIsi(penyusun, [{ ...murniKepala, pihakPertama: 'kabid-rehsos', pihakKedua: 'kadis' }]);
    expect(isi?.anggaran.baris.map(({ kode, nilai, utuh }) => [kode, nilai, utuh])).toEqual([
      ['1.06.04', '169095000', false],
      ['1.06.04.2.01', '169095000', false],
      ['1.06.04.2.01.05', '169095000', true],
    ]);
    expect(isi?.anggaran.jumlah).toBe('169095000');
  });
});

describe.each([
  ['pk', () => (murni ? composePerjanjian(murni, hash) : null), 60],
  ['pk perubahan', () => (perubahan ? composePerjanjian(perubahan, hash) : null), 60],
  ['rencana aksi', () => composeRencanaAksi(bahan, hitungan, hash).naskah, 500],
  [
    'laporan triwulan',
    () =>
      composeLaporanTriwulan(
        bahan,
        hitungan,
        { triwulan: 2, jabatan: null, kendala: { catatan: [], tindakLanjut: [] }, hari: '2024-07-05' },
        hash,
      ).naskah,
    300,
  ],
  ['lembar IKU', () => composeIku(bahan, hitungan, hash).naskah, 20],
])('%s', (_, buat, sedikitnya) => {
  it('reads the same in PDF, DOCX and HTML, and the PDF is PDF/UA-1', async () => {
    const naskah = buat();
    if (naskah === null) throw new Error('the sample has no such document');
    const potongan = potonganNaskah(naskah);
    expect(potongan.length).toBeGreaterThan(sedikitnya);
    const pdf = await render(naskah, 'pdf');
    expect(pdf.standarPdf).toBe('ua-1');
    expect(bandingTeks(potongan, await teksPdf(pdf.isi))).toBeNull();
    const docx = (await render(naskah, 'docx')).isi;
    expect(periksaDocx(docx)).toEqual([]);
    expect(bandingTeks(potongan, teksDocx(docx))).toBeNull();
    const html = new TextDecoder().decode((await render(naskah, 'html')).isi);
    // Without a cover the page says the title of the document once more, as its h1.
    expect(bandingTeks(potongan, teksHtml(html.replace(/<h1 id="judul">.*?<\/h1>/s, '')))).toBeNull();
    expect(Buffer.from((await render(naskah, 'pdf')).isi).equals(Buffer.from(pdf.isi))).toBe(true);
  });

  it('has no two blocks of the same id and no gap in the numbers of its tables', () => {
    const blok = (buat()?.bagian ?? []).flatMap(({ isi }) => isi);
    const id = blok.flatMap((satu) => ('id' in satu ? satu.id : []));
    expect(new Set(id).size).toBe(id.length);
    const nomor = blok.flatMap((satu) => (satu.jenis === 'tabel' ? (satu.nomor ?? []) : []));
    expect(nomor).toEqual(nomor.map((_nomor, urutan) => `Tabel ${urutan + 1}`));
  });
});
