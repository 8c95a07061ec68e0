// `node bench/readBare.mjs FILE`: only what the libraries below the readers do. pdf.js: text and drawing of every page; Word: unpack
// and parse the XML; text: its lines.
import { readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const isi = readFileSync(path);
if (path.endsWith('.pdf')) {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(isi), { verbosity: 0, maxImageSize: 1, isEvalSupported: false });
  for (let nomor = 1; nomor <= pdf.numPages; nomor++) {
    const page = await pdf.getPage(nomor);
    await Promise.all([page.getTextContent(), page.getOperatorList()]);
    page.cleanup();
  }
  console.error(`${pdf.numPages} halaman`);
  await pdf.destroy();
} else if (path.endsWith('.docx')) {
  const { unzipSync } = await import('fflate');
  const { SaxesParser } = await import('saxes');
  for (const [nama, bagian] of Object.entries(unzipSync(isi)))
    if (nama.endsWith('.xml')) new SaxesParser().write(new TextDecoder().decode(bagian)).close();
} else isi.toString('utf8').split('\n');
