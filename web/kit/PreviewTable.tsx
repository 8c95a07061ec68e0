// A table of a preview, as wide as its figures need. Where it scrolls the keyboard can reach it.
import type { ReactNode } from 'react';
import css from './PasteDialog.module.css';
import { useScrollable } from './ScrollTable.tsx';

export function PreviewTable({ caption, children }: { caption: string; children: ReactNode }) {
  const { region, scrolls } = useScrollable();
  return (
    <div
      ref={region}
      className={css.region}
      {...(scrolls ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}
    >
      <table className={css.table}>{children}</table>
    </div>
  );
}
