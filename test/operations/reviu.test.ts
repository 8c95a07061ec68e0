// tapis reviu as the outside relies on it: exit codes, streams, and hostile files; no database is started and nothing is left behind.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HasilReviu } from '@tapis/contract/reviu/hasilReviu.ts';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAMA, tapis } from '../bantuan/tapis.ts';

let folder = '';
let sementara = '';
const tulis = (nama: string, isi: string | Uint8Array): string => {
  const jalur = join(folder, nama);
  writeFileSync(jalur, isi);
  return jalur;
};
const reviu = (...argumen: string[]) => tapis(['reviu', ...argumen], { TMPDIR: sementara }, folder);

const LAPORAN = 'LAPORAN KINERJA DINAS CONTOH TAHUN 2024\n\nNo\tUraian\tAnggaran\n1\tBelanja alat tulis\t1.500.000\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (badan: string) => zipSync({ 'word/document.xml': strToU8(badan) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tapis-reviu-'));
  sementara = join(folder, 'tmp');
  mkdirSync(sementara);
  await tapis(['--version']); // builds what is older than its sources, so that no command tells of it
}, LAMA);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tapis reviu', () => {
  it(
    '--json: one object for one file, a list for several, nothing else on stdout',
    async () => {
      const satu = tulis('satu.txt', LAPORAN);
      const { kode, stdout, stderr } = await reviu(satu, '--json');
      expect(stderr).toBe('');
      const hasil = HasilReviu.parse(JSON.parse(stdout));
      expect(hasil).toMatchObject({ berkas: 'satu.txt', format: 'txt', dibaca: { baris: 4, tabel: 1 } });
      expect(kode).toBe(hasil.ringkasan.salah > 0 ? 1 : 0);
      const dua = await reviu(satu, tulis('dua.md', LAPORAN), '--tahun', '2024', '--json');
      const daftar = HasilReviu.array().parse(JSON.parse(dua.stdout));
      expect(daftar.map(({ berkas, format, tahun }) => [berkas, format, tahun])).toEqual([
        ['satu.txt', 'txt', 2024],
        ['dua.md', 'md', 2024],
      ]);
      expect(readdirSync(folder)).not.toContain('data');
    },
    LAMA,
  );

  const jahat: [nama: string, isi: () => string | Uint8Array, kalimat: string][] = [
    ['kosong.txt', () => '', 'Berkas kosong'],
    ['biner.txt', () => Uint8Array.from({ length: 5000 }, (_, i) => i % 256), 'Isi berkas ini bukan teks'],
    ['salah.pdf', () => LAPORAN, 'Nama berkas berakhiran .pdf, tetapi isinya teks'],
    ['terpotong.docx', () => word(`<w:document ${W}/>`).subarray(0, 120), 'Berkas rusak atau terpotong'],
    ['bom.docx', () => zipSync({ 'word/document.xml': new Uint8Array(150_000_000) }), 'Isi berkas membengkak'],
    ['entitas.docx', () => word(`<!DOCTYPE x [<!ENTITY a "b">]><w:document ${W}/>`), 'definisi XML (DTD)'],
    ['dalam.docx', () => word(`<w:document ${W}>${'<w:p>'.repeat(100_000)}`), 'Berkas rusak atau terpotong'],
    [
      'sandi.docx',
      () => Buffer.from('\xd0\xcf\x11\xe0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 'latin1'),
      'terkunci sandi',
    ],
  ];
  it.each(jahat)(
    '%s: exit 2, one sentence, no temporary file',
    async (nama, isi, kalimat) => {
      const jalur = tulis(nama, isi());
      const { kode, stdout, stderr } = await reviu(jalur, '--json');
      expect([kode, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`tapis: ${jalur}: `);
      expect(stderr).toContain(kalimat);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(readdirSync(sementara)).toEqual([]);
    },
    LAMA,
  );

  it(
    'a file of 500 MB is refused before it is loaded; one that is away, a folder and a wrong year are told',
    async () => {
      const besar = tulis('besar.txt', 'x');
      truncateSync(besar, 500 * 1024 * 1024);
      expect(await reviu(besar)).toMatchObject({ kode: 2, stderr: expect.stringContaining('melebihi 100 MB') });
      expect(await reviu(join(folder, 'tiada.txt'))).toMatchObject({ kode: 2, stdout: '' });
      expect((await reviu(folder)).stderr).toContain('bukan berkas');
      expect((await reviu(besar, '--tahun', '24')).stderr).toContain('tahun empat angka');
    },
    LAMA,
  );

  it(
    'one unreadable file among several: nothing is told of the others',
    async () => {
      const { kode, stdout } = await reviu(tulis('baik.txt', LAPORAN), tulis('rusak.docx', 'PK\x03\x04'), '--json');
      expect([kode, stdout]).toEqual([2, '']);
    },
    LAMA,
  );
});
