// Deletes an indicator from the year while nothing needs it; the server names what does.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { fieldId } from '../../kit/FormField.tsx';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import type { DialogIndikatorProps } from './AkhiriDialog.tsx';

export function HapusDialog({ opened, path, versi, kode, onClose }: DialogIndikatorProps) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const navigate = useNavigate();
  const tell = useKabar();
  const queryClient = useQueryClient();
  const { save, busy, problems, conflict, reset } = useSimpan<undefined>([], () => {
    tell({ text: t('kelola.dihapus', { kode, tahun }) });
    const params = { perangkatDaerah, tahun: String(tahun) };
    // Only then: the page of what is gone would ask in vain.
    void navigate({ to: '/$perangkatDaerah/$tahun/indikator', params }).then(() =>
      queryClient.invalidateQueries({ queryKey: [perangkatDaerah, tahun] }),
    );
  });
  const close = () => {
    reset();
    onClose();
  };
  const send = (revision: number) => void save({ method: 'DELETE', path, versi: revision });
  return (
    <FormDialog
      title={t('kelola.hapusJudul', { kode, tahun })}
      opened={opened}
      onClose={close}
      onSubmit={() => send(versi)}
      busy={busy}
      dirty={false}
      problems={problems}
      fieldId={fieldId}
      submitLabel={t('kelola.hapus')}
      danger
      conflict={
        conflict ? { bentrok: conflict, fields: [], onTakeTheirs: close, onKeepMine: () => send(conflict.versi) } : null
      }
    >
      <p>{t('kelola.hapusRinci', { tahun })}</p>
    </FormDialog>
  );
}
