// The browser of the journeys: a Chromium of the machine, driven by playwright-core.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Quiet: nothing is asked of the outside, whatever the browser would like to look up or update. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

/** TAPIS_CHROMIUM wins; throws with the one command that helps when there is none. */
export function findChromium(): string {
  const found = [process.env.TAPIS_CHROMIUM, ...CANDIDATES].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium for the browser journeys. Install one (apt-get install -y chromium) or set TAPIS_CHROMIUM.',
  );
}

export const openPeramban = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: ARGS });
