// Messages about working without a link, in English.
import type { Catalogue } from '../id.ts';

export const luring: Pick<Catalogue, 'luring'> = {
  luring: {
    versiBaru: 'A new version of Tapis is available. What you are typing stays in this browser.',
    muatUlang: 'Reload',
  },
};
