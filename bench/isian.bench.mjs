// The entry sheet under load and at size: savings of a whole pemda at once, and sheets of hundreds of rows in Chromium beside
// static HTML of the same rows. The weak link is measured in tautan.bench.mjs.
import { createServer } from 'node:http';
import { loadSaves } from './bebanSimpan.mjs';
import { openSheet, withSampel } from './layananSampel.mjs';
import { table, timed } from './measure.mjs';
import { copyIndikator, fill } from './pohonBesar.mjs';

const staticPage = (rows) =>
  `<!doctype html><title>Lembar</title><table>${Array.from(
    { length: rows },
    (_, i) => `<tr><th>9.06.20.2.01.${i} Jumlah keluaran</th>${'<td tabindex="-1">12.345</td>'.repeat(6)}</tr>`,
  ).join('')}</table>`;

async function measureSheets(page, address) {
  const rows = [];
  for (const [what, search] of [
    ['kinerja, one triwulan', 'tw=4'],
    ['kinerja, four triwulan', 'tw=semua'],
    ['keuangan, one triwulan', 'lembar=keuangan&tw=4'],
  ]) {
    const size = await openSheet(page, address, search);
    const plain = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(staticPage(size)));
    await new Promise((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const beside = `static HTML of ${size} rows`;
    rows.push({
      what: `${what}: ${size} rows, answers a key`,
      ms: await timed(() => openSheet(page, address, search)),
      beside,
    });
    rows.push({ what: beside, ms: await timed(() => page.goto(`http://127.0.0.1:${plain.address().port}/`)) });
    plain.close();
  }
  return rows;
}

export async function bench() {
  await withSampel(async ({ address, data, cookies, newContext }) => {
    const nodes = (await fill(address, cookies.join('; '), [])).filter(
      ({ kode, tingkat }) => tingkat === 'subkegiatan' && kode.startsWith('9.'),
    );
    await copyIndikator(data, nodes, ['a', 'b', 'c']);
    const context = await newContext();
    // A service worker would fetch all screens ahead and hide what a visit costs.
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
    );
    const rows = await measureSheets(await context.newPage(), address);
    console.log('');
    table(rows);
    await loadSaves(address, data, nodes);
  });
}
