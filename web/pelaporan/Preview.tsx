// A document as HTML in a frame without scripts. It has our origin so that a click in the outline can scroll it.
import { useQuery } from '@tanstack/react-query';
import type { JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { pratinjauQuery } from '../kit/queries.ts';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import css from './DokumenPage.module.css';
import { findTempatNaskah, type TempatNaskah } from './findTempatNaskah.ts';

export interface TujuanPratinjau extends TempatNaskah {
  /** Comes from a link: the place takes the focus, is marked and said. */
  arrives?: boolean;
}

interface PreviewProps {
  jenis: JenisDokumen;
  cari: string;
  target: TujuanPratinjau | null;
}

export function Preview({ jenis, cari, target }: PreviewProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(pratinjauQuery(scope, jenis, cari));
  return (
    <section className={css.preview}>
      <h2>{t('dokumen.pratinjau')}</h2>
      <DataState query={query} waiting={t('dokumen.menyusunPratinjau')}>
        {(html) => <Frame html={html} target={target} />}
      </DataState>
    </section>
  );
}

/** The document brings its own styles, none of them for this. */
function markPlace(place: HTMLElement): void {
  place.tabIndex = -1;
  place.style.outline = '3px solid #7a5200';
  place.style.outlineOffset = '2px';
  place.style.backgroundColor = '#fcf3dd';
  place.focus({ preventScroll: true });
}

function Frame({ html, target }: { html: string; target: TujuanPratinjau | null }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const tell = useKabar();
  const words = useRef(t);
  words.current = t;
  const scroll = useCallback(() => {
    const naskah = frame.current?.contentDocument;
    // The empty page that stands there before the document does.
    if (target === null || !naskah?.body?.hasChildNodes()) return;
    const place = findTempatNaskah(naskah, target);
    if (target.arrives) frame.current?.scrollIntoView({ block: 'center' });
    place?.scrollIntoView({ block: target.arrives ? 'center' : 'start' });
    if (!target.arrives) return;
    const { current: say } = words;
    if (place === null) return tell({ text: say('tuju.tidakAda', { tempat: target.id ?? target.teks ?? '' }) });
    markPlace(place);
    tell({ text: say('tuju.di', { tempat: (place.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120) }) });
  }, [target, tell]);
  useEffect(scroll, [scroll]);
  return (
    <iframe
      ref={frame}
      className={css.frame}
      title={t('dokumen.pratinjau')}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={scroll}
    />
  );
}
