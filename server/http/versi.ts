// Version of the running program, from package.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { akarProyek } from '../db/lokasi.ts';

export function versiTapis(): string {
  const isi: { version: string } = JSON.parse(readFileSync(join(akarProyek(), 'package.json'), 'utf8'));
  return isi.version;
}
