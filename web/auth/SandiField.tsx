// A password: can be shown, warns of Caps Lock, and says how long a new one must be.
import { TextInput } from '@mantine/core';
import { PANJANG_SANDI } from '@tapis/core/perencanaan/panjangSandi.ts';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import css from './auth.module.css';

interface SandiFieldProps {
  id: string;
  label: string;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
  /** A password that is being chosen, not one that is known; "ulang": the same once more. */
  baru?: boolean | 'ulang';
}

export function SandiField({ id, label, value, error, onChange, baru = false }: SandiFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  // Stays after leaving the field: a hint that vanishes under the pointer would move the box that is being clicked.
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className={css.password}>
      <TextInput
        id={id}
        size="md"
        type={shown ? 'text' : 'password'}
        autoComplete={baru ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        label={label}
        description={baru === true ? t('akun.sandiPanjang', { minimum: PANJANG_SANDI.minimum }) : undefined}
        value={value}
        error={error}
        aria-describedby={`${id}-capslock`}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
      />
      <p id={`${id}-capslock`} role="status" className={css.hint}>
        {capsLock ? (
          <>
            <Icon name="warning" size={16} /> {t('masuk.capsLock')}
          </>
        ) : null}
      </p>
      <label className={css.show}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('masuk.tampilkanSandi')}
      </label>
    </div>
  );
}
