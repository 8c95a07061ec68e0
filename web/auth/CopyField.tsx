// A text to hand over, with a button that copies it. Where the browser keeps the clipboard closed (no HTTPS), it is selected.
import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './pengguna.module.css';

export function CopyField({ id, label, value }: { id: string; label: string; value: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setSaid(t('akun.disalin'));
    } catch {
      setSaid(t('akun.salinSendiri'));
    }
  };
  return (
    <div className={css.copy}>
      <TextInput
        ref={field}
        id={id}
        label={label}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className="tombol" onClick={() => void copy()}>
        {t('akun.salin')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
