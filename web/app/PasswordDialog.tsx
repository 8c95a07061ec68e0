// Asks for the password of the user whose session has ended. Cannot be dismissed: what is behind it waits for an answer.
import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../auth/SignInForm.tsx';
import { FocusBack } from '../kit/FocusBack.tsx';
import { keptAnswers } from '../kit/keptAnswers.ts';
import { sayaQuery } from '../kit/queries.ts';
import { session } from '../kit/session.ts';
import { signOut } from '../kit/signIn.ts';
import { onTabNews, tellTabs } from '../kit/tabs.ts';
import css from './PasswordDialog.module.css';

export function PasswordDialog() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const email = queryClient.getQueryData(sayaQuery.queryKey)?.email ?? '';

  // What was typed waits in the browser for this person; the page goes, so that the next one finds nothing of it.
  async function leave() {
    await signOut();
    await keptAnswers.clear();
    session.end();
    window.location.assign('/app/masuk');
  }
  const resume = async () => {
    session.resume();
    tellTabs({ jenis: 'masuk', email });
  };
  useEffect(
    () =>
      onTabNews((news) => {
        if (news.jenis === 'masuk' && news.email === email) session.resume();
      }),
    [email],
  );

  return (
    <Modal.Root opened onClose={() => undefined} closeOnClickOutside={false} closeOnEscape={false} centered>
      <FocusBack />
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title>{t('sesi.judul')}</Modal.Title>
          <p className={css.lead}>{t('sesi.penjelasan')}</p>
          <SignInForm email={email} submitLabel={t('sesi.lanjutkan')} onSignedIn={resume}>
            <button type="button" className="tombol" onClick={() => void leave()}>
              {t('sesi.orangLain')}
            </button>
          </SignInForm>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
