// The native Typst compiler (a .node file, one npm package per platform), typed as far as we use it.
import { createRequire } from 'node:module';

interface Diagnosa {
  shortDiagnostics: unknown[];
}

export interface DokumenAsli {
  readonly numOfPages: number;
}

interface HasilKompilasi {
  hasError(): boolean;
  takeError(): Diagnosa | null;
  readonly result: DokumenAsli | null;
}

export interface KompilerAsli {
  mapShadow(letak: string, isi: Buffer): void;
  resetShadow(): void;
  compile(pilihan: { mainFileContent: string }): HasilKompilasi;
  query(dokumen: DokumenAsli, pilihan: { selector: string }): unknown;
  /** Throws an object with `shortDiagnostics` when the document breaks the chosen standard. */
  pdf(dokumen: DokumenAsli, pilihan: { pdfStandard?: string; creationTimestamp?: number }): Buffer;
  evictCache(maxUmur: number): void;
}

interface PaketAsli {
  NodeCompiler: {
    create(pilihan: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): KompilerAsli;
  };
}

const PAKET = ['linux-x64-gnu', 'linux-x64-musl'].map((p) => `@myriaddreamin/typst-ts-node-compiler-${p}`);

/** The package for this platform, or null where none is installed (then the WASM build takes over). */
export function paketTypstAsli(): PaketAsli | null {
  // A plain import of a .node file fails in ESM.
  const muat = createRequire(import.meta.url);
  for (const nama of PAKET) {
    try {
      return muat(nama) as PaketAsli;
    } catch {
      // Not for this platform, or built for the other C library: try the next.
    }
  }
  return null;
}
