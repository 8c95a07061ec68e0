// True on a screen too narrow for long names beside a chart.
import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 40em)');

const subscribe = (listener: () => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
