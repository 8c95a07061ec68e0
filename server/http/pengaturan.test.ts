import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMA_SETELAN, readPengaturan, unknownSetelan } from './pengaturan.ts';

const contohBerkas = () =>
  Object.fromEntries(
    readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
      .split('\n')
      .filter((baris) => /^[A-Z_]+=/.test(baris))
      .map((baris) => [baris.slice(0, baris.indexOf('=')), baris.slice(baris.indexOf('=') + 1)]),
  );

describe('readPengaturan', () => {
  it('works with an empty environment', () => {
    const hasil = readPengaturan({});
    expect(hasil.ok && hasil.nilai).toMatchObject({ host: '127.0.0.1', port: 8080, alamatBasisData: null, url: null });
  });

  it('lists all faults, each with the name of its setting', () => {
    const hasil = readPengaturan({
      TAPIS_PORT: '80a',
      DATABASE_URL: 'mysql://x',
      TAPIS_SECRET: 'pendek',
      TAPIS_URL: 'sakip',
      TAPIS_TRUST_PROXY: 'ya',
      TAPIS_LOG_LEVEL: 'keras',
    });
    expect(hasil.ok).toBe(false);
    if (hasil.ok) return;
    expect(hasil.masalah.map((kalimat) => kalimat.split(' ')[0]).sort()).toEqual([
      'DATABASE_URL',
      'TAPIS_LOG_LEVEL',
      'TAPIS_PORT',
      'TAPIS_SECRET',
      'TAPIS_TRUST_PROXY',
      'TAPIS_URL',
    ]);
  });

  it('an empty variable is absent', () => {
    const hasil = readPengaturan({ TAPIS_PORT: '', DATABASE_URL: '' });
    expect(hasil.ok && hasil.nilai.port).toBe(8080);
  });

  it('.env.example names every setting, and its values are the defaults', () => {
    const contoh = contohBerkas();
    expect(Object.keys(contoh).sort()).toEqual([...NAMA_SETELAN].sort());
    expect(readPengaturan(contoh)).toEqual(readPengaturan({}));
  });

  it('reports a misspelt setting', () => {
    expect(unknownSetelan({ TAPIS_PROT: '1', TAPIS_PORT: '1', PATH: '/bin' })).toEqual(['TAPIS_PROT']);
  });
});
