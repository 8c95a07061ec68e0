// A plan as a tree that is edited (treegrid of WAI-ARIA APG, rows first): one tab stop, keys for every action, buttons on the
// current row, drag where a place can be chosen.
import { type DragEvent, type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/DataState.tsx';
import { FilterBar, SearchField } from '../../kit/FilterBar.tsx';
import { Icon, type IconName } from '../../kit/Icon.tsx';
import { moveInTree } from '../moveInTree.ts';
import { type BarisSusun, barisTampak, type SimpulSusun, susunBaris } from './barisSusun.ts';
import css from './PohonSusun.module.css';

export interface AksiSimpul {
  /** Key on the row that runs it, as the browser names it; "Alt+ArrowUp" with Alt. */
  tombol?: string;
  icon: IconName;
  /** Short word on the button; the kode of the node is added for screen readers. */
  label: string;
  jalan: () => void;
}

interface PohonSusunProps {
  label: string;
  simpul: readonly SimpulSusun[];
  /** What can be done with a node, in the order of the buttons; empty where only reading is allowed. */
  aksi: (baris: BarisSusun) => readonly AksiSimpul[];
  /** What stands below the name. */
  rinci?: (baris: BarisSusun, current: boolean) => ReactNode;
  peringatan: ReadonlyMap<string, readonly ShownWarning[]>;
  /** Buttons above the tree. */
  tools?: ReactNode;
  urungkan: (() => void) | null;
  ulangi: (() => void) | null;
  /** Puts a dragged node on another one; null: not possible there. Absent: nothing can be dragged. */
  drop?: (dragged: BarisSusun, pada: BarisSusun) => (() => void) | null;
  canDrag?: (baris: BarisSusun) => boolean;
}

/** Trees above this size open with their last but one level folded. */
const BANYAK = 120;

export function PohonSusun(props: PohonSusunProps) {
  const { label, simpul, aksi, rinci, peringatan, tools, urungkan, ulangi, drop, canDrag } = props;
  const { t } = useTranslation();
  const keysId = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  const baris = useMemo(() => susunBaris(simpul), [simpul]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () =>
      new Set(baris.length > BANYAK ? baris.filter(({ tingkat }) => tingkat === 'kegiatan').map(({ id }) => id) : []),
  );
  const [cari, setCari] = useState('');
  const [aktifId, setAktifId] = useState<string | null>(null);
  const [dragged, setDragged] = useState<BarisSusun | null>(null);
  const tampak = useMemo(() => barisTampak(baris, folded, cari), [baris, folded, cari]);
  const aktif = tampak.find(({ id }) => id === aktifId) ?? tampak[0];
  const terbuka = useMemo(
    () => new Set(baris.filter(({ id, anak }) => anak.length > 0 && !folded.has(id)).map(({ id }) => id)),
    [baris, folded],
  );

  const lipat = (id: string, ya: boolean) =>
    setFolded((lama) => {
      const baru = new Set(lama);
      if (ya) baru.add(id);
      else baru.delete(id);
      return baru;
    });
  function focusRow(id: string) {
    setAktifId(id);
    body.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if ((ctrlKey || metaKey) && !altKey) {
      const langkah = key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey) ? ulangi : urungkan;
      if (!['z', 'y'].includes(key.toLowerCase())) return;
      event.preventDefault();
      langkah?.();
      return;
    }
    if (!aktif || !(event.target instanceof HTMLTableRowElement)) return;
    const nama = altKey ? `Alt+${key}` : key;
    const satu = aksi(aktif).find(({ tombol }) => tombol === nama);
    if (satu) {
      event.preventDefault();
      satu.jalan();
      return;
    }
    if (altKey) return;
    const move = moveInTree(key, aktif, tampak, terbuka);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'focus') focusRow(move.id);
    else lipat(aktif.id, move.kind === 'fold');
  }

  const dragProps = (satu: BarisSusun) => {
    const jalan = dragged && dragged.id !== satu.id ? drop?.(dragged, satu) : null;
    return {
      draggable: canDrag?.(satu) ?? false,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', satu.kode);
        setDragged(satu);
      },
      onDragEnd: () => setDragged(null),
      onDragOver: (event: DragEvent) => {
        if (jalan) event.preventDefault();
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setDragged(null);
        jalan?.();
      },
      'data-sasaran': jalan ? true : undefined,
    };
  };

  return (
    <>
      <div className={`${css.bar} tanpa-cetak`}>
        <FilterBar label={t('susun.saring')}>
          <SearchField label={t('susun.cari')} value={cari} onChange={setCari} />
        </FilterBar>
        <div className={css.tools}>
          {tools}
          {tools ? (
            <>
              <StepButton icon="back" label={t('simpan.urungkan')} none={t('susun.tiadaUrungan')} onClick={urungkan} />
              <StepButton icon="right" label={t('susun.ulangi')} none={t('susun.tiadaUlangan')} onClick={ulangi} />
            </>
          ) : null}
          <button type="button" className="tombol" onClick={() => setFolded(new Set())}>
            {t('pohon.bukaSemua')}
          </button>
          <button type="button" className="tombol" onClick={() => setFolded(new Set(baris.map(({ id }) => id)))}>
            {t('pohon.tutupSemua')}
          </button>
        </div>
      </div>
      <p id={keysId} className="redup kecil tanpa-cetak">
        {t(tools ? 'susun.petunjuk' : 'susun.petunjukBaca')}
      </p>
      {tampak.length === 0 ? (
        <EmptyState>{t('susun.tidakCocok')}</EmptyState>
      ) : (
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: treegrid on table is the pattern of the APG
          role="treegrid"
          aria-label={label}
          aria-describedby={keysId}
          className={css.tree}
        >
          <thead className="tersembunyi">
            <tr>
              <th scope="col">{t('pohon.uraian')}</th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {tampak.map((satu) => (
              <tr
                key={satu.id}
                data-id={satu.id}
                data-tingkat={satu.tingkat}
                tabIndex={satu.id === aktif?.id ? 0 : -1}
                aria-level={satu.kedalaman}
                aria-posinset={satu.posisi}
                aria-setsize={satu.jumlah}
                aria-expanded={satu.anak.length > 0 ? !folded.has(satu.id) : undefined}
                onFocus={() => setAktifId(satu.id)}
                onClick={() => setAktifId(satu.id)}
                {...(drop ? dragProps(satu) : {})}
              >
                <th scope="row" style={{ '--dalam': satu.kedalaman - 1 }}>
                  <Kepala
                    baris={satu}
                    peringatan={peringatan.get(satu.id) ?? []}
                    folded={folded.has(satu.id)}
                    onLipat={() => {
                      lipat(satu.id, !folded.has(satu.id));
                      focusRow(satu.id);
                    }}
                  >
                    {rinci?.(satu, satu.id === aktif?.id)}
                    {satu.id === aktif?.id ? <Tindakan kode={satu.kode} aksi={aksi(satu)} /> : null}
                  </Kepala>
                </th>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function StepButton(props: { icon: IconName; label: string; none: string; onClick: (() => void) | null }) {
  const { icon, label, none, onClick } = props;
  return (
    <button
      type="button"
      className="tombol"
      aria-disabled={onClick === null}
      title={onClick === null ? none : label}
      onClick={onClick ?? undefined}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}

interface ShownWarning {
  pesan: string;
  sitasi: string | null;
}

interface KepalaProps {
  baris: BarisSusun;
  peringatan: readonly ShownWarning[];
  folded: boolean;
  onLipat: () => void;
  children: ReactNode;
}

function Kepala({ baris, peringatan, folded, onLipat, children }: KepalaProps) {
  const { t } = useTranslation();
  return (
    <div className={css.cell}>
      {baris.anak.length > 0 ? (
        <button
          type="button"
          tabIndex={-1}
          className={css.fold}
          aria-label={t(folded ? 'pohon.buka' : 'pohon.lipat', { nama: baris.nama })}
          onClick={onLipat}
        >
          <Icon name={folded ? 'right' : 'below'} size={16} />
        </button>
      ) : (
        <span className={css.space} />
      )}
      <div className={css.text}>
        <span className={css.level}>
          {t(`tingkat.${baris.tingkat}` as 'tingkat.tujuan')} · {baris.kode}
        </span>
        <span lang="id" className={css.name}>
          {baris.nama}
        </span>
        {children}
      </div>
      <Peringatan daftar={peringatan} />
    </div>
  );
}

function Tindakan({ kode, aksi }: { kode: string; aksi: readonly AksiSimpul[] }) {
  if (aksi.length === 0) return null;
  return (
    <span className={`${css.actions} tanpa-cetak`}>
      {aksi.map(({ icon, label, jalan }) => (
        <button
          key={label}
          type="button"
          className="tombol polos"
          aria-label={`${label} ${kode}`}
          onClick={(event) => {
            event.stopPropagation();
            jalan();
          }}
        >
          <Icon name={icon} size={16} />
          {label}
        </button>
      ))}
    </span>
  );
}

function Peringatan({ daftar }: { daftar: readonly ShownWarning[] }) {
  if (daftar.length === 0) return null;
  return (
    <ul lang="id" className={css.warnings}>
      {daftar.map(({ pesan, sitasi }) => (
        <li key={pesan} title={sitasi ?? undefined}>
          <Icon name="warning" size={16} /> {pesan}
        </li>
      ))}
    </ul>
  );
}
