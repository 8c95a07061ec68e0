// One interface for both Typst builds: native (fast, PDF/UA and PDF/A) and WASM (any platform, tagged PDF without a claim).
// Neither ever reads the network or system fonts; the only files they see are the template, the data and our charts.
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { bacaFon } from '../fon.ts';
import { type KompilerAsli, paketTypstAsli } from './typstAsli.ts';

/** Standards that Typst checks while writing. */
export type StandarPdf = 'ua-1' | 'a-2a' | 'a-2b' | 'a-3a' | 'a-3b' | 'a-4';

export interface TersusunTypst {
  jumlahHalaman: number | null;
  /** Value of the metadata that the template leaves at a label. */
  tanya(label: string): unknown;
  /** PDF bytes; throws KesalahanTypst when the document breaks the standard. */
  tulis(standar: StandarPdf | null, tanggal: Date): { pdf: Uint8Array; standar: StandarPdf | null };
}

export interface MesinTypst {
  nama: 'asli' | 'wasm';
  /** `berkas`: what the template can read, by absolute path. */
  susun(templat: string, berkas: ReadonlyMap<string, Uint8Array>): TersusunTypst;
}

class KesalahanTypst extends Error {
  override name = 'KesalahanTypst';
}

const LETAK = '/tapis-naskah';
const UMUR_TEMBOLOK = 10;

const pesan = (sebab: unknown): string => {
  const diagnosa =
    typeof sebab === 'object' && sebab !== null && 'shortDiagnostics' in sebab ? sebab.shortDiagnostics : sebab;
  return typeof diagnosa === 'string' ? diagnosa : JSON.stringify(diagnosa);
};

function mesinAsli(kompiler: KompilerAsli): MesinTypst {
  return {
    nama: 'asli',
    susun(templat, berkas) {
      kompiler.evictCache(UMUR_TEMBOLOK);
      kompiler.resetShadow();
      for (const [letak, isi] of berkas) kompiler.mapShadow(`${LETAK}${letak}`, Buffer.from(isi));
      const hasil = kompiler.compile({ mainFileContent: templat });
      const dokumen = hasil.result;
      if (hasil.hasError() || dokumen === null) throw new KesalahanTypst(pesan(hasil.takeError()));
      return {
        jumlahHalaman: dokumen.numOfPages,
        tanya: (label) => nilaiMetadata(kompiler.query(dokumen, { selector: `<${label}>` })),
        tulis: (standar, tanggal) => {
          try {
            const creationTimestamp = Math.floor(tanggal.getTime() / 1000);
            return {
              pdf: kompiler.pdf(dokumen, { ...(standar ? { pdfStandard: standar } : {}), creationTimestamp }),
              standar,
            };
          } catch (sebab) {
            throw new KesalahanTypst(pesan(sebab));
          }
        },
      };
    },
  };
}

function mesinWasm(kompiler: TypstCompiler): MesinTypst {
  return {
    nama: 'wasm',
    susun(templat, berkas) {
      kompiler.reset_shadow();
      for (const [letak, isi] of berkas) kompiler.map_shadow(letak, isi);
      kompiler.add_source('/naskah.typ', templat);
      const dunia = kompiler.snapshot(undefined, '/naskah.typ', []);
      const galat = dunia.compile(0, 2);
      if (galat?.hasError) throw new KesalahanTypst(pesan(galat.diagnostics));
      return {
        jumlahHalaman: null,
        tanya: (label) => nilaiMetadata(JSON.parse(dunia.query(0, `<${label}>`))),
        tulis: () => {
          const { result, diagnostics } = dunia.get_artifact(1, 2);
          if (!(result instanceof Uint8Array)) throw new KesalahanTypst(pesan(diagnostics));
          return { pdf: result, standar: null };
        },
      };
    },
  };
}

function nilaiMetadata(hasil: unknown): unknown {
  const [pertama] = Array.isArray(hasil) ? hasil : [];
  if (typeof pertama !== 'object' || pertama === null || !('value' in pertama))
    throw new KesalahanTypst('metadata is missing');
  return pertama.value;
}

async function bukaWasm(): Promise<MesinTypst> {
  const { createRequire } = await import('node:module');
  const { readFile } = await import('node:fs/promises');
  const wasm = await import('@myriaddreamin/typst-ts-web-compiler');
  const letak = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  await wasm.default({ module_or_path: await readFile(letak) });
  const pembangun = new wasm.TypstCompilerBuilder();
  pembangun.set_dummy_access_model();
  for (const fon of bacaFon()) await pembangun.add_raw_font(fon);
  return mesinWasm(await pembangun.build());
}

const terbuka = new Map<MesinTypst['nama'], Promise<MesinTypst>>();

/** The engine of this machine, opened once; `paksa` chooses one (tests). */
export function bukaTypst(paksa?: MesinTypst['nama']): Promise<MesinTypst> {
  const asli = paksa === 'wasm' ? null : paketTypstAsli();
  const nama = asli ? 'asli' : 'wasm';
  let mesin = terbuka.get(nama);
  if (!mesin) {
    mesin = asli
      ? Promise.resolve(mesinAsli(asli.NodeCompiler.create({ workspace: LETAK, fontArgs: [{ fontBlobs: bacaFon() }] })))
      : bukaWasm();
    terbuka.set(nama, mesin);
  }
  return mesin;
}
