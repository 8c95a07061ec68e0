// Puts the focus back where it was once a dialog is gone. The library only does so for dialogs that were drawn closed before; ours are
// drawn when they are asked for.
import { useEffect, useState } from 'react';

const WITH_FOCUS = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** What had the focus, then everything around it: the step that a dialog took may have removed the button that opened it. */
function pathOf(element: Element | null): Element[] {
  return element === null || element === document.body ? [] : [element, ...pathOf(element.parentElement)];
}

function focusAgain(path: readonly Element[]): void {
  const [from] = path;
  const around = path.find((element) => element.isConnected);
  const target = around === from ? from : around?.querySelector(WITH_FOCUS);
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** Stands beside an open dialog and leaves with it. */
export function FocusBack() {
  const [path] = useState(() => pathOf(document.activeElement));
  useEffect(
    () => () => {
      // Once the dialog is out of the page; whoever has chosen a place by then keeps it.
      setTimeout(() => {
        const now = document.activeElement;
        if (now === null || now === document.body || !now.isConnected) focusAgain(path);
      });
    },
    [path],
  );
  return null;
}
