import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cariBelanja } from './cariBelanja.ts';
import { cariBerlaku } from './cariBerlaku.ts';
import { cariLayananSpm, daftarLayananSpm } from './cariLayananSpm.ts';
import { cariNomenklatur, NOMENKLATUR } from './cariNomenklatur.ts';
import { cariPangkat, periksaPangkat } from './cariPangkat.ts';
import { DAFTAR_TABEL } from './daftarTabel.ts';
import { bandingKode, kunciKode } from './kunciKode.ts';
import { SKALA } from './skala.ts';

const KEYAKINAN = ['terverifikasi', 'sekunder', 'praktik', 'pengetahuan', 'keputusan'];
const nama = (hasil: { ok: true; nilai: { nama: string } } | { ok: false; masalah: { kode: string } }) =>
  hasil.ok ? hasil.nilai.nama : hasil.masalah.kode;

describe('every table', () => {
  it.each(DAFTAR_TABEL.map((t) => [`${t.kode} ${t.berlaku[0]}`, t] as const))('%s is dated and cited', (_, tabel) => {
    const [dari, sampai] = tabel.berlaku;
    expect(dari).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(sampai === null || dari < sampai).toBe(true);
    expect(KEYAKINAN).toContain(tabel.keyakinan);
    expect(tabel.sitasi ?? tabel.keputusan ?? '').toMatch(/.{10}/);
    expect(tabel.keyakinan === 'terverifikasi' || (tabel.catatan ?? tabel.keputusan)).toBeTruthy();
    expect(tabel.baris.length).toBeGreaterThan(0);
  });

  it('has no two editions in force on one day', () => {
    for (const a of DAFTAR_TABEL) {
      for (const b of DAFTAR_TABEL) {
        if (a === b || a.kode !== b.kode) continue;
        const [awal, akhir] = a.berlaku[0] <= b.berlaku[0] ? [a, b] : [b, a];
        expect(awal.berlaku[1] !== null && awal.berlaku[1] <= akhir.berlaku[0]).toBe(true);
      }
    }
  });
});

describe('cariBerlaku', () => {
  it('takes the edition of the date: AKIP moved from 12/2015 to 88/2021 on 31 December 2021', () => {
    const sitasi = (tanggal: string) => {
      const hasil = cariBerlaku(SKALA, 'akip', tanggal);
      return hasil.ok ? hasil.nilai.sitasi : hasil.masalah.kode;
    };
    expect(sitasi('2021-12-30')).toContain('12/2015');
    expect(sitasi('2021-12-31')).toContain('88/2021');
    expect(sitasi('2024-12-31')).toContain('88/2021');
    expect(sitasi('2014-12-31')).toBe('peraturan.di-luar-masa-berlaku');
  });

  it('never falls back to an edition that is not in force', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DAFTAR_TABEL),
        fc.date({ min: new Date(0), max: new Date(2e12), noInvalidDate: true }),
        (tabel, hari) => {
          const tanggal = hari.toISOString().slice(0, 10);
          const hasil = cariBerlaku(DAFTAR_TABEL, tabel.kode, tanggal);
          if (!hasil.ok) expect(hasil.masalah.kode).toBe('peraturan.di-luar-masa-berlaku');
          else expect(hasil.nilai.berlaku[0] <= tanggal && tanggal < (hasil.nilai.berlaku[1] ?? '9999')).toBe(true);
        },
      ),
    );
  });

  it('says which rules exist when the kode is unknown', () => {
    const hasil = cariBerlaku(SKALA, 'tidak-ada', '2024-12-31');
    expect(!hasil.ok && hasil.masalah.kode).toBe('peraturan.tidak-dikenal');
    expect(!hasil.ok && hasil.masalah.pesan).toContain('permendagri-86-2017');
  });
});

describe('kunciKode', () => {
  it.each([
    ['1.06.04.2.01.05', '1.06.04.2.01.0005'],
    ['1.06.04.2.01.05', ' 1.6.4.2.1.5. '],
    ['5.1.02.01', '5.1.2.1'],
    ['X.XX.01', 'x.xx.1'],
  ])('%s and %s are one code', (a, b) => expect(kunciKode(a)).toBe(kunciKode(b)));

  it('keeps 1.1 and 1.10 apart', () => expect(kunciKode('1.10')).not.toBe(kunciKode('1.1')));

  it('sorts by number, parents first', () => {
    const kode = ['1.06.01.2.10', '1.06.02', '1.6.1.2.9', '1.06.01', '1.06.01.2.09.0001'];
    expect([...kode].sort(bandingKode)).toEqual([
      '1.06.01',
      '1.6.1.2.9',
      '1.06.01.2.09.0001',
      '1.06.01.2.10',
      '1.06.02',
    ]);
  });
});

describe('cariNomenklatur', () => {
  it.each([
    ['1.06.01', 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota'],
    ['7.01.01.2.02.0001', 'Penyediaan Gaji dan Tunjangan ASN'],
    ['1.06.04.2.01.05', 'Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial'],
    ['1.6.4.2.1.5', 'Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial'],
    ['1.06.04.2.02.05', 'Penyediaan Alat Bantu'],
    ['1.06.07.2.01.01', 'Rehabilitasi Sarana dan Prasarana Taman Makam Pahlawan Nasional Kabupaten/Kota'],
    ['1.06.02.2.03.0014', 'peraturan.kode-tidak-dikenal'],
  ])('2024: %s is %s', (kode, hasil) => expect(nama(cariNomenklatur(kode, 2024))).toBe(hasil));

  it('follows the edition of the year', () => {
    expect(nama(cariNomenklatur('1.06.02.2.03.14', 2025))).toMatch(/^Peningkatan Kemampuan Potensi/);
    expect(nama(cariNomenklatur('1.06.01', 2019))).toBe('peraturan.di-luar-masa-berlaku');
  });

  it('knows the level of a code', () => {
    const tingkat = (kode: string) => {
      const hasil = cariNomenklatur(kode, 2024);
      return hasil.ok && hasil.nilai.tingkat;
    };
    expect(['1', '1.06', '1.06.04', '1.06.04.2.01', '1.06.04.2.01.05'].map(tingkat)).toEqual([
      'urusan',
      'bidangUrusan',
      'program',
      'kegiatan',
      'subkegiatan',
    ]);
  });

  it('lists every parent of every code, and no code twice', () => {
    for (const edisi of NOMENKLATUR) {
      const kunci = edisi.baris.map((b) => kunciKode(b.kode));
      expect(new Set(kunci).size).toBe(kunci.length);
      for (const { kode } of edisi.baris) {
        const segmen = kode.split('.');
        if (segmen.length < 3 || segmen[0] === 'X') continue;
        const induk = segmen.slice(0, segmen.length === 5 ? 3 : -1).join('.');
        expect(kunci, kode).toContain(kunciKode(induk));
      }
    }
  });
});

describe('cariBelanja', () => {
  it('compares per segment and knows the level', () => {
    const hasil = cariBelanja('5.1.2.1', 2024);
    expect(hasil.ok && [hasil.nilai.nama, hasil.nilai.tingkat]).toEqual(['Belanja Barang', 'objek']);
    expect(nama(cariBelanja('5.1.06', 2024))).toBe('Belanja Bantuan Sosial');
    expect(nama(cariBelanja('5.9', 2024))).toBe('peraturan.kode-tidak-dikenal');
  });
});

describe('cariLayananSpm', () => {
  it('maps the five short kode to the national ones, both ways', () => {
    const tabel = daftarLayananSpm(2024);
    expect(tabel.ok && tabel.nilai.baris.map((l) => [l.kode, l.kodeNasional])).toEqual([
      ['disabilitas', 'SOS-K1'],
      ['anak', 'SOS-K2'],
      ['lansia', 'SOS-K3'],
      ['gepeng', 'SOS-K4'],
      ['bencana', 'SOS-K5'],
    ]);
    expect(cariLayananSpm('SOS-K4', 2024)).toEqual(cariLayananSpm('gepeng', 2024));
    expect(cariLayananSpm('panti', 2024).ok).toBe(false);
  });
});

describe('pangkat', () => {
  it.each([
    ['Pembina Utama Muda', 'IV/c', true],
    ['Pembina Tk. I', 'IV.b', true],
    ['penata muda tk I', 'III / b', true],
    ['Pembina Tk I', 'IV.c', false],
    ['Penata', 'IX', false],
  ])('%s %s: %s', (pangkat, golongan, cocok) => expect(periksaPangkat(pangkat, golongan, 2024).ok).toBe(cocok));

  it('names the right pangkat', () => {
    const hasil = periksaPangkat('Pembina Tk I', 'IV.c', 2024);
    expect(!hasil.ok && hasil.masalah.pesan).toContain('Pembina Utama Muda');
  });

  it('gives PPPK no pangkat', () => {
    expect(cariPangkat('IX', 2024)).toEqual({ ok: true, nilai: { golongan: 'IX', pangkat: null, jenis: 'PPPK' } });
    expect(cariPangkat('V/a', 2024).ok).toBe(false);
  });
});
