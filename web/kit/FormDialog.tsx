// A form in a dialog: problems listed first and linked to their fields, nothing typed is lost by accident, a conflict shows both values.
import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bentrok } from './api.ts';
import { Dialog } from './Dialog.tsx';
import css from './FormDialog.module.css';
import { formatMoment } from './moment.ts';
import type { FormProblem } from './useSimpan.ts';

export interface ConflictField {
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

interface FormBodyProps {
  onCancel: () => void;
  onSubmit: () => void;
  busy: boolean;
  /** The user wants to close though something typed would be lost. */
  asking: boolean;
  problems: readonly FormProblem[];
  /** Id of the input of a field, for the links of the list of problems. */
  fieldId: (field: string) => string;
  submitLabel?: string;
  /** Marks a button that takes something away. */
  danger?: boolean;
  conflict?: {
    bentrok: Bentrok;
    fields: readonly ConflictField[];
    onTakeTheirs: () => void;
    onKeepMine: () => void;
    /** Where each field has its own choice. */
    onKeepChosen?: () => void;
  } | null;
  children: ReactNode;
}

interface FormDialogProps extends Omit<FormBodyProps, 'asking' | 'onCancel'> {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** Something typed would be lost on closing. */
  dirty: boolean;
  size?: string;
}

export function FormDialog({ title, opened, onClose, dirty, size = 'lg', ...form }: FormDialogProps) {
  const [asking, setAsking] = useState(false);

  const close = () => {
    if (form.busy) return;
    if (dirty && !asking) return setAsking(true);
    setAsking(false);
    onClose();
  };
  const submit = () => {
    setAsking(false);
    form.onSubmit();
  };

  return (
    <Dialog title={title} opened={opened} onClose={close} size={size}>
      <FormBody {...form} onSubmit={submit} onCancel={close} asking={asking} />
    </Dialog>
  );
}

/** Puts the focus into the field without leaving a trace in the address. */
function toField(event: MouseEvent, id: string) {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

/** What stands in the dialog. */
export function FormBody(props: FormBodyProps) {
  const { onCancel, onSubmit, busy, asking, problems, fieldId, conflict = null, children } = props;
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  const said = problems.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (said !== '') summary.current?.focus();
  }, [said]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate className={css.form}>
      {problems.length > 0 ? (
        <div ref={summary} tabIndex={-1} role="alert" className={css.summary}>
          <p className={css.summaryTitle}>{t('simpan.adaKesalahan')}</p>
          <ul>
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`} lang="id">
                {field === '' ? (
                  message
                ) : (
                  <a href={`#${fieldId(field)}`} onClick={(event) => toField(event, fieldId(field))}>
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {conflict ? <ConflictPanel {...conflict} /> : null}
      {children}
      {asking ? (
        <p role="alert" className={css.ask}>
          {t('simpan.belumDisimpan')}
        </p>
      ) : null}
      <div className={css.actions}>
        <button type="button" className="tombol" onClick={onCancel}>
          {t(asking ? 'simpan.buang' : 'simpan.batal')}
        </button>
        <button type="submit" className={`tombol utama ${props.danger ? css.danger : ''}`} aria-disabled={busy}>
          {busy ? t('simpan.menyimpan') : (props.submitLabel ?? t('simpan.simpan'))}
        </button>
      </div>
    </form>
  );
}

export function ConflictPanel(props: NonNullable<FormBodyProps['conflict']>) {
  const { bentrok, fields, onTakeTheirs, onKeepMine, onKeepChosen } = props;
  const { t, i18n } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const gone = bentrok.sekarang === null;
  const moment = {
    oleh: bentrok.oleh,
    waktu: formatMoment(new Date(bentrok.waktu), i18n.language === 'en' ? 'en' : 'id'),
  };
  return (
    <section ref={panel} tabIndex={-1} role="alert" className={css.conflict} aria-label={t('simpan.bentrok')}>
      <p className={css.summaryTitle}>{t('simpan.bentrok')}</p>
      <p>{t(gone ? 'simpan.bentrokHapus' : 'simpan.bentrokOleh', moment)}</p>
      {gone ? null : (
        <table className={css.compare}>
          <thead>
            <tr>
              <th scope="col">{t('simpan.isian')}</th>
              <th scope="col">{t('simpan.nilaiMereka')}</th>
              <th scope="col">{t('simpan.nilaiSaya')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, mine, theirs }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{theirs}</td>
                <td>{mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={css.actions}>
        <button type="button" className="tombol" onClick={onTakeTheirs}>
          {t(gone ? 'simpan.tutupSaja' : 'simpan.pakaiMereka')}
        </button>
        {gone ? null : (
          <button type="button" className="tombol" onClick={onKeepMine}>
            {t('simpan.simpanSaya')}
          </button>
        )}
        {onKeepChosen ? (
          <button type="button" className="tombol" onClick={onKeepChosen}>
            {t('simpan.simpanPilihan')}
          </button>
        ) : null}
      </div>
    </section>
  );
}
