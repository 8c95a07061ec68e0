import { describe, expect, it } from 'vitest';
import { createPemdaPilihan, pemdaDari } from './pemdaPilihan.ts';

function createStorage(isi: Record<string, string> = {}) {
  const semua = new Map(Object.entries(isi));
  return {
    getItem: (key: string) => semua.get(key) ?? null,
    setItem: (key: string, value: string) => void semua.set(key, value),
    removeItem: (key: string) => void semua.delete(key),
  };
}

describe('the pemda somebody works in', () => {
  it('is the first of several until another is chosen, also on the next visit', () => {
    const storage = createStorage();
    const pertama = createPemdaPilihan(() => storage);
    pertama.settle(pemdaDari([{ pemda: '18.05' }, { pemda: '18.04' }, { pemda: '18.05' }]));
    expect(pertama.now()).toBe('18.04');
    pertama.choose('18.05');
    const kedua = createPemdaPilihan(() => storage);
    expect(kedua.now()).toBe('18.05');
    kedua.settle(['18.04', '18.05']);
    expect([kedua.now(), kedua.keyOf('dinsos/2024'), kedua.urlOf('/api/x')]).toEqual([
      '18.05',
      '18.05/dinsos/2024',
      '/api/x?pemda=18.05',
    ]);
  });

  it('is not said where there is one only, and what another person of the browser chose is forgotten', () => {
    const storage = createStorage({ 'tapis.pemda': '18.05' });
    const pilihan = createPemdaPilihan(() => storage);
    pilihan.settle(['18.04']);
    expect([pilihan.now(), pilihan.keyOf('a'), pilihan.urlOf('/b')]).toEqual([null, 'a', '/b']);
    expect(createPemdaPilihan(() => storage).now()).toBeNull();
  });

  it('a role that ended takes its pemda along', () => {
    const pilihan = createPemdaPilihan(() => createStorage({ 'tapis.pemda': '18.09' }));
    pilihan.settle(['18.04', '18.05']);
    expect(pilihan.now()).toBe('18.04');
  });

  it('holds for the page where the browser keeps nothing', () => {
    const pilihan = createPemdaPilihan(() => {
      throw new Error('blocked');
    });
    pilihan.settle(['18.04', '18.05']);
    pilihan.choose('18.05');
    expect(pilihan.now()).toBe('18.05');
  });
});
