// Messages about working without a link, in English.
import type { Catalogue } from '../id.ts';

export const luring: Pick<Catalogue, 'luring'> = {
  luring: {
    versiBaru: 'A new version of Tapis is available. Save what you are typing, then reload.',
    muatUlang: 'Reload',
  },
};
