// Column head that sorts; the direction is in aria-sort and as an arrow.
import { Icon } from '../kit/Icon.tsx';
import css from './SortHeader.module.css';

interface SortHeaderProps {
  label: string;
  sort: 'none' | 'ascending' | 'descending';
  onSort: () => void;
  numeric?: boolean;
}

export function SortHeader({ label, sort, onSort, numeric }: SortHeaderProps) {
  return (
    <th scope="col" aria-sort={sort} {...(numeric ? { className: 'angka' } : {})}>
      <button type="button" className={css.button} onClick={onSort}>
        {label}
        <Icon name={sort === 'ascending' ? 'up' : sort === 'descending' ? 'down' : 'sort'} size={14} />
      </button>
    </th>
  );
}
