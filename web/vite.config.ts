// Builds the staff application into dist/web, served by the server under /app/.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildOffline } from './buildOffline.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// biome-ignore lint/style/noDefaultExport: vite reads its configuration from the default export
export default defineConfig({
  root: `${root}web`,
  base: '/app/',
  plugins: [react(), buildOffline()],
  resolve: { alias: [{ find: /^@tapis\/(core|contract|reader|report)\//, replacement: `${root}$1/` }] },
  build: {
    outDir: `${root}dist/web`,
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // Fonts and pictures stay files: the content security policy then needs no data: for them.
    assetsInlineLimit: 0,
    // Read by ukuran.mjs to add up what the first screen loads.
    manifest: 'manifest.json',
    // Only the chart library is larger than the usual 500 KB, and it comes lazily.
    chunkSizeWarningLimit: 600,
    // A few larger files instead of many small ones: on a slow link each request costs a round trip.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next|decimal\.js)[\\/]/,
            },
            // What only editing needs (forms, entry sheets, history, reading of figures) stays out of the first page.
            {
              name: 'kit',
              minShareCount: 3,
              test: /[\\/](web[\\/]kit[\\/](?!Entry|Form|Draft|Leave|Dialog|Grid|Paste|Rekaman|Riwayat|Beda|grid|read|move|write|auditQuery|bacaAudit|bedaRekaman|useDraft|useLeave|useEntry|useTell|useSimpan|csv|download)|core[\\/]values[\\/](?!baca|cellState))/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.TAPIS_API ?? 'http://127.0.0.1:8080' } },
});
