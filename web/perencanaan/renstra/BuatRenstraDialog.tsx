// Makes a Renstra: an empty draft of its murni for the years named here.
import { TextInput } from '@mantine/core';
import type { DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { renstraPath } from '../../kit/queries.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { useSimpan } from '../../kit/useSimpan.ts';
import { BidangIdentitas, type IsianIdentitas, idIdentitas, tutupIdentitas } from './IsianIdentitas.tsx';

interface BuatRenstraDialogProps {
  /** Year from which the period is proposed. */
  tahun: number;
  dasarHukum: DaftarRenstra['dasarHukum'];
  onClose: () => void;
  onDone: (awal: number) => void;
}

export function BuatRenstraDialog({ tahun, dasarHukum, onClose, onDone }: BuatRenstraDialogProps) {
  const { t } = useTranslation();
  const { perangkatDaerah } = useScope();
  const tell = useKabar();
  const semula: IsianIdentitas = { akhir: String(tahun + 4), dokumenInduk: '', sk: '', visi: '', misi: '' };
  const [awal, setAwal] = useState(String(tahun));
  const [isian, setIsian] = useState(semula);
  const simpan = useSimpan<RenstraVersi>([[perangkatDaerah]], (baru) => {
    tell({ text: t('renstra.dibuat', { awal: baru.awal, akhir: baru.akhir }) });
    onClose();
    onDone(baru.awal);
  });
  return (
    <FormDialog
      title={t('renstra.buat')}
      opened
      onClose={onClose}
      dirty={JSON.stringify(isian) !== JSON.stringify(semula)}
      busy={simpan.busy}
      problems={simpan.problems}
      fieldId={idIdentitas}
      submitLabel={t('renstra.buat')}
      onSubmit={() =>
        void simpan.save({
          ...{ method: 'POST', path: renstraPath(perangkatDaerah), versi: null },
          body: { awal: Number(awal), identitas: tutupIdentitas(isian) },
        })
      }
    >
      <TextInput
        id={idIdentitas('awal')}
        data-autofocus
        label={t('renstra.awal')}
        inputMode="numeric"
        value={awal}
        onChange={(event) => setAwal(event.currentTarget.value)}
      />
      <BidangIdentitas
        isian={isian}
        dasarHukum={dasarHukum}
        onChange={(bagian) => setIsian((lama) => ({ ...lama, ...bagian }))}
      />
    </FormDialog>
  );
}
