// Loads the small code of all screens once the first one stands, so that a lost link does not stop the way to another.
// The chart library (180 KB) is left out: the first screen asks for it anyway.
import { registerShell } from './newVersion.ts';
import { loadScreens } from './screen.ts';

const LOOK_AGAIN_MS = 100;

/** `isBusy`: the page waits for code or answers. On a weak link these come first. */
export function warmUp(isBusy: () => boolean): void {
  const load = async () => {
    // What is loaded here is found in the cache of the browser when all files are kept for later (newVersion.ts).
    await loadScreens();
    await Promise.allSettled([import('../kit/AsalPanel.tsx'), import('./PasswordDialog.tsx')]);
    registerShell();
  };
  const look = () => {
    if (isBusy()) setTimeout(look, LOOK_AGAIN_MS);
    else if ('requestIdleCallback' in window) window.requestIdleCallback(() => void load(), { timeout: 5_000 });
    else setTimeout(() => void load(), 2_000);
  };
  look();
}
