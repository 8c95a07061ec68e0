// What went wrong with a step that has no form: said at once, in the words of the server.
import { Icon } from '../../kit/Icon.tsx';
import type { FormProblem } from '../../kit/useSimpan.ts';
import css from './perjanjian.module.css';

export function ProblemList({ problems }: { problems: readonly FormProblem[] }) {
  return (
    <div role="alert">
      {problems.length > 0 ? (
        <ul className={css.list} lang="id">
          {problems.map(({ field, message }) => (
            <li key={`${field} ${message}`} className={css.severe}>
              <Icon name="warning" size={16} />
              {message}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
