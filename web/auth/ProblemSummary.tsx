// What is wrong with a form, listed first and focused, each linked to its field; the window title says so too.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './auth.module.css';

export interface ListedProblem {
  text: string;
  /** Id of the field; null: it concerns no single one. */
  target: string | null;
  /** Set where the words come from the server, which speaks Indonesian. */
  lang?: 'id' | undefined;
}

/** `problems` keeps its identity until the next answer: a new one takes the focus. */
export function ProblemSummary({ problems }: { problems: readonly ListedProblem[] }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  const some = problems.length > 0;
  // Focused for every new answer, also one in the same words.
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  useEffect(() => {
    if (!some) return;
    const before = document.title;
    document.title = `${t('masuk.adaKesalahan')} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [some, t]);
  if (!some) return null;
  return (
    <div ref={summary} tabIndex={-1} role="alert" className={css.summary} aria-labelledby="masuk-galat">
      <h2 id="masuk-galat">{t('masuk.adaKesalahan')}</h2>
      <ul>
        {problems.map(({ text, target, lang }) => (
          <li key={text} lang={lang}>
            {target === null ? text : <a href={`#${target}`}>{text}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
