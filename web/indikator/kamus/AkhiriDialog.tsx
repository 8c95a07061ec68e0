// Ends an indicator after the year of the address, with the reason. Its definitions and figures stay.
import type { DefinisiIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { FormField, fieldId, RemarksProvider } from '../../kit/FormField.tsx';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { type FormProblem, useSimpan } from '../../kit/useSimpan.ts';
import { useUndo } from './useUndo.ts';

export interface DialogIndikatorProps {
  opened: boolean;
  /** Address of the indicator in the API. */
  path: string;
  versi: number;
  kode: string;
  onClose: () => void;
}

export function AkhiriDialog({ opened, path, versi, kode, onClose }: DialogIndikatorProps) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const tell = useKabar();
  const undo = useUndo();
  const [alasan, setAlasan] = useState('');
  const [blank, setBlank] = useState<FormProblem[]>([]);
  const { save, busy, problems, conflict, reset } = useSimpan<DefinisiIndikator>([[perangkatDaerah, tahun]]);
  useEffect(() => {
    if (!opened) setAlasan('');
  }, [opened]);

  const close = () => {
    setBlank([]);
    reset();
    onClose();
  };
  async function send(revision: number) {
    const saved = await save({
      method: 'PUT',
      path: `${path}/akhir`,
      body: { alasan: alasan.trim() },
      versi: revision,
    });
    if (!saved) return;
    tell({
      text: t('kelola.diakhiri', { kode, tahun }),
      undo: undo({ method: 'DELETE', path: `${path}/akhir`, versi: saved.indikator.versi }),
    });
    close();
  }
  const submit = () => {
    if (alasan.trim() === '') return setBlank([{ field: 'alasan', message: t('kelola.alasanKosong') }]);
    setBlank([]);
    void send(versi);
  };
  const shown = blank.length > 0 ? blank : problems;
  return (
    <FormDialog
      title={t('kelola.akhiriJudul', { kode, tahun })}
      opened={opened}
      onClose={close}
      onSubmit={submit}
      busy={busy}
      dirty={alasan.trim() !== ''}
      problems={shown}
      fieldId={fieldId}
      submitLabel={t('kelola.akhiri')}
      conflict={
        conflict
          ? { bentrok: conflict, fields: [], onTakeTheirs: close, onKeepMine: () => void send(conflict.versi) }
          : null
      }
    >
      <RemarksProvider remarks={shown.map((satu) => ({ ...satu, severe: true }))}>
        <p>{t('kelola.akhiriRinci', { tahun })}</p>
        <FormField field="alasan" label={t('kelola.alasan')}>
          {(attributes) => (
            <textarea
              {...attributes}
              className="isian"
              lang="id"
              rows={3}
              maxLength={1000}
              value={alasan}
              onChange={({ currentTarget }) => setAlasan(currentTarget.value)}
            />
          )}
        </FormField>
      </RemarksProvider>
    </FormDialog>
  );
}
