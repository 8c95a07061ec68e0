// Loads the small code of all screens once the first one stands, so that a lost link does not stop the way to another.
// The chart library (180 KB) is left out: the first screen asks for it anyway.
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../pelaporan/BerandaPage.tsx'),
  () => import('../perencanaan/PohonPage.tsx'),
  () => import('../indikator/DaftarIndikatorPage.tsx'),
  () => import('../indikator/IndikatorPage.tsx'),
  () => import('../anggaran/AnggaranPage.tsx'),
  () => import('../pelaporan/DokumenPage.tsx'),
  () => import('../kit/AsalPanel.tsx'),
  () => import('./PasswordDialog.tsx'),
];

/** A part that cannot be loaded now is asked for again when it is needed. */
export function warmUp(): void {
  const load = () => void Promise.allSettled(PARTS.map((part) => part()));
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 5_000 });
  else setTimeout(load, 2_000);
}
