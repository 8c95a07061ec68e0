// Form of the sample: codes that meet, cells that are exact, marks that explain themselves, nothing of the source but facts.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cariBelanja } from '@tapis/core/peraturan/cariBelanja.ts';
import { cariLayananSpm } from '@tapis/core/peraturan/cariLayananSpm.ts';
import { cariNomenklatur } from '@tapis/core/peraturan/cariNomenklatur.ts';
import { cariPangkat } from '@tapis/core/peraturan/cariPangkat.ts';
import { PERAN } from '@tapis/core/perencanaan/peran.ts';
import type { Hasil } from '@tapis/core/values/hasil.ts';
import type { Sel } from '@tapis/core/values/sel.ts';
import { describe, expect, test } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

const FOLDER = fileURLToPath(new URL('../../sample/lampung-barat-2024/', import.meta.url));
const { bahan, pengguna } = bacaSampel(FOLDER);
const { perencanaan, indikator, anggaran, pengukuran, layanan } = bahan;

const berkas = readdirSync(FOLDER).filter((nama) => nama.endsWith('.json'));
const isi = berkas.map((nama) => ({ nama, teks: readFileSync(`${FOLDER}${nama}`, 'utf8') }));

/** Every value of a JSON tree with the key it stands under ("" for array items). */
function* telusuri(nilai: unknown, kunci = ''): Generator<[kunci: string, nilai: unknown]> {
  yield [kunci, nilai];
  if (Array.isArray(nilai)) for (const satu of nilai) yield* telusuri(satu);
  else if (nilai !== null && typeof nilai === 'object')
    for (const [k, v] of Object.entries(nilai)) yield* telusuri(v, k);
}
const seluruh = isi.flatMap(({ teks }) => [...telusuri(JSON.parse(teks))]);

const kegiatan = perencanaan.program.flatMap((p) => p.kegiatan);
const subKegiatan = kegiatan.flatMap((k) => k.subKegiatan);
const kodeSub = new Set(subKegiatan.map((s) => s.kode));
const kodeJabatan = new Set(perencanaan.jabatan.map((j) => j.kode));
const kodeIndikator = new Set(indikator.map((i) => i.kode));
const ganda = (kode: string[]) => kode.filter((k, i) => kode.indexOf(k) !== i);

describe('kode', () => {
  test('no list holds a kode twice', () => {
    const tujuan = perencanaan.renstra?.tujuan ?? [];
    const strategi = tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.strategi));
    const daftar: Record<string, string[]> = {
      jabatan: perencanaan.jabatan.map((j) => j.kode),
      dasarHukum: perencanaan.dasarHukum.map((d) => d.kode),
      rencana: [...strategi, ...strategi.flatMap((s) => s.kebijakan)].map((s) => s.kode),
      pohon: [...perencanaan.program, ...kegiatan, ...subKegiatan].map((s) => s.kode),
      indikator: indikator.map((i) => i.kode),
      pagu: anggaran.pagu.map((p) => `${p.versi} ${p.kode}`),
      belanja: anggaran.belanja.map((b) => b.kode),
      triwulan: anggaran.triwulan.map((t) => `${t.subKegiatan} ${t.triwulan}`),
      realisasi: pengukuran.realisasi.map((r) => `${r.indikator} ${r.tahun} ${r.triwulan}`),
      spm: layanan.spm.flatMap((l) => l.catatan.map((c) => `${l.kode} ${c.tahun} ${c.triwulan}`)),
      pengguna: pengguna.map((p) => p.email),
    };
    for (const [nama, kode] of Object.entries(daftar))
      expect([nama, kode.length > 0, ganda(kode)]).toEqual([nama, true, []]);
  });

  test('a child code starts with the code of its parent', () => {
    const pasangan = [
      ...perencanaan.program.flatMap((p) => p.kegiatan.map((k) => [p.kode, k.kode])),
      ...kegiatan.flatMap((k) => k.subKegiatan.map((s) => [k.kode, s.kode])),
    ];
    expect(pasangan.filter(([induk, anak]) => !anak?.startsWith(`${induk}.`))).toEqual([]);
  });

  test('every sub kegiatan mentioned is in the tree, every cell of money and output is there', () => {
    const disebut = [...indikator.flatMap((i) => i.subKegiatan), ...anggaran.triwulan.map((t) => t.subKegiatan)];
    expect(disebut.filter((kode) => !kodeSub.has(kode))).toEqual([]);
    expect(anggaran.triwulan.length).toBe(kodeSub.size * 4);
    expect(anggaran.pagu.filter((p) => p.versi !== 'pergeseran').every((p) => kodeSub.has(p.kode))).toBe(true);
    expect(pengukuran.realisasi.filter((r) => kodeSub.has(r.indikator)).length).toBe(kodeSub.size * 4);
  });

  test('indicators: 1 tujuan, 1 IKU, 6 program, 29 kegiatan with letters, 35 sub kegiatan; each on a known node', () => {
    const per = (tingkat: string) => indikator.filter((i) => i.tingkat === tingkat);
    const banyak = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'].map((t) => per(t).length);
    expect(banyak).toEqual([1, 1, 6, 29, 35]);
    const simpul = new Set([
      ...(perencanaan.renstra?.tujuan ?? []).flatMap((t) => [t.kode, ...t.sasaran.map((s) => s.kode)]),
      ...[...perencanaan.program, ...kegiatan, ...subKegiatan].map((s) => s.kode),
    ]);
    expect(indikator.filter((i) => !simpul.has(i.induk)).map((i) => i.kode)).toEqual([]);
    for (const i of per('kegiatan')) {
      expect(i.kode).toMatch(new RegExp(`^${i.induk.replaceAll('.', '\\.')}/[a-z]$`));
      expect(i.subKegiatan.length).toBeGreaterThan(0);
      expect(i.subKegiatan.every((s) => s.startsWith(`${i.induk}.`))).toBe(true);
    }
    // Together the kegiatan indicators cover every sub kegiatan once.
    expect(
      per('kegiatan')
        .flatMap((i) => i.subKegiatan)
        .toSorted(),
    ).toEqual([...kodeSub].toSorted());
  });

  test('every reference to an indicator, jabatan, version, decree or SPM service is known', () => {
    const asing = (disebut: string[], dikenal: Set<string>) => disebut.filter((kode) => !dikenal.has(kode));
    const versi = new Set(anggaran.versi.map((v) => v.kode));
    const layananSpm = new Set(layanan.spm.map((l) => l.kode));
    expect(
      asing(
        pengukuran.realisasi.map((r) => r.indikator),
        kodeIndikator,
      ),
    ).toEqual([]);
    expect(
      asing(
        bahan.evaluasi.efisiensi.map((e) => e.indikator),
        kodeIndikator,
      ),
    ).toEqual([]);
    expect(
      asing(
        perencanaan.perjanjianKinerja.flatMap((p) => p.target.map((t) => t.indikator)),
        kodeIndikator,
      ),
    ).toEqual([]);
    const pj = [perencanaan.program, kegiatan, subKegiatan, indikator].flat().flatMap((s) => s.penanggungJawab);
    expect(asing([...pj, ...perencanaan.jabatan.flatMap((j) => j.atasan ?? [])], kodeJabatan)).toEqual([]);
    const penanda = perencanaan.perjanjianKinerja.flatMap((p) => [p.pihakPertama, p.pihakKedua]);
    expect(asing(penanda, new Set(perencanaan.pejabat.map((p) => p.jabatan)))).toEqual([]);
    expect(
      asing(
        [...anggaran.pagu, ...anggaran.alasanPerubahan].map((p) => p.versi),
        versi,
      ),
    ).toEqual([]);
    expect(
      asing(
        perencanaan.perjanjianKinerja.map((p) => p.versiAnggaran),
        versi,
      ),
    ).toEqual([]);
    expect(
      asing(
        anggaran.alasanPerubahan.map((a) => a.kegiatan),
        new Set(kegiatan.map((k) => k.kode)),
      ),
    ).toEqual([]);
    expect(perencanaan.dasarHukum.some((d) => d.kode === perencanaan.renstra?.sk)).toBe(true);
    expect(
      asing(
        indikator.flatMap((i) => i.komponen.flatMap((k) => k.spm ?? [])),
        layananSpm,
      ),
    ).toEqual([]);
    expect(
      layanan.pembanding.map((p) =>
        asing(
          p.layanan.map((l) => l.kode),
          layananSpm,
        ),
      ),
    ).toEqual([[], []]);
  });
});

describe('nama resmi', () => {
  const { tahun } = bahan;
  const nama = <T>(hasil: Hasil<T, unknown>): T | null => (hasil.ok ? hasil.nilai : null);

  test('4 program, 12 kegiatan and 35 sub kegiatan carry the name of the nomenklatur', () => {
    const simpul = [...perencanaan.program, ...kegiatan, ...subKegiatan];
    expect(simpul.length).toBe(4 + 12 + 35);
    // The nomenklatur writes program names in capitals.
    const resmi = (kode: string) => nama(cariNomenklatur(kode, tahun))?.nama;
    for (const p of perencanaan.program)
      expect([p.kode, p.nama.toUpperCase()]).toEqual([p.kode, resmi(p.kode)?.toUpperCase()]);
    for (const s of [...kegiatan, ...subKegiatan]) expect([s.kode, s.nama]).toEqual([s.kode, resmi(s.kode)]);
  });

  test('belanja, SPM services and pangkat are named as their tables do', () => {
    for (const b of anggaran.belanja)
      expect([b.kode, b.uraian]).toEqual([b.kode, nama(cariBelanja(b.kode, tahun))?.nama]);
    for (const l of layanan.spm) {
      const baku = nama(cariLayananSpm(l.kode, tahun));
      expect([l.kodeNasional, l.nama]).toEqual([baku?.kodeNasional, baku?.nama]);
    }
    for (const p of layanan.sdm?.pangkat ?? [])
      expect([p.golongan, p.nama]).toEqual([p.golongan, nama(cariPangkat(p.golongan, tahun))?.pangkat]);
  });
});

describe('sel', () => {
  const DESIMAL_TERPENDEK = /^(0|[1-9]\d*)(\.\d*[1-9])?$/;
  const adalahSel = (v: unknown): v is Sel => v !== null && typeof v === 'object' && 'nilai' in v;

  test('figures are decimal strings in shortest form; words only where the indicator is a predicate', () => {
    const predikat = indikator.filter((i) => i.jenisNilai === 'predikat').map((i) => i.kode);
    expect(predikat).toEqual(['IP4']);
    const angka = [
      ...indikator.filter((i) => i.jenisNilai === 'angka').flatMap((i) => [...telusuri([i.target, i.targetTriwulan])]),
      ...pengukuran.realisasi.filter((r) => !predikat.includes(r.indikator)).flatMap((r) => [...telusuri(r.nilai)]),
      ...telusuri(anggaran.pagu),
      ...telusuri(anggaran.triwulan),
    ].filter(([kunci, nilai]) => kunci === 'nilai' && typeof nilai === 'string');
    expect(angka.length).toBeGreaterThan(700);
    expect(angka.filter(([, nilai]) => !DESIMAL_TERPENDEK.test(nilai as string))).toEqual([]);
    const uang = anggaran.triwulan
      .flatMap((t) => [t.target.nilai, t.realisasi.nilai])
      .filter((nilai) => nilai !== null);
    expect(uang.filter((nilai) => !/^\d+$/.test(nilai))).toEqual([]);
  });

  test('JSON numbers are counts, years and triwulan only', () => {
    const angka = seluruh.filter(([, nilai]) => typeof nilai === 'number');
    expect(angka.filter(([, nilai]) => !Number.isInteger(nilai))).toEqual([]);
  });

  test('60 doubtful cells say why, in a sentence without figures; only a doubtful cell may be blank', () => {
    const sel = [...telusuri([anggaran.triwulan, indikator.map((i) => i.targetTriwulan), pengukuran])]
      .map(([, nilai]) => nilai)
      .filter(adalahSel)
      .filter((s) => s.nilai === null || typeof s.nilai === 'string');
    const ragu = sel.filter((s) => s.ragu !== undefined);
    expect(ragu.length).toBe(60);
    for (const s of sel.filter((s) => s.ragu !== undefined || s.disimpulkan !== undefined)) {
      expect(s.ragu ?? s.disimpulkan).toMatch(/^[A-Z][^\d]{20,110}\.$/);
    }
    expect(sel.filter((s) => s.nilai === null && s.ragu === undefined)).toEqual([]);
    // A zero read from a blank cell stands only where nothing was planned.
    const kosong = anggaran.triwulan.filter((t) => t.realisasi.disimpulkan !== undefined);
    expect(kosong.length).toBe(11);
    expect(kosong.every((t) => t.realisasi.nilai === '0' && t.target.nilai === '0')).toBe(true);
  });

  test('the IKU is entered only where its components are not all known', () => {
    expect(pengukuran.realisasi.filter((r) => r.indikator === 'IKU1')).toEqual([
      { indikator: 'IKU1', tahun: 2024, triwulan: 1, nilai: { nilai: '70.53' } },
    ]);
  });
});

describe('hanya fakta', () => {
  test('no key of the reading process is left', () => {
    const kunci = new Set(seluruh.map(([k]) => k));
    expect(
      ['source', 'raw', 'cetak', 'dasar', 'doubt', 'inferred', 'kosong', 'line'].filter((k) => kunci.has(k)),
    ).toEqual([]);
  });

  test('people are synthetic: a name marked "(contoh)", no NIP, no pangkat', () => {
    expect(perencanaan.pejabat.map((p) => p.jabatan)).toEqual(['kadis', 'kepala-daerah']);
    for (const p of perencanaan.pejabat) expect([p.contoh, p.nip, p.pangkat]).toEqual([true, null, null]);
    for (const { nama } of [...perencanaan.pejabat, ...pengguna])
      expect(nama).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ \(contoh\)$/);
    expect(
      isi.filter(({ teks }) => /\b\d{8} ?\d{6} ?\d ?\d{3}\b|S\.\s?(Sos|I\.?P)\b|\bM\.\s?(Si|M)\b/.test(teks)),
    ).toEqual([]);
  });

  test('the names of the officials in the source do not occur', () => {
    // SHA-256 of the lower-case words, so that the names do not stand here either.
    const NAMA = new Set([
      '1de87b3daf1e7122515dde6ce95e557c869e58b53b97d249ba3975690113fef3',
      '7ce5240c4cc08bf97cbd3f0ba876ad9a9b8c20d01e80eb35c33265c19b667832',
    ]);
    const sidik = (kata: string) => createHash('sha256').update(kata.toLowerCase()).digest('hex');
    const kata = new Set(isi.flatMap(({ teks }) => teks.match(/\p{L}+/gu) ?? []));
    expect([...kata].filter((k) => NAMA.has(sidik(k)))).toEqual([]);
  });

  test('users hold a known role, at a unit or at the pemda', () => {
    const { kode } = bahan.perangkatDaerah;
    expect(pengguna.map((p) => [p.peran, p.perangkatDaerah])).toEqual([
      ['perencana', kode],
      ['penanggung-jawab', kode],
      ['kepala', kode],
      ['admin-pemda', null],
      ['apip', null],
      ['inspektur', null],
      ['pimpinan', null],
    ]);
    expect(pengguna.every((p) => PERAN.includes(p.peran))).toBe(true);
    const jabatan = pengguna.flatMap((p) => p.jabatan ?? []);
    expect(jabatan.filter((j) => !kodeJabatan.has(j) && j !== 'kepala-daerah')).toEqual([]);
  });

  test('a decree without number says why', () => {
    const terbuka = perencanaan.dasarHukum.filter((d) => d.nomor === null);
    expect(terbuka.map((d) => [d.kode, d.judul.includes('Nomor'), typeof d.catatan])).toEqual([
      ['SK-IKU', false, 'string'],
    ]);
    for (const d of perencanaan.dasarHukum.filter((d) => d.nomor !== null)) {
      expect(d.judul).toContain(`Nomor ${d.nomor}`);
      expect(d.judul.endsWith(`tentang ${d.tentang}`)).toBe(true);
    }
  });
});
