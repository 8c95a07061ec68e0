// The command line as the outside relies on it: exit codes, what goes to which stream, and files.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Perhitungan } from '@tapis/contract/pelaporan/perhitungan.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAMA, SAMPEL, siapkanSampel, tapis } from '../bantuan/tapis.ts';

let akar = '';
let data = '';
beforeAll(async () => {
  ({ akar, data } = await siapkanSampel());
}, LAMA);
afterAll(() => rmSync(akar, { recursive: true, force: true }));

describe('seed', () => {
  it(
    'a second run changes nothing; the sample logins are kept for their owner only',
    async () => {
      const berkas = join(data, 'sampel-login.txt');
      const semula = readFileSync(berkas, 'utf8');
      expect(await tapis(['seed', '--demo', 'lampung-barat-2024', '--data', data, '--json'])).toMatchObject({
        kode: 0,
        stdout: '{"migrasi":[],"referensi":[],"sampel":false}\n',
      });
      expect(readFileSync(berkas, 'utf8')).toBe(semula);
      expect(statSync(berkas).mode & 0o777).toBe(0o600);
      expect(semula.split('\n').filter((baris) => /^\S+@\S+\t[a-z2-9]{5}(-[a-z2-9]{5}){3}$/.test(baris))).toHaveLength(
        7,
      );
    },
    LAMA,
  );

  it(
    'an unknown sample is named with those there are, before anything is made',
    async () => {
      const lain = join(akar, 'lain');
      const { kode, stderr } = await tapis(['seed', '--demo', 'lampung-timur', '--data', lain]);
      expect([kode, existsSync(lain)]).toEqual([2, false]);
      expect(stderr).toContain('Sampel "lampung-timur" tidak ada. Yang ada: lampung-barat-2024.');
    },
    LAMA,
  );
});

describe('compute', () => {
  it(
    '--json: nothing but the figures on stdout',
    async () => {
      const { kode, stdout, stderr } = await tapis(['compute', ...SAMPEL, '--data', data, '--json']);
      expect([kode, stderr]).toEqual([0, '']);
      const isi = Perhitungan.parse(JSON.parse(stdout));
      expect(isi.indikator.find((satu) => satu.kode === 'IKU1')).toMatchObject({
        realisasi: '91.2180451128',
        capaian: '103.87',
      });
      expect(isi.anggaran).toMatchObject({ perubahan: '4825138126', realisasi: '4670029133', persen: '96.79' });
    },
    LAMA,
  );

  it(
    'without --json: a summary for a person',
    async () => {
      const { kode, stdout } = await tapis(['compute', ...SAMPEL, '--data', data]);
      expect(kode).toBe(0);
      expect(stdout).toMatch(/IKU1 +target 87,82, realisasi 91,22, capaian 103,87%/);
    },
    LAMA,
  );

  it.each([
    [
      ['--perangkat-daerah', 'dinkes', '--tahun', '2024'],
      'Perangkat daerah "dinkes" tidak ada di pemda 18.04. Yang ada: dinsos.',
    ],
    [
      ['--perangkat-daerah', 'dinsos', '--tahun', '2019'],
      'Perangkat daerah "dinsos" tidak mempunyai data tahun 2019. Tahun yang ada: 2024.',
    ],
    [[...SAMPEL, '--pemda', '99.99'], 'Pemda "99.99" tidak ada. Pemda yang ada: 18.04.'],
    [['--perangkat-daerah', 'dinsos', '--tahun', 'dua'], 'Tahun "dua" tidak sah: tulis empat angka, misalnya 2024.'],
  ])(
    '%j: exit 2 and one sentence',
    async (argumen, kalimat) => {
      expect(await tapis(['compute', ...argumen, '--data', data, '--json'])).toEqual({
        kode: 2,
        stdout: '',
        stderr: `tapis: ${kalimat}\n`,
      });
    },
    LAMA,
  );

  it(
    'an empty data folder, wrong settings and a database that is away are sentences too',
    async () => {
      const kosong = await tapis(['compute', ...SAMPEL, '--data', join(akar, 'kosong')]);
      expect([kosong.kode, kosong.stderr]).toEqual([2, expect.stringContaining('belum berisi data Tapis')]);
      const setelan = await tapis(['compute', ...SAMPEL], {
        TAPIS_PORT: 'x',
        TAPIS_SECRET: 'pendek',
        TAPIS_DATA_DIR: data,
      });
      expect(setelan.kode).toBe(2);
      expect(setelan.stderr).toMatch(/TAPIS_PORT .*\n.*TAPIS_SECRET /);
      const jauh = await tapis(['compute', ...SAMPEL, '--database-url', 'postgres://tapis@127.0.0.1:1/tapis']);
      expect([jauh.kode, jauh.stderr.trim().split('\n')]).toEqual([
        2,
        [expect.stringMatching(/^tapis: .*127\.0\.0\.1:1/)],
      ]);
    },
    LAMA,
  );

  it(
    'settings may stand in .env of the folder it is called in',
    async () => {
      const folder = mkdtempSync(join(akar, 'env-'));
      writeFileSync(join(folder, '.env'), `TAPIS_DATA_DIR=${data}\n`);
      expect((await tapis(['compute', ...SAMPEL], {}, folder)).kode).toBe(0);
    },
    LAMA,
  );
});

describe('lkjip', () => {
  const buat = (out: string, ...lain: string[]) => tapis(['lkjip', ...SAMPEL, '--data', data, '--out', out, ...lain]);

  it(
    'writes every format, the same bytes each time, and leaves nothing else',
    async () => {
      const [satu, dua] = [join(akar, 'satu'), join(akar, 'dua/dalam')];
      const hasil = await buat(satu, '--format', 'pdf,docx,html,json', '--json');
      expect(hasil.kode).toBe(0);
      const nama = ['pdf', 'docx', 'html', 'json'].map((format) => `lkjip-dinsos-2024.${format}`);
      expect(JSON.parse(hasil.stdout)).toMatchObject({ berkas: nama.map((berkas) => join(satu, berkas)), masalah: [] });
      expect(readdirSync(satu).sort()).toEqual([...nama].sort());
      expect((await buat(dua, '--format', 'json,html,docx,pdf')).stdout.trim().split('\n')).toHaveLength(4);
      for (const berkas of nama)
        expect(readFileSync(join(dua, berkas)).equals(readFileSync(join(satu, berkas)))).toBe(true);
      const naskah = JSON.parse(readFileSync(join(satu, 'lkjip-dinsos-2024.json'), 'utf8'));
      expect(naskah.hashBahan).toBe(JSON.parse(hasil.stdout).hashBahan);
    },
    LAMA,
  );

  it.each([
    [['--format', 'pdf,odt'], 'Format "odt" tidak dikenal. Yang ada: pdf, docx, html, json.'],
    [['--format', ''], 'Opsi --format perlu nilai'],
  ])(
    '%j: exit 2 before any work',
    async (argumen, kalimat) => {
      const { kode, stdout, stderr } = await buat(join(akar, 'tidak'), ...argumen);
      expect([kode, stdout, existsSync(join(akar, 'tidak'))]).toEqual([2, '', false]);
      expect(stderr).toContain(kalimat);
    },
    LAMA,
  );

  it(
    'a folder that cannot be written is a sentence',
    async () => {
      const { kode, stderr } = await buat(join(data, 'tapis-data.json'), '--format', 'json');
      expect(kode).toBe(2);
      expect(stderr).toContain('bukan folder. Pilih folder dengan --out.');
    },
    LAMA,
  );
});

describe('doctor', () => {
  it(
    'a good installation: 0, with warnings for the sample passwords and the missing virus scanner',
    async () => {
      const { kode, stdout } = await tapis(['doctor', '--data', data, '--json']);
      const { pemeriksaan, ringkasan } = JSON.parse(stdout);
      expect([kode, ringkasan.salah, ringkasan.peringatan]).toEqual([0, 0, 2]);
      const kodePeriksa = pemeriksaan.map((satu: { kode: string }) => satu.kode);
      expect(kodePeriksa).toEqual(
        expect.arrayContaining([
          'setelan',
          'program.fon',
          'database.migrasi',
          'database.peran',
          'database.ruang',
          'jam',
          'masuk.sampel',
          'pemindai',
        ]),
      );
    },
    LAMA,
  );

  it(
    'lists all faults, of settings and of files',
    async () => {
      const setelan = await tapis(['doctor', '--data', data], { TAPIS_PORT: 'x', TAPIS_URL: 'bukan' });
      expect(setelan.kode).toBe(1);
      expect(setelan.stdout).toMatch(/✗ setelan: TAPIS_PORT[\s\S]*✗ setelan: TAPIS_URL[\s\S]*2 salah/);
      chmodSync(join(data, 'sampel-login.txt'), 0o644);
      const hak = await tapis(['doctor', '--data', data]);
      chmodSync(join(data, 'sampel-login.txt'), 0o600);
      expect([hak.kode, hak.stdout]).toEqual([1, expect.stringMatching(/✗ rahasia\.hak: .*chmod 600/)]);
    },
    LAMA,
  );

  it(
    'an empty folder and a database that is away are faults, not crashes',
    async () => {
      const kosong = await tapis(['doctor', '--data', join(akar, 'kosong')]);
      expect([kosong.kode, kosong.stdout]).toEqual([1, expect.stringContaining('✗ database.terbuka')]);
      const jauh = await tapis([
        'doctor',
        '--data',
        data,
        '--database-url',
        'postgres://tapis@127.0.0.1:1/tapis',
        '--json',
      ]);
      expect([jauh.kode, JSON.parse(jauh.stdout).ringkasan.salah]).toEqual([1, 1]);
    },
    LAMA,
  );
});
