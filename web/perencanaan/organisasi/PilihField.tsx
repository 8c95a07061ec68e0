// A choice that always has a value, with its label above.
import css from '../../kit/FilterBar.module.css';

export function PilihField({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <label className={css.field}>
      <span>{label}</span>
      <select className="isian" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((satu) => (
          <option key={satu.value} value={satu.value}>
            {satu.label}
          </option>
        ))}
      </select>
    </label>
  );
}
