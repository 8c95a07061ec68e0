import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  resolve: {
    alias: [{ find: /^@tapis\/(core|contract|reader|report|server)\//, replacement: `${here('./')}$1/` }],
  },
  test: {
    include: ['{core,contract,reader,report,server,web}/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/bantuan/globalSetup.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
