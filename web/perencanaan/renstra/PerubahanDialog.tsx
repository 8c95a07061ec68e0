// Begins a perubahan of the Renstra in force: why, and from which year on.
import { NativeSelect, Textarea } from '@mantine/core';
import type { RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { renstraPath } from '../../kit/queries.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';

interface PerubahanDialogProps {
  awal: number;
  akhir: number;
  /** First year of the version in force. */
  mulai: number;
  onClose: () => void;
  onDone: (nomor: number) => void;
}

export function PerubahanDialog({ awal, akhir, mulai, onClose, onDone }: PerubahanDialogProps) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const tell = useKabar();
  const [alasan, setAlasan] = useState('');
  const [sejak, setSejak] = useState(Math.min(Math.max(tahun, mulai), akhir));
  const simpan = useSimpan<RenstraVersi>([[perangkatDaerah]], ({ info }) => {
    tell({ text: t('renstra.perubahanDibuat') });
    onClose();
    onDone(info.nomor);
  });
  return (
    <FormDialog
      title={t('renstra.buatPerubahan')}
      opened
      onClose={onClose}
      dirty={alasan !== ''}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={(field) => `perubahan-${field}`}
      submitLabel={t('renstra.buatPerubahan')}
      onSubmit={() =>
        void simpan.save({
          ...{ method: 'POST', path: `${renstraPath(perangkatDaerah)}/${awal}/versi`, versi: null },
          body: { alasan, mulai: sejak },
        })
      }
    >
      <p>{t('renstra.perubahanRinci')}</p>
      <Textarea
        id="perubahan-alasan"
        data-autofocus
        label={t('renstra.alasan')}
        description={t('renstra.alasanContoh')}
        rows={3}
        value={alasan}
        onChange={(event) => setAlasan(event.currentTarget.value)}
      />
      <NativeSelect
        id="perubahan-mulai"
        label={t('renstra.mulaiTahun')}
        value={sejak}
        onChange={(event) => setSejak(Number(event.currentTarget.value))}
      >
        {Array.from({ length: akhir - mulai + 1 }, (_, index) => mulai + index).map((satu) => (
          <option key={satu} value={satu}>
            {satu}
          </option>
        ))}
      </NativeSelect>
    </FormDialog>
  );
}
