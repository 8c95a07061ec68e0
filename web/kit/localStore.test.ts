import { describe, expect, it } from 'vitest';
import { createLocalStore } from './localStore.ts';

describe('store of the browser', () => {
  it('goes on in memory where the browser refuses to keep anything, and says so once', async () => {
    const store = createLocalStore(() => Promise.reject(new DOMException('blocked', 'SecurityError')));
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    expect(store.lasts()).toBe(true);
    await store.set('draf/a', { nilai: '1' });
    await store.set('draf/b', { nilai: '2' });
    await store.set('jawaban/a', 3);
    expect([store.lasts(), told]).toEqual([false, 1]);
    expect(await store.get('draf/b')).toEqual({ nilai: '2' });
    await store.delete('draf/a');
    expect(await store.list('draf/')).toEqual([['draf/b', { nilai: '2' }]]);
    stop();
  });
});
