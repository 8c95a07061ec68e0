// `{{jumlah}} {{jumlah, row|rows}}` in a message: the form of a word for one and for any other number. Indonesian needs none.
import type { FormatterModule } from 'i18next';

const one = (value: unknown): boolean => String(value) === '1';

export const wordForms: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, forms?: string) {
    const [single = '', many = single] = (forms ?? '').split('|');
    return one(value) ? single : many;
  },
};
