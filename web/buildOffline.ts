// Vite plugin for what makes the application installable: icons, manifest and the service worker with the list of all files.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import type { ShellBuild } from './app/shellCache.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const BASE = '/app/';
const NIGHT = '#0d3b4c';

/** Letters that the languages of the screens do not use; their fonts are fetched if ever needed. */
const OTHER_SCRIPTS = /-(cyrillic|greek|vietnamese)/;

const ICONS = [
  { file: 'ikon-180.png', size: 180, purpose: null },
  { file: 'ikon-192.png', size: 192, purpose: 'any' },
  { file: 'ikon-512.png', size: 512, purpose: 'any' },
  // A mask cuts the corners: the drawing stands in the middle of a full ground.
  { file: 'ikon-penuh-512.png', size: 512, purpose: 'maskable' },
] as const;

function drawIcon(logo: string, size: number, full: boolean): Uint8Array {
  const svg = full ? logo.replace('viewBox="0 0 32 32"', 'viewBox="-6 -6 44 44"') : logo;
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, ...(full ? { background: NIGHT } : {}) })
    .render()
    .asPng();
}

const manifest = {
  name: 'Tapis: kinerja dan anggaran perangkat daerah',
  short_name: 'Tapis',
  lang: 'id',
  dir: 'ltr',
  id: BASE,
  start_url: BASE,
  scope: BASE,
  display: 'standalone',
  theme_color: NIGHT,
  background_color: '#ffffff',
  icons: ICONS.filter(({ purpose }) => purpose !== null).map(({ file, size, purpose }) => ({
    src: `${BASE}${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
};

async function writeServiceWorker(shell: ShellBuild): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [here('./app/serviceWorker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    define: { SHELL_BUILD: JSON.stringify(shell) },
  });
  const [worker] = outputFiles;
  if (worker === undefined) throw new Error('the service worker was not built');
  return worker.contents;
}

export function buildOffline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      // After the page was written.
      order: 'post',
      async handler(_options, bundle) {
        const add = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName, source });
        const logo = readFileSync(here('./app/logo.svg'), 'utf8');
        for (const { file, size, purpose } of ICONS) add(file, drawIcon(logo, size, purpose === 'maskable'));
        add('manifest.webmanifest', JSON.stringify(manifest));
        const entry = Object.values(bundle).find((part) => part.type === 'chunk' && part.isEntry)?.fileName;
        const page = bundle['index.html'];
        if (entry === undefined || page?.type !== 'asset') throw new Error('no entry or no page in the build');
        const code = Object.keys(bundle).filter((file) => file.startsWith('assets/') && !OTHER_SCRIPTS.test(file));
        const files = [...code, 'manifest.webmanifest', 'ikon-192.png'].sort().map((file) => BASE + file);
        const version = createHash('sha256').update(files.join()).update(page.source).digest('hex').slice(0, 12);
        add('sw.js', await writeServiceWorker({ version, page: `${BASE}index.html`, entry, files }));
      },
    },
  };
}
