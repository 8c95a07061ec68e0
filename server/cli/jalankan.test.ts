import { describe, expect, it } from 'vitest';
import { GalatPerintah } from './galatPerintah.ts';
import { type EntriPerintah, jalankan } from './jalankan.ts';
import { OPSI_LAPORAN, type Perintah } from './perintah.ts';

const contoh: Perintah = {
  nama: 'contoh',
  ringkas: 'Perintah contoh',
  opsi: { ...OPSI_LAPORAN, hasil: { jenis: 'teks', isi: 'KATA', keterangan: 'Jawaban' } },
  contoh: ['tapis contoh --perangkat-daerah dinsos --tahun 2024'],
  async jalankan(lingkungan, nilai) {
    if (nilai.teks.hasil === 'bug') throw new TypeError('aduh');
    if (nilai.teks.hasil === 'lingkungan') throw new GalatPerintah('Cakram penuh.');
    lingkungan.tulis(JSON.stringify(nilai));
    return nilai.teks.hasil === 'tidak' ? 1 : 0;
  },
};
const DAFTAR: EntriPerintah[] = [
  { nama: 'contoh', ringkas: contoh.ringkas, muat: async () => contoh },
  {
    nama: 'baca',
    ringkas: 'Membaca berkas',
    muat: async () => ({ ...contoh, nama: 'baca', opsi: {}, berkas: 'FILE…' }),
  },
  { nama: 'ab ac', ringkas: 'Dua kata', muat: async () => ({ ...contoh, nama: 'ab ac', opsi: {} }) },
];

async function coba(baris: string) {
  const keluaran = { stdout: '', stderr: '' };
  const kode = await jalankan(baris.split(' ').filter(Boolean), '1.2.3', DAFTAR, {
    env: {},
    tulis: (teks) => {
      keluaran.stdout += `${teks}\n`;
    },
    kabar: (teks) => {
      keluaran.stderr += `${teks}\n`;
    },
  });
  return { kode, ...keluaran };
}

const LENGKAP = 'contoh --perangkat-daerah dinsos --tahun 2024';

describe('command line', () => {
  it('a command of two words; only both together are one', async () => {
    expect((await coba('ab ac --json')).kode).toBe(0);
    expect(await coba('ab')).toMatchObject({
      kode: 2,
      stderr: expect.stringContaining('Perintah "ab" tidak ada.'),
    });
    expect((await coba('ab ad')).stderr).toContain('Maksud Anda "ab ac"?');
  });

  it('files: only for a command that takes some, and then at least one', async () => {
    expect(JSON.parse((await coba('baca a.txt --json b.txt')).stdout).berkas).toEqual(['a.txt', 'b.txt']);
    expect(await coba('baca')).toMatchObject({
      kode: 2,
      stderr: expect.stringContaining('Sebutkan berkasnya: tapis baca FILE….'),
    });
    expect((await coba('baca --help')).stdout).toContain('tapis baca FILE… [OPSI]');
  });

  it('without a command: the help on stderr, exit 2', async () => {
    const { kode, stdout, stderr } = await coba('');
    expect([kode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('contoh');
  });

  it.each(['--help', '-h', 'help'])('%s: the list on stdout, exit 0', async (bantuan) => {
    const { kode, stdout } = await coba(bantuan);
    expect(kode).toBe(0);
    expect(stdout).toMatch(/contoh {2}Perintah contoh[\s\S]*--database-url URL/);
  });

  it.each(['contoh --help', 'contoh -h'])('%s tells the options of the command', async (baris) => {
    const { kode, stdout } = await coba(baris);
    expect(kode).toBe(0);
    expect(stdout).toMatch(/--hasil KATA +Jawaban/);
    expect(stdout).toMatch(/--tahun YYYY +Tahun anggaran \(wajib\)/);
  });

  it('--version', async () => {
    expect(await coba('--version')).toEqual({ kode: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it('an option is read with a blank or an equals sign', async () => {
    const { stdout } = await coba(`${LENGKAP} --pemda=18.04 --json`);
    expect(JSON.parse(stdout)).toEqual({
      teks: { 'perangkat-daerah': 'dinsos', tahun: '2024', pemda: '18.04' },
      saklar: { json: true },
      berkas: [],
    });
  });

  it.each([
    ['conto', 'Perintah "conto" tidak ada. Maksud Anda "contoh"?'],
    ['compute', 'Perintah "compute" tidak ada. Daftar perintah'],
    [`${LENGKAP} --jsn`, 'Opsi --jsn tidak dikenal pada perintah contoh. Maksud Anda "json"?'],
    [`${LENGKAP} --json=ya`, 'Opsi --json tidak menerima nilai.'],
    [`${LENGKAP} --hasil`, 'Opsi --hasil perlu nilai: --hasil KATA.'],
    [`${LENGKAP} --hasil --json`, 'Opsi --hasil perlu nilai'],
    [`${LENGKAP} lagi`, '"lagi" tidak dikenal'],
    ['contoh --tahun 2024', 'Opsi --perangkat-daerah KODE wajib diisi'],
    [`${LENGKAP} --hasil lingkungan`, 'Cakram penuh.'],
  ])('%s: exit 2 with a sentence and nothing on stdout', async (baris, kalimat) => {
    const { kode, stdout, stderr } = await coba(baris);
    expect([kode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`tapis: ${kalimat}`);
  });

  it('"no" is 1, a bug is 70 with its stack', async () => {
    expect((await coba(`${LENGKAP} --hasil tidak`)).kode).toBe(1);
    const { kode, stderr } = await coba(`${LENGKAP} --hasil bug`);
    expect(kode).toBe(70);
    expect(stderr).toMatch(/TypeError: aduh\n +at /);
  });
});
