import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GalatPerintah } from './galatPerintah.ts';
import { writeBerkas } from './writeBerkas.ts';

let akar = '';
beforeEach(() => {
  akar = mkdtempSync(join(tmpdir(), 'tapis-tulis-'));
});
afterEach(() => rmSync(akar, { recursive: true, force: true }));

const isi = (teks: string) => new TextEncoder().encode(teks);

describe('writeBerkas', () => {
  it('makes the folder, writes whole files and replaces old ones', () => {
    const folder = join(akar, 'a/b');
    writeBerkas(folder, [{ nama: 'x.txt', isi: isi('lama') }]);
    expect(writeBerkas(folder, [{ nama: 'x.txt', isi: isi('baru') }])).toEqual([join(folder, 'x.txt')]);
    expect(readFileSync(join(folder, 'x.txt'), 'utf8')).toBe('baru');
    expect(readdirSync(folder)).toEqual(['x.txt']);
  });

  it('a file where the folder should be: a sentence', () => {
    writeFileSync(join(akar, 'berkas'), '');
    const tulis = () => writeBerkas(join(akar, 'berkas'), [{ nama: 'x', isi: isi('x') }]);
    expect(tulis).toThrow(GalatPerintah);
    expect(tulis).toThrow('bukan folder');
    expect(() => writeBerkas(join(akar, 'berkas/dalam'), [{ nama: 'x', isi: isi('x') }])).toThrow('bukan folder');
  });

  it('a folder in the way of a file: a sentence, and no temporary file stays', () => {
    mkdirSync(join(akar, 'x'));
    writeFileSync(join(akar, 'x/isi'), '');
    expect(() => writeBerkas(akar, [{ nama: 'x', isi: isi('x') }])).toThrow('bernama sama');
    expect(readdirSync(akar)).toEqual(['x']);
  });

  it('a disk that is full in the middle: a sentence, and nothing half written', () => {
    if (!existsSync('/dev/full')) return;
    symlinkSync('/dev/full', join(akar, `.y.${process.pid}.sementara`));
    const berkas = [
      { nama: 'x', isi: isi('x') },
      { nama: 'y', isi: isi('y') },
    ];
    expect(() => writeBerkas(akar, berkas)).toThrow(/Disk .* penuh/);
    expect(readdirSync(akar)).toEqual([]);
  });
});
