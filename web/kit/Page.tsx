// Frame of every page: title in the window and as the one h1, which takes the focus after navigation.
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import css from './Page.module.css';

let firstPage = true;

interface PageProps {
  title: string;
  /** Set where the title is a name from the data, which is Indonesian in every language of the page. */
  titleLang?: 'id' | undefined;
  /** Second part of the window title, as the unit and year. */
  place?: string | undefined;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Prints across: for pages whose table needs the width. */
  landscape?: boolean;
  children: ReactNode;
}

export function Page({ title, titleLang, place, lead, actions, landscape = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, place, 'Tapis'].filter(Boolean).join(' · ');
  }, [title, place]);
  useEffect(() => {
    const root = document.documentElement;
    root.classList.toggle('cetak-lanskap', landscape);
    return () => root.classList.remove('cetak-lanskap');
  }, [landscape]);
  useEffect(() => {
    // The first page of a visit keeps the browser's own focus; later ones announce themselves by their heading.
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <div className={css.page}>
      <div className={css.head}>
        <div className={css.titles}>
          <h1 ref={heading} tabIndex={-1} lang={titleLang} className={css.title}>
            {title}
          </h1>
          {lead ? <div className={css.lead}>{lead}</div> : null}
        </div>
        {actions ? <div className={`${css.actions} tanpa-cetak`}>{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function Section({
  title,
  lead,
  actions,
  screenOnly = false,
  children,
}: {
  title: string;
  /** Left out of prints. */
  screenOnly?: boolean;
  lead?: ReactNode | undefined;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={screenOnly ? `${css.section} tanpa-cetak` : css.section}>
      <div className={css.sectionHead}>
        <div>
          <h2>{title}</h2>
          {lead ? <p className={css.sectionLead}>{lead}</p> : null}
        </div>
        {actions ? <div className={`${css.actions} tanpa-cetak`}>{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}

/** Prints the page by the browser. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <button type="button" className="tombol" onClick={() => window.print()}>
      <Icon name="print" />
      {t('umum.cetak')}
    </button>
  );
}
