// Search box and choices above a table, all labelled.
import type { ReactNode } from 'react';
import css from './FilterBar.module.css';
import { Icon } from './Icon.tsx';

export function FilterBar({ children, label }: { children: ReactNode; label: string }) {
  return (
    <search className={`${css.bar} tanpa-cetak`} aria-label={label}>
      {children}
    </search>
  );
}

export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <label className={`${css.field} ${css.grow}`}>
      <span>{label}</span>
      <span className={css.search}>
        <Icon name="search" size={16} />
        <input
          type="search"
          className="isian"
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}

export function ChoiceField<T extends string>({
  label,
  value,
  all,
  options,
  onChange,
}: {
  label: string;
  value: T | undefined;
  /** Words of the choice that does not narrow anything; absent where one must be made. */
  all?: string;
  options: readonly { value: T; label: string }[];
  onChange: (value: T | undefined) => void;
}) {
  return (
    <label className={css.field}>
      <span>{label}</span>
      <select
        className="isian"
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.value === event.currentTarget.value)?.value)}
      >
        {all === undefined ? null : <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
