// One field of a form on a page: label, hint, the input, and beneath it what is wrong or worth a second look, in the words of the summary.
import { createContext, type ReactNode, useContext } from 'react';
import css from './FormField.module.css';
import { Icon } from './Icon.tsx';

export interface Remark {
  /** Name of the field: "nama", "komponen.0.kode". */
  field: string;
  message: string;
  sitasi?: string | null;
  /** Refused, or only told. */
  severe: boolean;
}

const Remarks = createContext<readonly Remark[]>([]);

/** What there is to say about the fields below. */
export const RemarksProvider = ({ remarks, children }: { remarks: readonly Remark[]; children: ReactNode }) => (
  <Remarks value={remarks}>{children}</Remarks>
);

/** Id of the input of a field, for links to it. */
export const fieldId = (field: string): string => `isian-${field.replaceAll(/[^\w-]/g, '-')}`;

interface Attributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  field: string;
  label: string;
  hint?: ReactNode;
  /** Takes the whole width of the form. */
  wide?: boolean;
  /** May stay blank; said beside the label. */
  optional?: string | undefined;
}

function useField(field: string, hint: boolean) {
  const remarks = useContext(Remarks).filter((one) => one.field === field);
  const id = fieldId(field);
  const described = [hint ? `${id}-petunjuk` : '', remarks.length > 0 ? `${id}-catatan` : ''].filter(Boolean);
  const attributes: Attributes = {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': remarks.some(({ severe }) => severe) || undefined,
  };
  return { remarks, attributes };
}

export function FormField({
  field,
  label,
  hint,
  wide,
  optional,
  children,
}: FieldProps & { children: (attributes: Attributes) => ReactNode }) {
  const { remarks, attributes } = useField(field, hint !== undefined);
  return (
    <div className={wide ? `${css.field} ${css.wide}` : css.field}>
      <label htmlFor={attributes.id} className={css.label}>
        {label}
        {optional ? <span className="redup"> {optional}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p id={`${attributes.id}-petunjuk`} className={css.hint}>
          {hint}
        </p>
      )}
      {children(attributes)}
      <RemarkList id={attributes.id} remarks={remarks} />
    </div>
  );
}

/** Choices that belong together: radio buttons, check boxes, small tables. */
export function FormGroup({ field, label, hint, wide, optional, children }: FieldProps & { children: ReactNode }) {
  const { remarks, attributes } = useField(field, hint !== undefined);
  return (
    <fieldset
      id={attributes.id}
      tabIndex={-1}
      aria-describedby={attributes['aria-describedby']}
      className={wide ? `${css.field} ${css.group} ${css.wide}` : `${css.field} ${css.group}`}
    >
      <legend className={css.label}>
        {label}
        {optional ? <span className="redup"> {optional}</span> : null}
      </legend>
      {hint === undefined ? null : (
        <p id={`${attributes.id}-petunjuk`} className={css.hint}>
          {hint}
        </p>
      )}
      {children}
      <RemarkList id={attributes.id} remarks={remarks} />
    </fieldset>
  );
}

/** An input in a cell of a table: its label is the head of its row and column. */
export function CellField({
  field,
  label,
  children,
}: Pick<FieldProps, 'field' | 'label'> & {
  children: (attributes: Attributes & { 'aria-label': string }) => ReactNode;
}) {
  const { remarks, attributes } = useField(field, false);
  return (
    <>
      {children({ ...attributes, 'aria-label': label })}
      <RemarkList id={attributes.id} remarks={remarks} />
    </>
  );
}

function RemarkList({ id, remarks }: { id: string; remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul id={`${id}-catatan`} className={css.remarks} lang="id">
      {remarks.map(({ message, sitasi, severe }) => (
        <li key={message} className={severe ? css.wrong : css.doubt}>
          <Icon name={severe ? 'warning' : 'info'} size={16} />
          <span>
            {message}
            {sitasi ? <span className={css.citation}> {sitasi}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
