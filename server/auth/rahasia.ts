// The secret that signs session cookies: TAPIS_SECRET, else made once and kept in the data folder (0600).
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMA_BERKAS = 'rahasia-sesi';

export function readRahasia(folderData: string, dariSetelan: string | null): string {
  if (dariSetelan !== null) return dariSetelan;
  const berkas = join(folderData, NAMA_BERKAS);
  try {
    writeFileSync(berkas, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (galat) {
    if (!(galat instanceof Error && 'code' in galat && galat.code === 'EEXIST')) throw galat;
  }
  return readFileSync(berkas, 'utf8').trim();
}
