// Adds or changes a tujuan, sasaran, strategi or arah kebijakan.
import { Textarea, TextInput } from '@mantine/core';
import { cariSimpul, type IsiRenstra, type TingkatRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import type { PerintahRenstra } from '@tapis/core/perencanaan/renstra/perintahRenstra.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { useDialogSunting } from '../susun/useDialogSunting.ts';
import type { Suntingan } from '../susun/useSuntingan.ts';

export interface RencanaSimpul {
  tingkat: TingkatRenstra;
  induk: string | null;
  /** Null: a new node. */
  kode: string | null;
  nama: string;
}

interface SimpulRenstraDialogProps {
  rencana: RencanaSimpul;
  suntingan: Suntingan<PerintahRenstra>;
  onClose: () => void;
}

export function SimpulRenstraDialog({ rencana, suntingan, onClose }: SimpulRenstraDialogProps) {
  const { t } = useTranslation();
  const { tingkat, induk } = rencana;
  const [nama, setNama] = useState(rencana.nama);
  const [kode, setKode] = useState('');
  const dialog = useDialogSunting(suntingan, onClose);
  const kecil = t(`susun.kecil.${tingkat}`);
  const kirim = (paksa = false) =>
    void (rencana.kode === null
      ? dialog.kirim(
          [{ jenis: 'tambah', tingkat, kode: kode.trim() || null, nama, induk, posisi: null }],
          t('susun.ditambah', { nama: nama.trim() }),
          paksa,
        )
      : dialog.kirim(
          [{ jenis: 'ubah', tingkat, kode: rencana.kode, nama }],
          t('susun.diubah', { kode: rencana.kode }),
          paksa,
        ));
  const theirs =
    dialog.bentrok?.sekarang && rencana.kode !== null
      ? cariSimpul(dialog.bentrok.sekarang as IsiRenstra, { tingkat, kode: rencana.kode })
      : undefined;
  return (
    <FormDialog
      title={
        rencana.kode === null ? t('susun.tambah', { tingkat: kecil }) : t('susun.ubahJudul', { kode: rencana.kode })
      }
      opened
      onClose={onClose}
      dirty={nama !== rencana.nama || kode !== ''}
      busy={dialog.busy}
      problems={dialog.problems}
      fieldId={(field) => `simpul-${field}`}
      onSubmit={() => kirim()}
      conflict={
        dialog.bentrok
          ? {
              bentrok: theirs ? dialog.bentrok : { ...dialog.bentrok, sekarang: null },
              fields: [{ label: t('susun.nama'), mine: nama, theirs: theirs?.nama ?? '' }],
              onTakeTheirs: onClose,
              onKeepMine: () => kirim(true),
            }
          : null
      }
    >
      <Textarea
        id="simpul-nama"
        data-autofocus
        label={t('susun.bunyi', { tingkat: kecil })}
        description={tingkat === 'tujuan' || tingkat === 'sasaran' ? t('susun.bunyiKondisi') : undefined}
        rows={3}
        value={nama}
        onChange={(event) => setNama(event.currentTarget.value)}
      />
      {rencana.kode === null ? (
        <TextInput
          id="simpul-kode"
          label={t('susun.kode')}
          description={t('susun.kodeSendiri')}
          value={kode}
          onChange={(event) => setKode(event.currentTarget.value)}
        />
      ) : null}
    </FormDialog>
  );
}
