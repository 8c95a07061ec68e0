// What can wait until the first screen stands: our own letters, then the small code of all screens, so that a lost link does not
// stop the way to another, then the kept copy. The chart library (180 KB) is left out: the first screen asks for it anyway.
import { registerShell } from './newVersion.ts';
import { loadScreens } from './screen.ts';

const LOOK_AGAIN_MS = 100;
/** Between the code of a screen, its questions and its pictures the page seems idle for a moment. */
const STANDS_MS = 300;
const QUIET_MS = 2_000;

/** Until the page has asked for nothing for a while. */
async function quiet(isBusy: () => boolean, ms: number): Promise<void> {
  let since = performance.now();
  while (performance.now() - since < ms) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    if (isBusy()) since = performance.now();
  }
}

const idle = () =>
  new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: 5_000 });
    else resolve(null);
  });

const showLetters = () => document.documentElement.classList.add('huruf-sendiri');

/** `isBusy`: the page waits for code or answers. On a weak link these come first. */
export async function warmUp(isBusy: () => boolean): Promise<void> {
  // A page whose code is kept in the browser has the letters there as well.
  if (navigator.serviceWorker?.controller) showLetters();
  await quiet(isBusy, STANDS_MS);
  showLetters();
  await quiet(isBusy, QUIET_MS);
  await idle();
  // What is loaded here is found in the cache of the browser when all files are kept for later (newVersion.ts).
  await loadScreens(isBusy);
  await Promise.allSettled([import('../kit/AsalPanel.tsx'), import('./PasswordDialog.tsx')]);
  registerShell();
}
