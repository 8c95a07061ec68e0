// Changes the fields of a draft of a Renstra itself.
import type { DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import type { IsiRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import type { PerintahRenstra } from '@tapis/core/perencanaan/renstra/perintahRenstra.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { useDialogSunting } from '../susun/useDialogSunting.ts';
import type { Suntingan } from '../susun/useSuntingan.ts';
import { BidangIdentitas, bukaIdentitas, idIdentitas, tutupIdentitas } from './IsianIdentitas.tsx';

interface IdentitasDialogProps {
  identitas: RenstraVersi['isi']['identitas'];
  dasarHukum: DaftarRenstra['dasarHukum'];
  suntingan: Suntingan<PerintahRenstra>;
  onClose: () => void;
}

export function IdentitasDialog({ identitas, dasarHukum, suntingan, onClose }: IdentitasDialogProps) {
  const { t } = useTranslation();
  const [semula] = useState(() => bukaIdentitas(identitas));
  const [isian, setIsian] = useState(semula);
  const dialog = useDialogSunting(suntingan, onClose);
  const kirim = (paksa = false) =>
    void dialog.kirim([{ jenis: 'identitas', identitas: tutupIdentitas(isian) }], t('renstra.identitasDiubah'), paksa);
  const theirs = dialog.bentrok?.sekarang ? bukaIdentitas((dialog.bentrok.sekarang as IsiRenstra).identitas) : null;
  const bidang = ['akhir', 'dokumenInduk', 'sk', 'visi', 'misi'] as const;
  return (
    <FormDialog
      title={t('renstra.ubahIdentitas')}
      opened
      onClose={onClose}
      dirty={JSON.stringify(isian) !== JSON.stringify(semula)}
      busy={dialog.busy}
      problems={dialog.problems}
      fieldId={idIdentitas}
      onSubmit={() => kirim()}
      conflict={
        dialog.bentrok
          ? {
              bentrok: dialog.bentrok,
              fields: bidang
                .filter((satu) => theirs && theirs[satu] !== isian[satu])
                .map((satu) => ({ label: t(`renstra.${satu}`), mine: isian[satu], theirs: theirs?.[satu] ?? '' })),
              onTakeTheirs: onClose,
              onKeepMine: () => kirim(true),
            }
          : null
      }
    >
      <BidangIdentitas
        isian={isian}
        dasarHukum={dasarHukum}
        onChange={(bagian) => setIsian((lama) => ({ ...lama, ...bagian }))}
      />
    </FormDialog>
  );
}
