// "Bagaimana dihitung": the proof of a figure, unfolded as deep as it goes.

import type { AsalJson } from '@tapis/contract/indikator/rincianIndikator.ts';
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './AsalDrawer.module.css';
import { Icon } from './Icon.tsx';
import { lazyPart } from './lazyPart.tsx';

export interface Proof {
  /** What is explained, e.g. "Capaian Persentase …". */
  title: string;
  /** The figure as the screen shows it. */
  value: string;
  asal: AsalJson;
}

const AsalPanel = lazyPart(async () => (await import('./AsalPanel.tsx')).AsalPanel, <Loading />);

const OpenProof = createContext<(proof: Proof) => void>(() => undefined);

export function AsalProvider({ children }: { children: ReactNode }) {
  const [proof, setProof] = useState<Proof | null>(null);
  const [opened, setOpened] = useState(false);
  // The panel is mounted open at first, so it cannot know by itself which button has to get the focus back.
  const opener = useRef<Element | null>(null);
  const open = useMemo(
    () => (next: Proof) => {
      opener.current = document.activeElement;
      setProof(next);
      setOpened(true);
    },
    [],
  );
  const close = () => {
    setOpened(false);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <OpenProof value={open}>
      {children}
      {proof ? <AsalPanel proof={proof} opened={opened} onClose={close} /> : null}
    </OpenProof>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <p role="status" className="tersembunyi">
      {t('umum.memuat')}
    </p>
  );
}

/** Button that opens the proof; its accessible name says of what. */
export function AsalButton({ proof }: { proof: Proof }) {
  const { t } = useTranslation();
  const open = useContext(OpenProof);
  return (
    <button
      type="button"
      className="tombol polos tanpa-cetak"
      aria-haspopup="dialog"
      aria-label={`${t('asal.tombol')}: ${proof.title}`}
      onClick={() => open(proof)}
    >
      <Icon name="question" size={16} />
      {t('asal.tombol')}
    </button>
  );
}

/** A figure in a table that opens its proof. `asal` is built only when asked for. */
export function AsalFigure({ title, value, asal }: { title: string; value: string; asal: () => AsalJson }) {
  const { t } = useTranslation();
  const open = useContext(OpenProof);
  return (
    <button
      type="button"
      className={css.figure}
      aria-haspopup="dialog"
      aria-label={`${value}, ${t('asal.tombolUntuk', { judul: title })}`}
      title={t('asal.tombol')}
      onClick={() => open({ title, value, asal: asal() })}
    >
      {value}
    </button>
  );
}
