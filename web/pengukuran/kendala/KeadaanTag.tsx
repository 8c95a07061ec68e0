// Open, overdue or done, as an icon and a word with the days.
import type { TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import {
  type KeadaanTindakLanjut,
  keadaanTindakLanjut,
  sisaHariTindakLanjut,
} from '@tapis/core/pengukuran/kendala/keadaanTindakLanjut.ts';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../kit/Icon.tsx';
import css from '../../kit/StatusTag.module.css';

const LOOK: Record<KeadaanTindakLanjut, { icon: IconName; style: string | undefined }> = {
  terbuka: { icon: 'history', style: css.kosong },
  lewat: { icon: 'warning', style: css.belum },
  selesai: { icon: 'check', style: css.tercapai },
};

export function KeadaanTag({ satu, hari }: { satu: TindakLanjut; hari: string }) {
  const { t } = useTranslation();
  const keadaan = keadaanTindakLanjut(satu, hari);
  const sisa = sisaHariTindakLanjut(satu, hari);
  return (
    <span className={`${css.tag} ${LOOK[keadaan].style}`}>
      <Icon name={LOOK[keadaan].icon} size={14} />
      {t(`kendala.keadaan.${keadaan}`)}
      {keadaan === 'lewat' ? ` ${t('kendala.lewatHari', { jumlah: -sisa })}` : ''}
      {keadaan === 'terbuka' ? ` ${sisa === 0 ? t('kendala.hariIni') : t('kendala.sisaHari', { jumlah: sisa })}` : ''}
    </span>
  );
}
