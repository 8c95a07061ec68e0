// Moves a node without dragging: below which parent, and behind which sibling.
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';

interface Butir {
  kode: string;
  nama: string;
}

interface PindahDialogProps {
  simpul: Butir & { induk: string | null };
  /** Parents to choose from. */
  induk: readonly Butir[];
  /** Choice of no parent at all, where that is possible. */
  tanpaInduk?: string;
  /** Children of a parent in their order; absent where the order follows from the kode. */
  saudara?: (induk: string | null) => readonly Butir[];
  onClose: () => void;
  onPindah: (induk: string | null, posisi: number) => Promise<void>;
}

export function PindahDialog({ simpul, induk, tanpaInduk, saudara, onClose, onPindah }: PindahDialogProps) {
  const { t } = useTranslation();
  const lain = (pilihan: string | null) => (saudara?.(pilihan) ?? []).filter(({ kode }) => kode !== simpul.kode);
  const [pilihan, setPilihan] = useState(simpul.induk ?? '');
  const [posisi, setPosisi] = useState(0);
  const atas = pilihan === '' ? null : pilihan;
  return (
    <FormDialog
      title={t('susun.pindahkanJudul', { kode: simpul.kode })}
      opened
      onClose={onClose}
      dirty={false}
      busy={false}
      problems={[]}
      fieldId={(field) => `pindah-${field}`}
      submitLabel={t('susun.pindahkan')}
      onSubmit={() => {
        onClose();
        void onPindah(atas, posisi);
      }}
    >
      <p lang="id">{simpul.nama}</p>
      <NativeSelect
        id="pindah-induk"
        data-autofocus
        label={t('susun.diBawah')}
        value={pilihan}
        onChange={(event) => {
          setPilihan(event.currentTarget.value);
          setPosisi(0);
        }}
      >
        {tanpaInduk === undefined ? null : <option value="">{tanpaInduk}</option>}
        {induk.map(({ kode, nama }) => (
          <option key={kode} value={kode}>
            {kode} {nama}
          </option>
        ))}
      </NativeSelect>
      {saudara ? (
        <NativeSelect
          id="pindah-posisi"
          label={t('susun.letak')}
          value={posisi}
          onChange={(event) => setPosisi(Number(event.currentTarget.value))}
        >
          <option value={0}>{t('susun.palingAtas')}</option>
          {lain(atas).map(({ kode, nama }, index) => (
            <option key={kode} value={index + 1}>
              {t('susun.sesudah', { nama: `${kode} ${nama}` })}
            </option>
          ))}
        </NativeSelect>
      ) : null}
    </FormDialog>
  );
}
