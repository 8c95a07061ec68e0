// Vite plugin: beside each file of code a twin in Brotli at its highest level, which is too slow to be done per request. An eighth less
// than gzip over a weak link. The server hands it out to browsers that take it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);

/** Fonts and pictures are compressed already. */
const WORTH_IT = /^assets\/.*\.(js|css|svg)$/;

async function writeTwin(path: string): Promise<void> {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await compress(content, { params }));
}

export function buildCompressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('the build has no folder');
      const files = Object.keys(bundle).filter((file) => WORTH_IT.test(file));
      await Promise.all(files.map((file) => writeTwin(join(dir, file))));
    },
  };
}
