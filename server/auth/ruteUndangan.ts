// Handlers of the invited person: read the invitation, accept it. Open to anyone who has the link.
import { bacaUndangan, terimaUndangan } from '@tapis/contract/perencanaan/ruteUndangan.ts';
import { GalatHttp } from '../http/masalah.ts';
import { type Rute, rute } from '../http/rute.ts';
import { acceptUndangan, readUndangan } from './undangan.ts';

export const RUTE_UNDANGAN: Rute[] = [
  rute(bacaUndangan, 'siapa-saja', async (c) => {
    const undangan = await readUndangan(c.get('layanan').db, c.req.valid('json').token, new Date());
    if (!undangan) throw new GalatHttp({ kode: 'undangan.tidak-berlaku' });
    const { namaPemda, nama, email, peran, unit, berakhir, adaAkun } = undangan;
    return c.json(
      {
        pemda: namaPemda,
        nama,
        email,
        peran: peran.map((satu) => ({
          ...satu,
          namaPerangkatDaerah:
            satu.perangkatDaerah === null ? null : (unit.get(satu.perangkatDaerah) ?? satu.perangkatDaerah),
        })),
        berakhir: berakhir.toISOString(),
        adaAkun,
      },
      200,
      { 'Cache-Control': 'no-store' },
    );
  }),
  rute(terimaUndangan, 'siapa-saja', async (c) => {
    const { db, sesi } = c.get('layanan');
    const { token, nama, sandi } = c.req.valid('json');
    const masuk = await sesi.read(c.req.raw.headers);
    const hasil = await acceptUndangan(db, {
      token,
      nama,
      sandi,
      pengguna: masuk?.pengguna ?? null,
      waktu: new Date(),
    });
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    return c.body(null, 204);
  }),
];
