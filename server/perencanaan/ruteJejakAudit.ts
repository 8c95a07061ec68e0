// Handlers of the audit trail.
import { bacaJejakPemda, bacaJejakUnit, periksaJejak } from '@tapis/contract/perencanaan/ruteJejakAudit.ts';
import { verifyAudit } from '../db/audit.ts';
import { readTransaction } from '../db/transaksi.ts';
import { type Rute, rute } from '../http/rute.ts';
import { readJejakAudit } from './readJejakAudit.ts';

export const RUTE_JEJAK_AUDIT: Rute[] = [
  rute(bacaJejakPemda, 'membaca-pemda', async (c) => {
    const actor = { pemda: c.get('unit').pemda, pengguna: c.get('pengguna').id };
    return c.json(await readJejakAudit(c.get('layanan').db, actor, c.req.valid('query')), 200);
  }),
  rute(periksaJejak, 'membaca-pemda', async (c) => {
    const { pemda } = c.get('unit');
    const diperiksa = new Date().toISOString();
    const actor = { pemda, pengguna: c.get('pengguna').id };
    const hasil = await readTransaction(c.get('layanan').db, actor, (tx) => verifyAudit(tx, pemda));
    return c.json({ ...hasil, diperiksa }, 200);
  }),
  rute(bacaJejakUnit, 'membaca-perangkat-daerah', async (c) => {
    const { pemda, perangkatDaerah } = c.get('unit');
    const actor = { pemda, pengguna: c.get('pengguna').id };
    const saring = { ...c.req.valid('query'), unit: perangkatDaerah };
    return c.json(await readJejakAudit(c.get('layanan').db, actor, saring), 200);
  }),
];
