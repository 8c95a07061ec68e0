// The text of a file as it was read, with a mark at every temuan; a mark leads to its finding and back.
import type { TeksTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../kit/ScrollTable.tsx';
import { findTempat } from './findTempat.ts';
import type { TemuanView } from './pilihanReviu.ts';
import css from './TeksBerkas.module.css';

type Blok = TeksTinjauan['blok'][number];
/** A finding picked in the list takes the focus into the text; one picked in the text gives it to the list. */
export interface ActiveTemuan {
  nomor: number;
  from: 'list' | 'text';
}

type Marks = ReadonlyMap<string, readonly TemuanView[]>;

/** The keyboard scrolls what has the focus. */
const SCROLLS = { tabIndex: 0 };

const key = (blok: number, baris: number | null) => `${blok}.${baris ?? ''}`;

export function TeksBerkas({
  blok,
  temuan,
  active,
  onPick,
}: {
  blok: readonly Blok[];
  temuan: readonly TemuanView[];
  /** Number of the finding that is shown, anew with every request to show it. */
  active: ActiveTemuan | null;
  onPick: (nomor: number) => void;
}) {
  const { t } = useTranslation();
  const region = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => {
    const all = new Map<string, TemuanView[]>();
    for (const one of temuan) {
      const tempat = findTempat(blok, one);
      if (!tempat) continue;
      const place = key(tempat.blok, tempat.baris);
      all.set(place, [...(all.get(place) ?? []), one]);
    }
    return all;
  }, [blok, temuan]);
  useEffect(() => {
    if (!active) return;
    const mark = region.current?.querySelector<HTMLElement>(`[data-temuan~="${active.nomor}"]`);
    if (!mark) return;
    mark.scrollIntoView({ block: 'center' });
    if (active.from === 'list')
      mark.querySelector<HTMLElement>(`[data-nomor="${active.nomor}"]`)?.focus({ preventScroll: true });
  }, [active]);
  return (
    <section ref={region} className={css.text} lang="id" aria-label={t('reviu.teks')} {...SCROLLS}>
      {blok.map((one, index) => (
        <BlokView
          key={index}
          index={index}
          blok={one}
          before={blok[index - 1]}
          marks={marks}
          active={active?.nomor ?? 0}
          onPick={onPick}
        />
      ))}
    </section>
  );
}

interface BlokProps {
  index: number;
  blok: Blok;
  before: Blok | undefined;
  marks: Marks;
  active: number;
  onPick: (nomor: number) => void;
}

const BlokView = memo(function BlokView({ index, blok, before, marks, active, onPick }: BlokProps) {
  const here = marks.get(key(index, null)) ?? [];
  return (
    <>
      <Divider blok={blok} before={before} />
      {blok.jenis === 'teks' ? (
        <p className={blok.judul === null ? css.paragraph : css.heading} {...marked(here, active)}>
          {blok.teks} <MarkButtons temuan={here} active={active} onPick={onPick} />
        </p>
      ) : (
        <TabelView index={index} blok={blok} marks={marks} active={active} onPick={onPick} />
      )}
    </>
  );
});

/** Where a page or sheet begins. */
function Divider({ blok: { letak }, before }: Pick<BlokProps, 'blok' | 'before'>) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  if (letak.halaman !== null && letak.halaman !== before?.letak.halaman)
    return (
      <p className={css.divider} lang={lang}>
        {t('reviu.hlm', { n: letak.halaman })}
      </p>
    );
  if (letak.lembar !== null && letak.lembar !== before?.letak.lembar)
    return (
      <p className={css.divider} lang={lang}>
        {t('reviu.lembar', { nama: letak.lembar })}
      </p>
    );
  return null;
}

const marked = (temuan: readonly TemuanView[], active: number) =>
  temuan.length === 0
    ? {}
    : {
        'data-temuan': temuan.map(({ nomor }) => nomor).join(' '),
        'data-tingkat': temuan[0]?.tingkat,
        'data-active': temuan.some(({ nomor }) => nomor === active) || undefined,
      };

function MarkButtons({
  temuan,
  active,
  onPick,
}: { temuan: readonly TemuanView[] } & Pick<BlokProps, 'active' | 'onPick'>) {
  const { t, i18n } = useTranslation();
  return temuan.map(({ nomor, tingkat }) => (
    <button
      key={nomor}
      type="button"
      lang={i18n.language}
      className={css.mark}
      data-nomor={nomor}
      data-tingkat={tingkat}
      aria-current={nomor === active ? 'true' : undefined}
      aria-label={`${t('reviu.nomor', { nomor })}: ${t(`reviu.tingkatan.${tingkat}`)}`}
      onClick={() => onPick(nomor)}
    >
      {nomor}
    </button>
  ));
}

function TabelView({
  index,
  blok,
  marks,
  active,
  onPick,
}: Omit<BlokProps, 'blok' | 'before'> & { blok: Extract<Blok, { jenis: 'tabel' }> }) {
  const { t } = useTranslation();
  return (
    <ScrollTable caption={t('reviu.tabel', { n: 1 })} className={css.table}>
      <tbody>
        {blok.baris.map((baris, nomor) => {
          const here = marks.get(key(index, nomor)) ?? [];
          return (
            <tr key={nomor} {...marked(here, active)}>
              <Cells sel={baris.sel} kolom={blok.kolom} />
              <td className={css.marks}>
                <MarkButtons temuan={here} active={active} onPick={onPick} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}

/** Cells at their columns: what a merged cell above covers stays free. */
function Cells({ sel, kolom }: { sel: Extract<Blok, { jenis: 'tabel' }>['baris'][number]['sel']; kolom: number }) {
  const cells = [];
  for (let at = 0; at < kolom; ) {
    const here = sel.find((one) => one.kolom === at);
    cells.push(
      <td key={at} colSpan={here?.lebar ?? 1}>
        {here?.teks ?? ''}
      </td>,
    );
    at += Math.max(1, here?.lebar ?? 1);
  }
  return cells;
}
