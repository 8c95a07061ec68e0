// A document as HTML in a frame without scripts. It has our origin so that a click in the outline can scroll it.
import { useQuery } from '@tanstack/react-query';
import type { JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { pratinjauQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import css from './DokumenPage.module.css';

interface PreviewProps {
  jenis: JenisDokumen;
  cari: string;
  target: { id: string } | null;
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

function Frame({ html, target }: { html: string; target: { id: string } | null }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const scroll = useCallback(() => {
    if (target === null) return;
    frame.current?.contentDocument?.getElementById(target.id)?.scrollIntoView({ block: 'start' });
  }, [target]);
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
