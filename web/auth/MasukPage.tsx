// Sign-in page.
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keptAnswers } from '../kit/keptAnswers.ts';
import { MasukFrame } from './MasukFrame.tsx';
import { returnPath } from './returnPath.ts';
import { SignInForm } from './SignInForm.tsx';

export function MasukPage() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { kembali } = useSearch({ from: '/masuk' });
  const enter = async () => {
    // Answers that an earlier user got must not be shown to this one.
    queryClient.clear();
    await keptAnswers.clear();
    await navigate({ to: returnPath(kembali) });
  };
  return (
    <MasukFrame title={t('masuk.judul')}>
      <SignInForm submitLabel={t('masuk.tombol')} onSignedIn={enter} />
      <p>
        <Link to="/lupa-sandi">{t('masuk.lupa')}</Link>
      </p>
    </MasukFrame>
  );
}
