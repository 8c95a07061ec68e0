// Deactivates or reactivates a person, with the reason for the audit.
import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { DaftarPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { type FormProblem, useSimpan } from '../kit/useSimpan.ts';
import { checkAlasan } from './checkAlasan.ts';

interface StatusDialogProps {
  pengguna: DaftarPengguna['pengguna'][number];
  onClose: () => void;
}

export function StatusDialog({ pengguna, onClose }: StatusDialogProps) {
  const { t } = useTranslation();
  const tell = useKabar();
  const queryClient = useQueryClient();
  const [alasan, setAlasan] = useState('');
  const [invalid, setInvalid] = useState<FormProblem[]>([]);
  const { nama, aktif } = pengguna;
  const [versi, setVersi] = useState(pengguna.versi);
  const simpan = useSimpan<undefined>([['pengguna'], ['sesi', pengguna.id]], () => {
    tell({ text: t(aktif ? 'pengguna.dinonaktifkan' : 'pengguna.diaktifkan', { nama }) });
    onClose();
  });
  const { conflict } = simpan;
  const save = (dari: number) => {
    const problems = checkAlasan(alasan).map((message) => ({ field: 'alasan', message: t(message) }));
    setInvalid(problems);
    if (problems.length > 0) return;
    setVersi(dari);
    const path = `/api/v1/pengguna/${encodeURIComponent(pengguna.id)}/status`;
    void simpan.save({ method: 'PUT', path, body: { aktif: !aktif, alasan: alasan.trim() }, versi: dari });
  };
  const problems = invalid.length > 0 ? invalid : simpan.problems;
  const word = (satu: boolean) => t(satu ? 'pengguna.aktif' : 'pengguna.nonaktif');
  const theirs = conflict?.sekarang as { aktif: boolean } | null | undefined;
  return (
    <FormDialog
      title={t(aktif ? 'pengguna.nonaktifkan' : 'pengguna.aktifkan', { nama })}
      opened
      onClose={onClose}
      dirty={alasan !== ''}
      busy={simpan.busy}
      problems={problems}
      fieldId={() => 'status-alasan'}
      onSubmit={() => save(versi)}
      submitLabel={t(aktif ? 'pengguna.nonaktifkanTombol' : 'pengguna.aktifkanTombol')}
      danger={aktif}
      conflict={
        conflict && {
          bentrok: conflict,
          fields: [{ label: t('pengguna.status'), mine: word(!aktif), theirs: word(theirs?.aktif ?? aktif) }],
          onTakeTheirs: () => {
            void queryClient.invalidateQueries({ queryKey: ['pengguna'] });
            onClose();
          },
          onKeepMine: () => save(conflict.versi),
        }
      }
    >
      <p>{t(aktif ? 'pengguna.nonaktifkanTentang' : 'pengguna.aktifkanTentang')}</p>
      <TextInput
        id="status-alasan"
        label={t('pengguna.alasan')}
        description={t('pengguna.alasanTentang')}
        value={alasan}
        error={problems.find(({ field }) => field === 'alasan')?.message}
        onChange={(event) => setAlasan(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
