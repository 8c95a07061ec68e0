// The entry sheet over a weak link: a first visit with nothing kept from before, and a cell typed and saved.
// `TAPIS_BENCH_RINCI=1` lists what was fetched before the first key, in order.
import { openSheet, withSampel } from './layananSampel.mjs';
import { table, timed } from './measure.mjs';

/** A weak link: 400 kbit/s with 400 ms there and back. */
const WEAK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** What the page asks the link for: when, how long, how many bytes. */
async function watch(link) {
  const requests = new Map();
  await link.send('Network.enable');
  link.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) =>
    requests.set(requestId, { url: request.url, from: timestamp, until: null, bytes: 0 }),
  );
  link.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    Object.assign(requests.get(requestId) ?? {}, { until: timestamp, bytes: encodedDataLength }),
  );
  return requests;
}

function tell(requests, address) {
  const list = [...requests.values()];
  const sum = list.reduce((total, { bytes }) => total + bytes, 0);
  console.error(`first visit: ${list.length} requests, ${Math.round(sum / 1000)} KB`);
  if (!process.env.TAPIS_BENCH_RINCI) return;
  const begin = Math.min(...list.map(({ from }) => from));
  const at = (time) => (time === null ? '–' : (time - begin).toFixed(2)).padStart(6);
  for (const { url, from, until, bytes } of list)
    console.error(`${at(from)} ${at(until)} ${String(bytes).padStart(7)} ${url.replace(address, '')}`);
}

async function visit({ address, newContext }, nth) {
  const context = await newContext();
  const page = await context.newPage();
  const link = await context.newCDPSession(page);
  const requests = await watch(link);
  await link.send('Network.emulateNetworkConditions', WEAK);
  const [visited] = await timed(() => openSheet(page, address, 'tw=1&saring=isian'), 1);
  if (nth === 0) tell(requests, address);
  const cell = page.locator('td[data-isian]').nth(20 + nth);
  await cell.click();
  await page.keyboard.type(String(nth + 7));
  const save = async () => {
    await page.keyboard.press('Enter');
    await page.getByText(/^Semua tersimpan/).waitFor();
  };
  const [saved] = await timed(save, 1);
  await context.close();
  return { visited, saved };
}

export async function bench() {
  await withSampel(async (stage) => {
    const visits = [];
    for (let i = 0; i < 3; i += 1) visits.push(await visit(stage, i));
    table([
      { what: 'weak link, first visit: sheet answers a key', ms: visits.map(({ visited }) => visited) },
      { what: 'weak link: a cell is saved', ms: visits.map(({ saved }) => saved) },
    ]);
  });
}
