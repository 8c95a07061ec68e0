// Forgotten password: asks for a link by e-mail. The answer is the same for addresses that are not known.
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { HasilLupaSandi } from '@tapis/contract/perencanaan/akun.ts';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postJson } from '../kit/api.ts';
import css from './auth.module.css';
import { MasukFrame } from './MasukFrame.tsx';
import { type MasukProblem, problemOf, validateMasuk } from './masukProblem.ts';
import { ProblemSummary } from './ProblemSummary.tsx';

const ID = 'lupa-email';

export function LupaSandiPage() {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [problems, setProblems] = useState<MasukProblem[]>([]);
  const ask = useMutation({
    mutationFn: () => postJson<HasilLupaSandi>('/api/auth/forgot-password', { email: email.trim() }),
    networkMode: 'always',
    onError: (error) => {
      const problem = problemOf(error);
      setProblems([problem.message === 'masuk.salah' ? { field: 'email', message: 'masuk.emailTakSah' } : problem]);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const invalid = validateMasuk(email, '-');
    setProblems(invalid);
    if (invalid.length === 0 && !ask.isPending) ask.mutate();
  };
  const listed = useMemo(
    () => problems.map(({ field, message }) => ({ text: t(message), target: field && ID })),
    [problems, t],
  );
  const error = problems.find(({ field }) => field === 'email');
  return (
    <MasukFrame title={t('akun.lupa.judul')}>
      <div role="status">
        {ask.data ? <p>{t(ask.data.surel ? 'akun.lupa.dikirim' : 'akun.lupa.tanpaSurel')}</p> : null}
      </div>
      {ask.data ? null : (
        <>
          <ProblemSummary problems={listed} />
          <form onSubmit={submit} noValidate className={css.form}>
            <TextInput
              id={ID}
              size="md"
              type="email"
              inputMode="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              label={t('masuk.email')}
              description={t('akun.lupa.tentang')}
              value={email}
              error={error ? t(error.message) : null}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <button type="submit" className={`tombol utama ${css.submit}`} aria-disabled={ask.isPending}>
              {t('akun.lupa.tombol')}
            </button>
          </form>
        </>
      )}
      <p>
        <Link to="/masuk">{t('akun.keMasuk')}</Link>
      </p>
    </MasukFrame>
  );
}
