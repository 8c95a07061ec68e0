// The drawer with the proof of a figure, loaded when one is first asked for.

import { Drawer } from '@mantine/core';
import type { AsalJson } from '@tapis/contract/indikator/rincianIndikator.ts';
import { useTranslation } from 'react-i18next';
import type { Proof } from './AsalDrawer.tsx';
import css from './AsalPanel.module.css';
import { formatValue } from './format.ts';
import { Icon } from './Icon.tsx';
import { useTopDialog } from './topDialog.ts';

interface AsalPanelProps {
  proof: Proof;
  opened: boolean;
  onClose: () => void;
}

export function AsalPanel({ proof, opened, onClose }: AsalPanelProps) {
  const { t } = useTranslation();
  const top = useTopDialog(opened);
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      closeOnEscape={top}
      returnFocus={false}
      position="right"
      size="min(34rem, 100%)"
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body>
          <div className={css.head}>
            <Drawer.Title>{t('asal.judul')}</Drawer.Title>
            <Drawer.CloseButton aria-label={t('umum.tutup')} size="lg" />
          </div>
          <ProofBody proof={proof} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function ProofBody({ proof }: { proof: Proof }) {
  return (
    <div className={css.body} lang="id">
      <p className={css.subject}>{proof.title}</p>
      <p className={css.value}>{proof.value}</p>
      <AsalTree asal={proof.asal} />
    </div>
  );
}

function AsalTree({ asal }: { asal: AsalJson }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={css.asal}>
      <p className={css.rule}>{asal.judul}</p>
      <p className={css.formula}>{asal.uraian}</p>
      {asal.masukan.length > 0 ? (
        <ul className={css.inputs}>
          {asal.masukan.map((input) => {
            const value = <b className="angka">{written(input.nilai, input.satuan)}</b>;
            const key = `${input.label}|${input.nilai}`;
            // An input that says nothing beyond its own value needs no unfolding.
            if (!input.asal) {
              return (
                <li key={key} className={css.leaf}>
                  <span>{input.label}</span>
                  {value}
                </li>
              );
            }
            return (
              <li key={key}>
                <details>
                  <summary>
                    <Icon name="right" size={14} />
                    <span>{input.label}</span>
                    {value}
                  </summary>
                  <AsalTree asal={input.asal} />
                </details>
              </li>
            );
          })}
        </ul>
      ) : null}
      {asal.sitasi ? (
        <p className={css.citation}>
          <span lang={i18n.language}>{t('asal.dasar')}</span>: {asal.sitasi}
        </p>
      ) : null}
      {asal.catatan?.map((note) => (
        <p key={note} className={css.note}>
          <Icon name="info" size={16} /> {note}
        </p>
      ))}
    </div>
  );
}

/** "Rp" and units stand with the figure here, because inputs of one proof differ in unit. */
function written(value: string | null, satuan: string | undefined): string {
  const figure = formatValue(value, satuan ?? '');
  if (value === null || satuan === undefined) return figure;
  if (satuan === 'rupiah') return `Rp${figure}`;
  return satuan === '%' ? `${figure}%` : `${figure} ${satuan}`;
}
