// One small book as Word, PDF, text and own data: whatever the form, a planted fault gives the same findings.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { baris, judul, kepala, kolom, paragraf, sel } from '@tapis/core/pelaporan/susun/isi.ts';
import type { BerkasTerbaca } from '@tapis/core/reviu/berkasTerbaca.ts';
import { naskahTerbaca } from '@tapis/core/reviu/naskahTerbaca.ts';
import { reviu } from '@tapis/core/reviu/reviu.ts';
import { readBerkas } from '@tapis/reader/reviu/readBerkas.ts';
import { render } from '@tapis/report/pelaporan/render.ts';
import { describe, expect, it } from 'vitest';

interface Kesalahan {
  persen?: string;
  jumlah?: string;
  kalimat?: string;
}

function buku({ persen = '75,00', jumlah = '7.000.000', kalimat = 'tahun 2024' }: Kesalahan): Naskah {
  const isi = [
    ['1', 'Belanja alat tulis kantor', '1.000.000', '900.000', '100.000', '90,00'],
    [
      '2',
      'Belanja makan dan minum rapat koordinasi dengan seluruh kecamatan',
      '2.000.000',
      '1.000.000',
      '1.000.000',
      '50,00',
    ],
    ['3', 'Belanja perjalanan dinas', '4.000.000', '3.000.000', '1.000.000', persen],
  ];
  return {
    skema: 1,
    judul: 'LKjIP',
    subjudul: 'Dinas Contoh',
    tahun: 2024,
    bahasa: 'id',
    penerbit: 'Dinas Contoh',
    hashBahan: 'a'.repeat(64),
    kertas: 'A4',
    kepalaHalaman: 'LKjIP Dinas Contoh',
    kakiHalaman: 'Dinas Contoh',
    bagian: [
      {
        id: 'bab4',
        jenis: 'bab',
        orientasi: 'potret',
        penomoran: { jenis: 'bab', awalan: 'IV' },
        mulaiUlang: true,
        isi: [
          judul(1, 'bab4', 'BAB IV', 'AKUNTABILITAS KINERJA TAHUN 2024'),
          paragraf(`Laporan kinerja Dinas Contoh tahun 2024 memuat realisasi anggaran ${kalimat} menurut belanja.`),
          {
            jenis: 'tabel',
            id: 't1',
            nomor: 'Tabel 4.1',
            judul: 'Realisasi Anggaran Tahun 2024 (rupiah)',
            kolom: kolom([0.5, 'tengah'], [3, 'kiri'], [2, 'kanan'], [2, 'kanan'], [2, 'kanan'], [1, 'kanan']),
            kepala: [kepala('No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%')],
            isi: [
              ...isi.map((satu) => baris(satu.map((teks) => sel(teks)))),
              baris(
                ['', 'Jumlah', jumlah, '4.900.000', '2.100.000', '70,00'].map((teks) => sel(teks)),
                { gaya: 'jumlah' },
              ),
            ],
            catatan: [],
          },
        ],
      },
    ],
  };
}

const tulisTeks = ({ blok }: BerkasTerbaca): string =>
  blok
    .map((satu) =>
      satu.jenis === 'teks' ? satu.teks : satu.baris.map((b) => b.sel.map((s) => s.teks).join('\t')).join('\n'),
    )
    .join('\n\n');

async function semuaBentuk(naskah: Naskah): Promise<Record<string, BerkasTerbaca>> {
  const sendiri = naskahTerbaca(naskah);
  return {
    sendiri,
    txt: await readBerkas(new TextEncoder().encode(tulisTeks(sendiri)), 'lkjip.txt'),
    docx: await readBerkas((await render(naskah, 'docx', { daftarHalaman: {} })).isi, 'lkjip.docx'),
    pdf: await readBerkas((await render(naskah, 'pdf')).isi, 'lkjip.pdf'),
  };
}

const temuan = (berkas: BerkasTerbaca): string[] =>
  reviu(berkas, { tahun: 2024 })
    .temuan.filter(({ tingkat }) => tingkat !== 'saran')
    .map(({ kode, ditemukan, seharusnya }) => `${kode}: ${ditemukan} → ${seharusnya}`)
    .sort();

describe('the same book in every form', () => {
  it.each<[string, Kesalahan, RegExp | null]>([
    ['without a fault: no findings', {}, null],
    ['a wrong share', { persen: '57,00' }, /^persen-keliru: 57,00 → 75,00$/],
    ['a wrong total', { jumlah: '7.100.000' }, /7\.100\.000/],
  ])('%s', async (_, kesalahan, cocok) => {
    const bentuk = await semuaBentuk(buku(kesalahan));
    const acuan = temuan(bentuk.sendiri ?? naskahTerbaca(buku(kesalahan)));
    if (cocok === null) expect(acuan).toEqual([]);
    else expect(acuan.some((satu) => cocok.test(satu))).toBe(true);
    for (const [nama, berkas] of Object.entries(bentuk)) expect([nama, temuan(berkas)]).toEqual([nama, acuan]);
  });
});
