// A table for reading. Wide ones scroll sideways in a region of their own, which the keyboard can reach when it does scroll.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import css from './ScrollTable.module.css';

interface ScrollTableProps {
  /** Says what the table holds; read out, and printed above the table. */
  caption: string;
  /** Keep the first column in sight while scrolling. */
  sticky?: boolean;
  /** Limits the height on large screens so that the head stays in sight. */
  tall?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

export function useScrollable() {
  const region = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const measure = () =>
      setScrolls(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return { region, scrolls };
}

export function ScrollTable({ caption, sticky, tall, className, children }: ScrollTableProps) {
  const { region, scrolls } = useScrollable();
  const classes = tall ? `${css.region} ${css.tall}` : css.region;
  return (
    <div ref={region} className={classes} {...(scrolls ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}>
      <table className={[css.table, sticky ? css.sticky : '', className ?? ''].join(' ')}>
        <caption className="tersembunyi">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
