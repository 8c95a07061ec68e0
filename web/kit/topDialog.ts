// Dialogs that lie on each other, e.g. a proof over the details of a row: Escape closes the uppermost only.
import { useId, useLayoutEffect, useSyncExternalStore } from 'react';

let opened: readonly string[] = [];
const listeners = new Set<() => void>();

function change(next: readonly string[]): void {
  opened = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether this dialog lies above all others that are open. Every dialog and drawer asks it. */
export function useTopDialog(isOpen: boolean): boolean {
  const id = useId();
  useLayoutEffect(() => {
    if (!isOpen) return;
    change([...opened, id]);
    return () => change(opened.filter((other) => other !== id));
  }, [isOpen, id]);
  return useSyncExternalStore(
    subscribe,
    () => opened.at(-1) === id,
    () => false,
  );
}
