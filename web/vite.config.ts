// Builds the staff application into dist/web, served by the server under /app/.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildAhead } from './buildAhead.ts';
import { buildCompressed } from './buildCompressed.ts';
import { buildOffline } from './buildOffline.ts';
import { sharedChunks } from './chunks.ts';

const BASE = '/app/';
const root = fileURLToPath(new URL('..', import.meta.url));

// biome-ignore lint/style/noDefaultExport: vite reads its configuration from the default export
export default defineConfig({
  root: `${root}web`,
  base: BASE,
  plugins: [react(), buildAhead(`${root}web/`, BASE), buildOffline(), buildCompressed()],
  resolve: { alias: [{ find: /^@tapis\/(core|contract|reader|report)\//, replacement: `${root}$1/` }] },
  build: {
    outDir: `${root}dist/web`,
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // Fonts and pictures stay files: the content security policy then needs no data: for them.
    assetsInlineLimit: 0,
    // All styles are 20 KB: one file costs less than the round trips of its parts.
    cssCodeSplit: false,
    // Read by ukuran.mjs to add up what the first screen loads.
    manifest: 'manifest.json',
    // Only the chart library is larger than the usual 500 KB, and it comes lazily.
    chunkSizeWarningLimit: 600,
    // A few larger files instead of many small ones: on a slow link each request costs a round trip.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [...sharedChunks(`${root}web/`)],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.TAPIS_API ?? 'http://127.0.0.1:8080' } },
});
