// Invites a person: name, e-mail, roles.
import { TextInput } from '@mantine/core';
import type { DaftarPengguna, TautanDikirim } from '@tapis/contract/perencanaan/pengguna.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { type FormProblem, useSimpan } from '../kit/useSimpan.ts';
import { PeranEditor, peranFieldId } from './PeranEditor.tsx';
import { readDraf, startDraf } from './peranDraf.ts';
import type { TautanUntuk } from './TautanDialog.tsx';

interface UndangDialogProps {
  units: DaftarPengguna['perangkatDaerah'];
  onClose: () => void;
  onInvited: (tautan: TautanUntuk) => void;
}

const START = { nama: '', email: '', peran: startDraf([]) };

export function UndangDialog({ units, onClose, onInvited }: UndangDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(START);
  const [invalid, setInvalid] = useState<FormProblem[]>([]);
  const email = draft.email.trim();
  const simpan = useSimpan<TautanDikirim>([['pengguna']], (hasil) => onInvited({ ...hasil, kepada: email }));
  const submit = () => {
    const { peran, problems: open } = readDraf(draft.peran);
    const problems: FormProblem[] = [
      ...(draft.nama.trim() === '' ? [{ field: 'nama', message: t('akun.namaKosong') }] : []),
      ...(email.includes('@') ? [] : [{ field: 'email', message: t('masuk.emailTakSah') }]),
      ...open.map(({ kunci, message }) => ({ field: String(kunci), message: t(message) })),
    ];
    setInvalid(problems);
    if (problems.length > 0) return;
    const body = { nama: draft.nama.trim(), email, peran };
    void simpan.save({ method: 'POST', path: '/api/v1/undangan', body, versi: null });
  };
  const problems = invalid.length > 0 ? invalid : simpan.problems;
  const errorAt = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <FormDialog
      title={t('pengguna.undang')}
      opened
      onClose={onClose}
      dirty={draft !== START}
      busy={simpan.busy}
      problems={problems}
      fieldId={(field) => (/^\d+$/.test(field) ? peranFieldId(Number(field)) : `undang-${field}`)}
      onSubmit={submit}
      submitLabel={t('pengguna.undangTombol')}
    >
      <TextInput
        id="undang-nama"
        label={t('akun.nama')}
        description={t('pengguna.namaTentang')}
        autoComplete="off"
        value={draft.nama}
        error={errorAt('nama')}
        onChange={(event) => setDraft({ ...draft, nama: event.currentTarget.value })}
      />
      <TextInput
        id="undang-email"
        type="email"
        inputMode="email"
        label={t('masuk.email')}
        description={t('masuk.emailContoh')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={draft.email}
        error={errorAt('email')}
        onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
      />
      <PeranEditor draf={draft.peran} units={units} onChange={(peran) => setDraft({ ...draft, peran })} />
    </FormDialog>
  );
}
