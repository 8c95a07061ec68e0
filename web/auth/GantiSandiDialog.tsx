// Changes the own password: the old one, and the new one twice.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { type FormProblem, useSimpan } from '../kit/useSimpan.ts';
import { checkSandiBaru } from './checkSandiBaru.ts';
import { SandiField } from './SandiField.tsx';

const EMPTY = { lama: '', sandi: '', ulang: '' };

export function GantiSandiDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const tell = useKabar();
  const [draft, setDraft] = useState(EMPTY);
  const [invalid, setInvalid] = useState<FormProblem[]>([]);
  const close = () => {
    setDraft(EMPTY);
    setInvalid([]);
    simpan.reset();
    onClose();
  };
  const simpan = useSimpan<undefined>([['sesi']], () => {
    tell({ text: t('profil.sandiDiganti') });
    close();
  });
  const submit = () => {
    const problems: FormProblem[] = [
      ...(draft.lama === '' ? [{ field: 'lama', message: t('masuk.sandiKosong') }] : []),
      ...checkSandiBaru(draft.sandi, draft.ulang).map(({ field, message }) => ({ field, message: t(message) })),
    ];
    setInvalid(problems);
    if (problems.length > 0) return;
    const body = { sandiLama: draft.lama, sandiBaru: draft.sandi };
    void simpan.save({ method: 'POST', path: '/api/auth/change-password', body, versi: null });
  };
  const problems = invalid.length > 0 ? invalid : simpan.problems;
  const field = (name: keyof typeof EMPTY) => ({
    id: `sandi-${name}`,
    value: draft[name],
    error: problems.find((one) => one.field === name)?.message ?? null,
    onChange: (value: string) => setDraft((before) => ({ ...before, [name]: value })),
  });
  return (
    <FormDialog
      title={t('profil.gantiSandi')}
      opened={opened}
      onClose={close}
      dirty={Object.values(draft).some((value) => value !== '')}
      busy={simpan.busy}
      problems={problems}
      fieldId={(name) => `sandi-${name}`}
      onSubmit={submit}
    >
      <SandiField label={t('profil.sandiLama')} {...field('lama')} />
      <SandiField label={t('akun.sandiBaru')} baru {...field('sandi')} />
      <SandiField label={t('akun.sandiUlang')} baru="ulang" {...field('ulang')} />
    </FormDialog>
  );
}
