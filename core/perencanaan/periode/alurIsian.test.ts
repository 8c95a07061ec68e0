import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATURAN_LANGKAH,
  alasanTerkunci,
  ISIAN_BARU,
  type IsianTriwulan,
  LANGKAH_ISIAN,
  type PermintaanLangkah,
  periksaLangkah,
  STATUS_ISIAN,
  terapkanLangkah,
} from './alurIsian.ts';
import { jendelaBaku, keadaanJendela } from './jendelaIsian.ts';

const JENDELA = { buka: '2024-04-01', tutup: '2024-04-10' };
const minta = (langkah: PermintaanLangkah['langkah'], lain: Partial<PermintaanLangkah> = {}): PermintaanLangkah => ({
  langkah,
  hari: '2024-04-05',
  oleh: 'Petugas Contoh',
  jendela: JENDELA,
  teks: 'catatan',
  ...lain,
});

/** Runs acts that must all be let through. */
const jalankan = (...langkah: PermintaanLangkah['langkah'][]): IsianTriwulan =>
  langkah.reduce((isian, satu) => {
    expect(periksaLangkah(isian, minta(satu))).toEqual([]);
    return terapkanLangkah(isian, minta(satu));
  }, ISIAN_BARU);

const kode = (isian: IsianTriwulan, satu: PermintaanLangkah) => periksaLangkah(isian, satu).map((p) => p.kode);

describe('way of a triwulan', () => {
  it('goes from the first entry to the lock, also over a return', () => {
    expect(jalankan('isi', 'ajukan', 'setujui', 'kunci').status).toBe('dikunci');
    expect(jalankan('isi', 'ajukan', 'kembalikan', 'isi').status).toBe('dikembalikan');
    expect(jalankan('isi', 'ajukan', 'kembalikan', 'isi', 'ajukan', 'setujui').status).toBe('disetujui');
  });

  it('says what state forbids an act and what to do', () => {
    const diajukan = jalankan('isi', 'ajukan');
    expect(periksaLangkah(diajukan, minta('isi'))).toEqual([
      {
        kode: 'pengukuran.langkah-tidak-sah',
        bidang: null,
        tingkat: 'salah',
        sitasi: null,
        pesan: 'Isian sudah diajukan, sehingga tidak dapat diisi. Tunggu persetujuan, atau minta dikembalikan.',
      },
    ]);
    expect(kode(ISIAN_BARU, minta('ajukan'))).toEqual(['pengukuran.langkah-tidak-sah']);
  });

  it('takes entries within the window only, and tells the day', () => {
    expect(kode(ISIAN_BARU, minta('isi', { hari: '2024-03-31' }))).toEqual(['pengukuran.masa-isian']);
    expect(kode(ISIAN_BARU, minta('isi', { hari: '2024-04-10' }))).toEqual([]);
    expect(alasanTerkunci(ISIAN_BARU, JENDELA, '2024-04-11')).toBe(
      'Masa isian ditutup sejak 10 April 2024. Minta admin pemda membukanya kembali.',
    );
    expect(alasanTerkunci(ISIAN_BARU, JENDELA, '2024-03-01')).toBe('Masa isian baru dibuka 1 April 2024.');
    expect(alasanTerkunci(ISIAN_BARU, null, '2030-01-01')).toBeNull();
  });

  it('is reopened with a reason and a last day, and closes again by itself', () => {
    const dikunci = jalankan('isi', 'ajukan', 'setujui', 'kunci');
    expect(kode(dikunci, minta('buka', { teks: ' ' }))).toEqual(['pengukuran.perlu-alasan']);
    expect(kode(dikunci, minta('buka', { sampai: '2024-04-01' }))).toEqual(['pengukuran.batas-lampau']);
    const dibuka = terapkanLangkah(dikunci, minta('buka', { hari: '2024-05-02', sampai: '2024-05-04' }));
    expect(dibuka).toMatchObject({ status: 'draf', dibukaSampai: '2024-05-04' });
    expect(kode(dibuka, minta('isi', { hari: '2024-05-04' }))).toEqual([]);
    expect(kode(dibuka, minta('isi', { hari: '2024-05-05' }))).toEqual(['pengukuran.masa-isian']);
  });

  it('asks for remarks when it returns, and for no faults when it is submitted', () => {
    expect(kode(jalankan('isi', 'ajukan'), minta('kembalikan', { teks: '' }))).toEqual(['pengukuran.perlu-catatan']);
    expect(kode(jalankan('isi'), minta('ajukan', { salah: 2 }))).toEqual(['pengukuran.masih-salah']);
    const tanpaPenjelasan = [{ lembar: 'keuangan', baris: '1.06.01', pesan: 'Targetnya 0. Tulis penjelasan.' }];
    expect(periksaLangkah(jalankan('isi'), minta('ajukan', { tanpaPenjelasan }))).toMatchObject([
      {
        kode: 'pengukuran.perlu-penjelasan',
        bidang: 'penjelasan.keuangan/1.06.01',
        pesan: '1.06.01: Targetnya 0. Tulis penjelasan.',
      },
    ]);
    expect(kode(jalankan('isi', 'ajukan'), minta('setujui', { tanpaPenjelasan }))).toEqual([]);
  });

  it('any sequence of acts stays legal and leaves a trace that tells every change', () => {
    const daftarLangkah = fc.array(
      fc.record({
        langkah: fc.constantFrom(...LANGKAH_ISIAN),
        hari: fc.constantFrom('2024-03-31', '2024-04-01', '2024-04-10', '2024-04-11', '2024-05-01'),
        teks: fc.constantFrom('', 'alasan'),
        salah: fc.nat(1),
        tanpaPenjelasan: fc.constantFrom([], [{ lembar: 'kinerja', baris: 'IP1', pesan: 'Turun.' }]),
        sampai: fc.constantFrom(null, '2024-04-30'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(daftarLangkah, (daftar) => {
        let isian = ISIAN_BARU;
        const jejak: { dari: string; ke: string }[] = [];
        for (const satu of daftar) {
          const permintaan = minta(satu.langkah, satu);
          if (periksaLangkah(isian, permintaan).length > 0) continue;
          const baru = terapkanLangkah(isian, permintaan);
          expect(ATURAN_LANGKAH[satu.langkah].dari).toContain(isian.status);
          expect(STATUS_ISIAN).toContain(baru.status);
          // Nothing gets past approval but by the head; nothing leaves the lock but by a reopening.
          if (isian.status === 'dikunci') expect(satu.langkah).toBe('buka');
          if (baru.status === 'disetujui') expect(isian.status).toBe('diajukan');
          // Nothing is submitted over a fault or a warning without a word.
          if (satu.langkah === 'ajukan') expect([satu.salah, satu.tanpaPenjelasan]).toEqual([0, []]);
          if (baru.status !== isian.status) jejak.push({ dari: isian.status, ke: baru.status });
          isian = baru;
        }
        expect(jejak.at(-1)?.ke ?? 'belum-mulai').toBe(isian.status);
        for (const [i, { dari }] of jejak.entries()) expect(dari).toBe(jejak[i - 1]?.ke ?? 'belum-mulai');
      }),
    );
  });
});

describe('window', () => {
  it('a reopening prolongs and never shortens', () => {
    expect(keadaanJendela(JENDELA, '2024-04-03', '2024-04-09')).toEqual({ buka: true, tutup: '2024-04-10' });
    expect(keadaanJendela(JENDELA, '2024-04-20', '2024-04-20')).toEqual({ buka: true, tutup: '2024-04-20' });
  });

  it('proposes the first ten days after the triwulan; TW IV is entered in the next year', () => {
    expect(jendelaBaku(2024, 1)).toEqual({ buka: '2024-04-01', tutup: '2024-04-10' });
    expect(jendelaBaku(2024, 4)).toEqual({ buka: '2025-01-01', tutup: '2025-01-10' });
  });
});
