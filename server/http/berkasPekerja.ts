import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { akarProyek } from '../db/lokasi.ts';

/** The built entry file of a worker. */
export const berkasPekerja = (nama: string): URL => pathToFileURL(join(akarProyek(), 'dist', nama));
