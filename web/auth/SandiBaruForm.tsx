// Choosing a new password on a page of its own: typed twice, checked before it is sent.
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemsOf } from '../kit/useSimpan.ts';
import css from './auth.module.css';
import { checkSandiBaru, type SandiBaruProblem } from './checkSandiBaru.ts';
import { type ListedProblem, ProblemSummary } from './ProblemSummary.tsx';
import { SandiField } from './SandiField.tsx';

interface SandiBaruFormProps {
  /** Of whom it is, for password managers. */
  email: string | null;
  submitLabel: string;
  save: (sandi: string) => Promise<void>;
  /** Fields before the password. */
  children?: ReactNode;
}

export function SandiBaruForm({ email, submitLabel, save, children }: SandiBaruFormProps) {
  const { t } = useTranslation();
  const [sandi, setSandi] = useState('');
  const [ulang, setUlang] = useState('');
  const [busy, setBusy] = useState(false);
  const [invalid, setInvalid] = useState<SandiBaruProblem[]>([]);
  const [refused, setRefused] = useState<ListedProblem[]>([]);
  const errorAt = (field: SandiBaruProblem['field']) => {
    const problem = invalid.find((one) => one.field === field);
    return problem ? t(problem.message) : null;
  };

  const listed = useMemo(
    () => [...invalid.map(({ field, message }) => ({ text: t(message), target: `baru-${field}` })), ...refused],
    [invalid, refused, t],
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const problems = checkSandiBaru(sandi, ulang);
    setInvalid(problems);
    setRefused([]);
    if (problems.length > 0) return;
    setBusy(true);
    try {
      await save(sandi);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      setRefused(problemsOf(error, words).map(({ message }) => ({ text: message, target: null, lang: 'id' })));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <ProblemSummary problems={listed} />
      <form onSubmit={(event) => void submit(event)} noValidate className={css.form}>
        {email === null ? null : <input type="hidden" autoComplete="username" value={email} readOnly />}
        {children}
        <SandiField
          id="baru-sandi"
          label={t('akun.sandiBaru')}
          value={sandi}
          error={errorAt('sandi')}
          onChange={setSandi}
          baru
        />
        <SandiField
          id="baru-ulang"
          label={t('akun.sandiUlang')}
          value={ulang}
          error={errorAt('ulang')}
          onChange={setUlang}
          baru="ulang"
        />
        <button type="submit" className={`tombol utama ${css.submit}`} aria-disabled={busy}>
          {busy ? t('simpan.menyimpan') : submitLabel}
        </button>
      </form>
    </>
  );
}
