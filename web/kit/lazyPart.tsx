// A part of a screen whose code comes when it is needed. If it does not come, the page stays, says why and tries again.
import { type ComponentType, createElement, type ReactNode, useCallback, useEffect, useState } from 'react';
import { NetworkError } from './api.ts';
import { ErrorState } from './ErrorState.tsx';
import css from './lazyPart.module.css';
import { loadPart } from './loadPart.ts';

/** Component that loads itself; shows `waiting` meanwhile. A failed load is not remembered, unlike with React.lazy. */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function LazyPart(props: P) {
    const [component, setComponent] = useState(() => loaded);
    const [error, setError] = useState<Error | null>(null);
    const ask = useCallback(() => {
      setError(null);
      loadPart(load).then(
        (part) => {
          loaded = part;
          setComponent(() => part);
        },
        (cause: unknown) => setError(cause instanceof Error ? cause : new Error(String(cause))),
      );
    }, []);
    useEffect(() => {
      if (!loaded) ask();
    }, [ask]);
    useEffect(() => {
      if (!(error instanceof NetworkError)) return;
      window.addEventListener('online', ask);
      return () => window.removeEventListener('online', ask);
    }, [error, ask]);
    if (component) return createElement(component, props);
    if (!error) return waiting;
    return (
      <div className={css.failed}>
        <ErrorState error={error} onRetry={ask} />
      </div>
    );
  };
}
