import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { wordForms } from './wordForms.ts';

const i18n = createInstance();
await i18n.use(wordForms).init({
  lng: 'en',
  resources: { en: { translation: { rows: '{{n}} {{n, row|rows}} {{n, is|are}} new' } } },
  interpolation: { escapeValue: false },
});

it('chooses the form by the number beside it, however that is written', () => {
  expect([1, '1', 0, 2, '1.234', '11'].map((n) => i18n.t('rows' as never, { n } as never))).toEqual([
    '1 row is new',
    '1 row is new',
    '0 rows are new',
    '2 rows are new',
    '1.234 rows are new',
    '11 rows are new',
  ]);
});
