// The caption of an evidence file: warns of personal data while it is typed, never refuses for it.
import type { BuktiIsian } from '@tapis/contract/pengukuran/bukti.ts';
import { periksaDataPribadi } from '@tapis/core/values/periksaDataPribadi.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormBody } from '../../kit/FormDialog.tsx';
import { FormField, fieldId, RemarksProvider } from '../../kit/FormField.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import { useTellUndo } from '../../kit/useTellUndo.ts';
import { buktiKey } from './buktiQuery.ts';

const MAKS = 500;

interface Props {
  bukti: BuktiIsian;
  alamat: string;
  onClose: () => void;
}

export function KeteranganBukti({ bukti, alamat, onClose }: Props) {
  const { t } = useTranslation();
  const stale = [buktiKey(useScope())];
  const tellUndo = useTellUndo(stale);
  const [dasar] = useState(bukti);
  const [isi, setIsi] = useState(bukti.keterangan);
  const simpan = useSimpan<BuktiIsian>(stale, (baru) => {
    tellUndo(t('bukti.keteranganTersimpan', { nama: bukti.nama }), {
      ...{ method: 'PUT', path: alamat, body: { keterangan: dasar.keterangan }, versi: baru.versi },
    });
    onClose();
  });
  const save = (versi: number) =>
    void simpan.save({ method: 'PUT', path: alamat, body: { keterangan: isi.trim() }, versi });
  const theirs = simpan.conflict?.sekarang as BuktiIsian | null | undefined;
  const field = `keterangan-${bukti.kode}`;
  const remarks = [
    ...simpan.problems.map(({ message }) => ({ field, message, severe: true })),
    ...periksaDataPribadi(isi, field).map(({ pesan, sitasi }) => ({ field, message: pesan, sitasi, severe: false })),
  ];
  return (
    <FormBody
      onCancel={onClose}
      onSubmit={() => save(dasar.versi)}
      busy={simpan.busy}
      asking={false}
      problems={simpan.problems.map(({ message }) => ({ field, message }))}
      fieldId={fieldId}
      conflict={
        simpan.conflict
          ? {
              bentrok: simpan.conflict,
              fields: [{ label: t('bukti.keterangan'), mine: isi || '–', theirs: theirs?.keterangan || '–' }],
              onTakeTheirs: onClose,
              onKeepMine: () => save(simpan.conflict?.versi ?? dasar.versi),
            }
          : null
      }
    >
      <RemarksProvider remarks={remarks}>
        <FormField field={field} label={t('bukti.keterangan')} hint={t('bukti.keteranganPetunjuk')}>
          {(attributes) => (
            <textarea
              {...attributes}
              className="isian"
              lang="id"
              rows={2}
              maxLength={MAKS}
              value={isi}
              onChange={(event) => setIsi(event.currentTarget.value)}
            />
          )}
        </FormField>
      </RemarksProvider>
    </FormBody>
  );
}
