// The steps of an agreement in their order: what, by whom, when, and the remark.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../kit/moment.ts';
import css from './perjanjian.module.css';

export function RiwayatPerjanjian({ riwayat }: Pick<Perjanjian, 'riwayat'>) {
  const { t, i18n } = useTranslation();
  if (riwayat.length === 0) return <p>{t('perjanjian.riwayatKosong')}</p>;
  return (
    <ol className={css.timeline}>
      {riwayat.map(({ nomor, aksi, oleh, waktu, catatan }) => (
        <li key={nomor}>
          <p>
            <strong>{t('perjanjian.langkah', { aksi: capital(t(`perjanjian.sudah.${aksi}`)), oleh })}</strong>
          </p>
          <p className="redup kecil">{formatMoment(new Date(waktu), i18n.language === 'en' ? 'en' : 'id')}</p>
          {catatan ? (
            <p className={css.note} lang="id">
              {catatan}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
