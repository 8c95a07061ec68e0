// Handler of one indicator in full.
import { bacaIndikator } from '@tapis/contract/indikator/ruteIndikator.ts';
import { hitungLaporan } from '../http/hitungLaporan.ts';
import { GalatHttp } from '../http/masalah.ts';
import { type Rute, rute } from '../http/rute.ts';

export const RUTE_INDIKATOR: Rute[] = [
  rute(bacaIndikator, 'membaca-perangkat-daerah', async (c) => {
    const { tahun, indikator } = c.req.valid('param');
    const rincian = await hitungLaporan(c, tahun, 'rincian', indikator);
    if (!rincian) throw new GalatHttp({ kode: 'indikator.tidak-ada', indikator });
    return c.json(rincian, 200);
  }),
];
