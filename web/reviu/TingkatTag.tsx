// How grave a temuan is, as an icon and a word; with a number it counts them.
import type { TingkatTemuan } from '@tapis/core/reviu/temuan.ts';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../kit/Icon.tsx';
import css from './TingkatTag.module.css';

const ICONS: Record<TingkatTemuan, IconName> = { salah: 'close', peringatan: 'warning', saran: 'info' };

export function TingkatTag({ tingkat, jumlah }: { tingkat: TingkatTemuan; jumlah?: number }) {
  const { t } = useTranslation();
  return (
    <span className={`${css.tag} ${css[tingkat]}`}>
      <Icon name={ICONS[tingkat]} size={14} />
      {jumlah === undefined ? '' : `${jumlah} `}
      {t(`reviu.tingkatan.${tingkat}`)}
    </span>
  );
}
