// Puts a draft in force. What stands in the way is listed with the way out; the server judges again.
import type { LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../kit/FormDialog.tsx';
import { TemuanList } from './TemuanList.tsx';
import { useSimpanVersi } from './useSimpanVersi.ts';

interface BerlakukanDialogProps {
  lembar: LembarPagu;
  unsaved: number;
  onClose: () => void;
}

export function BerlakukanDialog({ lembar, unsaved, onClose }: BerlakukanDialogProps) {
  const { t } = useTranslation();
  const { versi, temuan } = lembar;
  const simpan = useSimpanVersi(t('pagu.sudahBerlaku', { nama: versi.nama }), onClose);
  const salah = temuan.filter((satu) => satu.tingkat === 'salah');
  const blocked = unsaved > 0 || salah.length > 0;
  return (
    <FormDialog
      title={t('pagu.berlakukanDari', { nama: versi.nama })}
      opened
      onClose={onClose}
      dirty={false}
      busy={simpan.busy}
      problems={
        simpan.conflict ? [...simpan.problems, { field: '', message: t('pagu.berubahSementara') }] : simpan.problems
      }
      fieldId={(field) => `berlakukan-${field}`}
      submitLabel={t(blocked ? 'umum.tutup' : 'pagu.berlakukan')}
      onSubmit={() =>
        blocked
          ? onClose()
          : void simpan.save({
              method: 'POST',
              path: `${simpan.path}/${encodeURIComponent(versi.kode)}/berlakukan`,
              versi: versi.versi,
            })
      }
    >
      {unsaved > 0 ? <p role="alert">{t('pagu.selesaikanDahulu', { jumlah: unsaved })}</p> : null}
      <p>{t(salah.length > 0 ? 'pagu.belumDapatBerlaku' : 'pagu.akanBerlaku')}</p>
      {temuan.length > 0 ? <TemuanList temuan={temuan} empty="" /> : null}
    </FormDialog>
  );
}
