// Sign-in. Errors are listed first and at their fields, in the same words; nothing typed is lost.
import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../app/LanguageSwitch.tsx';
import { Icon } from '../kit/Icon.tsx';
import { signIn } from '../kit/signIn.ts';
import css from './MasukPage.module.css';
import { type MasukField, type MasukProblem, problemOf, validateMasuk } from './masukProblem.ts';
import { returnPath } from './returnPath.ts';

const FIELD_IDS: Record<MasukField, string> = { email: 'masuk-email', password: 'masuk-sandi' };

export function MasukPage() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { kembali } = useSearch({ from: '/masuk' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<MasukProblem[]>([]);
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = `${problems.length > 0 ? `${t('masuk.adaKesalahan')} · ` : ''}${t('masuk.judul')} · Tapis`;
    if (problems.length > 0) summary.current?.focus();
  }, [problems, t]);

  const at = (field: MasukField) => problems.find((problem) => problem.field === field);
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const invalid = validateMasuk(email, password);
    setProblems(invalid);
    if (invalid.length > 0) return;
    setBusy(true);
    try {
      await signIn(email.trim(), password);
      // Answers that an earlier user got must not be shown to this one.
      queryClient.clear();
      await navigate({ to: returnPath(kembali) });
    } catch (error) {
      setProblems([problemOf(error)]);
      setBusy(false);
    }
  }

  return (
    <div className={css.page}>
      <header className={css.panel}>
        <div className={css.language}>
          <LanguageSwitch />
        </div>
        <p className={css.brand}>Tapis</p>
        <p className={css.promise}>{t('masuk.janji')}</p>
        <div className={css.weave} />
      </header>
      <main className={css.main}>
        <h1>{t('masuk.judul')}</h1>
        {problems.length > 0 ? (
          <div ref={summary} tabIndex={-1} role="alert" className={css.summary} aria-labelledby="masuk-galat">
            <h2 id="masuk-galat">{t('masuk.adaKesalahan')}</h2>
            <ul>
              {problems.map(({ field, message }) => (
                <li key={message}>{field ? <a href={`#${FIELD_IDS[field]}`}>{t(message)}</a> : t(message)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <form onSubmit={(event) => void submit(event)} noValidate className={css.form}>
          <TextInput
            id={FIELD_IDS.email}
            size="md"
            type="email"
            inputMode="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            label={t('masuk.email')}
            description={t('masuk.emailContoh')}
            value={email}
            error={at('email') ? t(at('email')?.message ?? 'masuk.emailKosong') : null}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <div className={css.password}>
            <TextInput
              id={FIELD_IDS.password}
              size="md"
              type={shown ? 'text' : 'password'}
              autoComplete="current-password"
              autoCapitalize="none"
              spellCheck={false}
              label={t('masuk.sandi')}
              value={password}
              error={at('password') ? t(at('password')?.message ?? 'masuk.sandiKosong') : null}
              aria-describedby="masuk-capslock"
              onChange={(event) => setPassword(event.currentTarget.value)}
              onKeyDown={watchCapsLock}
              onKeyUp={watchCapsLock}
              onBlur={() => setCapsLock(false)}
            />
            <p id="masuk-capslock" role="status" className={css.hint}>
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
          <button type="submit" className={`tombol utama ${css.submit}`} aria-disabled={busy}>
            {busy ? t('masuk.sedangMasuk') : t('masuk.tombol')}
          </button>
          <p className="redup kecil">{t('masuk.lupa')}</p>
        </form>
      </main>
    </div>
  );
}
