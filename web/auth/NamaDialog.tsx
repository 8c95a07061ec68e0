// Changes the own name.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { type FormProblem, useSimpan } from '../kit/useSimpan.ts';

interface NamaDialogProps {
  opened: boolean;
  nama: string;
  onClose: () => void;
}

export function NamaDialog({ opened, nama, onClose }: NamaDialogProps) {
  const { t } = useTranslation();
  const tell = useKabar();
  const [draft, setDraft] = useState<string | null>(null);
  const [empty, setEmpty] = useState<FormProblem[]>([]);
  const value = draft ?? nama;
  const close = () => {
    setDraft(null);
    setEmpty([]);
    simpan.reset();
    onClose();
  };
  const simpan = useSimpan<undefined>([['saya']], () => {
    tell({ text: t('profil.namaDisimpan') });
    close();
  });
  const submit = () => {
    const missing = value.trim() === '' ? [{ field: 'nama', message: t('akun.namaKosong') }] : [];
    setEmpty(missing);
    if (missing.length === 0)
      void simpan.save({ method: 'PUT', path: '/api/v1/saya', body: { nama: value.trim() }, versi: null });
  };
  const problems = empty.length > 0 ? empty : simpan.problems;
  return (
    <FormDialog
      title={t('profil.ubahNama')}
      opened={opened}
      onClose={close}
      dirty={draft !== null && draft !== nama}
      busy={simpan.busy}
      problems={problems}
      fieldId={(field) => `profil-${field}`}
      onSubmit={submit}
    >
      <TextInput
        id="profil-nama"
        label={t('akun.nama')}
        description={t('profil.namaTentang')}
        autoComplete="name"
        value={value}
        error={problems.find(({ field }) => field === 'nama')?.message}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
