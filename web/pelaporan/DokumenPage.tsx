// Documents of a unit and year: which one, its outline with completeness, a preview of the same tree that PDF and DOCX are
// made from, downloads.

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { KerangkaDokumen } from '@tapis/contract/pelaporan/dokumen.ts';
import { JENIS_DOKUMEN, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '../kit/DataState.tsx';
import { Page } from '../kit/Page.tsx';
import { dokumenQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import css from './DokumenPage.module.css';
import { Downloads } from './Downloads.tsx';
import { Outline } from './Outline.tsx';
import { PilihTriwulan } from './PilihTriwulan.tsx';
import { Preview, type TujuanPratinjau } from './Preview.tsx';
import { cariDokumen, type PilihanDokumen } from './pilihanDokumen.ts';

export function DokumenPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const pilihan = useSearch({ from: '/$perangkatDaerah/$tahun/dokumen' });
  const { jenis = 'lkjip' } = pilihan;
  const cari = cariDokumen(pilihan);
  const query = useQuery(dokumenQuery(scope, jenis, cari));
  return (
    <Page title={t(`dokumen.jenis.${jenis}`)} place={scope.label} lead={t('dokumen.pengantar')}>
      <PilihDokumen jenis={jenis} />
      {jenis === 'laporan-triwulan' ? <PilihTriwulan pilihan={pilihan} /> : null}
      <DataState query={query} waiting={t('dokumen.menyusunKerangka')}>
        {(dokumen) => <Dokumen key={`${jenis}${cari}`} pilihan={pilihan} dokumen={dokumen} />}
      </DataState>
    </Page>
  );
}

function PilihDokumen({ jenis }: { jenis: JenisDokumen }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/$perangkatDaerah/$tahun/dokumen' });
  return (
    <fieldset className={`${css.switch} tanpa-cetak`}>
      <legend className="tersembunyi">{t('dokumen.pilih')}</legend>
      {JENIS_DOKUMEN.map((satu) => (
        <button
          key={satu}
          type="button"
          className="tombol"
          aria-pressed={satu === jenis}
          onClick={() => void navigate({ search: satu === 'lkjip' ? {} : { jenis: satu } })}
        >
          {t(`dokumen.pendek.${satu}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Dokumen({ pilihan, dokumen }: { pilihan: PilihanDokumen; dokumen: KerangkaDokumen }) {
  const { jenis = 'lkjip' } = pilihan;
  const navigate = useNavigate({ from: '/$perangkatDaerah/$tahun/dokumen' });
  const { bagian = null, teks } = pilihan;
  const [target, setTarget] = useState<TujuanPratinjau | null>(
    bagian === null && teks === undefined ? null : { id: bagian, teks, arrives: true },
  );
  const open = (id: string) => {
    setTarget({ id });
    void navigate({ search: ({ teks: _, ...lain }) => ({ ...lain, bagian: id }), replace: true, resetScroll: false });
  };
  return (
    <>
      <Downloads dokumen={dokumen} pilihan={pilihan} />
      <div className={css.split}>
        <Outline kerangka={dokumen.kerangka} activeId={target?.id ?? null} onOpen={open} />
        <Preview jenis={jenis} cari={cariDokumen(pilihan)} target={target} />
      </div>
    </>
  );
}
