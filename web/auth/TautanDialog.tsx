// Where a link went: by e-mail, or into the hands of the admin, who sees it this once.
import type { TautanDikirim } from '@tapis/contract/perencanaan/pengguna.ts';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../kit/Dialog.tsx';
import { formatMoment } from '../kit/moment.ts';
import { currentLanguage } from '../text/setup.ts';
import { CopyField } from './CopyField.tsx';
import css from './pengguna.module.css';

export interface TautanUntuk extends TautanDikirim {
  /** E-mail of the person. */
  kepada: string;
}

export function TautanDialog({ tautan, onClose }: { tautan: TautanUntuk; onClose: () => void }) {
  const { t } = useTranslation();
  const berakhir = formatMoment(new Date(tautan.berakhir), currentLanguage());
  return (
    <Dialog
      opened
      keep
      onClose={onClose}
      title={t(tautan.dikirim ? 'pengguna.tautanDikirim' : 'pengguna.tautanDiserahkan')}
    >
      <div className={css.stack}>
        <p>
          {t(
            tautan.dikirim
              ? 'pengguna.tautanDikirimKe'
              : tautan.tautan === null
                ? 'pengguna.tautanGagal'
                : 'pengguna.tautanSerahkan',
            { email: tautan.kepada, berakhir },
          )}
        </p>
        {tautan.tautan === null ? null : (
          <CopyField
            id="tautan-serah"
            label={t('pengguna.tautan')}
            value={new URL(tautan.tautan, window.location.origin).href}
          />
        )}
        <div className={css.buttons}>
          <button type="button" className="tombol utama" onClick={onClose}>
            {t('umum.tutup')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
