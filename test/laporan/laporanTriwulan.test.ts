// The quarterly report of the sample: golden text, and no figure but those of the screens.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Dasbor } from '@tapis/contract/pelaporan/dasbor.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { presentPerhitungan } from '@tapis/core/pelaporan/presentPerhitungan.ts';
import { analisisTriwulan } from '@tapis/core/pelaporan/triwulan/analisisTriwulan.ts';
import {
  composeLaporanTriwulan,
  type MasukLaporanTriwulan,
} from '@tapis/core/pelaporan/triwulan/composeLaporanTriwulan.ts';
import { presentDasbor } from '@tapis/core/pelaporan/triwulan/presentDasbor.ts';
import type { FaktaKendala } from '@tapis/core/pengukuran/kendala/faktaKendala.ts';
import { tulisDesimal } from '@tapis/core/values/tulisDesimal.ts';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { tulisNaskah } from './tulisNaskah.ts';

const BERKAS = fileURLToPath(new URL('./golden/laporan-triwulan-dinsos-2024-tw3.txt', import.meta.url));
const { bahan } = bacaSampel();
const hitungan = hitung(bahan);
const tindakLanjut = {
  tahun: 2024,
  lembar: 'kinerja' as const,
  baris: 'IP3',
  jabatan: 'kabid-linjamsos',
  selesai: null,
  catatanSelesai: null,
};
/** Synthetic. */
const KENDALA: FaktaKendala = {
  catatan: [
    {
      triwulan: 3,
      lembar: 'kinerja',
      baris: 'IP3',
      kendala: 'Pemutakhiran data penerima belum selesai di sebagian pekon.',
      pendukung: 'Pendamping tersedia di setiap kecamatan.',
      penghambat: null,
    },
    {
      triwulan: 2,
      lembar: 'kinerja',
      baris: 'IP3',
      kendala: 'Catatan triwulan lain.',
      pendukung: null,
      penghambat: null,
    },
    { triwulan: 3, lembar: 'kinerja', baris: '', kendala: 'Kendala seluruh dinas.', pendukung: null, penghambat: null },
  ],
  tindakLanjut: [
    { ...tindakLanjut, nomor: '1', triwulan: 2, uraian: 'Rapat dengan kecamatan', batas: '2024-08-15' },
    { ...tindakLanjut, nomor: '2', triwulan: 3, uraian: 'Verifikasi lapangan', batas: '2024-11-15' },
    {
      ...tindakLanjut,
      nomor: '3',
      triwulan: 1,
      uraian: 'Selesai sebelum triwulan ini',
      batas: '2024-06-15',
      selesai: '2024-06-10',
      catatanSelesai: 'Sudah.',
    },
  ],
};
const susun = (lain: Partial<MasukLaporanTriwulan> = {}) =>
  composeLaporanTriwulan(
    bahan,
    hitungan,
    { triwulan: 3, jabatan: null, kendala: KENDALA, hari: '2024-10-05', ...lain },
    '0'.repeat(64),
  );

it('says what was accepted', () => {
  const kini = tulisNaskah(susun().naskah);
  if (process.env.TAPIS_GOLDEN === 'terima') writeFileSync(BERKAS, kini);
  expect(existsSync(BERKAS), 'npm run golden:accept').toBe(true);
  expect(kini.split('\n')).toEqual(readFileSync(BERKAS, 'utf8').split('\n'));
  expect(susun().masalah).toEqual([]);
});

describe('figures', () => {
  it.each([1, 2, 3, 4] as const)('of triwulan %d are those of the screens', (triwulan) => {
    const analisis = analisisTriwulan(bahan, hitungan, { triwulan, jabatan: null });
    const layar = presentPerhitungan(bahan, hitungan);
    const dua = (nilai: Parameters<typeof tulisDesimal>[0]) => tulisDesimal(nilai, 'dua');
    expect(analisis.capaian.map(({ hitungan: { fakta }, titik }) => [fakta.kode, dua(titik.capaian.nilai)])).toEqual(
      layar.indikator.map((satu) => [satu.kode, satu.triwulan[triwulan - 1]?.capaian]),
    );
    const uang = layar.anggaran.triwulan[triwulan - 1];
    expect([dua(analisis.uang.persenTarget.nilai), analisis.uang.realisasi.nilai?.toFixed()]).toEqual([
      uang?.persen,
      uang?.realisasi,
    ]);
    expect(
      analisis.sebaran.map(
        ({ jumlah, peringkat, tanpaPeringkat }) => jumlah - tanpaPeringkat - peringkat.reduce((a, b) => a + b, 0),
      ),
    ).toEqual(analisis.sebaran.map(() => 0));
    expect(analisis.tren).toHaveLength(triwulan);
  });

  it('of TW IV end where the year ends', () => {
    const { uang } = analisisTriwulan(bahan, hitungan, { triwulan: 4, jabatan: null });
    expect([uang.realisasi.nilai?.toFixed(), tulisDesimal(uang.serapan.nilai, 'dua')]).toEqual(['4670029133', '96.79']);
  });

  it('of the jabatan cover the unit, and each its own', () => {
    const bagian = ['sekretaris', 'kabid-rehsos', 'kabid-linjamsos', 'kabid-dayasos'].map((jabatan) =>
      analisisTriwulan(bahan, hitungan, { triwulan: 4, jabatan }),
    );
    const kode = bagian.flatMap(({ anggaran }) =>
      anggaran.program.flatMap((p) => p.anak.flatMap((k) => k.anak.map((s) => s.kode))),
    );
    expect(new Set(kode).size).toBe(35);
    expect(bagian[0]?.capaian.map(({ hitungan: { fakta } }) => fakta.kode)).toContain('IP1');
    expect(bagian[0]?.capaian.map(({ hitungan: { fakta } }) => fakta.kode)).not.toContain('IKU1');
    expect(bagian[0]?.temuan.every(({ kode: satu }) => satu.startsWith('1.06.01') || satu === 'IP1')).toBe(true);
  });
});

it('carries what is open, leaves out what was done before, and tells of a jabatan only its own', () => {
  const teks = tulisNaskah(susun().naskah);
  expect(teks).toContain('Lewat batas 51 hari');
  expect(teks).not.toContain('Selesai sebelum triwulan ini');
  expect(teks).not.toContain('Catatan triwulan lain');
  const bidang = tulisNaskah(susun({ jabatan: 'kabid-rehsos' }).naskah);
  expect(bidang).not.toContain('Kendala seluruh dinas');
  expect(bidang).not.toContain('Verifikasi lapangan');
  expect(tulisNaskah(susun({ jabatan: 'kabid-linjamsos' }).naskah)).toContain('Verifikasi lapangan');
});

it('of an empty year is whole and blank', () => {
  const kosong = {
    ...bahan,
    indikator: [],
    anggaran: { ...bahan.anggaran, versi: [], pagu: [], triwulan: [] },
    pengukuran: { realisasi: [] },
    perencanaan: { ...bahan.perencanaan, program: [], jabatan: [] },
  };
  const { naskah } = composeLaporanTriwulan(
    kosong,
    hitung(kosong),
    { triwulan: 1, jabatan: null, kendala: { catatan: [], tindakLanjut: [] }, hari: '2024-04-05' },
    '0'.repeat(64),
  );
  expect(tulisNaskah(naskah)).toContain('Belum ada data.');
});

describe('dashboard', () => {
  const dasbor = (lain: Partial<MasukLaporanTriwulan> = {}) =>
    presentDasbor(bahan, hitungan, { triwulan: 3, jabatan: null, kendala: KENDALA, hari: '2024-10-05', ...lain });

  it('has the shape of the contract and the figures of the report', () => {
    const isi = dasbor();
    expect(Dasbor.parse(isi)).toEqual(isi);
    expect(isi.uang).toMatchObject({ realisasi: '3441321807', persenTarget: '84.55', serapan: '71.32' });
    expect([isi.rata, isi.status]).toEqual(['103.11', { tercapai: 65, belum: 4, kosong: 3 }]);
    expect(isi.tren.map(({ serapan }) => serapan)).toEqual(['14.52', '46.41', '71.32']);
    expect(isi.tindakLanjut).toEqual({ terbuka: 2, lewat: 1 });
    expect(isi.bendera.map(({ jenis }) => jenis)).toEqual([...Array(4).fill('belum'), ...Array(5).fill('peringatan')]);
    expect(isi.asal.rata.uraian).toContain('103,11%');
  });

  it('of a jabatan counts only its part', () => {
    const isi = dasbor({ jabatan: 'kabid-rehsos' });
    expect(isi.uang.pagu).toBe('221658000');
    expect(isi.tindakLanjut.terbuka).toBe(0);
    expect(isi.capaian.map(({ kode }) => kode)).toContain('IP2');
  });
});
