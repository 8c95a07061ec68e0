// Drops a draft, or makes a version in force a draft again; both need a reason, which the history keeps.
import { Textarea } from '@mantine/core';
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { TemuanList } from './TemuanList.tsx';
import { useSimpanVersi } from './useSimpanVersi.ts';

interface BatalkanDialogProps {
  lembar: LembarPagu;
  onClose: () => void;
  onDone: () => void;
}

const fieldId = (field: string): string => `batalkan-${field}`;

export function BatalkanDialog({ lembar, onClose, onDone }: BatalkanDialogProps) {
  const { t } = useTranslation();
  const { versi, temuan } = lembar;
  const draft = versi.status === 'draf';
  const [alasan, setAlasan] = useState('');
  const [kosong, setKosong] = useState(false);
  const simpan = useSimpanVersi(t(draft ? 'pagu.drafDihapus' : 'pagu.kembaliDraf', { nama: versi.nama }), () => {
    onClose();
    onDone();
  });
  const blocked = !draft && temuan.some((satu) => satu.tingkat === 'salah');
  const submit = () => {
    if (blocked) return onClose();
    setKosong(alasan.trim() === '');
    if (alasan.trim() !== '')
      void simpan.save({
        method: 'POST',
        path: `${simpan.path}/${encodeURIComponent(versi.kode)}/batalkan`,
        body: { alasan },
        versi: versi.versi,
      });
  };
  return (
    <FormDialog
      title={t(draft ? 'pagu.hapusDrafDari' : 'pagu.batalkanDari', { nama: versi.nama })}
      opened
      onClose={onClose}
      dirty={alasan !== ''}
      busy={simpan.busy}
      danger={!blocked}
      problems={[
        ...(kosong ? [{ field: 'alasan', message: t('pagu.alasanKosong') }] : []),
        ...simpan.problems,
        ...(simpan.conflict ? [{ field: '', message: t('pagu.berubahSementara') }] : []),
      ]}
      fieldId={fieldId}
      submitLabel={t(blocked ? 'umum.tutup' : draft ? 'pagu.hapusDraf' : 'pagu.batalkan')}
      onSubmit={submit}
    >
      {blocked ? (
        <TemuanList temuan={temuan} empty="" />
      ) : (
        <>
          <p>{t(draft ? 'pagu.hapusDrafRinci' : 'pagu.batalkanRinci')}</p>
          <Textarea
            id={fieldId('alasan')}
            label={t('pagu.alasanBatal')}
            autosize
            minRows={2}
            value={alasan}
            onChange={(event) => setAlasan(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
