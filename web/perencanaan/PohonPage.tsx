// Pohon kinerja: the plan from tujuan to sub kegiatan with its figures, as a tree table or as a diagram to print.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState, EmptyState } from '../kit/DataState.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Page, PrintButton } from '../kit/Page.tsx';
import { pohonQuery, rencanaQuery } from '../kit/queries.ts';
import { useScope } from '../kit/useScope.ts';
import { BaganPohon } from './BaganPohon.tsx';
import { filterPohon, flattenPohon, initiallyOpen, visibleRows } from './barisPohon.ts';
import { PohonFilter } from './PohonFilter.tsx';
import css from './PohonPage.module.css';
import { PohonTable } from './PohonTable.tsx';
import type { PilihanPohon } from './pilihanPohon.ts';
import { SusunRencana } from './rencana/SusunRencana.tsx';
import { TahunKosong } from './rencana/TahunKosong.tsx';

export function PohonPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(pohonQuery(scope));
  const pilihan = useSearch({ from: '/$perangkatDaerah/$tahun/pohon' });
  const navigate = useNavigate({ from: '/$perangkatDaerah/$tahun/pohon' });
  const choose = (search: PilihanPohon) => void navigate({ search, replace: true, resetScroll: false });
  const { tampilan: _, ...tanpaTampilan } = pilihan;
  const diagram = pilihan.tampilan === 'bagan';
  const susunan = pilihan.tampilan === 'susunan';

  return (
    <Page
      title={t('pohon.judul')}
      place={scope.label}
      landscape
      lead={t('pohon.pengantar')}
      actions={
        <>
          <fieldset className={css.views}>
            <legend className="tersembunyi">{t('pohon.tampilan')}</legend>
            <button
              type="button"
              className="tombol"
              aria-pressed={!diagram && !susunan}
              onClick={() => choose(tanpaTampilan)}
            >
              <Icon name="table" />
              {t('pohon.tabel')}
            </button>
            <button
              type="button"
              className="tombol"
              aria-pressed={diagram}
              onClick={() => choose({ ...tanpaTampilan, tampilan: 'bagan' })}
            >
              <Icon name="tree" />
              {t('pohon.bagan')}
            </button>
            <button
              type="button"
              className="tombol"
              aria-pressed={susunan}
              onClick={() => choose({ tampilan: 'susunan' })}
            >
              <Icon name="edit" />
              {t('pohon.susunan')}
            </button>
          </fieldset>
          <PrintButton />
        </>
      }
    >
      {susunan ? (
        <SusunanPohon />
      ) : (
        <DataState query={query}>
          {({ simpul }) =>
            simpul.length === 0 || tanpaProgram(simpul) ? (
              <TahunKosong onMulai={() => choose({ tampilan: 'susunan' })} />
            ) : diagram ? (
              <BaganPohon simpul={simpul} pilihan={pilihan} onChoose={choose} />
            ) : (
              <TreeView key={scope.label} simpul={simpul} pilihan={pilihan} onChoose={choose} />
            )
          }
        </DataState>
      )}
    </Page>
  );
}

/** The plan of the year has not been begun: nothing but what the Renstra says. */
const tanpaProgram = (simpul: Parameters<typeof flattenPohon>[0]): boolean =>
  simpul.every(({ tingkat, anak }) => (tingkat === 'tujuan' || tingkat === 'sasaran') && tanpaProgram(anak));

function SusunanPohon() {
  const query = useQuery(rencanaQuery(useScope()));
  return <DataState query={query}>{(rencana) => <SusunRencana rencana={rencana} />}</DataState>;
}

/** Id of the hint that tells the keys of the tree. */
const KEYS_ID = 'pohon-tombol';

interface ViewProps {
  simpul: Parameters<typeof flattenPohon>[0];
  pilihan: PilihanPohon;
  onChoose: (pilihan: PilihanPohon) => void;
}

function TreeView({ simpul, pilihan, onChoose }: ViewProps) {
  const { t } = useTranslation();
  const rows = useMemo(() => flattenPohon(simpul), [simpul]);
  const deferred = useDeferredValue(pilihan);
  const filter = useMemo(() => filterPohon(rows, deferred), [rows, deferred]);
  const [open, setOpen] = useState(() => initiallyOpen(rows));
  // While a search narrows the tree every match is in sight; what the user had unfolded comes back afterwards.
  const [closedInSearch, setClosedInSearch] = useState<ReadonlySet<string>>(new Set());
  const effective = useMemo(
    () => (filter.aktif ? new Set([...filter.tampak].filter((id) => !closedInSearch.has(id))) : open),
    [filter, open, closedInSearch],
  );
  const visible = useMemo(() => visibleRows(rows, effective, filter), [rows, effective, filter]);

  function toggle(id: string, unfold: boolean) {
    const change = (set: ReadonlySet<string>, add: boolean) => {
      const next = new Set(set);
      if (add) next.add(id);
      else next.delete(id);
      return next;
    };
    if (filter.aktif) setClosedInSearch((set) => change(set, !unfold));
    else setOpen((set) => change(set, unfold));
  }

  function toggleAll(unfold: boolean) {
    setClosedInSearch(unfold ? new Set() : new Set(rows.map(({ id }) => id)));
    setOpen(new Set(unfold ? rows.map(({ id }) => id) : []));
  }

  return (
    <>
      <PohonFilter pilihan={pilihan} onChoose={onChoose} onToggleAll={toggleAll} />
      <div className={`${css.notes} tanpa-cetak`}>
        <p role="status">
          {filter.aktif
            ? t('pohon.hasil', { jumlah: filter.cocok.size })
            : t('pohon.baris', { tampak: visible.length, jumlah: rows.length })}
        </p>
        <p id={KEYS_ID}>{t('pohon.petunjuk')}</p>
      </div>
      {visible.length === 0 ? (
        <EmptyState>{t('pohon.tidakCocok')}</EmptyState>
      ) : (
        <PohonTable
          keysId={KEYS_ID}
          rows={visible}
          open={effective}
          matches={filter.aktif ? filter.cocok : null}
          onToggle={toggle}
        />
      )}
    </>
  );
}
