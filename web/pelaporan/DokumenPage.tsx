// Dokumen LKjIP: outline with completeness, preview of the same tree that PDF and DOCX are made from, downloads.

import { useQuery } from '@tanstack/react-query';
import type { KerangkaDokumen } from '@tapis/contract/pelaporan/dokumen.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { Page } from '../kit/Page.tsx';
import { dokumenQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import css from './DokumenPage.module.css';
import { Downloads } from './Downloads.tsx';
import { Outline } from './Outline.tsx';
import { Preview } from './Preview.tsx';

export function DokumenPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(dokumenQuery(scope));
  return (
    <Page title={t('dokumen.judul')} place={scope.label} lead={t('dokumen.pengantar')}>
      <DataState query={query} waiting={t('dokumen.menyusunKerangka')}>
        {(dokumen) => <Dokumen dokumen={dokumen} />}
      </DataState>
    </Page>
  );
}

function Dokumen({ dokumen }: { dokumen: KerangkaDokumen }) {
  const [target, setTarget] = useState<{ id: string } | null>(null);
  return (
    <>
      <Downloads dokumen={dokumen} />
      <div className={css.split}>
        <Outline kerangka={dokumen.kerangka} activeId={target?.id ?? null} onOpen={(id) => setTarget({ id })} />
        <Preview target={target} />
      </div>
    </>
  );
}
