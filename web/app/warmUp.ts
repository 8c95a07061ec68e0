// Loads the small code of all screens once the first one stands, so that a lost link does not stop the way to another.
// The chart library (180 KB) is left out: the first screen asks for it anyway.
import { registerShell } from './newVersion.ts';
import { loadScreens } from './screen.ts';

export function warmUp(): void {
  const load = () => {
    // What is loaded here is found in the cache of the browser when all files are kept for later (newVersion.ts).
    void Promise.allSettled([loadScreens(), import('../kit/AsalPanel.tsx'), import('./PasswordDialog.tsx')]).then(
      registerShell,
    );
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 5_000 });
  else setTimeout(load, 2_000);
}
