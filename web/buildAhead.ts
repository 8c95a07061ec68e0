// Vite plugin: tells the server which code the first screens at an address need besides the entry, so that a browser fetches it
// with the page and not only after the entry has run: on a weak link that is a second of waiting less.
import type { Plugin } from 'vite';

/** What the server reads: `address` is a pattern of the path. */
export interface Ahead {
  address: string;
  files: string[];
}

const SCREENS = [
  { address: '^/app/[^/]+/\\d{4}/?$', modules: ['pelaporan/BerandaPage.tsx', 'text/id/pengukuran.ts'] },
  {
    address: '^/app/[^/]+/\\d{4}/isian$',
    modules: [
      'pengukuran/IsianPage.tsx',
      ...['lembar', 'pengukuran', 'kendala', 'bukti', 'templat'].map((area) => `text/id/${area}.ts`),
    ],
  },
];

export function buildAhead(web: string, base: string): Plugin {
  return {
    name: 'ahead',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const parts = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const collect = (file: string, files: Set<string>) => {
        if (files.has(file)) return files;
        files.add(file);
        for (const next of parts.get(file)?.imports ?? []) collect(next, files);
        return files;
      };
      const entry = chunks.find(({ isEntry }) => isEntry);
      if (entry === undefined) throw new Error('no entry in the build');
      const known = collect(entry.fileName, new Set());
      const ahead: Ahead[] = SCREENS.map(({ address, modules }) => {
        const files = new Set<string>();
        for (const module of modules) {
          const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(web + module));
          if (chunk === undefined) throw new Error(`${module} is not in the build`);
          collect(chunk.fileName, files);
        }
        return { address, files: [...files].filter((file) => !known.has(file)).map((file) => base + file) };
      });
      this.emitFile({ type: 'asset', fileName: 'ahead.json', source: JSON.stringify(ahead) });
    },
  };
}
