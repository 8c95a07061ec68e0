// Signing in: e-mail and password, then the code where the account has a second factor. Nothing typed is lost.
import { TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proveCode, signIn } from '../kit/signIn.ts';
import css from './auth.module.css';
import { type MasukField, type MasukProblem, problemOf, validateMasuk } from './masukProblem.ts';
import { ProblemSummary } from './ProblemSummary.tsx';
import { SandiField } from './SandiField.tsx';

const FIELD_IDS: Record<MasukField, string> = { email: 'masuk-email', password: 'masuk-sandi', code: 'masuk-kode' };

interface SignInFormProps {
  /** Whose account it must be; without it the e-mail is asked for. */
  email?: string;
  submitLabel: string;
  /** Resolves when what follows the sign-in is done. */
  onSignedIn: () => Promise<void>;
  /** More ways out, beside the button. */
  children?: ReactNode;
}

export function SignInForm({ email: fixed, submitLabel, onSignedIn, children }: SignInFormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<'sandi' | 'kode'>('sandi');
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<MasukProblem[]>([]);
  const codeField = useRef<HTMLInputElement>(null);
  const email = fixed ?? typed;

  useEffect(() => {
    if (step === 'kode') codeField.current?.focus();
  }, [step]);

  const errorAt = (field: MasukField) => {
    const problem = problems.find((one) => one.field === field);
    return problem ? t(problem.message) : null;
  };
  const listed = useMemo(
    () => problems.map(({ field, message }) => ({ text: t(message), target: field && FIELD_IDS[field] })),
    [problems, t],
  );
  const toPassword = (why: MasukProblem[]) => {
    setStep('sandi');
    setCode('');
    setProblems(why);
  };

  async function sendPassword(): Promise<void> {
    const invalid = validateMasuk(email, password);
    if (invalid.length > 0) return setProblems(invalid);
    if (await signIn(email.trim(), password)) return onSignedIn();
    setProblems([]);
    setStep('kode');
  }

  async function sendCode(): Promise<void> {
    if (code.trim().length < 6) return setProblems([{ field: 'code', message: 'masuk.kodeKosong' }]);
    await proveCode(code.trim(), recovery);
    await onSignedIn();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await (step === 'sandi' ? sendPassword() : sendCode());
    } catch (error) {
      const problem = problemOf(error);
      if (problem.message === 'masuk.kodeHabis' || problem.message === 'masuk.nonaktif') toPassword([problem]);
      else if (problem.message === 'masuk.salah' && fixed)
        setProblems([{ field: 'password', message: 'masuk.sandiSalah' }]);
      else setProblems([problem]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <ProblemSummary problems={listed} />
      <form onSubmit={(event) => void submit(event)} noValidate className={css.form}>
        {step === 'sandi' ? (
          <>
            <TextInput
              id={FIELD_IDS.email}
              size="md"
              type="email"
              inputMode="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              label={t('masuk.email')}
              description={fixed === undefined ? t('masuk.emailContoh') : undefined}
              readOnly={fixed !== undefined}
              value={email}
              error={errorAt('email')}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <SandiField
              id={FIELD_IDS.password}
              label={t('masuk.sandi')}
              value={password}
              error={errorAt('password')}
              onChange={setPassword}
            />
          </>
        ) : (
          <>
            <TextInput
              ref={codeField}
              id={FIELD_IDS.code}
              size="md"
              inputMode={recovery ? 'text' : 'numeric'}
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              label={t(recovery ? 'masuk.kodePemulihan' : 'masuk.kode')}
              description={t(recovery ? 'masuk.kodePemulihanTentang' : 'masuk.kodeTentang')}
              value={code}
              error={errorAt('code')}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <button
              type="button"
              className={`tombol polos ${css.other}`}
              onClick={() => {
                setRecovery(!recovery);
                setCode('');
                setProblems([]);
                codeField.current?.focus();
              }}
            >
              {t(recovery ? 'masuk.pakaiPonsel' : 'masuk.pakaiPemulihan')}
            </button>
          </>
        )}
        <div className={css.buttons}>
          <button type="submit" className={`tombol utama ${css.submit}`} aria-disabled={busy}>
            {busy ? t('masuk.sedangMasuk') : submitLabel}
          </button>
          {step === 'kode' ? (
            <button type="button" className="tombol" onClick={() => toPassword([])}>
              {t('masuk.ulangSandi')}
            </button>
          ) : null}
          {children}
        </div>
      </form>
    </>
  );
}
