// Handlers of reviu.
import { reviuBerkas } from '@tapis/contract/reviu/ruteReviu.ts';
import { type Rute, rute } from '../http/rute.ts';
import { BATAS_KIRIMAN_BYTE, reviuKiriman } from './bacaKiriman.ts';

export const RUTE_REVIU: Rute[] = [
  {
    ...rute(reviuBerkas, 'sudah-masuk', async (c) => {
      const { nama, hasil } = await reviuKiriman(c, c.req.valid('form'));
      return c.json({ berkas: nama, ...hasil }, 200);
    }),
    batasBadan: BATAS_KIRIMAN_BYTE,
  },
];
