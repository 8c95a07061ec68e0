// Asks for the password of the user whose session has ended. Cannot be dismissed: what is behind it waits for an answer.
import { Modal, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../kit/api.ts';
import { sayaQuery } from '../kit/queries.ts';
import { session } from '../kit/session.ts';
import { signIn, signOut } from '../kit/signIn.ts';
import css from './PasswordDialog.module.css';

export function PasswordDialog() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const email = queryClient.getQueryData(sayaQuery.queryKey)?.email ?? '';
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (password === '') return setError(t('masuk.sandiKosong'));
    setBusy(true);
    try {
      await signIn(email, password);
      session.resume();
    } catch (cause) {
      setError(
        cause instanceof ApiError
          ? t(cause.status === 429 ? 'masuk.terlaluSering' : 'masuk.sandiSalah')
          : t('galat.tanpaSambungan'),
      );
      setBusy(false);
    }
  }

  async function leave() {
    await signOut().catch(() => undefined);
    session.end();
    window.location.assign('/app/masuk');
  }

  return (
    <Modal.Root opened onClose={() => undefined} closeOnClickOutside={false} closeOnEscape={false} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title>{t('sesi.judul')}</Modal.Title>
          <form onSubmit={(event) => void submit(event)} className={css.form} noValidate>
            <p>{t('sesi.penjelasan')}</p>
            <TextInput label={t('masuk.email')} value={email} readOnly autoComplete="username" />
            <TextInput
              data-autofocus
              type="password"
              label={t('masuk.sandi')}
              autoComplete="current-password"
              value={password}
              error={error}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <div className={css.buttons}>
              <button type="submit" className="tombol utama" aria-disabled={busy}>
                {busy ? t('masuk.sedangMasuk') : t('sesi.lanjutkan')}
              </button>
              <button type="button" className="tombol" onClick={() => void leave()}>
                {t('sesi.orangLain')}
              </button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
