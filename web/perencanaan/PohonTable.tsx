// The tree as a treegrid (WAI-ARIA APG, rows first): one tab stop, arrows move and fold, Enter opens the indicator.
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatPercent, formatValue } from '../kit/format.ts';
import { Icon } from '../kit/Icon.tsx';
import scroll from '../kit/ScrollTable.module.css';
import { useScrollable } from '../kit/ScrollTable.tsx';
import { IkuTag, StatusTag } from '../kit/StatusTag.tsx';
import { useScope } from '../kit/useScope.ts';
import type { BarisPohon } from './barisPohon.ts';
import { moveInTree } from './moveInTree.ts';
import css from './PohonTable.module.css';

interface PohonTableProps {
  /** Element that tells the keys. */
  keysId: string;
  rows: readonly BarisPohon[];
  open: ReadonlySet<string>;
  /** Rows that match the search, to be marked; null without a search. */
  matches: ReadonlySet<string> | null;
  onToggle: (id: string, unfold: boolean) => void;
}

export function PohonTable({ keysId, rows, open, matches, onToggle }: PohonTableProps) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const navigate = useNavigate();
  const { region } = useScrollable();
  const body = useRef<HTMLTableSectionElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = rows.find(({ id }) => id === activeId) ?? rows[0];
  const indikatorParams = (kode: string) => ({ perangkatDaerah, tahun: String(tahun), kode });

  function focusRow(id: string) {
    setActiveId(id);
    body.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    // A link inside the row keeps its own keys.
    if (!active || !(event.target instanceof HTMLTableRowElement) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    if (event.key === 'Enter' && active.indikator) {
      event.preventDefault();
      void navigate({
        to: '/$perangkatDaerah/$tahun/indikator/$kode',
        params: indikatorParams(active.indikator.kode),
      });
      return;
    }
    const move = moveInTree(event.key, active, rows, open);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'focus') focusRow(move.id);
    else onToggle(active.id, move.kind === 'unfold');
  }

  return (
    <div ref={region} className={`${scroll.region} ${scroll.tall}`}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: treegrid on table is the pattern of the APG
        role="treegrid"
        aria-label={t('pohon.judul')}
        aria-describedby={keysId}
        className={`${scroll.table} ${scroll.sticky} ${css.tree}`}
      >
        <thead>
          <tr>
            <th scope="col">{t('pohon.uraian')}</th>
            <th scope="col">{t('kolom.satuan')}</th>
            <th scope="col" className="angka">
              {t('kolom.target')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.realisasi')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.capaianPersen')}
            </th>
            <th scope="col">{t('status.judul')}</th>
            <th scope="col" className="angka">
              {t('kolom.paguRp')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.realisasiRp')}
            </th>
            <th scope="col" className="angka">
              {t('kolom.serapanPersen')}
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row) => {
            const { id, simpul, indikator, anak } = row;
            const unfolded = anak.length > 0 ? open.has(id) : undefined;
            const current = id === active?.id;
            return (
              <tr
                key={id}
                data-id={id}
                data-tingkat={simpul ? row.tingkat : 'indikator'}
                data-cocok={matches?.has(id) || undefined}
                tabIndex={current ? 0 : -1}
                aria-level={row.kedalaman}
                aria-posinset={row.posisi}
                aria-setsize={row.jumlah}
                aria-expanded={unfolded}
                onFocus={() => setActiveId(id)}
              >
                <th scope="row" style={{ '--dalam': row.kedalaman - 1 }}>
                  <div className={css.cell}>
                    {unfolded === undefined ? (
                      <span className={css.space} />
                    ) : (
                      <button
                        type="button"
                        tabIndex={-1}
                        className={css.fold}
                        aria-label={t(unfolded ? 'pohon.lipat' : 'pohon.buka', { nama: simpul?.nama ?? '' })}
                        onClick={() => {
                          onToggle(id, !unfolded);
                          focusRow(id);
                        }}
                      >
                        <Icon name={unfolded ? 'below' : 'right'} size={16} />
                      </button>
                    )}
                    <div className={css.text}>
                      {simpul ? (
                        <>
                          <span className={css.level}>
                            {t(`tingkat.${row.tingkat}`)} · {simpul.kode}
                          </span>
                          <span lang="id" className={css.name}>
                            {simpul.nama}
                          </span>
                        </>
                      ) : null}
                      {indikator ? (
                        <span className={css.indicator}>
                          {indikator.iku ? <IkuTag /> : null}
                          <Link
                            to="/$perangkatDaerah/$tahun/indikator/$kode"
                            params={indikatorParams(indikator.kode)}
                            tabIndex={current ? 0 : -1}
                            lang="id"
                          >
                            {indikator.nama}
                          </Link>
                        </span>
                      ) : null}
                      {simpul && simpul.penanggungJawab.length > 0 ? (
                        <span lang="id" className={css.owner}>
                          {simpul.penanggungJawab.join('; ')}
                        </span>
                      ) : null}
                    </div>
                  </div>
                </th>
                <td>{indikator?.satuan}</td>
                <td className="angka">{indikator ? formatValue(indikator.target, indikator.satuan) : null}</td>
                <td className="angka">{indikator ? formatValue(indikator.realisasi, indikator.satuan) : null}</td>
                <td className="angka">{indikator ? formatPercent(indikator.capaian) : null}</td>
                <td>{indikator ? <StatusTag capaian={indikator.capaian} masalah={indikator.masalah} /> : null}</td>
                <td className="angka">{simpul ? formatMoney(simpul.pagu) : null}</td>
                <td className="angka">{simpul ? formatMoney(simpul.realisasi) : null}</td>
                <td className="angka">{simpul ? formatPercent(simpul.persen) : null}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
