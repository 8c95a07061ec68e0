import { expect, it } from 'vitest';
import { describePeramban } from './describePeramban.ts';

const chrome = (system: string, more = '') =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36${more}`;

it.each([
  [chrome('Windows NT 10.0; Win64; x64'), 'Chrome · Windows'],
  [chrome('Windows NT 10.0; Win64; x64', ' Edg/130.0.0.0'), 'Edge · Windows'],
  [chrome('Linux; Android 10; K'), 'Chrome · Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0', 'Firefox · Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
    'Safari · iOS',
  ],
  ['curl/8.5.0', null],
  [null, null],
])('%s', (userAgent, words) => expect(describePeramban(userAgent)).toBe(words));
