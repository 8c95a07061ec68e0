// Status as an icon and a word; colour only repeats it.
import type { TandaAngka } from '@tapis/core/values/angka.ts';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './Icon.tsx';
import css from './StatusTag.module.css';
import { type StatusCapaian, statusCapaian } from './statusCapaian.ts';

/** The marks that the core gives to figures; the type makes sure that none is missing from the catalogue. */
const MASALAH: readonly TandaAngka[] = [
  'BELUM_DIISI',
  'TARGET_KOSONG',
  'TARGET_NOL',
  'PEMBAGI_NOL',
  'TARGET_TERLALU_RENDAH',
  'DI_BAWAH_NOL',
  'KOMPONEN_KOSONG',
];

const ICONS: Record<StatusCapaian, IconName> = { melampaui: 'up', tercapai: 'check', belum: 'down', kosong: 'dash' };

export function StatusTag({ capaian, masalah }: { capaian: string | null; masalah?: string | undefined }) {
  const { t } = useTranslation();
  const status = statusCapaian(capaian);
  return (
    <span className={css.tags}>
      <span className={`${css.tag} ${css[status]}`}>
        <Icon name={ICONS[status]} size={14} />
        {t(`status.${status}`)}
      </span>
      {masalah ? <MasalahTag masalah={masalah} /> : null}
    </span>
  );
}

/** Why a figure is empty or odd. */
export function MasalahTag({ masalah }: { masalah: string }) {
  const { t } = useTranslation();
  const known = MASALAH.find((one) => one === masalah);
  return (
    <span className={`${css.tag} ${css.periksa}`}>
      <Icon name="warning" size={14} />
      {known ? t(`masalah.${known}`) : masalah}
    </span>
  );
}

export function IkuTag() {
  const { t } = useTranslation();
  return (
    <abbr className={`${css.tag} ${css.iku}`} title={t('indikator.ikuPanjang')}>
      IKU
    </abbr>
  );
}

export function InferredTag() {
  const { t } = useTranslation();
  return (
    <span className={`${css.tag} ${css.kosong}`}>
      <Icon name="info" size={14} />
      {t('status.disimpulkan')}
    </span>
  );
}
