import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kataKerjaKegiatan } from '../kataKerjaKegiatan.ts';
import { balikRenstra } from './balikRenstra.ts';
import { bedakanRenstra, terapkanRenstra } from './bedakanRenstra.ts';
import { type IsiRenstra, TINGKAT_RENSTRA, tingkatAtas, urutkanSimpul } from './isiRenstra.ts';
import { periksaRenstra } from './periksaRenstra.ts';
import type { PerintahRenstra } from './perintahRenstra.ts';
import { ratakanRenstra, susunRenstra } from './susunRenstra.ts';
import { ubahRenstra } from './ubahRenstra.ts';
import { mulaiPerubahan, periksaBerlaku, periksaDapatDiubah, type VersiRenstra } from './versiRenstra.ts';

const KOSONG: IsiRenstra = {
  identitas: { akhir: 2031, dokumenInduk: 'RPJMD 2027-2031', sk: null, visi: null, misi: [] },
  simpul: [],
};

const jalankan = (isi: IsiRenstra, ...perintah: PerintahRenstra[]): IsiRenstra =>
  perintah.reduce((kini, satu) => {
    const hasil = ubahRenstra(kini, satu);
    if (!hasil.ok) throw new Error(hasil.masalah.map(({ pesan }) => pesan).join(' '));
    return hasil.nilai;
  }, isi);

const tambah = (tingkat: (typeof TINGKAT_RENSTRA)[number], nama: string, induk: string | null): PerintahRenstra => ({
  jenis: 'tambah',
  tingkat,
  kode: null,
  nama,
  induk,
  posisi: null,
});

const CONTOH = jalankan(
  KOSONG,
  tambah('tujuan', 'Meningkatnya kesejahteraan', null),
  tambah('sasaran', 'Meningkatnya warga berdaya', 'T1'),
  tambah('strategi', 'Perlindungan menyeluruh', 'S1'),
  tambah('strategi', 'Pendampingan usaha', 'S1'),
  tambah('kebijakan', 'Bantuan tunai bersyarat', 'ST1'),
);

/** Nodes as "T1 S1 ST1 ST1.1 ST2". */
const kode = (isi: IsiRenstra) => urutkanSimpul(isi).map((satu) => satu.kode);
const ditolak = (isi: IsiRenstra, perintah: PerintahRenstra) => {
  const hasil = ubahRenstra(isi, perintah);
  return hasil.ok ? [] : hasil.masalah.map((satu) => satu.kode);
};

describe('ubahRenstra', () => {
  it('numbers new nodes by itself and keeps their order', () => {
    expect(kode(CONTOH)).toEqual(['T1', 'S1', 'ST1', 'ST1.1', 'ST2']);
  });

  it('moves a node among its siblings and to another parent', () => {
    const naik = jalankan(CONTOH, { jenis: 'pindah', tingkat: 'strategi', kode: 'ST2', induk: 'S1', posisi: 0 });
    expect(kode(naik)).toEqual(['T1', 'S1', 'ST2', 'ST1', 'ST1.1']);
    const pindah = jalankan(naik, { jenis: 'pindah', tingkat: 'kebijakan', kode: 'ST1.1', induk: 'ST2', posisi: 0 });
    expect(kode(pindah)).toEqual(['T1', 'S1', 'ST2', 'ST1.1', 'ST1']);
  });

  it.each<[string, PerintahRenstra, string]>([
    ['a parent with children', { jenis: 'hapus', tingkat: 'strategi', kode: 'ST1' }, 'masih-punya-anak'],
    ['a node that is gone', { jenis: 'hapus', tingkat: 'strategi', kode: 'ST9' }, 'simpul-tidak-ada'],
    ['a skipped tingkat', tambah('strategi', 'Langsung', 'T1'), 'induk-tidak-ada'],
    ['a tujuan below something', tambah('tujuan', 'Bawahan', 'T1'), 'induk-tidak-ada'],
    ['a blank name', { jenis: 'ubah', tingkat: 'tujuan', kode: 'T1', nama: '  ' }, 'nama-kosong'],
    ['a name twice', tambah('strategi', ' pendampingan USAHA', 'S1'), 'nama-kembar'],
    [
      'a kode twice',
      { jenis: 'tambah', tingkat: 'tujuan', kode: 'T1', nama: 'Lain', induk: null, posisi: null },
      'kode-sudah-dipakai',
    ],
    [
      'no document above it',
      { jenis: 'identitas', identitas: { ...KOSONG.identitas, dokumenInduk: ' ' } },
      'dokumen-induk-kosong',
    ],
  ])('refuses %s', (_, perintah, alasan) => {
    expect(ditolak(CONTOH, perintah)).toEqual([`perencanaan.${alasan}`]);
  });
});

describe('warnings of PermenPANRB 89/2021', () => {
  it('tells activity verbs and what is not broken down, nothing else', () => {
    const isi = jalankan(CONTOH, { jenis: 'ubah', tingkat: 'sasaran', kode: 'S1', nama: 'Melaksanakan bantuan' });
    expect(periksaRenstra(isi).map((satu) => [satu.simpul.kode, satu.kode])).toEqual([
      ['S1', 'perencanaan.kata-kerja-kegiatan'],
      ['ST2', 'perencanaan.belum-dijabarkan'],
    ]);
  });

  it.each([
    ['Melaksanakan pembinaan', 'Melaksanakan'],
    ['memenuhi hak dasar', 'memenuhi'],
    ['Meningkatnya warga berdaya', null],
    ['Terpenuhinya hak dasar', null],
    ['Warga menjadi mandiri', null],
    ['Menjadi mandiri', null],
    ['', null],
  ])('%s', (nama, verba) => expect(kataKerjaKegiatan(nama)).toBe(verba));
});

describe('versions', () => {
  const murni: VersiRenstra = {
    nomor: 0,
    jenis: 'murni',
    status: 'berlaku',
    dasar: null,
    alasan: null,
    mulai: 2027,
  };

  it('a perubahan descends from the version in force, with a reason, one at a time', () => {
    const hasil = mulaiPerubahan([murni], { alasan: ' RPJMD diubah ', mulai: 2029 }, 2031);
    expect(hasil).toEqual({
      ok: true,
      nilai: { nomor: 1, jenis: 'perubahan', status: 'draf', dasar: 0, alasan: 'RPJMD diubah', mulai: 2029 },
    });
    const kodeGagal = (daftar: VersiRenstra[], alasan: string, mulai = 2029) => {
      const gagal = mulaiPerubahan(daftar, { alasan, mulai }, 2031);
      return gagal.ok ? null : gagal.masalah.map((satu) => satu.kode);
    };
    expect(kodeGagal([murni], 'x', 2026)).toEqual(['perencanaan.mulai-di-luar-masa']);
    expect(kodeGagal([murni], 'x', 2032)).toEqual(['perencanaan.mulai-di-luar-masa']);
    expect(kodeGagal([murni], '')).toEqual(['perencanaan.alasan-kosong']);
    expect(kodeGagal([{ ...murni, status: 'draf' }], 'x')).toEqual(['perencanaan.draf-masih-ada']);
    expect(kodeGagal([], 'x')).toEqual(['perencanaan.belum-berlaku']);
  });

  it('only a draft may be edited', () => {
    expect(periksaDapatDiubah({ ...murni, status: 'draf' })).toEqual([]);
    expect(periksaDapatDiubah(murni)[0]?.kode).toBe('perencanaan.versi-terkunci');
  });

  it('is put in force when each tujuan has a sasaran and something differs', () => {
    expect(periksaBerlaku(CONTOH, null)).toEqual([]);
    expect(periksaBerlaku(KOSONG, null)[0]?.kode).toBe('perencanaan.tanpa-tujuan');
    const dua = jalankan(CONTOH, tambah('tujuan', 'Kedua', null));
    expect(periksaBerlaku(dua, CONTOH)[0]?.kode).toBe('perencanaan.tujuan-tanpa-sasaran');
    expect(periksaBerlaku(CONTOH, CONTOH)[0]?.kode).toBe('perencanaan.tanpa-perubahan');
  });
});

describe('random edits', () => {
  const KODE = {
    tujuan: ['T1', 'T2'],
    sasaran: ['S1', 'S2'],
    strategi: ['ST1', 'ST2', 'ST3'],
    kebijakan: ['ST1.1', 'ST2.1'],
  };
  const nama = fc.oneof({ weight: 5, arbitrary: fc.stringMatching(/^[a-z]{4,9}$/) }, fc.constantFrom('', 'Kembar'));
  const posisi = fc.integer({ min: -1, max: 5 });
  const perintahAcak: fc.Arbitrary<PerintahRenstra> = fc.constantFrom(...TINGKAT_RENSTRA).chain((tingkat) => {
    const atas = tingkatAtas(tingkat);
    const kode = fc.constantFrom(...KODE[tingkat]);
    const salahInduk = fc.constantFrom(null, 'T9');
    const induk =
      atas === null
        ? fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, salahInduk)
        : fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...KODE[atas]) }, salahInduk);
    const jenis = <J extends string>(satu: J) => ({ jenis: fc.constant(satu), tingkat: fc.constant(tingkat) });
    return fc.oneof<fc.Arbitrary<PerintahRenstra>[]>(
      fc.record({ ...jenis('tambah'), kode: fc.option<string>(kode), nama, induk, posisi: fc.option<number>(posisi) }),
      fc.record({ ...jenis('ubah'), kode, nama }),
      fc.record({ ...jenis('pindah'), kode, induk, posisi }),
      fc.record({ ...jenis('hapus'), kode }),
    );
  });
  const rapikan = (isi: IsiRenstra) => urutkanSimpul(isi).map(({ urutan: _, ...satu }) => satu);

  it('keep every node reachable under a parent of the tingkat above, and siblings in one clear order', () => {
    let diterima = 0;
    fc.assert(
      fc.property(fc.array(perintahAcak, { minLength: 10, maxLength: 25 }), (daftar) => {
        let isi = CONTOH;
        for (const perintah of daftar) {
          const hasil = ubahRenstra(isi, perintah);
          if (!hasil.ok) {
            expect(hasil.masalah.length).toBeGreaterThan(0);
            continue;
          }
          diterima += 1;
          const balik = balikRenstra(isi, perintah, hasil.nilai);
          if (balik) expect(rapikan(jalankan(hasil.nilai, balik))).toEqual(rapikan(isi));
          isi = hasil.nilai;
          expect(urutkanSimpul(isi)).toHaveLength(isi.simpul.length);
          // As the tree of reports and back: the same nodes in the same order.
          expect(rapikan(ratakanRenstra(susunRenstra(2027, isi)))).toEqual(rapikan(isi));
          const letak = isi.simpul.map((satu) => `${satu.tingkat} ${satu.induk} ${satu.urutan}`);
          expect(new Set(letak).size).toBe(letak.length);
          for (const satu of isi.simpul)
            expect(
              isi.simpul.some((atas) => atas.tingkat === tingkatAtas(satu.tingkat) && atas.kode === satu.induk),
            ).toBe(satu.tingkat !== 'tujuan');
        }
      }),
    );
    expect(diterima).toBeGreaterThan(300);
  });

  it('applying the difference gives the other version exactly', () => {
    const acak = fc.array(perintahAcak, { maxLength: 20 }).map((daftar) =>
      daftar.reduce((isi, perintah) => {
        const hasil = ubahRenstra(isi, perintah);
        return hasil.ok ? hasil.nilai : isi;
      }, CONTOH),
    );
    fc.assert(
      fc.property(acak, acak, (lama, baru) => {
        const hasil = terapkanRenstra(lama, bedakanRenstra(lama, baru));
        expect({ ...hasil, simpul: urutkanSimpul(hasil) }).toEqual({ ...baru, simpul: urutkanSimpul(baru) });
        expect(bedakanRenstra(baru, hasil)).toEqual([]);
      }),
    );
  });
});
