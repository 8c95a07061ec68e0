// A screen as a chunk of its own with the words that come with it; once the first one stands, the others are fetched ahead.
import { lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../kit/loadPart.ts';
import { type Area, withWords } from '../text/words.ts';

const screens: (() => Promise<unknown>)[] = [];

/** `name`: export of the module that is the component of the route. */
export function screen<T extends Record<string, unknown>, K extends keyof T & string>(
  load: () => Promise<T>,
  name: K,
  ...areas: readonly Area[]
) {
  const part = () => withWords(load(), ...areas);
  screens.push(part);
  return lazyRouteComponent(() => loadPart(part), name);
}

const LOOK_AGAIN_MS = 100;

/**
 * Code of every screen, one after the other, and none while the page itself waits: what the user does meanwhile waits for one
 * small file at most. What cannot be loaded now is asked for again when it is needed.
 */
export async function loadScreens(isBusy: () => boolean): Promise<void> {
  for (const part of screens) {
    while (isBusy()) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    await part().catch(() => undefined);
  }
}
