// Status of an agreement as an icon and a word; colour only repeats it.
import type { Perjanjian } from '@tapis/contract/pelaporan/perjanjian.ts';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../kit/Icon.tsx';
import css from './perjanjian.module.css';

type Status = Perjanjian['status'];

const LOOK: Record<Status, [icon: IconName, className: string | undefined]> = {
  draf: ['edit', undefined],
  diajukan: ['up', css.waiting],
  dikembalikan: ['back', css.bad],
  disetujui: ['check', css.good],
  ditandatangani: ['check', css.good],
  dibatalkan: ['close', undefined],
  tercatat: ['info', undefined],
};

export function StatusPerjanjian({ status }: { status: Status }) {
  const { t } = useTranslation();
  const [icon, look] = LOOK[status];
  return (
    <span className={[css.status, look ?? ''].join(' ')}>
      <Icon name={icon} size={14} />
      {t(`perjanjian.statusNama.${status}`)}
    </span>
  );
}
