// Asked before signing out would throw away entries that were not sent.
import { useTranslation } from 'react-i18next';
import { Dialog } from '../kit/Dialog.tsx';
import css from '../kit/FormDialog.module.css';

interface SignOutDialogProps {
  unsent: number;
  onClose: () => void;
  onLeave: () => void;
}

export function SignOutDialog({ unsent, onClose, onLeave }: SignOutDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened onClose={onClose} title={t('luring.keluarJudul')}>
      <p>{t('luring.keluarRinci', { jumlah: unsent })}</p>
      <div className={css.actions}>
        <button type="button" className="tombol utama" data-autofocus onClick={onClose}>
          {t('luring.tetapMasuk')}
        </button>
        <button type="button" className="tombol" onClick={onLeave}>
          {t('luring.keluarHapus')}
        </button>
      </div>
    </Dialog>
  );
}
