// One key figure: label, value with unit, a line of context, and the way to its proof.
import type { ReactNode } from 'react';
import { AsalButton, type Proof } from './AsalDrawer.tsx';
import css from './Figure.module.css';

interface FigureProps {
  label: string;
  value: string;
  unit?: string | undefined;
  /** Word or tag beside the value. */
  mark?: ReactNode;
  context?: ReactNode;
  proof?: Proof | undefined;
}

export function Figure({ label, value, unit, mark, context, proof }: FigureProps) {
  return (
    <div className={css.figure}>
      <dt>{label}</dt>
      <dd className={css.value}>
        <span className={css.number}>{value}</span>
        {unit && value !== '–' ? <span className={css.unit}>{unit}</span> : null}
      </dd>
      {mark ? <dd>{mark}</dd> : null}
      {context ? <dd className={css.context}>{context}</dd> : null}
      {proof ? (
        <dd className={css.proof}>
          <AsalButton proof={proof} />
        </dd>
      ) : null}
    </div>
  );
}

export function FigureList({ children }: { children: ReactNode }) {
  return <dl className={css.list}>{children}</dl>;
}
