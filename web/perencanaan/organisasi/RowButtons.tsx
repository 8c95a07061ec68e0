// Small buttons at the end of a row: the word is on the button, what it is about in its name.
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import css from './Organisasi.module.css';

export function RowButtons({ nama, onUbah, onHapus }: { nama: string; onUbah: () => void; onHapus: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <button
        type="button"
        className="tombol polos"
        aria-label={t('organisasi.ubahNama', { nama })}
        aria-haspopup="dialog"
        onClick={onUbah}
      >
        <Icon name="edit" size={16} />
        {t('simpan.ubah')}
      </button>
      <button
        type="button"
        className={`tombol polos ${css.hapus}`}
        aria-label={t('organisasi.hapusNama', { nama })}
        aria-haspopup="dialog"
        onClick={onHapus}
      >
        {t('simpan.hapus')}
      </button>
    </>
  );
}
