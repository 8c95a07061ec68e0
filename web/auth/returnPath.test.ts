import { expect, it } from 'vitest';
import { returnPath } from './returnPath.ts';

it('goes back to a page of ours', () => expect(returnPath('/dinsos/2024/pohon?q=a')).toBe('/dinsos/2024/pohon?q=a'));
it.each([undefined, '', 'https://lain.test', '//lain.test', '/\\lain.test', '/masuk?kembali=%2F'])(
  'starts at the beginning for %j',
  (asked) => expect(returnPath(asked)).toBe('/'),
);
