// A link from elsewhere names a field ("#isian-rumus"): it takes the focus once the form stands.
import { useEffect } from 'react';

export function useFocusFromHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id === '') return;
    // After the heading of the page has had it.
    const timer = setTimeout(() => document.getElementById(id)?.focus());
    return () => clearTimeout(timer);
  }, []);
}
